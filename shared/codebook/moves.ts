import type { CodeId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Code } from '../model/records.ts';

export const MOVES = ['up', 'down', 'indent', 'outdent'] as const;
export type Move = (typeof MOVES)[number];

/** Where planMoveCodes should put themes: `before` null is the end. */
export interface MoveTarget {
  readonly parentId: CodeId | null;
  readonly before: CodeId | null;
}

/**
 * Where a step by the keyboard leads, or null where there is no way. Several themes step together where they
 * are siblings; with others between them they gather first.
 */
export function moveTarget(index: ProjectIndex, codes: readonly Code[], move: Move): MoveTarget | null {
  const [first] = codes;
  if (!first || codes.some((code) => code.parentId !== first.parentId)) return null;
  const { parentId } = first;
  const siblings = index.codesUnder(parentId);
  const places = codes.map((code) => siblings.findIndex((each) => each.id === code.id));
  const before = siblings[Math.min(...places) - 1];
  switch (move) {
    case 'up':
      return before ? { parentId, before: before.id } : null;
    case 'down': {
      const last = Math.max(...places);
      return last + 1 < siblings.length ? { parentId, before: siblings[last + 2]?.id ?? null } : null;
    }
    case 'indent':
      return before ? { parentId: before.id, before: null } : null;
    case 'outdent': {
      const parent = parentId === null ? undefined : index.get('code', parentId);
      return parent ? behind(index, parent) : null;
    }
  }
}

/** Right behind a theme, as its sibling. */
export function behind(index: ProjectIndex, code: Code): MoveTarget {
  const siblings = index.codesUnder(code.parentId);
  const at = siblings.findIndex((each) => each.id === code.id);
  return { parentId: code.parentId, before: siblings[at + 1]?.id ?? null };
}

/** Where a theme goes that is let go on another one, or just before or after it. */
export function dropTarget(
  index: ProjectIndex,
  { onto, position }: { readonly onto: CodeId; readonly position: 'before' | 'on' | 'after' },
): MoveTarget | null {
  const code = index.get('code', onto);
  if (!code) return null;
  if (position === 'on') return { parentId: code.id, before: null };
  return position === 'before' ? { parentId: code.parentId, before: code.id } : behind(index, code);
}

/** Who is in hand once themes are gone: the next sibling of the last that stays, else the one before, else the parent. */
export function neighbourOf(index: ProjectIndex, codes: readonly Code[]): CodeId | null {
  const last = codes.at(-1);
  if (!last) return null;
  const gone = new Set(codes.map(({ id }) => id));
  const siblings = index.codesUnder(last.parentId);
  const at = siblings.findIndex((each) => each.id === last.id);
  const stays = (each: Code) => !gone.has(each.id);
  return (siblings.slice(at).find(stays) ?? siblings.slice(0, at).findLast(stays))?.id ?? last.parentId;
}
