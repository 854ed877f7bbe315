import { themesInTreeOrder } from '../coding/theme-list.ts';
import type { Changes } from '../model/change.ts';
import { MOST_LEVELS } from '../model/check/references.ts';
import type { CodeId } from '../model/ids.ts';
import { placeManyAt } from '../model/place.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Code } from '../model/records.ts';
import { levelOf, NOTHING, reordered, subtree } from './changes.ts';
import type { MoveTarget } from './moves.ts';
import { ancestorsOf } from './tree.ts';

/** The themes of a choice that go along with none of the others, in the order of the tree. */
export function topmostOf(index: ProjectIndex, codeIds: Iterable<CodeId>): readonly Code[] {
  const chosen = new Set(codeIds);
  const isTop = (id: CodeId) => !ancestorsOf(index, id).some((above) => chosen.has(above));
  return themesInTreeOrder(index).filter(({ id }) => chosen.has(id) && isTop(id));
}

/** Why themes cannot go under a parent: it is one of them or below one, or they would stand too deep for a file. */
export type MoveRefusal = 'ownBranch' | 'tooDeep';

export function moveRefusal(
  index: ProjectIndex,
  codeIds: Iterable<CodeId>,
  parentId: CodeId | null,
): MoveRefusal | null {
  if (parentId === null) return null;
  const moving = topmostOf(index, codeIds).filter((code) => code.parentId !== parentId);
  const branches = moving.map((code) => subtree(index, code.id));
  if (branches.some((branch) => branch.some(({ id }) => id === parentId))) return 'ownBranch';
  const level = levelOf(index, parentId);
  const isTooDeep = branches.some(([top, ...below]) => {
    const sinks = top ? level + 1 - levelOf(index, top.id) : 0;
    const deepest = [top, ...below].reduce(
      (most, each) => Math.max(most, each ? levelOf(index, each.id) : 0),
      0,
    );
    return sinks > 0 && deepest + sinks > MOST_LEVELS;
  });
  return isTooDeep ? 'tooDeep' : null;
}

/**
 * Themes with all below them under another parent, one behind the other in the order of the tree, before a sibling
 * (null: at the end). A theme below another that moves goes along with it. Null where it is refused; empty
 * where they stand so already.
 */
export function planMoveCodes(
  index: ProjectIndex,
  codeIds: Iterable<CodeId>,
  to: MoveTarget,
): Changes | null {
  const moving = topmostOf(index, codeIds);
  if (
    moveRefusal(
      index,
      moving.map(({ id }) => id),
      to.parentId,
    ) !== null
  )
    return null;
  const goes = new Set(moving.map(({ id }) => id));
  const now = index.codesUnder(to.parentId);
  const rest = now.filter(({ id }) => !goes.has(id));
  // One that moves itself cannot be what the others stand before: the next that stays is.
  const wanted = now.findIndex(({ id }) => id === to.before);
  const before = wanted < 0 ? undefined : now.slice(wanted).find(({ id }) => !goes.has(id));
  const at = before ? rest.indexOf(before) : rest.length;
  const then = [...rest.slice(0, at), ...moving, ...rest.slice(at)];
  if (then.length === now.length && then.every((code, place) => code === now[place])) return NOTHING;
  const { orders, moved } = placeManyAt(rest, at, moving.length);
  return {
    ...NOTHING,
    updated: [
      ...moving.map(
        (code, place) =>
          [code, { ...code, parentId: to.parentId, order: orders[place] ?? code.order }] as const,
      ),
      ...moved.map(reordered),
    ],
  };
}
