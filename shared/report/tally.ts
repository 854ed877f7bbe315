import type { CaseId } from '../model/ids.ts';
import type { Bead } from '../model/records.ts';
import type { Certainty, Coverage, Shape, SpeakerReport } from './report.ts';

/** Sums that a report is made of, while it is made. */

type Changing<Of> = { -readonly [Key in keyof Of]: Of[Key] };

export const newCoverage = (): Changing<Coverage> => ({ all: 0, matched: 0, deliberate: 0 });

export function cover(
  sum: Changing<Coverage>,
  count: number,
  has: { readonly counterpart: boolean; readonly deliberate: boolean },
): void {
  sum.all += count;
  if (has.counterpart) sum.matched += count;
  else if (has.deliberate) sum.deliberate += count;
}

/** By sentences of the original and of the translation. */
export function shapeOf(source: number, target: number): Shape {
  if (target === 0) return 'omitted';
  if (source === 0) return 'added';
  if (source === 1) return target === 1 ? 'oneToOne' : 'oneToMany';
  return target === 1 ? 'manyToOne' : 'manyToMany';
}

export function certaintyOf({ status, confidence }: Pick<Bead, 'status' | 'confidence'>): Certainty {
  if (status === 'confirmed') return 'confirmed';
  if (confidence === null) return 'unmeasured';
  if (confidence >= 0.9) return 'from90';
  if (confidence >= 0.75) return 'from75';
  return confidence >= 0.5 ? 'from50' : 'below50';
}

/** The value of a key, made where there is none yet. */
export function under<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

export interface SpeakerSums extends Changing<Omit<SpeakerReport, 'beads'>> {
  readonly beads: Bead['id'][];
}

export const newSpeaker = (speakerId: CaseId | null): SpeakerSums => ({
  speakerId,
  beads: [],
  sourceWords: 0,
  targetWords: 0,
  openFlags: 0,
});
