interface Named<Id extends string> {
  readonly id: Id;
  readonly kind: string;
}

/** Why a set of changes could not be taken back: its order would count, or an undo would find another record. */
export interface Clash<Id extends string> {
  readonly recordId: Id;
  readonly reason: 'named twice' | 'turned into another';
}

/** The first record that changes name more than once, or turn into another id or kind; null when all is well. */
export function findClash<Id extends string>(changes: {
  readonly added: readonly Named<Id>[];
  readonly updated: readonly (readonly [from: Named<Id>, to: Named<Id>])[];
  readonly removed: readonly Named<Id>[];
}): Clash<Id> | null {
  const seen = new Set<Id>();
  for (const [from, to] of changes.updated) {
    if (from.id !== to.id || from.kind !== to.kind)
      return { recordId: from.id, reason: 'turned into another' };
  }
  for (const record of [...changes.removed, ...changes.updated.map(([from]) => from), ...changes.added]) {
    if (seen.has(record.id)) return { recordId: record.id, reason: 'named twice' };
    seen.add(record.id);
  }
  return null;
}
