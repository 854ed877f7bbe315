import { useMemo } from 'react';
import { type CommandAct, useCommands } from './commands.ts';

export interface AppCommands {
  readonly showSettings: () => void;
  readonly showPalette: () => void;
  readonly showKeySheet: () => void;
  readonly chooseProjectFile: () => Promise<void>;
  /** Closes what is open and asks for a new project; the list of projects has a nearer way. */
  readonly makeNew: () => void;
}

/** The commands that are there whatever is open. */
export function useAppCommands({
  showSettings,
  showPalette,
  showKeySheet,
  chooseProjectFile,
  makeNew,
}: AppCommands): void {
  const commands = useMemo<readonly CommandAct[]>(
    () => [
      { id: 'newProject', run: makeNew },
      { id: 'openProjectFile', run: () => void chooseProjectFile() },
      { id: 'showCommands', run: showPalette },
      { id: 'showKeys', run: showKeySheet },
      { id: 'settings', run: showSettings },
    ],
    [showSettings, showPalette, showKeySheet, chooseProjectFile, makeNew],
  );
  useCommands(commands);
}
