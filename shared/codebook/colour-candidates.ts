import { THEME_COLOURS } from './colours.ts';

/** The page of the look, light, which every colour has to stand out on (renderer/ui/tokens.css). */
const PAPER = '#fffefb';
/** WCAG 2.2, 1.4.3. */
const READABLE = 4.5;

/** A channel of sRGB, 0 to 1, from linear light (IEC 61966-2-1), and back. */
const encode = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
const decode = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** `#rrggbb` of a lightness, a chroma and a hue in radians (OKLab, Björn Ottosson, 2020), null outside of sRGB. */
function fromOklch(lightness: number, chroma: number, hue: number): string | null {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  if (linear.some((part) => part < 0 || part > 1)) return null;
  const digits = linear.map((part) =>
    Math.round(encode(part) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  const part = (shift: number) => decode(((value >> shift) & 255) / 255);
  return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}

/** True where a `#rrggbb` stands at 4.5 to 1 or better on the light page. */
export function isReadableOnPaper(colour: string): boolean {
  return (luminance(PAPER) + 0.05) / (luminance(colour) + 0.05) >= READABLE;
}

const LIGHTNESSES = [0.55, 0.47, 0.39, 0.31];
const CHROMAS = [0.04, 0.09, 0.14, 0.19];
const HUES = 24;

let made: readonly string[] | null = null;

/** The colours that a theme may be offered, all of them readable: the palette first, then what lies between. */
export function colourCandidates(): readonly string[] {
  if (made) return made;
  const between = LIGHTNESSES.flatMap((lightness) =>
    CHROMAS.flatMap((chroma) =>
      Array.from({ length: HUES }, (_, at) => fromOklch(lightness, chroma, (at * 2 * Math.PI) / HUES)),
    ),
  ).filter((colour) => colour !== null);
  made = [...new Set([...THEME_COLOURS, ...between])].filter(isReadableOnPaper);
  return made;
}
