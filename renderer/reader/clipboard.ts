import type { Copied } from '../../shared/reading/copy-both.ts';

/**
 * Puts texts on the clipboard, within a gesture of the person's own. By a copy event: it needs no permission in either
 * edition, and unlike navigator.clipboard takes megabytes as they are, without parsing the HTML anew.
 */
export function putOnClipboard({
  plain,
  html,
}: {
  readonly plain: string;
  readonly html?: Copied['html'];
}): boolean {
  let isDone = false;
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = true;
  };
  // Before the reader's own.
  window.addEventListener('copy', onCopy, true);
  document.execCommand('copy');
  window.removeEventListener('copy', onCopy, true);
  return isDone;
}
