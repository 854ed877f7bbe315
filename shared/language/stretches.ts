import { evidenceOf } from './model/evidence.ts';
import { LANGUAGES } from './model/spelling.ts';
import { type TellingWord, tellingWords } from './model/words.ts';

export type SpokenLanguage = 'es' | 'en' | 'other';

/** `[start, end)` in UTF-16 units, from the first letter of its first word to the end of its last one. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly language: SpokenLanguage;
}

/** Nats that a change of language must be worth. Tuned as evidence.ts says. */
const CHANGE = 8;
/** Italics are how a transcriber marks a foreign word: one alone is enough. */
const CHANGE_AT_MARK = 2.5;
/** Other languages are rarer, and their tables poorer: so much more must speak for them. */
const RARER = 3.5;

const NAME_IN_SHARES = 0.05;

const languageAt = (at: number): SpokenLanguage => (at === 0 ? 'es' : at === 1 ? 'en' : 'other');

const MARK = /[*_]/;
const costOfChange = (gap: string): number => (MARK.test(gap) ? CHANGE_AT_MARK : CHANGE);

/** The likeliest language of each word, as places in `LANGUAGES` (Viterbi's algorithm). */
function likeliest(words: readonly TellingWord[]): readonly number[] {
  const count = LANGUAGES.length;
  const scores = Float64Array.from(LANGUAGES, (_, at) => (at < 2 ? 0 : -RARER));
  const bestOf = () => scores.indexOf(Math.max(...scores));
  const cameFrom = new Uint8Array(words.length * count);
  for (const [place, word] of words.entries()) {
    const evidence = evidenceOf(word.text);
    const best = bestOf();
    const leaving = (scores[best] ?? 0) - (place === 0 ? Number.POSITIVE_INFINITY : costOfChange(word.gap));
    for (let at = 0; at < count; at++) {
      const staying = scores[at] ?? 0;
      const coming = at < 2 ? leaving : leaving - RARER;
      cameFrom[place * count + at] = coming > staying ? best : at;
      scores[at] = Math.max(coming, staying) + word.weight * (evidence[at] ?? 0);
    }
  }
  const path: number[] = [];
  let at = bestOf();
  for (let place = words.length - 1; place >= 0; place--) {
    path.push(at);
    at = cameFrom[place * count + at] ?? at;
  }
  return path.reverse();
}

export interface Reading {
  readonly stretches: readonly Stretch[];
  /** Words by language; names count next to nothing, for they are at home in both. */
  readonly weights: Readonly<Record<SpokenLanguage, number>>;
  /** Nats by which all words together speak for Spanish (positive) or English (negative). */
  readonly lean: number;
  readonly words: number;
}

/** The stretches of one language after another, with what they rest on. Linear in the text. */
export function readLanguages(text: string): Reading {
  const words = tellingWords(text);
  const stretches: { start: number; end: number; language: SpokenLanguage }[] = [];
  const weights = { es: 0, en: 0, other: 0 };
  let lean = 0;
  const path = likeliest(words);
  for (const [place, word] of words.entries()) {
    const language = languageAt(path[place] ?? 0);
    const evidence = evidenceOf(word.text);
    weights[language] += word.weight > 0.3 ? 1 : NAME_IN_SHARES;
    lean += word.weight * ((evidence[0] ?? 0) - (evidence[1] ?? 0));
    const last = stretches.at(-1);
    if (last?.language === language) last.end = word.end;
    else stretches.push({ start: word.start, end: word.end, language });
  }
  return { stretches, weights, lean, words: words.length };
}

/** Which language is spoken where in a block; one stretch, or none, where nothing changes. Offsets: UTF-16, half-open. */
export function languageStretches(text: string): readonly Stretch[] {
  return readLanguages(text).stretches;
}
