import type { Virtualizer } from '@tanstack/react-virtual';
import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { makeSelection } from '../../shared/model/selection.ts';
import { type Caret, passageOf } from './caret.ts';
import type { CaretStore } from './caret-store.ts';
import { nodeOfPlace } from './dom-places.ts';
import { beadAt, caretInBead, isPlace, moveCaret, wholeSide } from './moves.ts';
import type { ReaderContents } from './reader-context.ts';
import { readerAction } from './reader-keys.ts';
import { selectNatively } from './shown-passage.ts';
import type { Current } from './use-current.ts';
import type { PassageTools } from './use-passage-tools.ts';

/** Pixels kept free above and below the word that the keys moved to. */
const MARGIN = 32;

export interface ReaderKeys {
  readonly handle: (event: KeyboardEvent<HTMLElement>) => void;
  readonly copy: (event: ClipboardEvent<HTMLElement>) => void;
  readonly selectSide: () => boolean;
  /** Shows the focus of the caret, and gives the browser's own selection the passage. */
  readonly settle: () => void;
}

function quoteOf(view: DocumentView, caret: Caret | null): string {
  const passage = passageOf(view, caret);
  return passage ? makeSelection(view.blocksIn(passage), passage.start, passage.end).quote : '';
}

/** Scrolls just so far that the focus of the caret can be read. */
function reveal(scroller: HTMLElement, caret: Caret): void {
  const place = nodeOfPlace(scroller, caret.focus);
  if (!place) return;
  const range = document.createRange();
  range.setStart(place.node, Math.max(0, place.offset - 1));
  range.setEnd(place.node, Math.min(place.node.length, place.offset + 1));
  const rect = range.getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
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
  readonly say: (text: string) => void;
}): ReaderKeys {
  const { contents, caret, tools, current, scroller, rowWindow, say } = of;
  const { t } = useTranslation('reader');
  const { view } = contents;

  const here = (): Caret | null => {
    const { at, versionId } = current;
    const known = caret.get();
    if (versionId && known?.versionId === versionId && beadAt(view, versionId, known.focus) === at)
      return known;
    if (versionId && known?.versionId === versionId && !isPlace(known)) return known;
    return versionId ? caretInBead(view, at, versionId) : null;
  };
  // After the render that a move brings with it, so that the row it goes to is there.
  const settle = () =>
    requestAnimationFrame(() => {
      const root = scroller.current;
      const now = caret.get();
      if (!root || !now) return;
      reveal(root, now);
      // The browser's selection must stay where the typing is, once the coding box has the focus.
      if (!root.contains(document.activeElement)) return;
      if (isPlace(now)) document.getSelection()?.removeAllRanges();
      else selectNatively(root, now);
    });
  const put = (next: Caret) => {
    caret.set(next);
    settle();
    const at = beadAt(view, next.versionId, next.focus);
    if (at >= 0 && at !== current.at) go(at);
    const quote = quoteOf(view, next);
    if (quote) say(t('said_selected', { quote }));
  };
  const go = (at: number) => {
    current.goTo({ at, versionId: current.versionId }, true);
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
    say(t('said_bead', { bead: at + 1, of: view.beads.length }));
  };
  const selectSide = (): boolean => {
    const whole = current.versionId ? wholeSide(view, current.at, current.versionId) : null;
    if (whole) put(whole);
    return whole !== null;
  };

  const handle = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-cell]')) return;
    // With a coding in hand Alt and an arrow move its ends: commands, see use-end-moves.ts.
    if (contents.activeCoding && event.altKey && /^Arrow(?:Left|Right)$/.test(event.key)) return;
    const action = readerAction(event, passageOf(view, caret.get()) !== null);
    if (scroller.current) scroller.current.dataset.keys = 'true';
    if (!action) return;
    event.preventDefault();
    switch (action.kind) {
      case 'goBead':
        return goBead(current.at + action.step);
      case 'goEnd':
        return goBead(action.step === 1 ? view.beads.length - 1 : 0);
      case 'move': {
        const from = here();
        return from ? put(moveCaret(view, from, action.move)) : undefined;
      }
      case 'selectSide':
        selectSide();
        return;
      case 'openBox':
        return tools.passageChosen('keys', action.query);
      case 'quickTag':
        return tools.quickTag(action.key);
      case 'letGo': {
        const known = caret.get();
        if (known) put({ ...known, anchor: known.focus });
        return say('');
      }
    }
  };
  const copy = (event: ClipboardEvent<HTMLElement>) => {
    const quote = quoteOf(view, caret.get());
    if (!quote) return;
    event.clipboardData.setData('text/plain', quote);
    event.preventDefault();
  };
  return { handle, copy, selectSide, settle };
}
