import { type EndName, passageWithEnd, selectionAtEnd } from '../../shared/coding/move-end.ts';
import { sideOf } from '../../shared/coding/passage.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { Anchor, Coding } from '../../shared/model/records.ts';
import { drawnEnd, type EndMoves } from '../coding/end-moves.ts';
import { nodeOfPlace, placeAtPoint } from './dom-places.ts';

/** Pixels from the edge of the text within which drawing a handle scrolls, and the most of them a frame. */
const EDGE = 48;
const SPEED = 14;

const ENDS: readonly EndName[] = ['start', 'end'];

interface Handle {
  readonly element: HTMLElement;
  readonly versionId: VersionId;
  readonly end: EndName;
  /** What it stands at: the text node and the offset in it. */
  node: Text | null;
  offset: number;
}

export interface HandlesContents {
  readonly view: DocumentView;
  readonly coding: Coding;
}

/** The character at an end: where one part stops and the next begins, an end belongs to the words before it. */
function characterAt(root: ParentNode, place: Anchor, end: EndName): { node: Text; offset: number } | null {
  if (end === 'start' || place.offset === 0) return nodeOfPlace(root, place);
  const before = nodeOfPlace(root, { blockId: place.blockId, offset: place.offset - 1 });
  return before && { node: before.node, offset: before.offset + 1 };
}

function rectAt(node: Text, offset: number, end: EndName): DOMRect | undefined {
  const range = document.createRange();
  range.setStart(node, end === 'end' ? Math.max(0, offset - 1) : offset);
  range.setEnd(node, end === 'end' ? offset : Math.min(node.length, offset + 1));
  const rects = range.getClientRects();
  return end === 'end' ? rects[rects.length - 1] : rects[0];
}

/**
 * The handles at both ends of each side of the coding in hand. They live inside the cell of their words, so that
 * they scroll with it; nothing is measured until an end or the cell changes.
 */
export class CodingHandles {
  #handles: Handle[] = [];
  #contents: HandlesContents | null = null;
  readonly #cells = new ResizeObserver(() => this.#placeAll(true));
  #stopDrawing: (() => void) | null = null;

  constructor(
    private readonly root: HTMLElement,
    private readonly moves: EndMoves,
    /** An end was drawn somewhere and let go. */
    private readonly onDrawn: () => void,
  ) {}

  /** Shows the handles of a coding on the rows that are there; null: none. */
  show(contents: HandlesContents | null): void {
    if (contents?.coding.id !== this.#contents?.coding.id) this.#clear();
    if (!contents) return;
    this.#contents = contents;
    this.#placeAll(false);
  }

  destroy(): void {
    this.#stopDrawing?.();
    this.#clear();
  }

  #clear(): void {
    for (const { element } of this.#handles) element.remove();
    this.#handles = [];
    this.#contents = null;
    this.#cells.disconnect();
  }

  /** Where an end of a side stands now, on its way or not; null where the side has no words. */
  #place(versionId: VersionId, end: EndName): Anchor | null {
    const { view, coding } = this.#contents ?? {};
    const preview = this.moves.get();
    if (preview?.codingId === coding?.id && preview?.versionId === versionId && preview.end === end)
      return preview.passage[end];
    const side = coding && sideOf(coding, versionId);
    const selection = view && side && selectionAtEnd(view, side, end);
    return selection?.[end] ?? null;
  }

