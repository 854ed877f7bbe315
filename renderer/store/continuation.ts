import type { ChangeLabel } from '../../shared/model/change.ts';

/** The label of a change that only goes on with the one before it: both are undone and done again as one step. */
export const CONTINUATION: ChangeLabel = { key: 'wordsFound', params: {} };

export function isContinuation(label: ChangeLabel): boolean {
  return label.key === CONTINUATION.key;
}
