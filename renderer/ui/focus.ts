import type { KeyboardEvent } from 'react';

/**
 * What had the focus is gone, or about to be: gives it to another element in the next frame, when React
 * has made what is there now.
 */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus());
}

/** After a form was refused: the first field that says why. */
export function focusFirstFault(): void {
  focusSoon(() => document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]'));
}

/** For the small form within a form: Enter in one of its text fields does this, and nothing around it. */
export function onEnterInField(run: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    // An IME takes a word with Enter.
    if (!event.nativeEvent.isComposing) run();
  };
}
