/** Where notices stand: at the foot of the window, or at its head. */
export type ToastPlace = 'foot' | 'head';

export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Pixels at the foot that three notices take, and the status bar under them. */
const FOOT = 190;
/** Pixels at the head that they take there. */
const HEAD = 200;

/**
 * Out of the way of what one works on: at the head while that is at the foot of the window, and leaves the head free.
 * What fills the window is covered either way. All in pixels from the top of the window.
 */
export function toastPlace(working: Extent | null, windowHeight: number): ToastPlace {
  if (!working) return 'foot';
  return working.bottom > windowHeight - FOOT && working.top > HEAD ? 'head' : 'foot';
}
