import type { CodeId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Code } from '../model/records.ts';

/** A theme in its place. Counts are codings: a passage counts once, not once a language. */
export interface CodeNode {
  /** That of its theme. */
  readonly id: CodeId;
  readonly code: Code;
  readonly children: readonly CodeNode[];
  readonly own: number;
  /** Its own and those of all below it. */
  readonly total: number;
}

/** The codebook as a tree. A theme whose parent is gone, or in a circle of parents, stands at the top. */
export function codeTree(index: ProjectIndex): readonly CodeNode[] {
  const under = new Map<CodeId | null, Code[]>();
  for (const code of index.all('code')) {
    const parentId = code.parentId !== null && index.get('code', code.parentId) ? code.parentId : null;
    const siblings = under.get(parentId);
    if (siblings) siblings.push(code);
    else under.set(parentId, [code]);
  }
  const seen = new Set<CodeId>();
  const node = (code: Code): CodeNode => {
    seen.add(code.id);
    const children = (under.get(code.id) ?? []).filter((child) => !seen.has(child.id)).map(node);
    const own = index.codingCount(code.id);
    return {
      id: code.id,
      code,
      children,
      own,
      total: children.reduce((sum, child) => sum + child.total, own),
    };
  };
  const top = (under.get(null) ?? []).map(node);
  const circling = index.all('code').flatMap((code) => (seen.has(code.id) ? [] : [node(code)]));
  return [...top, ...circling];
}

/** Every node, parents before their children, with its depth from 0. */
export function flatTree(
  nodes: readonly CodeNode[],
  depth = 0,
): readonly { readonly node: CodeNode; readonly depth: number }[] {
  return nodes.flatMap((node) => [{ node, depth }, ...flatTree(node.children, depth + 1)]);
}

/** The themes above one, the nearest first; a circle of parents ends where it began. */
export function ancestorsOf(index: ProjectIndex, codeId: CodeId): readonly CodeId[] {
  const above: CodeId[] = [];
  for (let at = index.get('code', codeId)?.parentId; at; at = index.get('code', at)?.parentId) {
    if (at === codeId || above.includes(at)) break;
    above.push(at);
  }
  return above;
}
