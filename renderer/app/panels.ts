export type PanelSide = 'left' | 'right';

/** Below this many CSS pixels both panels would leave the two languages less than 30 letters a line each. */
export const ROOM_FOR_BOTH = 1100;

export interface PanelWishes {
  readonly left: boolean;
  readonly right: boolean;
  /** The right panel speaks of a document that is read; without one it has nothing to say. */
  readonly isReading: boolean;
  readonly hasRoomForBoth: boolean;
  /** Which of the two is shown where there is room for one; null: neither, the text has all of it. */
  readonly front: PanelSide | null;
}

/** The panels that are shown. */
export function shownPanels(wishes: PanelWishes): Readonly<Record<PanelSide, boolean>> {
  const { left, hasRoomForBoth, front } = wishes;
  const right = wishes.right && wishes.isReading;
  if (hasRoomForBoth) return { left, right };
  if (front === null) return { left: false, right: false };
  if (!(left && right)) return { left, right };
  return { left: front === 'left', right: front === 'right' };
}
