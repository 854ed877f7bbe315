import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type CommandAct, useCommands } from './commands.ts';
import { type PanelSide, ROOM_FOR_BOTH, shownPanels } from './panels.ts';
import { useServices, useSettings } from './services.ts';
import { useWorkspace } from './workspace.ts';

const room = window.matchMedia(`(width >= ${ROOM_FOR_BOTH}px)`);

function watchRoom(listener: () => void): () => void {
  room.addEventListener('change', listener);
  return () => room.removeEventListener('change', listener);
}

/** The panels that are shown, and the commands that show and hide them. */
export function usePanels(): Readonly<Record<PanelSide, boolean>> {
  const { settings } = useServices();
  const { leftOpen, rightOpen } = useSettings();
  const { screen, activeCoding, activeCode } = useWorkspace();
  const [front, setFront] = useState<PanelSide | null>('left');
  const hasRoomForBoth = useSyncExternalStore(watchRoom, () => room.matches);
  const isReading = screen.kind === 'document';
  const { left, right } = shownPanels({
    left: leftOpen,
    right: rightOpen,
    isReading,
    hasRoomForBoth,
    front,
  });
  // What is taken in hand brings the panel that speaks of it to the front.
  useEffect(() => {
    if (activeCoding) setFront('right');
  }, [activeCoding]);
  useEffect(() => {
    if (activeCode) setFront('left');
  }, [activeCode]);

  const toggle = useCallback(
    (side: PanelSide, isShown: boolean) => {
      // Where there is room for one only, a panel steps back; how it stands in a wide window stays.
      setFront(isShown ? null : side);
      if (isShown && !hasRoomForBoth) return;
      void settings.set(side === 'left' ? { leftOpen: !isShown } : { rightOpen: !isShown });
    },
    [settings, hasRoomForBoth],
  );
  const commands = useMemo<readonly CommandAct[]>(
    () => [
      { id: 'toggleLeft', run: () => toggle('left', left) },
      { id: 'toggleRight', isEnabled: isReading, run: () => toggle('right', right) },
    ],
    [toggle, left, right, isReading],
  );
  useCommands(commands);
  return useMemo(() => ({ left, right }), [left, right]);
}
