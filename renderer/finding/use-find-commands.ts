import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Command, useCommands } from '../app/commands.ts';
import { useServices } from '../app/services.ts';
import type { Finding } from './use-finding.ts';

/** Find, replace, next and previous, from keys and palette. */
export function useFindCommands(finding: Finding): void {
  const { t } = useTranslation('reader');
  const { shell } = useServices();
  const isMac = shell.facts.platform === 'macos';
  const latest = useRef(finding);
  latest.current = finding;
  const { isOpen } = finding;
  const commands = useMemo<readonly Command[]>(() => {
    const command = (id: string, keys: string, label: string, run: () => void): Command => ({
      id: `find.${id}`,
      keys,
      label,
      isEnabled: true,
      run,
    });
    return [
      command('open', 'CmdOrCtrl+F', t('find_open'), () => latest.current.open()),
      // ⌘H hides a window of macOS.
      command('replace', isMac ? 'CmdOrCtrl+Alt+F' : 'CmdOrCtrl+H', t('find_openReplace'), () =>
        latest.current.open(true),
      ),
      command('next', isMac ? 'CmdOrCtrl+G' : 'F3', t('find_next'), () => latest.current.step(1)),
      command('previous', isMac ? 'CmdOrCtrl+Shift+G' : 'Shift+F3', t('find_previous'), () =>
        latest.current.step(-1),
      ),
      // In the text, once nothing there wants the key; the bar itself hears it first.
      ...(isOpen
        ? [
            {
              ...command('close', 'Escape', t('find_close'), () => latest.current.close()),
              notWhileTyping: true,
            },
          ]
        : []),
    ];
  }, [t, isMac, isOpen]);
  useCommands(commands);
}
