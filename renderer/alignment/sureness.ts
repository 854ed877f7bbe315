import type { Bead } from '../../shared/model/records.ts';

/** How sure a link is: a person agreed, or the engine's measure in three steps; `unmeasured` where nobody measured it. */
export type Sureness = 'confirmed' | 'sure' | 'fair' | 'doubtful' | 'unmeasured';

/** Confidence is calibrated: of ten links at .9 nine are right. */
export const SURE_FROM = 0.9;
/** Below this a link is worth a look: about one in four is wrong. */
export const DOUBTFUL_BELOW = 0.75;

export function surenessOf(bead: Bead): Sureness {
  if (bead.status === 'confirmed') return 'confirmed';
  if (bead.confidence === null) return 'unmeasured';
  if (bead.confidence >= SURE_FROM) return 'sure';
  return bead.confidence >= DOUBTFUL_BELOW ? 'fair' : 'doubtful';
}
