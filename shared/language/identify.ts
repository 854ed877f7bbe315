import { readLanguages, type SpokenLanguage, type Stretch } from './stretches.ts';

export type TextLanguage = SpokenLanguage | 'mixed';

export interface Identified {
  /** Null where nothing tells: no words, or only such as both languages have. */
  readonly language: TextLanguage | null;
  /** The language of most of its words, where `language` is mixed; else the same. */
  readonly main: SpokenLanguage | null;
  /** How much of its words is in the main language, from 0 to 1. */
  readonly share: number;
  readonly stretches: readonly Stretch[];
}

/** A second language with less than this share of the words is a loan or a quotation, and marked as a stretch only. */
const SHARE_OF_MIXED = 0.1;
const LEAST_MIXED = 2;
/** Nats that a word alone must lean to one side: "No." leans less. */
const TELLING_WORD = 1.5;

const NOTHING: Identified = { language: null, main: null, share: 0, stretches: [] };

/** The language of a block or a fragment. Offsets of its stretches: UTF-16, half-open. */
export function identifyLanguage(text: string): Identified {
  const { stretches, weights, lean, words } = readLanguages(text);
  const spoken = (['es', 'en', 'other'] as const)
    .filter((language) => weights[language] > 0)
    .sort((one, other) => weights[other] - weights[one]);
  const [main, second] = spoken;
  if (main === undefined) return NOTHING;
  if (second === undefined) {
    const isTelling = main === 'other' || words > 1 || Math.abs(lean) >= TELLING_WORD;
    return isTelling ? { language: main, main, share: 1, stretches } : NOTHING;
  }
  const all = weights.es + weights.en + weights.other;
  const isMixed = weights[second] >= LEAST_MIXED && weights[second] >= SHARE_OF_MIXED * all;
  return { language: isMixed ? 'mixed' : main, main, share: weights[main] / all, stretches };
}
