import { byAge, handOver } from '../coding/hand-over.ts';
import type { Changes } from '../model/change.ts';
import type { CodeId, CodingId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { AnyRecord, Coding, RecordId } from '../model/records.ts';
import { sameData } from '../model/same.ts';

const NOTHING: Changes = { added: [], updated: [], removed: [] };

/** Two codings that say the same of the same words: of one coder, with the same sides in every respect. */
function areTwins(a: Coding, b: Coding): boolean {
  return a.coderId === b.coderId && a.documentId === b.documentId && sameData(a.sides, b.sides);
}

/** What twins share, to compare few instead of all with all. */
function twinKey({ coderId, documentId, sides }: Coding): string {
  const start = sides.find((side) => side.selections.length > 0)?.selections[0]?.start;
  return `${coderId} ${documentId} ${start?.blockId} ${start?.offset}`;
}

/**
 * Codings given to another theme. Where the same coder has that theme on the very same sides, the older one
 * stays, with the notes and links of both; everything else is kept. Ids that are not there are passed over.
 */
export function moveCodings(index: ProjectIndex, ids: readonly CodingId[], codeId: CodeId): Changes {
  return index.get('code', codeId) ? codingsUnder(index, ids, codeId) : NOTHING;
}

/** The same for a theme that may be only about to be made. */
export function codingsUnder(index: ProjectIndex, ids: readonly CodingId[], codeId: CodeId): Changes {
  const moving = [...new Set(ids)]
    .flatMap((id) => index.get('coding', id) ?? [])
    .filter((coding) => coding.codeId !== codeId);
  if (moving.length === 0) return NOTHING;
  const there = new Map<string, Coding[]>();
  const put = (coding: Coding) => {
    const key = twinKey(coding);
    const known = there.get(key);
    if (known) known.push(coding);
    else there.set(key, [coding]);
  };
  for (const coding of index.codingsOf(codeId)) put(coding);
  for (const coding of moving) put(coding);

  const updated: (readonly [AnyRecord, AnyRecord])[] = [];
  const removed: Coding[] = [];
  /** For a coding that goes, the one that stays in its place. */
  const heirs = new Map<RecordId, Coding>();
  for (const group of there.values()) {
    const kept: Coding[] = [];
    for (const coding of group.sort(byAge)) {
      const twin = kept.find((each) => areTwins(each, coding));
      // Twins of old that this does not move are not its business.
      if (twin && (coding.codeId !== codeId || twin.codeId !== codeId)) {
        heirs.set(coding.id, twin);
        removed.push(coding);
        continue;
      }
      kept.push(coding);
      if (coding.codeId !== codeId) updated.push([coding, { ...coding, codeId }]);
    }
  }
  const handed = handOver(index, heirs);
  return { added: [], updated: [...updated, ...handed.updated], removed: [...handed.removed, ...removed] };
}
