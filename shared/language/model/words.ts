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

const NAME = 0.2;
/** A capital letter at the start of a sentence or fragment: perhaps a name. */
const FIRST = 0.6;
const ACRONYM = 0.1;

/** Where every word has a capital letter. */
const ALONE = 0.5;
/** Roman numerals look the same: "fase I a IV". */
const LONE_I = 0.6;
const CONTRACTED_I = /^I['’]\p{L}/u;
/** Letters that neither Spanish nor English writes tell even in a name. */
const FOREIGN_LETTERS = /[^a-záéíóúüñ'’ʼ´ˊ]/i;
const FOREIGN_NAME = 0.4;
const ALL_CAPITALS = /^\p{Lu}+$/u;
/** So many words in capitals beside each other are a heading or a shout, not acronyms. */
const HEADING = 3;

function weightOf(word: string, isFirst: boolean): number {
  if (word === 'I') return LONE_I;
  if (CONTRACTED_I.test(word) || !CAPITAL_START.test(word)) return 1;
  const weight = CAPITALS.test(word) ? ACRONYM : isFirst ? FIRST : NAME;
  return FOREIGN_LETTERS.test(word) ? Math.max(weight, FOREIGN_NAME) : weight;
}

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
    last = start + word.length;
    found.push({ start, end: last, text: word, weight: weightOf(word, isFirst), gap });
  }
  if (!hasSmall)
    return withHeadings(
      found.map((word) => ({ ...word, weight: CAPITAL_START.test(word.text) ? ALONE : 1 })),
    );
  return withHeadings(found);
}

/** Full weight for words of a run in capitals: "SE DECRETA QUE: …". */
function withHeadings(words: readonly TellingWord[]): readonly TellingWord[] {
  const isHeading = new Uint8Array(words.length);
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    const goesOn = word !== undefined && ALL_CAPITALS.test(word.text) && (at === from || word.gap === ' ');
    if (goesOn) continue;
    if (at - from >= HEADING) isHeading.fill(1, from, at);
    from = word !== undefined && ALL_CAPITALS.test(word.text) ? at : at + 1;
  }
  return isHeading.includes(1)
    ? words.map((word, at) => (isHeading[at] === 1 ? { ...word, weight: 1 } : word))
    : words;
}
