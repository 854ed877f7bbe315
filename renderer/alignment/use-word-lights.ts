import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { LinkedWords } from '../../shared/align/words/project.ts';
import { type Counterparts, counterpartsAt, type VersionStretch } from '../../shared/beads/counterparts.ts';
import type { WordLinks } from '../../shared/beads/word-links.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { Anchor, Bead, Version } from '../../shared/model/records.ts';
import type { CaretStore } from '../reader/caret-store.ts';
import { placeAtPoint } from '../reader/dom-places.ts';
import { COUNTERPART_HIGHLIGHT } from '../reader/highlight-names.ts';
import type { HighlightSheet } from '../reader/highlight-rules.ts';
import { beadOfPlace, isPlace } from '../reader/moves.ts';
import { type NodeRange, setHighlight } from '../reader/shown-passage.ts';
import { usesKeys } from '../reader/use-caret-paint.ts';

/** Under the passage in hand (1). */
const PRIORITY = 0;

export interface WordLightsOf {
  readonly view: DocumentView;
  /** Those that are shown. */
  readonly versions: readonly Version[];
  readonly caret: CaretStore;
  readonly sheet: HighlightSheet;
  readonly links: WordLinks;
}

/** The words of the bead asked about last: the pointer goes from word to word. */
class LastWords {
  #known: { readonly bead: Bead; readonly key: string; readonly words: LinkedWords } | null = null;

  of({ view, links }: WordLightsOf, bead: Bead, from: VersionId, to: VersionId): LinkedWords | null {
    const texts = [from, to].flatMap((id) => (bead.sides[id] ?? []).map((part) => view.partText(part)));
    const key = [from, to, ...texts].join('\n');
    if (this.#known?.bead === bead && this.#known.key === key) return this.#known.words;
    const words = links.wordsOf(view, bead, from, to);
    this.#known = words && { bead, key, words };
    return words;
  }
}

/** The word at a place with those of the other version that answer to it; null where none is known. */
export function counterpartsOf(
  of: Pick<WordLightsOf, 'view' | 'versions' | 'links'>,
  from: VersionId,
  place: Anchor,
  wordsOf: (bead: Bead, from: VersionId, to: VersionId) => LinkedWords | null = (bead, one, other) =>
    of.links.wordsOf(of.view, bead, one, other),
): Counterparts | null {
  const to = of.versions.find(({ id }) => id !== from)?.id;
  const bead = to && beadOfPlace(of.view, from, place);
  const words = bead && wordsOf(bead, from, to);
  return words ? counterpartsAt(of.view, bead, words, { from, to, place }) : null;
}

function rangesOf(
  root: ParentNode,
  { versionId, blockId, start, end }: VersionStretch,
): readonly NodeRange[] {
  const selector = `[data-version=${JSON.stringify(versionId)}] [data-block=${JSON.stringify(blockId)}]`;
  return [...root.querySelectorAll<HTMLElement>(selector)].flatMap((part): NodeRange[] => {
    const node = part.firstChild;
    if (!(node instanceof Text)) return [];
    const base = Number(part.dataset.start ?? 0);
    const range = { node, start: Math.max(0, start - base), end: Math.min(node.length, end - base) };
    return range.start < range.end ? [range] : [];
  });
}

/** Lights the word under the pointer, or where the keys stand, and its counterparts in the other column. */
export function useWordLights(scroller: RefObject<HTMLElement | null>, of: WordLightsOf): void {
  const latest = useRef(of);
  latest.current = of;
  const again = useRef<() => void>(undefined);
  // Every render may have mounted rows, or changed their words.
  useLayoutEffect(() => again.current?.());
  const { caret } = of;
  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    const words = new LastWords();
    /** Where the pointer rests on a word, in the window. */
    let point: { readonly x: number; readonly y: number } | null = null;
    let frame = 0;
    const look = (): Counterparts | null => {
      const now = latest.current;
      const wordsOf = (bead: Bead, from: VersionId, to: VersionId) => words.of(now, bead, from, to);
      const over = point && placeAtPoint(point.x, point.y);
      if (over) return counterpartsOf(now, over.versionId, over.place, wordsOf);
      const known = caret.get();
      if (!known || !isPlace(known) || !usesKeys(root)) return null;
      return counterpartsOf(now, known.versionId, known.focus, wordsOf);
    };
    const light = () => {
      const found = look();
      const stretches = found && found.others.length > 0 ? [found.word, ...found.others] : [];
      setHighlight(
        COUNTERPART_HIGHLIGHT,
        stretches.flatMap((stretch) => rangesOf(root, stretch)),
        PRIORITY,
      );
      latest.current.sheet.sync();
    };
    const soon = () => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        light();
      });
    };
    const onMove = (event: PointerEvent) => {
      const isOverText = event.target instanceof Element && event.target.closest('[data-block]');
      const next = event.pointerType === 'mouse' && event.buttons === 0 && isOverText;
      if (!next && point === null) return;
      point = next ? { x: event.clientX, y: event.clientY } : null;
      soon();
    };
    const leave = () => {
      if (point === null) return;
      point = null;
      soon();
    };
    const onKey = () => {
      // Who goes on by keys has let go of the pointer, wherever it lies.
      point = null;
      soon();
    };
    again.current = soon;
    const off = caret.subscribe(soon);
    root.addEventListener('pointermove', onMove, { passive: true });
    root.addEventListener('pointerdown', leave, { passive: true });
    root.addEventListener('pointerleave', leave, { passive: true });
    root.addEventListener('scroll', leave, { passive: true });
    root.addEventListener('keydown', onKey, { passive: true });
    root.addEventListener('focusin', soon);
    root.addEventListener('focusout', soon);
    return () => {
      cancelAnimationFrame(frame);
      off();
      again.current = undefined;
      setHighlight(COUNTERPART_HIGHLIGHT, []);
      root.removeEventListener('pointermove', onMove);
      root.removeEventListener('pointerdown', leave);
      root.removeEventListener('pointerleave', leave);
      root.removeEventListener('scroll', leave);
      root.removeEventListener('keydown', onKey);
      root.removeEventListener('focusin', soon);
      root.removeEventListener('focusout', soon);
    };
  }, [scroller, caret]);
}
