import { carryOut } from './carry-out.ts';
import type { ImportRequest } from './import-protocol.ts';

/** Reading and finding, away from the window's thread: an article of 7 MB takes two seconds. */
addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  void carryOut(event.data, (message) => postMessage(message));
});
