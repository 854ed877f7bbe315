import type { Changes } from '../model/change.ts';
import type { CodeId, CodingId, Effects } from '../model/ids.ts';
import { placeAt } from '../model/place.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { AnyRecord, Bilingual, Code } from '../model/records.ts';
import { planNewCode, reordered, subtree } from './changes.ts';
import { codingsUnder } from './move-codings.ts';

/**
 * Splits a theme: a new one right behind it takes the chosen codings, of the theme itself and of those below it.
 * Twins among them fold into the older one, as when codings move. Codings of other themes, and ids that are
 * not there, are passed over. Null where the theme is not there.
 */
export function splitCode(
  index: ProjectIndex,
  {
    codeId,
    name,
    codingIds,
  }: { readonly codeId: CodeId; readonly name: Bilingual; readonly codingIds: readonly CodingId[] },
  effects: Effects,
): { readonly changes: Changes; readonly codeId: CodeId } | null {
  const code = index.get('code', codeId);
  if (!code) return null;
  const planned = planNewCode(index, { name, parentId: code.parentId }, effects);
  const made = planned.changes.added.find((each): each is Code => each.kind === 'code');
  if (!made) return null;
  const siblings = index.codesUnder(code.parentId);
  const { order, moved } = placeAt(siblings, siblings.findIndex((each) => each.id === codeId) + 1);
  const branch = new Set(subtree(index, codeId).map(({ id }) => id));
  const own = codingIds.filter((id) => branch.has(index.get('coding', id)?.codeId ?? made.id));
  const codings = codingsUnder(index, own, made.id);
  const updated: (readonly [AnyRecord, AnyRecord])[] = [...moved.map(reordered), ...codings.updated];
  return {
    codeId: made.id,
    changes: { added: [{ ...made, order }], updated, removed: codings.removed },
  };
}
