import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Caret, passageOf } from './caret.ts';
import type { CaretStore } from './caret-store.ts';
import { placeNear, placeOnNextLine, rectOfPlace, textBox } from './column-places.ts';
import { counterpartCaret } from './counterpart.ts';
import { letters } from './letters.ts';
import { beadAt, caretInBead, isPlace, moveCaret, wholeSide } from './moves.ts';
import type { ReaderContents } from './reader-context.ts';
import { readerAction } from './reader-keys.ts';
import { type Said, saySelected } from './said.ts';
import { unitAt } from './units.ts';
import type { Current } from './use-current.ts';
import type { PassageTools } from './use-passage-tools.ts';

/** Pixels kept free above and below the word that the keys moved to. */
const MARGIN = 32;

export interface ReaderKeys {
  readonly handle: (event: KeyboardEvent<HTMLElement>) => void;
  readonly selectSide: () => boolean;
  /** The caret, or where the keys would begin; null where there are no words. */
  readonly here: () => Caret | null;
  /** Selects, shows and says it. `stays`: without going to where it ends. */
  readonly choose: (caret: Caret, stays?: boolean) => void;
  /** Says what is selected. */
  readonly sayPassage: () => void;
  /** Shows the focus of the caret. */
  readonly settle: () => void;
}

/** Scrolls just so far that the focus of the caret can be read. */
export function revealCaret(scroller: HTMLElement, caret: Caret): void {
  const rect = rectOfPlace(scroller, caret.focus);
  if (!rect) return;
  const box = textBox(scroller);
  if (rect.top < box.top + MARGIN) scroller.scrollTop -= box.top + MARGIN - rect.top;
  else if (rect.bottom > box.bottom - MARGIN) scroller.scrollTop += rect.bottom - box.bottom + MARGIN;
}

