import { type ReactNode, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpeakerReach } from '../../shared/cases/assign.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { passageOf } from '../reader/caret.ts';
import type { CaretStore } from '../reader/caret-store.ts';
import type { ReaderGridHandle } from '../reader/grid-handle.ts';
import type { SpeakerWish } from './naming-speakers.ts';
import { SpeakerBox } from './speaker-box.tsx';

interface OpenWish extends SpeakerWish {
  readonly key: number;
}

/** Saying who speaks, by key (S) or from the name above a turn; on the passage in hand, else on the side in hand. */
export function useSpeakerBox(of: {
  readonly view: DocumentView;
  readonly caret: CaretStore;
  readonly grid: RefObject<ReaderGridHandle | null>;
}): { readonly open: (wish: SpeakerWish) => void; readonly box: ReactNode } {
  const { t } = useTranslation('cases');
  const latest = useRef(of);
  latest.current = of;
  const [wish, setWish] = useState<OpenWish | null>(null);
  // Who goes through a transcript goes on in the way chosen last.
  const [reach, setReach] = useState<SpeakerReach>('here');
  const open = useCallback(
    (next: SpeakerWish) => setWish((before) => ({ ...next, key: (before?.key ?? 0) + 1 })),
    [],
  );
  const commands = useMemo<readonly CommandAct[]>(() => {
    const run = () => {
      const next = wishInHand(latest.current);
      if (next) open(next);
      else latest.current.grid.current?.say(t('speaker_noWords'));
    };
    return [{ id: 'reader.speaker', run }];
  }, [open, t]);
  useCommands(commands);
  const { view, grid } = of;
  const box = wish ? (
    <SpeakerBox
      key={wish.key}
      view={view}
      wish={wish}
      reach={reach}
      onReach={setReach}
      onDone={(said) => {
        setWish(null);
        grid.current?.focus();
        grid.current?.say(said);
      }}
      onClose={(withFocus) => {
        setWish(null);
        if (withFocus) grid.current?.focus();
      }}
    />
  ) : null;
  return { open, box };
}

function wishInHand({ view, caret, grid }: Parameters<typeof useSpeakerBox>[0]): SpeakerWish | null {
  const passage = passageOf(view, caret.get());
  if (passage) {
    const ids = view.blocksIn(passage).map(({ id }) => id);
    return { ids, anchor: () => grid.current?.passageRect() ?? null };
  }
  const { at = 0, versionId = null } = grid.current?.currentCell() ?? {};
  const bead = view.beads[at];
  const ids = (versionId && bead?.sides[versionId]?.map(({ blockId }) => blockId)) || [];
  if (ids.length === 0) return null;
  const selector = `[data-cell][data-bead="${at}"][data-version=${JSON.stringify(versionId)}]`;
  return {
    ids,
    anchor: () => grid.current?.element()?.querySelector(selector)?.getBoundingClientRect() ?? null,
  };
}
