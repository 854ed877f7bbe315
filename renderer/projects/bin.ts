import { BIN_DAYS } from '../store/library.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Whole days until a deleted project goes for good, 0 to BIN_DAYS. Times in milliseconds. */
export function daysLeft(deletedAt: number, now: number): number {
  const left = Math.ceil((deletedAt + BIN_DAYS * DAY - now) / DAY);
  return Math.min(BIN_DAYS, Math.max(0, left));
}

/** How many of the listed projects began as the same project as this one, itself included. */
export function copiesOf(
  projectId: string,
  projects: readonly { readonly header: { readonly projectId: string } }[],
): number {
  return projects.filter(({ header }) => header.projectId === projectId).length;
}
