import { attachedTo } from '../model/attached.ts';
import type { Changes } from '../model/change.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { AnyRecord, Coding, Link, Note, RecordId } from '../model/records.ts';

/** Of codings that become one, the oldest stays. */
export const byAge = (a: Coding, b: Coding) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);

/** The links of codings that go, tied to those that stay; one that would tie a coding to itself goes. */
function moveLinks(
  index: ProjectIndex,
  heirs: ReadonlyMap<RecordId, Coding>,
): Pick<Changes, 'updated' | 'removed'> {
  const updated: (readonly [Link, Link])[] = [];
  const removed: AnyRecord[] = [];
  for (const link of heirs.size > 0 ? index.all('link') : []) {
    const fromId = heirs.get(link.fromId)?.id ?? link.fromId;
    const toId = heirs.get(link.toId)?.id ?? link.toId;
    if (fromId === toId) removed.push(...attachedTo(index, [link.id]), link);
    else if (fromId !== link.fromId || toId !== link.toId) updated.push([link, { ...link, fromId, toId }]);
  }
  return { updated, removed };
}

/**
 * What hangs on codings that go, given to those that stay in their place (`heirs`, by the id of the one that goes):
 * their notes and their links.
 */
export function handOver(
  index: ProjectIndex,
  heirs: ReadonlyMap<RecordId, Coding>,
): Pick<Changes, 'updated' | 'removed'> {
  if (heirs.size === 0) return { updated: [], removed: [] };
  const notes = index.all('note').flatMap((note): (readonly [Note, Note])[] => {
    const heir = heirs.get(note.targetId);
    return heir ? [[note, { ...note, targetId: heir.id }]] : [];
  });
  const links = moveLinks(index, heirs);
  return { updated: [...notes, ...links.updated], removed: links.removed };
}
