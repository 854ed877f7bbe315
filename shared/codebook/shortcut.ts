import type { Changes } from '../model/change.ts';
import type { CodeId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Code } from '../model/records.ts';

/** The keys that a theme can have. */
export const SHORTCUTS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type Shortcut = (typeof SHORTCUTS)[number];

/** The theme of a key, or undefined. Where a merge left two with one key, it is the first in order. */
export function codeOfShortcut(index: ProjectIndex, key: number): Code | undefined {
  return index.all('code').find((code) => code.shortcut === key);
}

function without(code: Code): Code {
  const { shortcut: _, ...rest } = code;
  return rest;
}

/** Gives a theme a key (null: takes it away); whoever had that key loses it. Empty where it is so already. */
export function setShortcut(index: ProjectIndex, codeId: CodeId, key: Shortcut | null): Changes {
  const code = index.get('code', codeId);
  const others =
    key === null ? [] : index.all('code').filter((each) => each.shortcut === key && each.id !== codeId);
  const updated: (readonly [Code, Code])[] = others.map((each) => [each, without(each)]);
  if (!code) return { added: [], updated: [], removed: [] };
  if (key === null ? code.shortcut !== undefined : code.shortcut !== key)
    updated.push([code, key === null ? without(code) : { ...code, shortcut: key }]);
  return { added: [], updated, removed: [] };
}
