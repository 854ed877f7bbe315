/** Pixels between a box and what it stands beside, and between a box and the window's edge. */
const GAP = 6;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Puts a box below its anchor, above where there is no room, and always inside the window. All in pixels. */
export function placeBeside(
  anchor: { readonly left: number; readonly top: number; readonly bottom: number },
  box: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - box.height;
  const lowest = window.height - box.height - GAP;
  const top = below <= lowest || above < GAP ? below : above;
  return {
    left: Math.max(GAP, Math.min(anchor.left, window.width - box.width - GAP)),
    top: Math.max(GAP, Math.min(top, lowest)),
  };
}

/** How high a box beside an anchor can be without covering it, in pixels; never less than `least`. */
export function roomBeside(
  anchor: { readonly top: number; readonly bottom: number },
  windowHeight: number,
  least: number,
): number {
  return Math.max(least, windowHeight - anchor.bottom - 2 * GAP, anchor.top - 2 * GAP);
}

export function windowSize(): Size {
  return { width: window.innerWidth, height: window.innerHeight };
}
