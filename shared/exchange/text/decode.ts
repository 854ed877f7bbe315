import { Problem } from '../../problem/problem.ts';
import type { Notice } from './source.ts';

export interface Decoded {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** First bytes of what is often renamed to .txt: PDF, PNG, JPEG, GIF, zip, OLE (.doc), RTF, gzip, 7z, ELF, EXE, MP3, Ogg. */
const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x1f, 0x8b, 0x08],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x4d, 0x5a, 0x90, 0x00],
  [0x49, 0x44, 0x33],
  [0x4f, 0x67, 0x67, 0x53],
];

/** Whether the bytes begin as a zip does (a .docx, or an empty zip). */
export const isZip = (bytes: Uint8Array) => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/**
 * Bytes to text: UTF-8 or UTF-16 with or without a byte order mark (which is not part of the text), else
 * `declared` (what an HTML file says of itself), else Windows-1252, said in a notice.
 * @throws Problem fileBinary
 */
export function decodeText(bytes: Uint8Array, file: string, declared: string | null = null): Decoded {
  if (MAGIC.some((magic) => startsWith(bytes, magic))) throw new Problem('fileBinary', { file });
  const wide = utf16(bytes);
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes);
    refuseControls(text, file);
    return { text, notices: [{ key: 'notice_encodingUtf16', params: {} }, ...unreadable(text)] };
  }
  const strict = tryDecode('utf-8', bytes);
  if (strict !== null) {
    refuseControls(strict, file);
    return { text: strict, notices: [] };
  }
  if (bytes.includes(0)) throw new Problem('fileBinary', { file });
  const loose = new TextDecoder('utf-8').decode(bytes);
  if (mostlyUtf8(loose)) {
    refuseControls(loose, file);
    return { text: loose, notices: unreadable(loose) };
  }
  const known = declared === null ? null : tryDecode(declared, bytes);
  const text = known ?? decodeAs('windows-1252', bytes, false);
  refuseControls(text, file);
  refuseNoise(bytes, file);
  return { text, notices: known === null ? [{ key: 'notice_encodingGuessed', params: {} }] : [] };
}

function tryDecode(label: string, bytes: Uint8Array): string | null {
  try {
    return decodeAs(label, bytes, true);
  } catch {
    // Not in that encoding, or no encoding of that name: the caller tries the next.
    return null;
  }
}

/** Node from 20.18.3 to 24 decodes Windows-1252 as Latin-1 (nodejs/node issue 56542): its marks and dashes come out as controls. */
function decodeAs(label: string, bytes: Uint8Array, fatal: boolean): string {
  const text = new TextDecoder(label, { fatal }).decode(bytes);
  if (!/^(?:windows-1252|cp1252|x-cp1252|iso-?8859-?1|latin1|l1|us-ascii|ascii)$/.test(label)) return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}
/** 0x80 to 0x9f of Windows-1252; the five unassigned ones show as unreadable. */
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** By the mark, or by zero bytes on one side of nearly every pair, as Latin letters have them. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  const read = Math.min(bytes.length, 4096) & ~1;
  for (let at = 0; at < read; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (read / 2));
  if (odd > 0.7 && even < 0.05) return 'utf-16le';
  if (even > 0.7 && odd < 0.05) return 'utf-16be';
  return null;
}

const replaced = (text: string) => text.split('\ufffd').length - 1;

/** A UTF-8 text with a few broken letters, such as one cut off in the middle of its last. */
function mostlyUtf8(text: string): boolean {
  let foreign = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) foreign++;
  const broken = replaced(text);
  return foreign - broken > 2 * broken;
}

function unreadable(text: string): Notice[] {
  const count = replaced(text);
  return count === 0 ? [] : [{ key: 'notice_unreadableCharacters', params: { count } }];
}

/** One control character may be an accident of an old program; NUL or one in 500 is no text. */
function refuseControls(text: string, file: string): void {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0) throw new Problem('fileBinary', { file });
    if (unit < 0x20 && (unit < 0x09 || unit > 0x0d) && unit !== 0x1a) controls++;
  }
  if (controls > Math.max(1, text.length / 500)) throw new Problem('fileBinary', { file });
}

/** In Spanish or English hardly one letter in ten is accented; compressed data has one byte in two above 0x7f. */
function refuseNoise(bytes: Uint8Array, file: string): void {
  let high = 0;
  for (const byte of bytes) if (byte > 0x7f) high++;
  if (bytes.length > 20 && high > bytes.length * 0.3) throw new Problem('fileBinary', { file });
}
