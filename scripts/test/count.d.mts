export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
export const NONE: Count;
export function add(one: Count, other: Count): Count;
export function countReport(text: string, ok: boolean): Count;
export function readReport(path: string, ok: boolean): Count;
export function closingLine(count: Count): string;
