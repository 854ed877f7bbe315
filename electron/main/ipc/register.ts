import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { CALLS, type CallName } from '../../../shared/ipc/channels.ts';
import type { Shell } from '../../../shared/ipc/contract.ts';
import { REQUEST_SCHEMAS, type Requests } from '../../../shared/ipc/requests.ts';
import { isTrustedSender } from '../security/sender.ts';

type Reply<Name extends CallName> = Name extends keyof Shell
  ? Shell[Name] extends (request: never) => infer Result
    ? Result
    : never
  : Promise<void>;

/** One handler a call; `sender` is the page that asked. */
export type CallHandlers = {
  readonly [Name in CallName]: (request: Requests[Name], sender: WebContents) => Reply<Name>;
};
export type CallReceiver = Pick<IpcMain, 'handle' | 'removeHandler'>;

/**
 * Hears the window's calls. A foreign sender, a request that does not fit its schema or an argument too many
 * is refused before any handler runs; the caller learns no more than that. Returns its undo.
 */
export function registerCalls(ipc: CallReceiver, handlers: CallHandlers): () => void {
  const names = Object.keys(CALLS) as CallName[];
  for (const name of names) listen(ipc, name, handlers[name]);
  return () => {
    for (const name of names) ipc.removeHandler(CALLS[name]);
  };
}

function listen<Name extends CallName>(ipc: CallReceiver, name: Name, handler: CallHandlers[Name]): void {
  ipc.handle(CALLS[name], (event: IpcMainInvokeEvent, ...values: readonly unknown[]) => {
    if (!isTrustedSender(event.senderFrame)) throw new Error('refused');
    const parsed = REQUEST_SCHEMAS[name].safeParse(values[0]);
    if (!parsed.success || values.length > 1) throw new Error('refused');
    return handler(parsed.data, event.sender);
  });
}
