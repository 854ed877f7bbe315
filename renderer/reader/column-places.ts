import type { VersionId } from '../../shared/model/ids.ts';
import type { Anchor } from '../../shared/model/records.ts';
import { HEADS_HEIGHT } from './column-heads.tsx';
import { nodeOfPlace, placeAtPoint, placeOfNode } from './dom-places.ts';

/** Places of one column on the page, from points of the window: only rows that are mounted are looked at. */

interface ShownPart {
  readonly node: Text;
  readonly rect: DOMRect;
}

/** The mounted parts of one version, top to bottom. */
function partsOfColumn(root: ParentNode, versionId: VersionId): readonly ShownPart[] {
  const selector = `[data-version=${JSON.stringify(versionId)}] [data-block]`;
  return [...root.querySelectorAll<HTMLElement>(selector)].flatMap((element): ShownPart[] => {
    const node = element.firstChild;
    return node instanceof Text ? [{ node, rect: element.getBoundingClientRect() }] : [];
  });
}

function edgeOfPart({ node }: ShownPart, step: 1 | -1): Anchor | null {
  return placeOfNode(node, step === 1 ? node.length : 0)?.place ?? null;
}

/** The part of the window in which the rows can be read, below the heads of the columns. */
export function textBox(scroller: HTMLElement): DOMRect {
  const { left, top } = scroller.getBoundingClientRect();
  const height = scroller.clientHeight - HEADS_HEIGHT;
  return new DOMRect(left, top + HEADS_HEIGHT, scroller.clientWidth, Math.max(0, height));
}

/** The place of a column that a point is nearest to, wherever the point is; null where the column has no words. */
export function placeNear(scroller: HTMLElement, versionId: VersionId, x: number, y: number): Anchor | null {
  const box = textBox(scroller);
  const parts = partsOfColumn(scroller, versionId);
  const within = Math.min(Math.max(y, box.top + 1), box.bottom - 1);
  const over = parts.find(({ rect }) => rect.top <= within && within < rect.bottom);
  if (over) return placeInPart(over, versionId, x, within);
  const above = parts.findLast(({ rect }) => rect.bottom <= within);
  if (above) return edgeOfPart(above, 1);
  return parts[0] ? edgeOfPart(parts[0], -1) : null;
}

/** How many characters of a text node come before a point: lines above it, and on its own line what lies left. */
function offsetBefore(node: Text, x: number, y: number): number {
  const range = document.createRange();
  let low = 0;
  let high = node.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    range.setStart(node, middle);
    range.setEnd(node, middle + 1);
    const { top, bottom, left, width } = range.getBoundingClientRect();
    const isBefore = bottom <= y || (top <= y && left + width / 2 < x);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeInPart({ node, rect }: ShownPart, versionId: VersionId, x: number, y: number): Anchor | null {
  const within = Math.min(Math.max(x, rect.left + 1), rect.right - 1);
  const at = placeAtPoint(within, y);
  const own = placeOfNode(node, 0)?.place;
  const isOver = at?.versionId === versionId && at.place.blockId === own?.blockId;
  if (isOver) return at.place;
  // Something lies over the words there: the offer to tag them, a notice.
  return placeOfNode(node, offsetBefore(node, within, y))?.place ?? null;
}

/** Where a caret at a place stands in the window; null while its row is not mounted. */
export function rectOfPlace(root: ParentNode, place: Anchor): DOMRect | null {
  const found = nodeOfPlace(root, place);
  if (!found) return null;
  const { node, offset } = found;
  const range = document.createRange();
  const after = offset < node.length;
  range.setStart(node, after ? offset : Math.max(0, offset - 1));
  range.setEnd(node, after ? offset + 1 : offset);
  const rects = range.getClientRects();
  // Where a line wraps, the letter behind the place is where it goes on.
  const rect = rects[rects.length - 1];
  if (!rect) return node.parentElement?.getBoundingClientRect() ?? null;
  return new DOMRect(after ? rect.left : rect.right, rect.top, 0, rect.height);
}

/** The place one line further up or down, nearest to `x`; null where that row is not mounted. */
export function placeOnNextLine(
  scroller: HTMLElement,
  versionId: VersionId,
  place: Anchor,
  step: 1 | -1,
  x: number,
): Anchor | null {
  const here = rectOfPlace(scroller, place);
  const found = nodeOfPlace(scroller, place);
  if (!here || !found) return null;
  const parts = partsOfColumn(scroller, versionId);
  const at = parts.findIndex(({ node }) => node === found.node);
  const part = parts[at];
  if (!part) return null;
  const line =
    Number.parseFloat(getComputedStyle(found.node.parentElement ?? scroller).lineHeight) || here.height;
  const y = (here.top + here.bottom) / 2 + step * line;
  if (part.rect.top < y && y < part.rect.bottom) return placeInPart(part, versionId, x, y);
  const next = parts[at + step];
  if (!next) return null;
  const { top, bottom } = next.rect;
  return placeInPart(next, versionId, x, step === 1 ? top + line / 2 : bottom - line / 2);
}
