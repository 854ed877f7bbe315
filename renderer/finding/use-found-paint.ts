import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { BlockId } from '../../shared/model/ids.ts';
import { hitIn } from '../../shared/query/row-order.ts';
import { FOUND_HIGHLIGHT, FOUND_NOW_HIGHLIGHT } from '../reader/highlight-names.ts';
import type { HighlightSheet } from '../reader/highlight-rules.ts';
import { type NodeRange, setHighlight } from '../reader/shown-passage.ts';
import type { Finder } from './finder.ts';

/** Over the passage in hand (1). */
const PRIORITY = 2;

interface Painted {
  readonly found: readonly NodeRange[];
  readonly now: readonly NodeRange[];
}
/** Nothing is painted again: each time costs a frame, and a search counts ten times a second. */
let painted: Painted = { found: [], now: [] };

const areSame = (some: readonly NodeRange[], others: readonly NodeRange[]): boolean =>
  some.length === others.length &&
  some.every(({ node, start, end }, at) => {
    const other = others[at];
    return other?.node === node && other.start === start && other.end === end;
  });

function paint({ found, now }: Painted): void {
  if (!areSame(found, painted.found)) setHighlight(FOUND_HIGHLIGHT, found, PRIORITY);
  if (!areSame(now, painted.now)) setHighlight(FOUND_NOW_HIGHLIGHT, now, PRIORITY + 1);
  painted = { found, now };
}

/** The hits on the rows that are there. */
function paintFound(root: ParentNode, finder: Finder): void {
  const { hits, current } = finder.get();
  const inHand = hits.all[current];
  const found: NodeRange[] = [];
  const now: NodeRange[] = [];
  if (hits.all.length > 0) {
    for (const part of root.querySelectorAll<HTMLElement>('[data-version] [data-block]')) {
      const node = part.firstChild;
      if (!(node instanceof Text)) continue;
      const from = Number(part.dataset.start ?? 0);
      const id = (part.dataset.block ?? '') as BlockId;
      for (const hit of hits.inBlock(id)) {
        const here = hitIn(hit, id);
        const start = Math.max(0, here.start - from);
        const end = Math.min(node.length, here.end - from);
        if (start < end) (hit === inHand ? now : found).push({ node, start, end });
      }
    }
  }
  paint({ found, now });
}

/** Keeps what was found painted, on whichever rows are mounted. */
export function useFoundPaint(
  scroller: RefObject<HTMLElement | null>,
  finder: Finder,
  sheet: HighlightSheet,
): void {
  useLayoutEffect(() => {
    if (scroller.current) paintFound(scroller.current, finder);
  });
  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    const off = finder.subscribe(() => {
      paintFound(root, finder);
      sheet.sync();
    });
    return () => {
      off();
      paint({ found: [], now: [] });
    };
  }, [scroller, finder, sheet]);
}
