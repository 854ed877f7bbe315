import type { FileKind } from '../../../shared/ipc/contract.ts';
import { FILE_ENDINGS, hasEndingOf } from '../../../shared/ipc/file-kinds.ts';

/** Characters; most file systems stop at 255 bytes, and an accented letter takes two. */
const NAME_LIMIT = 100;
const WINDOWS_DEVICES = /^(con|conin\$|conout\$|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\.|$)/i;

/** `path` with the kind's first ending where it has none of the kind's, so that no save makes a program. */
export function withEnding(kind: FileKind, path: string): string {
  return hasEndingOf(kind, path.replace(/^.*[\\/]/, '')) ? path : `${path}.${FILE_ENDINGS[kind][0]}`;
}

/** A name fit to stand in a save dialog on any system: no folders, no control characters, with its ending. */
export function suggestedName(kind: FileKind, wanted: string): string {
  const plain = wanted
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const ending = hasEndingOf(kind, plain) ? plain.slice(plain.lastIndexOf('.')) : `.${FILE_ENDINGS[kind][0]}`;
  const stem = hasEndingOf(kind, plain) ? plain.slice(0, -ending.length) : plain;
  const short = [...stem].slice(0, NAME_LIMIT).join('').trim();
  const safe = short === '' || WINDOWS_DEVICES.test(short) ? 'Testimonio' : short;
  return safe + ending;
}
