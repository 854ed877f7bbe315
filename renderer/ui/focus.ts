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
