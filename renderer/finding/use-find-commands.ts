import { useMemo, useRef } from 'react';
import { type CommandAct, useCommands } from '../app/commands.ts';
import type { Finding } from './use-finding.ts';

/** Find, replace, next and previous, from keys and palette. */
export function useFindCommands(finding: Finding): void {
  const latest = useRef(finding);
  latest.current = finding;
  const { isOpen } = finding;
  const commands = useMemo<readonly CommandAct[]>(
    () => [
      { id: 'find.open', run: () => latest.current.open() },
      { id: 'find.replace', run: () => latest.current.open(true) },
      { id: 'find.next', run: () => latest.current.step(1) },
      { id: 'find.previous', run: () => latest.current.step(-1) },
      // In the text, once nothing there wants the key; the bar itself hears it first.
      { id: 'find.close', isEnabled: isOpen, run: () => latest.current.close() },
    ],
    [isOpen],
  );
  useCommands(commands);
}