  #placeAll(isMoved: boolean): void {
    const { coding } = this.#contents ?? {};
    for (const { versionId } of coding?.sides ?? [])
      for (const end of ENDS) this.#placeOne(versionId, end, isMoved);
  }

  #placeOne(versionId: VersionId, end: EndName, isMoved: boolean): void {
    const place = this.#place(versionId, end);
    const found = place && characterAt(this.root, place, end);
    const cell = found?.node.parentElement?.closest<HTMLElement>('[data-cell]');
    const known = this.#handles.find((each) => each.versionId === versionId && each.end === end);
    if (!found || !cell) {
      known?.element.remove();
      if (known) known.node = null;
      return;
    }
    const handle = known ?? this.#make(versionId, end);
    const isThere = handle.element.parentElement === cell;
    if (isThere && !isMoved && handle.node === found.node && handle.offset === found.offset) return;
    const rect = rectAt(found.node, found.offset, end);
    if (!rect) return;
    const box = cell.getBoundingClientRect();
    if (!isThere) {
      cell.append(handle.element);
      this.#cells.observe(cell);
    }
    handle.node = found.node;
    handle.offset = found.offset;
    handle.element.style.left = `${(end === 'end' ? rect.right : rect.left) - box.left}px`;
    handle.element.style.top = `${rect.top - box.top}px`;
    handle.element.style.height = `${rect.height}px`;
  }

  #make(versionId: VersionId, end: EndName): Handle {
    const element = document.createElement('span');
    element.className = `reader__end reader__end--${end}`;
    element.dataset.end = end;
    // The keys do the same, and are in the list of commands: nothing to be read out here.
    element.setAttribute('aria-hidden', 'true');
    element.addEventListener('pointerdown', (event) => {
      if (event.button === 0) this.#draw(event, versionId, end);
    });
    const handle: Handle = { element, versionId, end, node: null, offset: 0 };
    this.#handles.push(handle);
    return handle;
  }

  #draw(event: PointerEvent, versionId: VersionId, end: EndName): void {
    const { view, coding } = this.#contents ?? {};
    const side = coding && sideOf(coding, versionId);
    const ends = view && side && selectionAtEnd(view, side, end);
    if (!ends) return;
    event.preventDefault();
    event.stopPropagation();
    const { root, moves } = this;
    // The handle may go with its row, the text stays.
    root.setPointerCapture(event.pointerId);
    root.dataset.drawing = '';
    moves.isDrawn = true;
    const point = { x: event.clientX, y: event.clientY, byCharacter: event.altKey };
    const column = [...root.querySelectorAll<HTMLElement>(`[data-cell][data-version="${versionId}"]`)][0];
    const follow = () => {
      const box = column?.isConnected ? column.getBoundingClientRect() : null;
      const x = box ? Math.min(Math.max(point.x, box.left + 1), box.right - 1) : point.x;
      const frame = root.getBoundingClientRect();
      const y = Math.min(Math.max(point.y, frame.top + 2), frame.bottom - 2);
      const at = placeAtPoint(x, y);
      if (at?.versionId !== versionId) return;
      const wish = { end, place: at.place, byCharacter: point.byCharacter };
      const to = drawnEnd(view, versionId, ends, wish);
      const passage = to && passageWithEnd(view, versionId, ends, end, to);
      if (passage) moves.set({ codingId: coding.id, versionId, end, to, passage });
    };
    let frame = 0;
    const scroll = () => {
      const { top, bottom } = root.getBoundingClientRect();
      const over = Math.max(0, EDGE - (point.y - top)) * -1 + Math.max(0, EDGE - (bottom - point.y));
      if (over !== 0) {
        root.scrollTop += Math.sign(over) * Math.min(SPEED, Math.abs(over) / 3);
        follow();
      }
      frame = requestAnimationFrame(scroll);
    };
    const onMove = (move: PointerEvent) => {
      point.x = move.clientX;
      point.y = move.clientY;
      point.byCharacter = move.altKey;
      follow();
    };
    const stop = () => {
      cancelAnimationFrame(frame);
      delete root.dataset.drawing;
      moves.isDrawn = false;
      window.removeEventListener('pointermove', onMove, true);
      window.removeEventListener('pointerup', onUp, true);
      window.removeEventListener('pointercancel', onCancel, true);
      window.removeEventListener('keydown', onKey, true);
      this.#stopDrawing = null;
    };
    const onUp = () => {
      stop();
      this.onDrawn();
    };
    const onCancel = () => {
      stop();
      moves.set(null);
    };
    const onKey = (press: KeyboardEvent) => {
      if (press.key !== 'Escape') return;
      press.preventDefault();
      press.stopPropagation();
      onCancel();
    };
    this.#stopDrawing = onCancel;
    window.addEventListener('pointermove', onMove, true);
    window.addEventListener('pointerup', onUp, true);
    window.addEventListener('pointercancel', onCancel, true);
    window.addEventListener('keydown', onKey, true);
    frame = requestAnimationFrame(scroll);
  }
}
