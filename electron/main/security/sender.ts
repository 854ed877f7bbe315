import { isAppUrl } from './app-url.ts';

/** What is looked at of the frame that sent a message; null when it is gone already. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** The one place where senders are judged: only the main frame of a page of ours is heard. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isAppUrl(frame.url);
}
