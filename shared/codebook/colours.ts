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

/** The palette colour used least so far, the earliest of equals. */
export function nextColour(used: readonly string[]): ThemeColour {
  const count = (colour: string) => used.filter((each) => each === colour).length;
  return THEME_COLOURS.reduce((best, colour) => (count(colour) < count(best) ? colour : best));
}

/** `#RRGGBB` or `RRGGBB`, as typed, as a record keeps it: `#rrggbb`; null when it is no colour. */
export function parseColour(typed: string): string | null {
  const digits = /^\s*#?([0-9a-f]{6})\s*$/i.exec(typed)?.[1];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}

/** OKLab of `#rrggbb` (Björn Ottosson, 2020). */
function oklab(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  const [r, g, b] = [16, 8, 0].map((shift) => {
    const part = ((value >> shift) & 255) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const red = r ?? 0;
  const green = g ?? 0;
  const blue = b ?? 0;
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Below this distance in OKLab two lanes beside each other look like one; judged by eye on the palette. */
const NEAR = 0.03;

/** True when two `#rrggbb` can hardly be told apart. */
export function areNear(a: string, b: string): boolean {
  const [other, mine] = [oklab(b), oklab(a)];
  return Math.hypot(...mine.map((part, at) => part - (other[at] ?? 0))) < NEAR;
}
