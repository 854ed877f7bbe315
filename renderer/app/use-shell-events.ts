import { useEffect, useRef } from 'react';
import type { ChosenFile } from '../../shared/ipc/contract.ts';
import { useCommandTable } from './commands.ts';
import { problemOf, reportProblem, useServices } from './services.ts';

/** Files opened by double click, and what the native menu asks for. */
export function useShellEvents(openFile: (file: ChosenFile) => Promise<void>): void {
  const services = useServices();
  const table = useCommandTable();
  // The shell hands over waiting files when first listened to: listen once, call the newest.
  const latest = useRef(openFile);
  useEffect(() => {
    latest.current = openFile;
  }, [openFile]);
  useEffect(
    () =>
      services.shell.onFileOpened((file) => {
        if (file.ok) void latest.current(file.value);
        else reportProblem(services, problemOf(file.problem));
      }),
    [services],
  );
  useEffect(
    () =>
      services.shell.onMenuCommand((command) => {
        const typing = document.activeElement;
        const isText = typing instanceof HTMLInputElement || typing instanceof HTMLTextAreaElement;
        if (isText && (command === 'undo' || command === 'redo')) document.execCommand(command);
        else table.run(command);
      }),
    [services, table],
  );
}
