import { PROJECT_DICTIONARY } from '../align/project-dictionary.ts';
import { type AlignedBead, alignSentences, finished } from '../align/sentences/align.ts';
import type { FlagRange } from './flag.ts';
import { type PreparedBead, PreparedSide } from './prepared.ts';

/** What of a bead's two sides says the same, sentence by sentence; `offsets`: where each begins in its side. */
export interface SentencePair {
  readonly source: PreparedSide;
  readonly target: PreparedSide;
  readonly offsets: { readonly source: number; readonly target: number };
}

/** More sentences than a turn of speech has: then a bead holds a chapter, and the alignment is its own work. */
const MOST_SENTENCES = 60;

const alignments = new WeakMap<PreparedBead, readonly AlignedBead[]>();

/** The sentences of one bead aligned with each other; empty where there is nothing to align. Costs a millisecond: only for beads that give reason. */
export function alignedSentences(bead: PreparedBead): readonly AlignedBead[] {
  const known = alignments.get(bead);
  if (known) return known;
  const { source, target } = bead;
  const isFit = Math.max(source.sentences.length, target.sentences.length) <= MOST_SENTENCES;
  const beads = isFit
    ? finished(
        alignSentences({
          source: { language: source.tag, sentences: sentenceTexts(source) },
          target: { language: target.tag, sentences: sentenceTexts(target) },
          dictionaries: [PROJECT_DICTIONARY],
        }),
      ).beads
    : [];
  alignments.set(bead, beads);
  return beads;
}

const sentenceTexts = (side: PreparedSide): readonly string[] =>
  side.sentences.map(({ start, end }) => side.text.slice(start, end));

/** From the first to the last of some sentences of a side. */
export function rangeOfSentences(side: PreparedSide, sentences: readonly number[]): FlagRange | null {
  const first = side.sentences[Math.min(...sentences)];
  const last = side.sentences[Math.max(...sentences)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Below this the alignment inside a bead does not say enough to ask anybody by it. */
const SURE = 0.7;

/** The pairs of sentences of a bead of which the alignment is sure. */
export function sentencePairs(bead: PreparedBead): readonly SentencePair[] {
  const { source, target } = bead;
  return alignedSentences(bead).flatMap((pair) => {
    if (pair.source.length === 0 || pair.target.length === 0 || pair.confidence < SURE) return [];
    const here = rangeOfSentences(source, pair.source);
    const there = rangeOfSentences(target, pair.target);
    if (!here || !there) return [];
    return [
      {
        source: new PreparedSide(source.text.slice(here.start, here.end), source.tag),
        target: new PreparedSide(target.text.slice(there.start, there.end), target.tag),
        offsets: { source: here.start, target: there.start },
      },
    ];
  });
}
