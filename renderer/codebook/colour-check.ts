import { areNear } from '../../shared/codebook/colour-sight.ts';
import type { Code } from '../../shared/model/records.ts';
import { contrast } from '../ui/colour.ts';

/** The page of the look, light (renderer/ui/tokens.css). */
const PAPER = '#fffefb';
/** WCAG 2.2, 1.4.3. */
const READABLE = 4.5;

export interface ColourCheck {
  /** Contrast on light paper, 1 to 21. */
  readonly ratio: number;
  /** False: it is shown darker than chosen (renderer/ui/colour.ts). */
  readonly isReadable: boolean;
  /** Another theme that has almost the same colour. */
  readonly near: Code | null;
}

/** What is to be said of a `#rrggbb` chosen for a theme beside the others. */
export function checkColour(colour: string, others: readonly Code[]): ColourCheck {
  const ratio = contrast(colour, PAPER);
  return {
    ratio,
    isReadable: ratio >= READABLE,
    near: others.find((code) => areNear(code.colour, colour)) ?? null,
  };
}
