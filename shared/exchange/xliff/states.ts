/** What XLIFF calls the state of a translation, and whether it means that a person agreed. */

/** XLIFF 2: a state that a reviewer gives. XLIFF 1.2: the same, under the names that it has. */
const AGREED = new Set(['reviewed', 'final', 'signed-off']);
const OPEN = new Set([
  'initial',
  'translated',
  'new',
  'needs-translation',
  'needs-adaptation',
  'needs-l10n',
  'needs-review-translation',
  'needs-review-adaptation',
  'needs-review-l10n',
]);

/** null for a state that the file does not give, or of a tool's own. */
export function statusOfState(state: string | undefined): 'auto' | 'confirmed' | null {
  if (state === undefined) return null;
  if (AGREED.has(state)) return 'confirmed';
  return OPEN.has(state) ? 'auto' : null;
}

/** The state that a unit is written with: `initial` is for a translation that is still to come. */
export function stateOfUnit(status: 'auto' | 'confirmed' | null, isUntranslated: boolean): string {
  if (status === 'confirmed') return 'final';
  return isUntranslated ? 'initial' : 'translated';
}
