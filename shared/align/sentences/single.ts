import { MOST_IN_BEAD } from './bead-types.ts';
import { type LengthModel, LengthOdds } from './length.ts';
import type { PreparedText } from './prepared.ts';
import type { Segment } from './segment.ts';
import type { BeadSides } from './segments.ts';

/** What is said of such a bead: its length speaks for it, and nothing was weighed against it. */
export const SINGLE_CONFIDENCE = 0.5;

/**
 * A stretch that is one sentence on one side (a turn written down without a full stop) and more than a bead of the
 * aligner's own holds on the other: all of it is one bead, as long as the lengths agree. Null for every other stretch.
 */
export function singleBead(
  { sources, targets }: Segment,
  source: PreparedText,
  target: PreparedText,
  model: LengthModel,
): BeadSides | null {
  const [least, most] = [sources, targets].map((side) => side.length).sort((a, b) => a - b);
  if (least !== 1 || (most ?? 0) <= MOST_IN_BEAD) return null;
  const isUnbroken = (list: Int32Array) => (list[list.length - 1] ?? 0) - (list[0] ?? 0) === list.length - 1;
  if (!isUnbroken(sources) || !isUnbroken(targets)) return null;
  const letters = (text: PreparedText, list: Int32Array) =>
    list.reduce((sum, sentence) => sum + (text.lengths[sentence] ?? 1), 0);
  const odds = new LengthOdds(model);
  const [here, there] = [letters(source, sources), letters(target, targets)];
  if (odds.of(here, there, odds.log(here), odds.log(there)) <= 0) return null;
  return { source: Array.from(sources), target: Array.from(targets) };
}
