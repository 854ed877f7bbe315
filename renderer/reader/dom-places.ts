import type { BlockId, VersionId } from '../../shared/model/ids.ts';
import type { Anchor } from '../../shared/model/records.ts';

/**
 * Between the page and the model. A shown part of a block is an element with `data-block`, `data-start`
 * (the part's offset in its block, UTF-16 units) and one text node; its side has `data-version`.
 */

export interface DomPlace {
  readonly versionId: VersionId;
  readonly place: Anchor;
}

const PART = '[data-block]';

function partOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>(PART) ?? null;
}

function versionOf(element: Element): VersionId | null {
  const version = element.closest<HTMLElement>('[data-version]')?.dataset.version;
  return version ? (version as VersionId) : null;
}

function startOf(part: HTMLElement): number {
  return Number(part.dataset.start ?? 0);
}

function placeInPart(part: HTMLElement, offset: number): DomPlace | null {
  const versionId = versionOf(part);
  const blockId = part.dataset.block;
  if (!versionId || !blockId) return null;
  const length = part.textContent.length;
  const within = Math.min(Math.max(0, offset), length);
  return { versionId, place: { blockId: blockId as BlockId, offset: startOf(part) + within } };
}

/** Where a place of the page (node and offset, as Range has them) lies in the texts; null outside them. */
export function placeOfNode(node: Node, offset: number): DomPlace | null {
  const part = partOf(node);
  if (part) {
    if (node instanceof Text) return placeInPart(part, offset);
    return placeInPart(part, offset === 0 ? 0 : part.textContent.length);
  }
  // Between parts: a triple click ends at the start of what comes after the paragraph.
  if (!(node instanceof HTMLElement) || !node.closest('[data-version]')) return null;
  const before = node.childNodes[offset - 1];
  const parts = before instanceof HTMLElement ? [...before.querySelectorAll<HTMLElement>(PART)] : [];
  const last = before instanceof HTMLElement && before.matches(PART) ? before : parts.at(-1);
  if (last) return placeInPart(last, last.textContent.length);
  const first = node.querySelector<HTMLElement>(PART);
  return first ? placeInPart(first, 0) : null;
}

/** The text node and the offset in it that show a place of the model, or null where it is not mounted. */
export function nodeOfPlace(root: ParentNode, place: Anchor): { node: Text; offset: number } | null {
  let found: { node: Text; offset: number } | null = null;
  for (const part of root.querySelectorAll<HTMLElement>(`[data-block=${JSON.stringify(place.blockId)}]`)) {
    const node = part.firstChild;
    const offset = place.offset - startOf(part);
    if (node instanceof Text && offset >= 0 && offset <= node.length) {
      // Where one part ends and the next starts, the later one wins: that is where words go on.
      found = { node, offset };
    }
  }
  return found;
}

/** What lies under a point of the window, in the texts; null elsewhere. */
export function placeAtPoint(x: number, y: number): DomPlace | null {
  // Chromium before 128 knows the older name only.
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && placeOfNode(position.offsetNode, position.offset);
  }
  const older: { caretRangeFromPoint?: (x: number, y: number) => Range | null } = document;
  const range = older.caretRangeFromPoint?.(x, y);
  return range ? placeOfNode(range.startContainer, range.startOffset) : null;
}
