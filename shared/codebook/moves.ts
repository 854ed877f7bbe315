import type { CodeId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Code } from '../model/records.ts';

export const MOVES = ['up', 'down', 'indent', 'outdent'] as const;
export type Move = (typeof MOVES)[number];

/** Where planMoveCode should put a theme: `before` null is the end. */
export interface MoveTarget {
  readonly parentId: CodeId | null;
  readonly before: CodeId | null;
}

/** Where a step by the keyboard leads, or null where there is no way. */
export function moveTarget(index: ProjectIndex, code: Code, move: Move): MoveTarget | null {
  const siblings = index.codesUnder(code.parentId);
  const at = siblings.findIndex((each) => each.id === code.id);
  const before = siblings[at - 1];
  switch (move) {
    case 'up':
      return before ? { parentId: code.parentId, before: before.id } : null;
    case 'down':
      return at + 1 < siblings.length
        ? { parentId: code.parentId, before: siblings[at + 2]?.id ?? null }
        : null;
    case 'indent':
      return before ? { parentId: before.id, before: null } : null;
    case 'outdent': {
      const parent = code.parentId === null ? undefined : index.get('code', code.parentId);
      if (!parent) return null;
      const uncles = index.codesUnder(parent.parentId);
      const place = uncles.findIndex((each) => each.id === parent.id);
      return { parentId: parent.parentId, before: uncles[place + 1]?.id ?? null };
    }
  }
}

/** Where a theme goes that is let go on another one, or just before or after it. */
export function dropTarget(
  index: ProjectIndex,
  { onto, position }: { readonly onto: CodeId; readonly position: 'before' | 'on' | 'after' },
): MoveTarget | null {
  const code = index.get('code', onto);
  if (!code) return null;
  if (position === 'on') return { parentId: code.id, before: null };
  if (position === 'before') return { parentId: code.parentId, before: code.id };
  const siblings = index.codesUnder(code.parentId);
  const at = siblings.findIndex((each) => each.id === code.id);
  return { parentId: code.parentId, before: siblings[at + 1]?.id ?? null };
}

/** Who is in hand once a theme is gone: the next sibling, else the one before, else the parent. */
export function neighbourOf(index: ProjectIndex, code: Code): CodeId | null {
  const siblings = index.codesUnder(code.parentId);
  const at = siblings.findIndex((each) => each.id === code.id);
  return (siblings[at + 1] ?? siblings[at - 1])?.id ?? code.parentId;
}
