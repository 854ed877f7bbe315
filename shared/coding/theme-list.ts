import type { CodeId, CoderId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Code } from '../model/records.ts';

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
 * The themes behind the keys 1 to 9: those a coder used last, in the order of the tree, so that a key
 * keeps its theme until another comes into the nine.
 */
export function quickThemes(index: ProjectIndex, coder: CoderId): readonly Code[] {
  const latest = new Map<CodeId, number>();
  for (const coding of index.all('coding')) {
    if (coding.coderId !== coder) continue;
    latest.set(coding.codeId, Math.max(latest.get(coding.codeId) ?? 0, coding.createdAt));
  }
  const nine = new Set(
    [...latest]
      .sort((a, b) => b[1] - a[1])
      .slice(0, QUICK_KEYS)
      .map(([codeId]) => codeId),
  );
  return themesInTreeOrder(index).filter((code) => nine.has(code.id));
}
