import type { BeadSides } from './segments.ts';

/**
 * Beads in the order of the source; one without source sentences stands behind the bead that ends just before its
 * first target sentence.
 */
export function inReadingOrder<T extends BeadSides>(beads: readonly T[]): readonly T[] {
  const bySource = beads
    .filter((bead) => bead.source.length > 0)
    .sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
  const alone = beads
    .filter((bead) => bead.source.length === 0)
    .sort((a, b) => (a.target[0] ?? 0) - (b.target[0] ?? 0));
  const behind = new Map<T | null, T[]>();
  const endAt = new Map<number, T>();
  for (const bead of bySource) {
    const last = bead.target[bead.target.length - 1];
    if (last !== undefined) endAt.set(last, bead);
  }
  const leaderOf = new Map<number, T | null>();
  for (const bead of alone) {
    const before = (bead.target[0] ?? 0) - 1;
    const leader = endAt.get(before) ?? leaderOf.get(before) ?? null;
    leaderOf.set(bead.target[bead.target.length - 1] ?? 0, leader);
    const list = behind.get(leader);
    if (list) list.push(bead);
    else behind.set(leader, [bead]);
  }
  return [...(behind.get(null) ?? []), ...bySource.flatMap((bead) => [bead, ...(behind.get(bead) ?? [])])];
}
