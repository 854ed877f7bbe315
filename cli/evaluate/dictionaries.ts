import type { Dictionary } from '../../shared/align/dictionary.ts';

/** The dictionaries that the figures are measured with. */
export function dictionaries(): readonly Dictionary[] {
  return [];
}
