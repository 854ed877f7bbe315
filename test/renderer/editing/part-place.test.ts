import { describe, expect, test } from 'vitest';
import { losses, type PartPlace, partAt, planPart } from '../../../renderer/editing/part-place.ts';
import { cutDocument } from './documents.ts';

function edited(blocks: readonly (readonly string[])[], part: number, text: string) {
  const made = cutDocument(blocks);
  const bead = made.view().beads[part];
  const of = bead?.sides[made.versionId]?.[0];
  if (!bead || !of) throw new Error('no such part');
  const place: PartPlace = { ...of, versionId: made.versionId, beadId: bead.id };
  const changes = planPart(made.index, made.view(), place, text, made.effects);
  if (changes) made.index.apply(changes);
  return { ...made, changes, place };
}

describe('a part under edit', () => {
  test('changes its own words, wherever in them', () => {
    expect(edited([['Uno. ', 'Dos. ', 'Tres.']], 1, 'Dos y medio. ').shown()).toEqual([
      ['Uno. '],
      ['Dos y medio. '],
      ['Tres.'],
    ]);
  });

  test('keeps what is typed at its start, though a cut is there', () => {
    expect(edited([['Uno. ', 'Dos. ', 'Tres.']], 1, 'Los Dos. ').shown()).toEqual([
      ['Uno. '],
      ['Los Dos. '],
      ['Tres.'],
    ]);
    expect(edited([['Uno. ', 'Dos.']], 1, '¡Dos.').shown()).toEqual([['Uno. '], ['¡Dos.']]);
  });

  test('keeps what is typed at its end', () => {
    expect(edited([['Uno. ', 'Dos. ', 'Tres.']], 1, 'Dos. Más. ').shown()).toEqual([
      ['Uno. '],
      ['Dos. Más. '],
      ['Tres.'],
    ]);
  });

  test('can be emptied and filled again', () => {
    const made = edited([['Uno. ', 'Dos. ', 'Tres.']], 1, '');
    expect(made.shown()).toEqual([['Uno. '], [''], ['Tres.']]);
    const again = planPart(made.index, made.view(), made.place, 'Otra. ', made.effects);
    if (again) made.index.apply(again);
    expect(made.shown()).toEqual([['Uno. '], ['Otra. '], ['Tres.']]);
  });

  test('the first part too', () => {
    const made = edited([['Uno. ', 'Dos.']], 0, '');
    const again = planPart(made.index, made.view(), made.place, 'Otra. ', made.effects);
    if (again) made.index.apply(again);
    expect(made.shown()).toEqual([['Otra. '], ['Dos.']]);
  });

  test('says nothing where nothing differs, in signs or in how they are written', () => {
    expect(edited([['Adiós.']], 0, 'Adiós.').changes).toBeNull();
    expect(edited([['Adiós.']], 0, 'Adio\u0301s.').changes).toBeNull();
  });

  test('takes codings along, and counts the words that go', () => {
    const kept = edited([['Tenía [[mucho miedo]] allí.']], 0, 'Tenía mucho más miedo allí.');
    expect(kept.quotes()).toEqual(['mucho más miedo']);
    expect(kept.changes && losses(kept.changes)).toBe(0);
    const gone = edited([['Tenía [[mucho miedo]] allí.']], 0, 'Tenía allí.');
    expect(gone.changes && losses(gone.changes)).toBe(1);
  });

  test('an anchor on a cut is in the part that starts there', () => {
    const made = cutDocument([['Uno. ', 'Dos.']]);
    const [block] = made.blocks();
    const at = (offset: number) =>
      block && partAt(made.view(), made.versionId, { blockId: block.id, offset })?.start;
    expect([at(0), at(4), at(5), at(9)]).toEqual([0, 0, 5, 5]);
  });
});
