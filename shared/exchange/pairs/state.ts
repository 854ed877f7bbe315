import type { Unit } from '../units/unit.ts';

/** What the third column of our pairs says: `confirmed`, `auto 0.87`, `auto 0.31 deliberate`. */
const STATE = /^(?:(auto|confirmed)(?: (0(?:\.\d{1,6})?|1))?( deliberate)?)?$/;

export type UnitState = Pick<Unit, 'status' | 'confidence' | 'deliberate'>;

export function stateCell({ status, confidence, deliberate }: UnitState): string {
  if (status === null) return '';
  return [
    status,
    ...(confidence === null ? [] : [String(Number(confidence.toFixed(6)))]),
    ...(deliberate ? ['deliberate'] : []),
  ].join(' ');
}

/** null for a cell that says something else. */
export function readState(cell: string): UnitState | null {
  const match = STATE.exec(cell.trim());
  if (!match) return null;
  const [, status, confidence, deliberate] = match;
  return {
    status: status === 'auto' || status === 'confirmed' ? status : null,
    confidence: confidence === undefined ? null : Number(confidence),
    deliberate: deliberate !== undefined,
  };
}
