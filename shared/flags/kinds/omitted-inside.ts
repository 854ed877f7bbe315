import type { Finding } from '../flag.ts';
import type { PreparedBead, PreparedSide } from '../prepared.ts';
import { alignedSentences, rangeOfSentences } from '../sentence-pairs.ts';
import { lettersOf } from '../words.ts';

/** Letters of the side with more for each of the other, from which on a whole sentence may be missing. */
const MORE = 1.22;
/** An alignment so sure, and a sentence so long, that somebody should look. */
const SURE = 0.6;
const LEAST_LETTERS = 12;
/** After the sentence is taken away, the sides must be nearer in length than before. */
const BETTER = 0.9;

const REMARK = /^\s*(?:\[[^\]]*\]|\([^)]*\))[.\s]*$/u;

/** Sentences inside a bead that have no counterpart: where a side has clearly more than the other. */
export function omittedInside(bead: PreparedBead, logRatio: number): readonly Finding[] {
  const { source, target } = bead;
  const [here, there] = [source.letters * Math.exp(logRatio), target.letters];
  const isMore = here > there;
  const [long, short] = isMore ? [source, target] : [target, source];
  const ratio = isMore ? here / there : there / here;
  if (long.text.length < 40 || ratio < MORE) return [];
  if (long.sentences.length < 2 || short.sentences.length >= long.sentences.length) return [];
  return alignedSentences(bead).flatMap((pair): readonly Finding[] => {
    const [mine, theirs] = isMore ? [pair.source, pair.target] : [pair.target, pair.source];
    const range = theirs.length === 0 && mine.length > 0 ? rangeOfSentences(long, mine) : null;
    if (!range || pair.confidence < SURE) return [];
    const words = long.text.slice(range.start, range.end);
    if (REMARK.test(words) || !explains(long, words, ratio)) return [];
    return [
      isMore
        ? {
            kind: 'omitted',
            message: 'omittedSentence',
            params: { words },
            about: words,
            source: [range],
            target: [],
          }
        : {
            kind: 'added',
            message: 'addedSentence',
            params: { words },
            about: words,
            source: [],
            target: [range],
          },
    ];
  });
}

/** Whether taking the sentence away brings the sides nearer to each other. */
function explains(long: PreparedSide, words: string, ratio: number): boolean {
  const letters = lettersOf(words);
  if (letters < LEAST_LETTERS) return false;
  const without = (ratio * (long.letters - letters)) / long.letters;
  return Math.abs(Math.log(without)) < BETTER * Math.log(ratio);
}
