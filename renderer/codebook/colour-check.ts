import { alikeTo, areNear, leastDistance, type Sight } from '../../shared/codebook/colour-sight.ts';
import { nearestDistinct } from '../../shared/codebook/next-colour.ts';
import type { Code } from '../../shared/model/records.ts';
import { contrast, shownColour } from '../ui/colour.ts';

/** The page of the look, light (renderer/ui/tokens.css). */
const PAPER = '#fffefb';
/** WCAG 2.2, 1.4.3. */
const READABLE = 4.5;

export interface ColourCheck {
  /** Contrast on light paper, 1 to 21. */
  readonly ratio: number;
  /** False: it is shown darker than chosen (renderer/ui/colour.ts). */
  readonly isReadable: boolean;
  /** Another theme that has almost the same colour, to everybody. */
  readonly near: Code | null;
  /** A theme beside it that looks alike to some eyes, on light paper or dark. */
  readonly alike: { readonly code: Code; readonly sights: readonly Sight[] } | null;
  /** The colour nearest to it that everybody can tell from those beside it; null where it is fine itself. */
  readonly instead: string | null;
}

const PAPERS = ['light', 'dark'] as const;

/** On the paper where it is least, to the eyes to which it is least. */
function apartAsShown(a: string, b: string): number {
  return Math.min(...PAPERS.map((theme) => leastDistance(shownColour(a, theme), shownColour(b, theme))));
}

function sightsAlike(a: string, b: string): readonly Sight[] {
  const papers = PAPERS.flatMap((theme) => alikeTo(shownColour(a, theme), shownColour(b, theme)));
  return [...new Set(papers)];
}

/** What is to be said of a `#rrggbb` chosen for a theme, beside its neighbours in the tree and all others. */
export function checkColour(
  colour: string,
  { beside, others }: { readonly beside: readonly Code[]; readonly others: readonly Code[] },
): ColourCheck {
  const ratio = contrast(colour, PAPER);
  // Who is near to all has been named; the others may still take it for another one.
  const near = [...beside, ...others].find((code) => areNear(code.colour, colour)) ?? null;
  const alike = beside
    .filter((code) => code !== near)
    .map((code) => ({ code, sights: sightsAlike(colour, code.colour) }))
    .find(({ sights }) => sights.length > 0);
  const isClear = !alike && !(near && beside.includes(near));
  return {
    ratio,
    isReadable: ratio >= READABLE,
    near,
    alike: alike ?? null,
    instead: isClear
      ? null
      : nearestDistinct(
          colour,
          beside.map((code) => code.colour),
          apartAsShown,
        ),
  };
}
