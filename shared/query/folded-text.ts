/**
 * Text folded for finding: case, accents, typographic quotes and dashes do not count. Most units stand for
 * one unit each, so that offsets need a map only where a text holds others (marks of their own, Hangul…).
 */
export interface FoldedText {
  readonly text: string;
  /** For each folded unit, the offset in the original that it comes from; null where they are the same. */
  readonly from: readonly number[] | null;
}

const SAME_SIGN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '-',
  '—': '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
};

/** One character without its accents, typographic signs as on a keyboard; empty for a mark. */
export function withoutAccents(character: string): string {
  return SAME_SIGN[character] ?? character.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** One character without its accents and case; empty for a mark. */
function foldCharacter(character: string): string {
  return SAME_SIGN[character] ?? withoutAccents(character).toLowerCase();
}

const UNKNOWN = 0;
/**
 * A unit that does not stand for exactly one folded unit, or (0x80 to 0x9f) has another meaning in the decoder
 * called latin1, which is windows-1252. No text holds U+0001.
 */
const ODD = 1;
/** What each UTF-16 unit folds to, filled as units are met: folding one is slow, looking it up is not. */
const unitFolds = new Uint16Array(0x10000);

function learn(unit: number): number {
  const isPair = unit >= 0xd800 && unit < 0xe000;
  const folded = isPair ? '' : foldCharacter(String.fromCharCode(unit));
  const isControl = unit >= 0x80 && unit < 0xa0;
  const one = folded.length === 1 && !isControl ? folded.charCodeAt(0) : ODD;
  unitFolds[unit] = one;
  return one;
}

/**
 * Writes the folded units of `text` to `out` from `at`. False, and what is written is void, where a unit does
 * not stand for one, or for one above `most`.
 */
export function foldUnits(text: string, out: Uint8Array | Uint16Array, at: number, most: number): boolean {
  const { length } = text;
  for (let place = 0; place < length; place++) {
    const unit = text.charCodeAt(place);
    let folded = unitFolds[unit] ?? UNKNOWN;
    if (folded === UNKNOWN) folded = learn(unit);
    if (folded === ODD || folded > most) return false;
    out[at + place] = folded;
  }
  return true;
}

/** Any text, character by character, with its map. */
export function foldText(text: string): FoldedText {
  const from: number[] = [];
  let folded = '';
  let at = 0;
  let isSame = true;
  for (const character of text) {
    const one = foldCharacter(character);
    isSame &&= one.length === character.length;
    for (let unit = 0; unit < one.length; unit++) from.push(at);
    folded += one;
    at += character.length;
  }
  // Pairs that stay pairs keep every offset, though two units share one character.
  return { text: folded, from: isSame ? null : from };
}

let units = new Uint16Array(1 << 12);
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The same as `foldText`, some ten times as fast where each unit stands for one: almost all texts. */
export function foldQuickly(text: string): FoldedText {
  if (text.length > units.length) units = new Uint16Array(text.length * 2);
  if (!foldUnits(text, units, 0, 0xffff)) return foldText(text);
  return { text: decoder.decode(new Uint8Array(units.buffer, 0, text.length * 2)), from: null };
}

/** The stretch of the original that `[start, end)` of the folded text stands for: whole characters, with their marks. */
export function unfoldRange(
  { text, from }: FoldedText,
  original: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  if (!from) return { start, end };
  const last = from[end - 1];
  let next = end;
  while (next < text.length && from[next] === last) next++;
  return { start: from[start] ?? original.length, end: from[next] ?? original.length };
}
