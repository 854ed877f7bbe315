import type { Changes } from '../model/change.ts';
import type { CodingId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Coding } from '../model/records.ts';

export const MOST_WEIGHT = 100;
/** What a key adds or takes, and where it begins on a coding that nobody weighed. */
export const WEIGHT_STEP = 10;
const MIDDLE = 50;

/** A whole number from 0 to 100; null for what is no number. */
export function tidyWeight(weight: number): number | null {
  return Number.isFinite(weight) ? Math.max(0, Math.min(MOST_WEIGHT, Math.round(weight))) : null;
}

/** The weight that a key brings: one step on, or the middle where there is none yet. */
export function steppedWeight(weight: number | undefined, step: 1 | -1): number {
  return weight === undefined ? MIDDLE : Math.max(0, Math.min(MOST_WEIGHT, weight + step * WEIGHT_STEP));
}

/** Weighs a coding, 0 to 100 (null: nobody says). Nothing changes where it is so already. */
export function planWeight(index: ProjectIndex, codingId: CodingId, weight: number | null): Changes {
  const coding = index.get('coding', codingId);
  if (!coding) return { added: [], updated: [], removed: [] };
  const { weight: before, ...rest } = coding;
  const wanted = weight === null ? null : tidyWeight(weight);
  if (wanted === (before ?? null)) return { added: [], updated: [], removed: [] };
  const next: Coding = wanted === null ? rest : { ...rest, weight: wanted };
  return { added: [], updated: [[coding, next]], removed: [] };
}
