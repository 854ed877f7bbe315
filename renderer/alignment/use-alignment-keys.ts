import type { Virtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent, RefObject } from 'react';
import type { Caret } from '../reader/caret.ts';
import type { CaretStore } from '../reader/caret-store.ts';
import { beadAt, caretInBead, moveCaret } from '../reader/moves.ts';
import type { ReaderRows } from '../reader/rows.ts';
import type { Current } from '../reader/use-current.ts';
import { revealCaret } from '../reader/use-reader-keys.ts';
import type { AlignmentContents } from './alignment-context.ts';
import { alignmentAction } from './alignment-keys.ts';
import type { InHandStore } from './in-hand.ts';

export interface AlignmentKeys {
  readonly handle: (event: KeyboardEvent<HTMLElement>) => void;
  /** The caret, or where the keys would begin; null where there are no words. */
  readonly here: () => Caret | null;
}

/** Going about in the alignment by keyboard (alignment-keys.ts says which key does what). */
export function useAlignmentKeys(of: {
  readonly contents: AlignmentContents;
  readonly rows: ReaderRows;
  readonly caret: CaretStore;
  readonly inHand: InHandStore;
  readonly current: Current;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowWindow: Virtualizer<HTMLElement, Element>;
  /** Says the bead at a place. */
  readonly say: (at: number) => void;
  /** Says the word at a caret with its counterparts. */
  readonly sayWord: (caret: Caret) => void;
  readonly agree: () => void;
}): AlignmentKeys {
  const { contents, rows, caret, inHand, current, scroller, rowWindow, say, sayWord, agree } = of;
  const { view } = contents;

  const here = (): Caret | null => {
    const { at, versionId } = current;
    const known = caret.get();
    if (!versionId) return null;
    const isHere = known?.versionId === versionId && beadAt(view, versionId, known.focus) === at;
    return isHere ? known : caretInBead(view, at, versionId);
  };
  const goBead = (wish: number, extend: boolean) => {
    const at = Math.max(0, Math.min(wish, view.beads.length - 1));
    const before = inHand.get();
    if (!extend) inHand.set({ ...before, anchor: null });
    else if (before.anchor === null) inHand.set({ ...before, anchor: view.beads[current.at]?.id ?? null });
    if (at === current.at) return;
    caret.set(current.versionId ? caretInBead(view, at, current.versionId) : null);
    current.goTo({ at, versionId: current.versionId }, true);
    rowWindow.scrollToIndex(rows.ofBead(at), { align: 'auto' });
    say(at);
  };
  const move = (next: Caret) => {
    caret.set(next);
    const at = beadAt(view, next.versionId, next.focus);
    if (at >= 0 && at !== current.at) {
      inHand.set({ ...inHand.get(), anchor: null });
      current.goTo({ at, versionId: next.versionId }, true);
      rowWindow.scrollToIndex(rows.ofBead(at), { align: 'auto' });
      say(at);
    } else sayWord(next);
    // After the render that a move brings with it, so that the row it goes to is there.
    requestAnimationFrame(() => {
      if (scroller.current) revealCaret(scroller.current, next);
    });
  };
  const perPage = () => {
    const height = rowWindow.scrollRect?.height ?? 0;
    const top = rowWindow.scrollOffset ?? 0;
    const inSight = rowWindow
      .getVirtualItems()
      .filter((item) => item.start >= top && item.end <= top + height);
    return Math.max(1, inSight.length - 1);
  };
  const handle = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-cell]')) return;
    const action = alignmentAction(event);
    if (scroller.current) scroller.current.dataset.keys = 'true';
    if (!action) return;
    event.preventDefault();
    switch (action.kind) {
      case 'bead':
        return goBead(current.at + action.step, action.extend);
      case 'end':
        return goBead(action.step === 1 ? view.beads.length - 1 : 0, action.extend);
      case 'page':
        return goBead(current.at + action.step * perPage(), action.extend);
      case 'move': {
        const from = here();
        return from ? move(moveCaret(view, from, action.move)) : undefined;
      }
      case 'chooseAll': {
        const [first] = view.beads;
        inHand.set({ ...inHand.get(), anchor: first?.id ?? null });
        const at = view.beads.length - 1;
        return current.goTo({ at, versionId: current.versionId }, true);
      }
      case 'agree':
        return agree();
      case 'letGo':
        return inHand.set({ ...inHand.get(), anchor: null, linking: null });
    }
  };
  return { handle, here };
}
