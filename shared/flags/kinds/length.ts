import type { Finding } from '../flag.ts';
import type { PreparedBead } from '../prepared.ts';
import { lettersOf } from '../words.ts';

/** Below this many letters on the longer side a length says little. */
const LEAST_LETTERS = 45;
/** Variance of the log ratio of true pairs: a part that stays, and one that shrinks with the letters. Free translations of talk spread wider than the aligner's own figures. */
const STEADY = 0.03;
const BY_LETTER = 2.5;
/** Standard deviations from what is usual: about one true pair in a thousand (measured: see docs of the tests). */
const FAR = 2.7;

/** Whether the translation is far too short or far too long, beyond the sentences that were `told` to be left out or put in. `logRatio`: log of target letters for one source letter. */
export function lengthFlags(
  { source, target }: PreparedBead,
  logRatio: number,
  told: readonly Finding[] = [],
): readonly Finding[] {
  const lettersTold = (side: 'source' | 'target') =>
    told
      .flatMap((flag) => flag[side])
      .reduce(
        (sum, { start, end }) =>
          sum + lettersOf((side === 'source' ? source : target).text.slice(start, end)),
        0,
      );
  const [here, there] = [source.letters - lettersTold('source'), target.letters - lettersTold('target')];
  if (here <= 0 || there <= 0 || Math.max(here, there) < LEAST_LETTERS) return [];
  const off = Math.log(there / here) - logRatio;
  const spread = Math.sqrt(STEADY + BY_LETTER / Math.min(here, there));
  if (Math.abs(off) < FAR * spread) return [];
  const percent = String(Math.round((100 * there) / (here * Math.exp(logRatio))));
  return [
    {
      kind: 'length',
      message: off < 0 ? 'lengthShort' : 'lengthLong',
      params: { percent },
      about: off < 0 ? 'short' : 'long',
      source: [{ start: 0, end: source.text.length }],
      target: [{ start: 0, end: target.text.length }],
    },
  ];
}
