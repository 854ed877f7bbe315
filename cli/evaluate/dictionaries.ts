import type { Dictionary } from '../../shared/align/dictionary.ts';
import { PROJECT_DICTIONARY } from '../../shared/align/project-dictionary.ts';

/** The dictionaries that the figures are measured with. */
export function dictionaries(): readonly Dictionary[] {
  return [PROJECT_DICTIONARY];
}
