/**
 * The palette of themes, as `#rrggbb` on light paper: the six of the look first, then hues between them.
 * Each stands at 4.5 to 1 or better on the page.
 */
export const THEME_COLOURS: readonly string[] = [
  '#b3431f',
  '#1f7a5c',
  '#7a4fb0',
  '#8f5f00',
  '#1f6fb0',
  '#b0306f',
  '#4a7a1f',
  '#8a4a2b',
  '#0f7a86',
  '#5a5fc0',
  '#a02f3a',
  '#6b6a1c',
  '#96409a',
  '#2f5d8a',
  '#5f6b75',
  '#7a5a4a',
];

/** The palette colour used least so far, the earliest of equals. */
export function nextColour(used: readonly string[]): string {
  const count = (colour: string) => used.filter((each) => each === colour).length;
  return THEME_COLOURS.reduce((best, colour) => (count(colour) < count(best) ? colour : best));
}
