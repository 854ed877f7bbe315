import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, positionOf } from '../../../renderer/reader/reading-position.ts';
import { ReaderRows } from '../../../renderer/reader/rows.ts';
import { newId } from '../../../shared/model/ids.ts';
import { twoColumns } from '../../shared/coding/two-columns.ts';

const COUNT = 12;

/** A document with a heading before every fourth bead. */
function headed() {
  const texts = Array.from({ length: COUNT }, (_, at) => `T${at}`);
  const columns = twoColumns({
    es: texts,
    en: texts,
    beads: texts.map((_, at) => ({ es: [at], en: [at] })),
  });
  const updated = columns
    .view()
    .beads.map((bead, at) => [bead, { ...bead, section: `Part ${Math.floor(at / 4)}` }] as const);
  columns.index.apply({ added: [], updated, removed: [] });
  const view = columns.view();
  return { columns, view, rows: new ReaderRows(view) };
}

describe('a position in a document', () => {
  const { columns, view, rows } = headed();

  it('finds the row of every bead, past the headings', () => {
    view.beads.forEach((bead, at) => {
      expect(rows.at(rows.ofBead(at))?.key).toBe(bead.id);
    });
    expect(rows.ofBead(COUNT)).toBe(-1);
    expect(rows.ofBead(-1)).toBe(-1);
  });

  it('comes back as it was kept; a heading at the top gives way to the bead under it', () => {
    fc.assert(
      fc.property(
        fc.nat(rows.length - 1),
        fc.integer({ min: 0, max: 1000 }),
        fc.nat(COUNT - 1),
        (row, part, at) => {
          const cell = { at, versionId: columns.en };
          const place = placeOf(view, rows, { top: { row, part: part / 1000 }, cell });
          const back = place && positionOf(view, rows, place);
          expect(back?.cell).toEqual(cell);
          const isHeading = rows.at(row)?.kind === 'section';
          expect(back?.top).toEqual(isHeading ? { row: row + 1, part: 0 } : { row, part: part / 1000 });
        },
      ),
    );
  });

  it('is about where it was when its bead is gone, and nowhere in an empty document', () => {
    const place = placeOf(view, rows, { top: { row: 1, part: 0.5 }, cell: { at: 3, versionId: null } });
    if (!place) throw new Error('no place');
    const gone = newId<'bead'>(columns.effects);
    const lost = { ...place, top: gone, topAt: 400, current: gone };
    expect(positionOf(view, rows, lost)).toEqual({
      top: { row: rows.length - 1, part: 0 },
      cell: { at: 3, versionId: null },
    });
    const empty = twoColumns({ es: [], en: [], beads: [] }).view();
    const none = new ReaderRows(empty);
    expect(positionOf(empty, none, place)).toBeNull();
    expect(placeOf(empty, none, { top: { row: 0, part: 0 }, cell: { at: 0, versionId: null } })).toBeNull();
  });
});
