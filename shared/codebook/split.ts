import type { Changes } from '../model/change.ts';
import type { CodeId, CodingId, Effects } from '../model/ids.ts';
import { placeAt } from '../model/place.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { AnyRecord, Bilingual, Code } from '../model/records.ts';
import { planNewCode } from './changes.ts';

/**
 * Splits a theme: a new one right behind it takes the chosen codings. Codings of other themes, and ids that
 * are not there, are passed over. Null where the theme is not there.
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
  const codings = [...new Set(codingIds)]
    .flatMap((id) => index.get('coding', id) ?? [])
    .filter((coding) => coding.codeId === codeId);
  const updated: (readonly [AnyRecord, AnyRecord])[] = [
    ...moved.map(([sibling, key]) => [sibling, { ...sibling, order: key }] as const),
    ...codings.map((coding) => [coding, { ...coding, codeId: made.id }] as const),
  ];
  return { codeId: made.id, changes: { added: [{ ...made, order }], updated, removed: [] } };
}
