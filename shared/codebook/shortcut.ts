import type { Changes } from '../model/change.ts';
import type { CodeId, Effects } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { AnyRecord, Code } from '../model/records.ts';
import { sameData } from '../model/same.ts';
import { type CodeEdit, editedCode, type NewCode, planNewCode } from './changes.ts';

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

/** Those that lose a key because another theme gets it. */
function losing(index: ProjectIndex, key: number | null, codeId: CodeId): (readonly [Code, Code])[] {
  if (key === null) return [];
  const losers = index.all('code').filter((each) => each.shortcut === key && each.id !== codeId);
  return losers.map((each) => [each, without(each)]);
}

const keyed = (code: Code, key: number | null): Code =>
  key === null ? without(code) : { ...code, shortcut: key };

/** Gives a theme a key (null: takes it away); whoever had that key loses it. Empty where it is so already. */
export function setShortcut(index: ProjectIndex, codeId: CodeId, key: number | null): Changes {
  const code = index.get('code', codeId);
  return code ? planCodeForm(index, code, {}, key) : { added: [], updated: [], removed: [] };
}

/** An edit of a theme together with its key, as the form sends them. Empty where nothing is different. */
export function planCodeForm(index: ProjectIndex, code: Code, to: CodeEdit, key: number | null): Changes {
  const edited = keyed(editedCode(code, to), key);
  const own = sameData(code, edited) ? [] : [[code, edited] as const];
  return { added: [], updated: [...losing(index, key, code.id), ...own], removed: [] };
}

/** A new theme with a key. */
export function planNewCodeWithKey(
  index: ProjectIndex,
  wanted: NewCode,
  key: number | null,
  effects: Effects,
): { readonly changes: Changes; readonly codeId: CodeId } {
  const { changes, codeId } = planNewCode(index, wanted, effects);
  const added = changes.added.map((record) => (record.kind === 'code' ? keyed(record, key) : record));
  const moved = new Map<string, readonly [AnyRecord, AnyRecord]>(
    changes.updated.map((pair) => [pair[0].id, pair]),
  );
  // A sibling may get a new place and lose its key at once: one change of one record.
  for (const [from, to] of losing(index, key, codeId)) {
    const after = moved.get(from.id)?.[1];
    moved.set(from.id, [from, after?.kind === 'code' ? without(after) : to]);
  }
  return { codeId, changes: { ...changes, added, updated: [...moved.values()] } };
}
