import type { CodeId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Code } from '../model/records.ts';
import { colourCandidates } from './colour-candidates.ts';
import { distance, leastDistance, NEAR } from './colour-sight.ts';
import { THEME_COLOURS } from './colours.ts';

/** Twice what can hardly be told apart: clear at a glance, to whichever eyes. */
const CLEAR = 2 * NEAR;

/** The distance to the nearest of others; of one below the bound no more than that it is. */
function least(colour: string, others: Iterable<string>, bound = 0): number {
  let found = Number.POSITIVE_INFINITY;
  for (const other of others) {
    found = Math.min(found, leastDistance(colour, other));
    if (found < bound) return found;
  }
  return found;
}

/** The colour of the list that scores best; of equals the one used least, and of those the earliest. */
function best(
  colours: readonly string[],
  /** Need not be exact where it is below the bound. */
  scores: (colour: string, bound: number) => number,
  uses: ReadonlyMap<string, number>,
): { readonly colour: string; readonly score: number } {
  const count = (colour: string) => uses.get(colour) ?? 0;
  let found = { colour: colours[0] ?? THEME_COLOURS[0], score: Number.NEGATIVE_INFINITY };
  for (const colour of colours) {
    const score = scores(colour, found.score);
    if (score > found.score || (score === found.score && count(colour) < count(found.colour)))
      found = { colour, score };
  }
  return found;
}

/**
 * A colour for a new theme: far from those in use, to colour-blind eyes too. Those that it will stand beside count
 * most: elsewhere half the distance will do. Of the palette while that has a clear one, then from between.
 */
export function nextColour(used: readonly string[], beside: readonly string[] = []): string {
  const uses = new Map<string, number>();
  for (const colour of used) uses.set(colour, (uses.get(colour) ?? 0) + 1);
  const near = new Set(beside);
  const scores = (colour: string, bound: number) => {
    const toNear = least(colour, near, bound);
    return toNear < bound ? toNear : Math.min(toNear, 2 * least(colour, uses.keys(), bound / 2));
  };
  const ofPalette = best(THEME_COLOURS, scores, uses);
  return ofPalette.score >= CLEAR ? ofPalette.colour : best(colourCandidates(), scores, uses).colour;
}

/** The themes that one stands beside in the tree: its siblings and the one above. Itself is left out. */
export function besideOf(index: ProjectIndex, parentId: CodeId | null, self?: CodeId): readonly Code[] {
  const parent = parentId === null ? undefined : index.get('code', parentId);
  const siblings = index.codesUnder(parentId).filter(({ id }) => id !== self);
  return parent ? [parent, ...siblings] : siblings;
}

/** A colour for a new theme below a parent. */
export function colourForNew(index: ProjectIndex, parentId: CodeId | null): string {
  const colours = (codes: readonly Code[]) => codes.map(({ colour }) => colour);
  return nextColour(colours(index.all('code')), colours(besideOf(index, parentId)));
}

/**
 * The colour most like a wished one that all eyes can tell from its neighbours; the clearest where none is. `apart`
 * measures two colours as they will be shown.
 */
export function nearestDistinct(
  wished: string,
  beside: readonly string[],
  apart: (a: string, b: string) => number = leastDistance,
): string {
  const room = (colour: string) => Math.min(1, ...beside.map((other) => apart(colour, other)));
  const all = colourCandidates().map((colour) => ({ colour, room: room(colour) }));
  const clear = all.filter((each) => each.room >= NEAR * 1.25).map(({ colour }) => colour);
  if (clear.length > 0) return best(clear, (colour) => -distance(colour, wished), new Map()).colour;
  return all.reduce((most, each) => (each.room > most.room ? each : most)).colour;
}
