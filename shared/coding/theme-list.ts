import type { CodeId, CoderId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Code } from '../model/records.ts';
import { recentThemeIds } from './theme-use.ts';

/** Keys 1 to 9. */
export const QUICK_KEYS = 9;

/** All themes as the tree shows them, parents before their children. */
export function themesInTreeOrder(index: ProjectIndex): readonly Code[] {
  const under = new Map<CodeId | null, Code[]>();
  for (const code of index.all('code')) {
    const parentId = code.parentId && index.get('code', code.parentId) ? code.parentId : null;
    const siblings = under.get(parentId);
    if (siblings) siblings.push(code);
    else under.set(parentId, [code]);
  }
  const list: Code[] = [];
  const seen = new Set<CodeId>();
  const walk = (parentId: CodeId | null) => {
    for (const code of under.get(parentId) ?? []) {
      if (seen.has(code.id)) continue;
      seen.add(code.id);
      list.push(code);
      walk(code.id);
    }
  };
  walk(null);
  // A circle of parents has no top; its themes still have to be found.
  for (const code of index.all('code')) if (!seen.has(code.id)) list.push(code);
  return list;
}

/**
 * The themes behind the keys 1 to 9, from the first: favourites on theirs, and on the keys that are free what the
 * coder used last, in the order of the tree, so that a key keeps its theme until another comes into the nine.
 */
export function digitThemes(index: ProjectIndex, coder: CoderId): readonly (Code | null)[] {
  const inTree = themesInTreeOrder(index);
  const digits = Array.from({ length: QUICK_KEYS }, (_, at) => {
    return inTree.find((code) => code.shortcut === at + 1) ?? null;
  });
  const free = digits.filter((code) => code === null).length;
  const recent = new Set(
    recentThemeIds(index, coder)
      .filter((codeId) => index.get('code', codeId)?.shortcut === undefined)
      .slice(0, free),
  );
  const fillers = inTree.filter((code) => recent.has(code.id));
  let next = 0;
  return digits.map((code) => code ?? fillers[next++] ?? null);
}
