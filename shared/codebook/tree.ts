import type { CodeId } from '../model/ids.ts';
import { keepList } from '../model/lists.ts';
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

/** The trees handed out last, so that a node is the same object until its theme, a count or something below it changes. */
const latest = new WeakMap<
  ProjectIndex,
  { readonly top: readonly CodeNode[]; readonly byId: ReadonlyMap<CodeId, CodeNode> }
>();

/** The codebook as a tree. A theme whose parent is gone, or in a circle of parents, stands at the top. */
export function codeTree(index: ProjectIndex): readonly CodeNode[] {
  const all = index.all('code');
  const before = latest.get(index);
  const isThere = (id: CodeId | null) => id !== null && index.get('code', id) !== undefined;
  const byId = new Map<CodeId, CodeNode>();
  const seen = new Set<CodeId>();
  const node = (code: Code): CodeNode => {
    seen.add(code.id);
    const known = before?.byId.get(code.id);
    const below = index.codesUnder(code.id).filter((child) => !seen.has(child.id));
    const children = keepList(below.map(node), known?.children);
    const own = index.codingCount(code.id);
    const total = children.reduce((sum, child) => sum + child.total, own);
    const isSame =
      known?.code === code && known.children === children && known.own === own && known.total === total;
    const made = isSame ? known : { id: code.id, code, children, own, total };
    byId.set(code.id, made);
    return made;
  };
  const top = all.filter((code) => !isThere(code.parentId)).map(node);
  const circling = all.flatMap((code) => (seen.has(code.id) ? [] : [node(code)]));
  const made = keepList([...top, ...circling], before?.top);
  latest.set(index, { top: made, byId });
  return made;
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
