import type { Changes } from '../model/change.ts';
import type { CodeId } from '../model/ids.ts';
import { ordersBetween } from '../model/order.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Code, UiLanguage } from '../model/records.ts';
import { reordered } from './changes.ts';
import { type CodeNode, codeTree, flatTree } from './tree.ts';

export const SORT_KEYS = ['name', 'use'] as const;
/** By name as the language sorts it, or by passages, the most used first, those of the themes below counted in. */
export type SortKey = (typeof SORT_KEYS)[number];

export interface SortWish {
  /** The theme below which is sorted; null: the top of the codebook. */
  readonly under: CodeId | null;
  /** With all levels below, not that one alone. */
  readonly isDeep: boolean;
  readonly by: SortKey;
  readonly language: UiLanguage;
}

function comparing({ by, language }: SortWish): (a: CodeNode, b: CodeNode) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const nameOf = ({ code: { name } }: CodeNode) => name[language] || name.es || name.en;
  const byName = (a: CodeNode, b: CodeNode) => compare(nameOf(a), nameOf(b));
  return by === 'name' ? byName : (a, b) => b.total - a.total || byName(a, b);
}

/** The keys that put siblings in a new order: those that they have, dealt out anew; new ones where two share one. */
function newKeys(sorted: readonly CodeNode[]): readonly string[] {
  const keys = sorted.map(({ code }) => code.order).sort();
  const isClear = keys.every((key, at) => at === 0 || key !== keys[at - 1]);
  return isClear ? keys : ordersBetween(null, null, sorted.length);
}

/** Themes put in order among their siblings; empty where they stand so already. Equals stay as they are. */
export function planSort(index: ProjectIndex, wish: SortWish): Changes {
  const tree = codeTree(index);
  const root = flatTree(tree).find(({ node }) => node.id === wish.under)?.node;
  const start = wish.under === null ? tree : (root?.children ?? []);
  const compare = comparing(wish);
  const updated: (readonly [Code, Code])[] = [];
  const sortLevel = (nodes: readonly CodeNode[]) => {
    const sorted = nodes.toSorted(compare);
    const keys = sorted.some((node, at) => node !== nodes[at]) ? newKeys(sorted) : [];
    sorted.forEach(({ code }, at) => {
      const key = keys[at];
      if (key !== undefined && key !== code.order) updated.push(reordered([code, key]));
    });
    if (wish.isDeep) for (const { children } of nodes) sortLevel(children);
  };
  sortLevel(start);
  return { added: [], updated, removed: [] };
}
