/** A word, `[start, end)` in UTF-16 units, and how much it tells: names and acronyms less than others. */
export interface TellingWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** From 0 to 1. */
  readonly weight: number;
  /** What stands between it and the word before. */
  readonly gap: string;
}

/** An address is of no language; it comes first, so that its parts are not taken for words. */
const PIECE = /\S+:\/\/\S+|www\.\S+|\S+@\S+\.\S+|[\p{L}\p{M}\p{N}]+(?:['’ʼ´ˊ][\p{L}\p{M}]+)*['’ʼ´ˊ]?/gu;
const NO_WORD = /^\p{N}|\p{N}$|:\/\/|@|^www\./u;
const SENTENCE_START = /[.?!…¿¡"“«(*\n—–―-]\s*$/u;
const SMALL_START = /^\p{Ll}/u;
const CAPITAL_START = /^\p{Lu}/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** A closing apostrophe is a letter after those that a glottal stop follows, else a quotation mark. */
const GLOTTAL = /(?:[bdptkqaeiouáéíóúh]|ch|tz)['’ʼ´ˊ]$/iu;

const NAME = 0.25;
const ACRONYM = 0.1;

/** The words of a text in order. Capital letters tell names only where others are written small. */
export function tellingWords(text: string): readonly TellingWord[] {
  const found: TellingWord[] = [];
  let last = 0;
  let hasSmall = false;
  for (const match of text.matchAll(PIECE)) {
    if (NO_WORD.test(match[0])) continue;
    const word = /['’ʼ´ˊ]$/.test(match[0]) && !GLOTTAL.test(match[0]) ? match[0].slice(0, -1) : match[0];
    const start = match.index;
    const gap = text.slice(last, start);
    const isFirst = found.length === 0 || SENTENCE_START.test(gap);
    hasSmall ||= SMALL_START.test(word);
    const weight =
      word === 'I' ? 1 : CAPITALS.test(word) ? ACRONYM : CAPITAL_START.test(word) && !isFirst ? NAME : 1;
    last = start + word.length;
    found.push({ start, end: last, text: word, weight, gap });
  }
  return hasSmall ? found : found.map((word) => ({ ...word, weight: 1 }));
}
