/**
 * The palette of themes, as `#rrggbb` on light paper: the six of the look first, then hues between them.
 * Each stands at 4.5 to 1 or better on the page.
 */
export const THEME_COLOURS = [
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
] as const;
export type ThemeColour = (typeof THEME_COLOURS)[number];

/** `#RRGGBB` or `RRGGBB`, as typed, as a record keeps it: `#rrggbb`; null when it is no colour. */
export function parseColour(typed: string): string | null {
  const digits = /^\s*#?([0-9a-f]{6})\s*$/i.exec(typed)?.[1];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}
