import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { COMMAND_KEYS } from '../../shared/ipc/command-keys.ts';
import { type Command, useCommands } from './commands.ts';

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
  const { t } = useTranslation('app');
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'newProject',
        label: t('menu_newProject'),
        keys: COMMAND_KEYS.newProject,
        isEnabled: true,
        run: makeNew,
      },
      {
        id: 'openProjectFile',
        label: t('menu_openProjectFile'),
        keys: COMMAND_KEYS.openProjectFile,
        isEnabled: true,
        run: () => void chooseProjectFile(),
      },
      {
        id: 'showCommands',
        label: t('menu_showCommands'),
        keys: COMMAND_KEYS.showCommands,
        isEnabled: true,
        run: showPalette,
      },
      {
        id: 'showKeys',
        label: t('menu_showKeys'),
        keys: COMMAND_KEYS.showKeys,
        isEnabled: true,
        run: showKeySheet,
      },
      {
        id: 'settings',
        label: t('command_settings'),
        keys: 'CmdOrCtrl+,',
        isEnabled: true,
        run: showSettings,
      },
    ],
    [t, showSettings, showPalette, showKeySheet, chooseProjectFile, makeNew],
  );
  useCommands(commands);
}
