import type { DocumentView } from '../../model/document-view.ts';
import type { BeadId } from '../../model/ids.ts';
import type { Coding, CodingSide, Selection } from '../../model/records.ts';
import { coveredRange } from '../../model/selection.ts';
import { ELISION } from './excerpt.ts';

/** The selections that still stand in the text, in reading order. */
export function standing(view: DocumentView, side: CodingSide): readonly Selection[] {
  if (side.state === 'lost') return [];
  const place = ({ start }: Selection) => view.position(start.blockId);
  return side.selections.toSorted((a, b) => place(a) - place(b) || a.start.offset - b.start.offset);
}

/** The words of a side; of a lost one the words that it had. */
export function wordsOf(view: DocumentView, side: CodingSide): string {
  const selections = side.state === 'lost' ? side.selections : standing(view, side);
  return selections.map((selection) => selection.quote).join(ELISION);
}

/** The words that a side lost which stands in part; undefined where it has all of them, or none. */
export function lostWordsOf(side: CodingSide): string | undefined {
  return side.state === 'lost' ? undefined : side.lost?.map(({ quote }) => quote).join(ELISION);
}

/** The beads that a coding touches, by id with their places from 1 on, in order. */
export function beadsOf(
  view: DocumentView,
  numbers: ReadonlyMap<BeadId, number>,
  coding: Coding,
): readonly { readonly id: BeadId; readonly number: number }[] {
  const touched = new Map<BeadId, number>();
  for (const selection of coding.sides.flatMap((side) => standing(view, side))) {
    for (const block of view.blocksIn(selection)) {
      const range = coveredRange(selection, block, view.position);
      if (!range) continue;
      for (const bead of view.beadsOf(block.id)) {
        const overlaps = Object.values(bead.sides)
          .flat()
          .some(
            (part) =>
              part.blockId === block.id &&
              part.start < range.end &&
              (part.end ?? block.text.length) > range.start,
          );
        if (overlaps) touched.set(bead.id, numbers.get(bead.id) ?? 0);
      }
    }
  }
  return [...touched].map(([id, number]) => ({ id, number })).sort((a, b) => a.number - b.number);
}