/** Reading, selecting and tagging by keyboard (reader-keys.ts says which key does what). */
export function useReaderKeys(of: {
  readonly contents: ReaderContents;
  readonly caret: CaretStore;
  readonly tools: PassageTools;
  readonly current: Current;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowWindow: Virtualizer<HTMLElement, Element>;
  readonly say: (said: Said) => void;
}): ReaderKeys {
  const { contents, caret, tools, current, scroller, rowWindow, say } = of;
  const { t } = useTranslation('reader');
  const { t: tSelecting } = useTranslation('selecting');
  const { view, language } = contents;
  /** Where lines are gone down at, in pixels of the window; null after any other move. */
  const column = useRef<number | null>(null);

  const here = (): Caret | null => {
    const { at, versionId } = current;
    const known = caret.get();
    if (!versionId) return null;
    if (known?.versionId === versionId) {
      if (!isPlace(known) || beadAt(view, versionId, known.focus) === at) return known;
    } else if (known && beadAt(view, known.versionId, known.focus) === at) {
      // Tab has gone to the other column: to what says the same there.
      const counterpart = counterpartCaret(view, known, versionId);
      if (counterpart) return counterpart;
    }
    return caretInBead(view, at, versionId);
  };
  // After the render that a move brings with it, so that the row it goes to is there.
  const settle = () =>
    requestAnimationFrame(() => {
      const now = caret.get();
      if (scroller.current && now) revealCaret(scroller.current, now);
    });
  const sayPassage = () => {
    const now = caret.get();
    const passage = passageOf(view, now);
    if (passage) say(saySelected(tSelecting, view, passage, language));
    else if (now) sayPlace(now);
  };
  const sayPlace = (now: Caret) => {
    const tag = view.versions.find((version) => version.id === now.versionId)?.language ?? '';
    const { start, end } = unitAt(view, now.versionId, now.focus, 'word');
    const text = view.block(now.focus.blockId)?.text ?? '';
    const words = letters.get()
      ? text.slice(now.focus.offset, moveCaret(view, now, LETTER).focus.offset)
      : text.slice(start.offset, end.offset);
    if (words !== '') say({ text: '', quote: { words, language: tag } });
  };
  const choose = (next: Caret, stays = false) => {
    caret.set(next);
    if (!stays) {
      settle();
      const at = beadAt(view, next.versionId, next.focus);
      if (at >= 0 && (at !== current.at || next.versionId !== current.versionId)) go(at, next.versionId);
    }
    sayPassage();
  };
  const go = (at: number, versionId = current.versionId) => {
    current.goTo({ at, versionId }, true);
    const row = rowOf(at);
    if (row >= 0) rowWindow.scrollToIndex(row, { align: 'auto' });
  };
  const rowOf = (at: number) => {
    const key = view.beads[at]?.id;
    for (let row = at; row < rowWindow.options.count; row++) {
      if (rowWindow.options.getItemKey(row) === key) return row;
    }
    return -1;
  };
  const goBead = (at: number) => {
    if (at < 0 || at >= view.beads.length) return;
    caret.set(current.versionId ? caretInBead(view, at, current.versionId) : null);
    go(at);
    say({ text: t('said_bead', { bead: at + 1, of: view.beads.length }) });
  };
  const selectSide = (): boolean => {
    const whole = current.versionId ? wholeSide(view, current.at, current.versionId) : null;
    if (whole) choose(whole);
    return whole !== null;
  };
  const goTo = (from: Caret, focus: Caret['focus'], extend: boolean) =>
    choose({ versionId: from.versionId, anchor: extend ? from.anchor : focus, focus });
  const line = (step: 1 | -1, extend: boolean) => {
    const from = here();
    const root = scroller.current;
    if (!from || !root) return;
    // What one goes on from has to be in sight, or there is no line to measure.
    revealCaret(root, from);
    const x = column.current ?? rectOfPlace(root, from.focus)?.left ?? 0;
    const focus = placeOnNextLine(root, from.versionId, from.focus, step, x);
    if (focus) goTo(from, focus, extend);
    else choose(moveCaret(view, from, { by: 'bead', step, extend }));
    column.current = x;
  };
  const page = (step: 1 | -1, extend: boolean) => {
    const from = here();
    const root = scroller.current;
    if (!from || !root) return;
    revealCaret(root, from);
    const rect = rectOfPlace(root, from.focus);
    const before = root.scrollTop;
    const { height } = textBox(root);
    root.scrollTop += step * (height - 2 * MARGIN);
    // At an end of the document there is no page left: the rest of it then.
    if (root.scrollTop === before || !rect)
      return choose(moveCaret(view, from, { by: 'document', step, extend }));
    const middle = (rect.top + rect.bottom) / 2;
    requestAnimationFrame(() => {
      const focus = placeNear(root, from.versionId, column.current ?? rect.left, middle);
      if (focus) goTo(from, focus, extend);
    });
  };

  const handle = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-cell]')) return;
    // With a coding in hand Alt and an arrow move its ends: commands, see use-end-moves.ts.
    if (contents.activeCoding && event.altKey && /^Arrow(?:Left|Right)$/.test(event.key)) return;
    const action = readerAction(event, passageOf(view, caret.get()) !== null, letters.get());
    if (scroller.current) scroller.current.dataset.keys = 'true';
    if (!action) return;
    event.preventDefault();
    if (action.kind !== 'line' && action.kind !== 'page') column.current = null;
    switch (action.kind) {
      case 'goBead':
        return goBead(current.at + action.step);
      case 'goEnd':
        return goBead(action.step === 1 ? view.beads.length - 1 : 0);
      case 'move': {
        const from = here();
        return from ? choose(moveCaret(view, from, action.move)) : undefined;
      }
      case 'line':
        return line(action.step, action.extend);
      case 'page':
        return page(action.step, action.extend);
      case 'selectAll': {
        const from = here();
        const all = from && unitAt(view, from.versionId, from.focus, 'all');
        return all
          ? choose({ versionId: from.versionId, anchor: all.start, focus: all.end }, true)
          : undefined;
      }
      case 'selectSide':
        // An empty side has nothing to take: it is there to be translated.
        if (!selectSide() && current.versionId) contents.filling.openSide(current.at, current.versionId);
        return;
      case 'openBox':
        return tools.passageChosen('keys', action.query);
      case 'letGo': {
        const known = caret.get();
        if (known) caret.set({ ...known, anchor: known.focus });
        return say({ text: tSelecting('said_nothing') });
      }
    }
  };
  return { handle, selectSide, here, choose, sayPassage, settle };
}

const LETTER = { by: 'letter', step: 1, extend: true } as const;
