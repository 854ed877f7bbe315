/** How unlike two colours look, to full colour vision and to the three kinds of dichromats. */

export const SIGHTS = ['full', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Sight = (typeof SIGHTS)[number];

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * What eyes without one kind of cone make of linear RGB: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, severity 1.0.
 */
const SEEN: Readonly<Record<Exclude<Sight, 'full'>, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear RGB, 0 to 1, of `#rrggbb` (IEC 61966-2-1). */
function linear(colour: string): Triple {
  const value = Number.parseInt(colour.slice(1), 16);
  const part = (shift: number) => {
    const channel = ((value >> shift) & 255) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  };
  return [part(16), part(8), part(0)];
}

function times([x, y, z]: Matrix, [r, g, b]: Triple): Triple {
  const row = (each: Triple) => Math.min(1, Math.max(0, each[0] * r + each[1] * g + each[2] * b));
  return [row(x), row(y), row(z)];
}

/** OKLab of linear RGB (Björn Ottosson, "A perceptual color space for image processing", 2020). */
function oklab([red, green, blue]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** OKLab to each sight; a codebook asks for the same few colours again and again. */
const known = new Map<string, Readonly<Record<Sight, Triple>>>();
/** Far more than a codebook has colours. */
const MOST_KNOWN = 2000;

function seen(colour: string): Readonly<Record<Sight, Triple>> {
  const before = known.get(colour);
  if (before) return before;
  const rgb = linear(colour);
  const to = (sight: Exclude<Sight, 'full'>) => oklab(times(SEEN[sight], rgb));
  const made = {
    full: oklab(rgb),
    protanopia: to('protanopia'),
    deuteranopia: to('deuteranopia'),
    tritanopia: to('tritanopia'),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(colour, made);
  return made;
}

const squared = (x: Triple, y: Triple) => (x[0] - y[0]) ** 2 + (x[1] - y[1]) ** 2 + (x[2] - y[2]) ** 2;

/** Euclidean distance of two `#rrggbb` in OKLab, as one sight has them; black to white is 1. */
export function distance(a: string, b: string, sight: Sight = 'full'): number {
  return Math.sqrt(squared(seen(a)[sight], seen(b)[sight]));
}

/** The same to whichever eyes it is least. */
export function leastDistance(a: string, b: string): number {
  const [x, y] = [seen(a), seen(b)];
  let least = squared(x.full, y.full);
  for (const sight of SIGHTS) least = Math.min(least, squared(x[sight], y[sight]));
  return Math.sqrt(least);
}

/** Below this distance in OKLab two lanes beside each other look like one; judged by eye on the palette. */
export const NEAR = 0.03;

/** The sights to which two `#rrggbb` can hardly be told apart. */
export function alikeTo(a: string, b: string): readonly Sight[] {
  return SIGHTS.filter((sight) => distance(a, b, sight) < NEAR);
}

/** True when two `#rrggbb` can hardly be told apart by full colour vision. */
export function areNear(a: string, b: string): boolean {
  return distance(a, b) < NEAR;
}
