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

/**
 * Where a box that grows and shrinks opens beside an anchor, in pixels: below while there are `least` or more than
 * above, whatever it holds now, so that it does not jump from one side to the other while one types in it.
 */
export function roomBeside(
  anchor: { readonly top: number; readonly bottom: number },
  windowHeight: number,
  least: number,
): { readonly isBelow: boolean; readonly maxHeight: number } {
  const below = windowHeight - anchor.bottom - 2 * GAP;
  const above = anchor.top - 2 * GAP;
  const isBelow = below >= least || below >= above;
  return { isBelow, maxHeight: Math.max(least, isBelow ? below : above) };
}

/** Puts such a box, kept as tall as it has been where it stands above its anchor. All in pixels. */
export function placeGrowing(
  anchor: { readonly left: number; readonly top: number; readonly bottom: number },
  box: Size,
  window: Size,
  isBelow: boolean,
): { readonly left: number; readonly top: number } {
  const top = isBelow ? anchor.bottom + GAP : anchor.top - GAP - box.height;
  return {
    left: Math.max(GAP, Math.min(anchor.left, window.width - box.width - GAP)),
    top: Math.max(GAP, Math.min(top, window.height - box.height - GAP)),
  };
}

export function windowSize(): Size {
  return { width: window.innerWidth, height: window.innerHeight };
}
