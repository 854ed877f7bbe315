import type { Shell } from '../../shared/ipc/contract.ts';
import { createBrowserShell } from './browser-shell.ts';

declare global {
  interface Window {
    /** Put there by electron/preload; absent in the browser edition. */
    readonly testimonio?: Shell;
  }
}

export function getShell(): Shell {
  return window.testimonio ?? createBrowserShell();
}
