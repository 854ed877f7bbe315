import { type RefObject, useRef, useState } from 'react';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Version } from '../../shared/model/records.ts';
import { makeSelection } from '../../shared/model/selection.ts';
import type { DocumentHit } from '../../shared/query/find-in-document.ts';
import { useWorkspace } from '../app/workspace.ts';
import { after, nextTask } from '../platform/effects.ts';
import { type Caret, passageOf } from '../reader/caret.ts';
import type { CaretStore } from '../reader/caret-store.ts';
import type { ReaderGridHandle } from '../reader/grid-handle.ts';
import { beadAt } from '../reader/moves.ts';
import { focusSoon } from '../ui/focus.ts';
import { WindowState } from '../ui/window-state.ts';
import { beadInSight } from './bead-in-sight.ts';
import { Finder } from './finder.ts';
import { type Origin, originOf } from './hit-list.ts';
import { passageOfHit } from './passage-of-hit.ts';
import { PatternSearcher } from './pattern-searcher.ts';
import { makePatternWorker } from './pattern-worker.ts';
import { type FindWish, lastWish } from './wish.ts';

/** The longest passage that is taken over as the words to find. */
const MOST_TAKEN = 200;

export interface Finding {
  readonly finder: Finder;
  readonly isOpen: boolean;
  /** What is looked for: the bar alone has to hear of each letter. */
  readonly wishes: WindowState<FindWish>;
  readonly setWish: (change: Partial<FindWish>) => void;
  readonly showsReplace: boolean;
  readonly setShowsReplace: (shows: boolean) => void;
  readonly wordsField: RefObject<HTMLInputElement | null>;
  readonly open: (withReplace?: boolean) => void;
  readonly close: () => void;
  readonly step: (by: 1 | -1) => void;
  /** Makes the hit in hand the passage in hand; false where there is none. */
  readonly take: (withFocus: boolean) => boolean;
  /** Looks anew; the bar says when. */
  readonly search: () => void;
  /** After a change of the text: the search goes on there. */
  readonly goOnFrom: (origin: Origin) => void;
}

/** Where a search starts that is begun at a bead: at the caret where that is in it, else with its first words. */
function originAt(view: DocumentView, at: number, caret: Caret | null): Origin | null {
  if (caret && beadAt(view, caret.versionId, caret.focus) === at)
    return { versionId: caret.versionId, place: caret.focus };
  return startOfBead(view, at);
}

/** Where the words of a bead start. */
function startOfBead(view: DocumentView, at: number): Origin | null {
  const sides = view.beads[at]?.sides ?? {};
  for (const { id } of view.versions) {
    const part = sides[id]?.[0];
    if (part) return { versionId: id, place: { blockId: part.blockId, offset: part.start } };
  }
  return null;
}

/** Finding in the open document: what is looked for, and going from hit to hit. */
export function useFinding(of: {
  readonly view: DocumentView;
  readonly versions: readonly Version[];
  readonly caret: CaretStore;
  readonly grid: RefObject<ReaderGridHandle | null>;
}): Finding {
  const { view, versions, caret, grid } = of;
  const { store } = useWorkspace();
  const [finder] = useState(
    () =>
      new Finder({
        now: () => performance.now(),
        later: nextTask,
        searcher: new PatternSearcher({ make: makePatternWorker, after }),
      }),
  );
  const [isOpen, setOpen] = useState(false);
  const [showsReplace, setShowsReplace] = useState(false);
  const [wishes] = useState(() => new WindowState<FindWish>({ ...lastWish.get(store), versionId: null }));
  const wordsField = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const origin = useRef<Origin | null>(null);
  /** The search that follows goes to what it finds; -1: to the hit before. */
  const goes = useRef<0 | 1 | -1>(0);

  const isInText = () => grid.current?.element()?.contains(document.activeElement) ?? false;
  const select = (hit: DocumentHit) => {
    const { versionId, start, end } = passageOfHit(hit);
    caret.set({ versionId, anchor: start, focus: end });
  };
  const reveal = (hit: DocumentHit) => {
    // In the text the next key is about it: Enter tags.
    if (isInText()) select(hit);
    grid.current?.reveal(passageOfHit(hit), false);
  };
  const step = (by: 1 | -1) => {
    const hit = finder.step(by);
    if (!hit) return;
    origin.current = originOf(hit);
    reveal(hit);
  };

  const search = () => {
    const { current: to } = goes;
    goes.current = 0;
    const onFound = (hit: DocumentHit) => {
      if (to === -1) step(-1);
      else reveal(hit);
    };
    finder.search(
      view,
      wishes.get(),
      versions.map(({ id }) => id),
      { origin: origin.current, ...(to !== 0 && { onFound }) },
    );
  };

  const setWish = (change: Partial<FindWish>) => {
    const next = { ...wishes.get(), ...change };
    lastWish.set(store, next);
    goes.current = 1;
    wishes.set(next);
  };
  const open = (withReplace = false) => {
    if (withReplace) setShowsReplace(true);
    const passage = passageOf(view, caret.get());
    if (!isOpen) {
      cameFrom.current = document.activeElement;
      origin.current = passage
        ? { versionId: passage.versionId, place: passage.start }
        : originAt(view, beadInSight(grid.current?.element(), grid.current?.currentBead() ?? 0), caret.get());
      setOpen(true);
    }
    if (passage && (!isOpen || isInText())) {
      const { quote } = makeSelection(view.blocksIn(passage), passage.start, passage.end);
      // What stands on two sides of a border is found as words with white space between them.
      const words = passage.start.blockId === passage.end.blockId ? quote : quote.replaceAll('\n', ' ');
      if (words.length <= MOST_TAKEN && words !== wishes.get().words) setWish({ words, isPattern: false });
    }
    focusSoon(() => {
      wordsField.current?.select();
      return wordsField.current;
    });
  };
  const take = (withFocus: boolean) => {
    const hit = finder.hit(view);
    if (!hit) return false;
    select(hit);
    grid.current?.reveal(passageOfHit(hit), withFocus);
    return true;
  };
  return {
    finder,
    isOpen,
    wishes,
    setWish,
    showsReplace,
    setShowsReplace,
    wordsField,
    open,
    close: () => {
      // The focus is where it should be already.
      if (isInText()) return setOpen(false);
      const from = cameFrom.current;
      const isTaken = take(true);
      setOpen(false);
      if (isTaken) return;
      if (from instanceof HTMLElement && from.isConnected && from !== document.body) focusSoon(() => from);
      else grid.current?.focus();
    },
    step: (by) => {
      if (isOpen) return step(by);
      open();
      goes.current = by;
      const passage = passageOf(view, caret.get());
      if (passage && by === 1) origin.current = { versionId: passage.versionId, place: passage.end };
    },
    take,
    search,
    goOnFrom: (from) => {
      origin.current = from;
      goes.current = 1;
    },
  };
}
