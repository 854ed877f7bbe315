import { useEffect } from 'react';
import { hears, useCommandTable } from './commands.ts';

/** True where typing goes into a text, so that plain keys and undo belong to it. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'color', 'file'].includes(target.type)
  );
}

/** Trees, lists and menus, in which letters find what begins with them. */
const FINDS_BY_LETTER = '[role="treegrid"], [role="tree"], [role="listbox"], [role="menu"]';

/** Whether a press writes a sign, alone or with Shift, where letters find something: it is the list's then. */
function findsByLetter({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (key.length !== 1 || ctrlKey || metaKey || altKey) return false;
  return target instanceof Element && target.closest(FINDS_BY_LETTER) !== null;
}

const OF_THE_TEXT = new Set(['undo', 'redo']);

/** One listener for all keys of the command table; the last registered command wins. */
export function useKeyboard(): void {
  const table = useCommandTable();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || findsByLetter(event)) return;
      const typing = isTyping(event.target);
      const command = table.all().findLast((each) => each.isEnabled && hears(each, event, table.machine));
      if (!command) return;
      if (typing && (command.notWhileTyping || OF_THE_TEXT.has(command.id))) return;
      // A dialog keeps the keys of what lies behind it away.
      if (document.querySelector('[role="dialog"],[role="alertdialog"]') && command.id !== 'showCommands')
        return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [table]);
}
