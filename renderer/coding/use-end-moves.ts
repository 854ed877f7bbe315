import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EndName, passageWithEnd, selectionAtEnd } from '../../shared/coding/move-end.ts';
import { sideOf } from '../../shared/coding/passage.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { Coding } from '../../shared/model/records.ts';
import { makeSelection } from '../../shared/model/selection.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useWorkspace } from '../app/workspace.ts';
import { EndMoves, type EndPreview, steppedEnd } from './end-moves.ts';
import { useCodingChanges } from './use-coding-changes.ts';

/** The end on its way, and what writes it. */
export interface EndMovesInHand {
  readonly moves: EndMoves;
  readonly write: () => void;
}

/** Milliseconds after the last press until a run of presses is written as one step. */
const SETTLE = 700;
/** UTF-16 units of the passage's end among which the words to say are. */
const MOST_SAID = 400;

const MOVES = [
  { id: 'coding.startBack', end: 'start', step: -1 },
  { id: 'coding.startOn', end: 'start', step: 1 },
  { id: 'coding.endBack', end: 'end', step: -1 },
  { id: 'coding.endOn', end: 'end', step: 1 },
] as const;

/** The side that the keys are about: the one in hand where it has words, else the first that has. */
function sideInHand(coding: Coding, versionId: VersionId | null) {
  const hasWords = (side: Coding['sides'][number] | undefined) =>
    side !== undefined && side.state !== 'lost' && side.selections.length > 0;
  const own = versionId ? sideOf(coding, versionId) : undefined;
  return hasWords(own) ? own : coding.sides.find(hasWords);
}

/**
 * Moving the ends of the coding in hand. What is moved is shown at once and written when the person goes on to
 * something else, so that a run of presses is one step to undo.
 */
export function useEndMoves(
  view: DocumentView,
  reader: { readonly versionInHand: () => VersionId | null; readonly say: (text: string) => void },
): EndMovesInHand {
  const { t } = useTranslation('coding');
  const { store, activeCoding } = useWorkspace();
  const changes = useCodingChanges();
  const [moves] = useState(() => new EndMoves());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const write = useRef<() => void>(() => undefined);
  write.current = () => {
    clearTimeout(timer.current);
    const preview = moves.get();
    if (preview) changes.moveEnd(preview);
    moves.set(null);
  };
  const coding = activeCoding ? store.index.get('coding', activeCoding) : undefined;
  const hasWords = coding !== undefined && sideInHand(coding, null) !== undefined;

  const commands = useMemo<readonly CommandAct[]>(() => {
    const step = (end: EndName, by: 1 | -1) => {
      const side = coding && sideInHand(coding, reader.versionInHand());
      if (!side) return;
      const before = moves.get();
      const isSame = before?.end === end && before.versionId === side.versionId;
      if (before && !isSame) write.current();
      const now = (before && !isSame ? store.index.get('coding', coding.id) : coding) ?? coding;
      const sideNow = sideOf(now, side.versionId) ?? side;
      const ends = before && isSame ? before.passage : selectionAtEnd(view, sideNow, end);
      const to = ends && steppedEnd(view, side.versionId, ends, { end, step: by });
      const passage = to && passageWithEnd(view, side.versionId, ends, end, to);
      if (!passage) return;
      const next: EndPreview = { codingId: coding.id, versionId: side.versionId, end, to, passage };
      moves.set(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => write.current(), SETTLE);
      const { quote } = makeSelection(view.blocksIn(passage), passage.start, passage.end);
      const words = (end === 'end' ? quote.slice(-MOST_SAID) : quote.slice(0, MOST_SAID)).split(/\s+/);
      reader.say(
        t(`said_${end}`, { words: (end === 'end' ? words.slice(-3) : words.slice(0, 3)).join(' ') }),
      );
    };
    return MOVES.map(({ id, end, step: by }) => ({ id, isEnabled: hasWords, run: () => step(end, by) }));
  }, [view, store, coding, hasWords, reader, moves, t]);
  useCommands(commands);

  // Whatever else one does, what was moved is written before.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (moves.isDrawn) return;
      const isRun = event.altKey && /^Arrow(?:Left|Right)$/.test(event.key);
      if (event.key === 'Alt' || event.key === 'Shift') return;
      if (moves.get() && !isRun) write.current();
    };
    const onLeave = () => write.current();
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', onLeave, true);
    window.addEventListener('pagehide', onLeave);
    window.addEventListener('blur', onLeave);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onLeave, true);
      window.removeEventListener('pagehide', onLeave);
      window.removeEventListener('blur', onLeave);
      write.current();
    };
  }, [moves]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another coding in hand ends the run of the one before
  useEffect(() => () => write.current(), [activeCoding]);
  return useMemo(() => ({ moves, write: () => write.current() }), [moves]);
}
