import type { Changes } from '../model/change.ts';
import { type CodeId, type Effects, newId } from '../model/ids.ts';
import { lastOrder, orderBetween } from '../model/order.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { AnyRecord, Bilingual, Code } from '../model/records.ts';
import { nextColour } from './colours.ts';

/** What a person does to the codebook, as changes. Nothing here writes. */

export interface NewCode {
  readonly name: Bilingual;
  readonly parentId: CodeId | null;
  readonly description?: Bilingual;
  /** `#rrggbb`; the next distinguishable one when not given. */
  readonly colour?: string;
}

/** A theme at the end of its siblings. */
export function planNewCode(
  index: ProjectIndex,
  { name, parentId, description, colour }: NewCode,
  effects: Effects,
): { readonly changes: Changes; readonly codeId: CodeId } {
  const code: Code = {
    kind: 'code',
    id: newId(effects),
    parentId,
    order: orderBetween(lastOrder(index.codesUnder(parentId)), null),
    name: { es: name.es.normalize('NFC').trim(), en: name.en.normalize('NFC').trim() },
    description: description ?? { es: '', en: '' },
    colour: colour ?? nextColour(index.all('code').map((each) => each.colour)),
  };
  return { codeId: code.id, changes: { added: [code], updated: [], removed: [] } };
}

export function planEditCode(
  code: Code,
  to: Partial<Pick<Code, 'name' | 'description' | 'colour'>>,
): Changes {
  return { added: [], updated: [[code, { ...code, ...to }]], removed: [] };
}

/** A theme and all below it, parents first. */
export function subtree(index: ProjectIndex, codeId: CodeId): readonly Code[] {
  const root = index.get('code', codeId);
  if (!root) return [];
  return [root, ...index.codesUnder(codeId).flatMap((child) => subtree(index, child.id))];
}

/** Under another parent, before a sibling (null: at the end); null where it would be inside itself. */
export function planMoveCode(
  index: ProjectIndex,
  code: Code,
  to: { readonly parentId: CodeId | null; readonly before: CodeId | null },
): Changes | null {
  if (to.parentId !== null && subtree(index, code.id).some((each) => each.id === to.parentId)) return null;
  const siblings = index.codesUnder(to.parentId).filter((each) => each.id !== code.id);
  const found = siblings.findIndex((each) => each.id === to.before);
  const at = found < 0 ? siblings.length : found;
  const order = orderBetween(siblings[at - 1]?.order ?? null, siblings[at]?.order ?? null);
  return { added: [], updated: [[code, { ...code, parentId: to.parentId, order }]], removed: [] };
}

/** Removes a theme with all below it, their codings and the notes on any of these. */
export function planRemoveCode(index: ProjectIndex, codeId: CodeId): Changes {
  const codes = subtree(index, codeId);
  const codeIds = new Set(codes.map((code) => code.id));
  const codings = index.all('coding').filter((coding) => codeIds.has(coding.codeId));
  const gone = new Set<string>([...codeIds, ...codings.map((coding) => coding.id)]);
  const notes = index.all('note').filter((note) => gone.has(note.targetId));
  const removed: readonly AnyRecord[] = [...notes, ...codings, ...codes];
  return { added: [], updated: [], removed };
}
