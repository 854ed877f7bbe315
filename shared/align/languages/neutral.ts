import { fold, withoutElision } from './fold.ts';
import type { LanguageTools } from './language-tools.ts';

/** Inflection stands at the end in most languages that are written with letters: what is left is near enough to a stem. */
const KEPT = 6;

/**
 * For a language without tools of its own: words cut to their first six letters, none too common to count (the
 * aligner weighs words by how rare they are, so it can do without a list).
 */
export const NEUTRAL: LanguageTools = {
  stem: (word) => fold(withoutElision(word)).slice(0, KEPT),
  stopWords: new Set(),
  roles: new Map(),
};
