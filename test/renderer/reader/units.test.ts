import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Caret, comparePlaces, passageOf } from '../../../renderer/reader/caret.ts';
import { counterpartCaret } from '../../../renderer/reader/counterpart.ts';
import { type Move, moveCaret } from '../../../renderer/reader/moves.ts';
import {
  selectLess,
  selectMore,
  selectTo,
  UNITS,
  type Unit,
  unitAt,
} from '../../../renderer/reader/units.ts';
import type { Anchor } from '../../../shared/model/records.ts';
import { makeSelection } from '../../../shared/model/selection.ts';
import { placeOf, twoColumns } from '../../shared/coding/two-columns.ts';

const columns = twoColumns({
  es: ['¿Y usted? Yo, nada.', 'Me fui con la Sra. Luz. De noche, sola.', ' ', 'Fin 👩‍👧 del camino.', ''],
  en: ['And you? Me, nothing.', 'I left with Mrs. Luz. By night, alone.', 'The end.'],
  beads: [
    { es: [0], en: [0] },
    { es: [[1, 0, 24]], en: [[1, 0, 22]] },
    { es: [[1, 24, null]], en: [[1, 22, null]] },
    { es: [2, 3], en: [] },
    { es: [4], en: [2] },
  ],
});
const view = columns.view();
const { es } = columns;
const blocks = columns.blocks.es;
const at = (block: number, words: string): Anchor => placeOf(blocks, block, words).start;

function words(caret: Caret | null): string {
  const passage = passageOf(view, caret);
  return passage ? makeSelection(view.blocksIn(passage), passage.start, passage.end).quote : '';
}
const taken = (place: Anchor, unit: Unit) => {
  const { start, end } = unitAt(view, es, place, unit);
  return words({ versionId: es, anchor: start, focus: end });
};
const drawn = (from: Anchor, to: Anchor, unit: Unit) =>
  words(selectTo(view, { versionId: es, base: unitAt(view, es, from, unit), unit }, to));

const anyPlace: fc.Arbitrary<Anchor> = fc.nat({ max: blocks.length - 1 }).chain((block) => {
  const { id, text = '' } = blocks[block] ?? {};
  if (!id) throw new Error('no block');
  return fc.nat({ max: text.length }).map((offset) => ({ blockId: id, offset }));
});
const anyUnit = fc.constantFrom(...UNITS);

describe('what a click takes', () => {
  it('is the word, also at its end; nothing between words', () => {
    expect(taken(at(0, 'sted'), 'word')).toBe('usted');
    expect(taken(at(0, '?'), 'word')).toBe('usted');
    expect(taken(at(0, '¿'), 'word')).toBe('');
  });

  it('is the sentence, which no shortened word ends', () => {
    expect(taken(at(1, 'Luz'), 'sentence')).toBe('Me fui con la Sra. Luz.');
    expect(taken(at(1, 'noche'), 'sentence')).toBe('De noche, sola.');
  });

  it('is the side of the bead, the turn, all of the version', () => {
    expect(taken(at(1, 'noche'), 'bead')).toBe('De noche, sola.');
    expect(taken(at(1, 'noche'), 'turn')).toBe('Me fui con la Sra. Luz. De noche, sola.');
    expect(taken(at(1, 'noche'), 'all').startsWith('¿Y usted?')).toBe(true);
    expect(taken(at(1, 'noche'), 'all').endsWith('camino.')).toBe(true);
  });
});

describe('drawing on', () => {
  it('goes by what was first taken, in both directions', () => {
    expect(drawn(at(0, 'usted'), at(0, 'nada'), 'word')).toBe('usted? Yo, nada');
    expect(drawn(at(0, 'nada'), at(0, 'usted'), 'word')).toBe('usted? Yo, nada');
    expect(drawn(at(0, 'Yo'), at(1, 'noche'), 'sentence')).toBe(
      'Yo, nada.\nMe fui con la Sra. Luz. De noche, sola.',
    );
  });

  it('holds what was first taken, and the place, whatever the way', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, anyUnit, (from, to, unit) => {
        const base = unitAt(view, es, from, unit);
        const caret = selectTo(view, { versionId: es, base, unit }, to);
        const passage = passageOf(view, caret) ?? { start: caret.focus, end: caret.focus };
        expect(comparePlaces(view, passage.start, base.start)).toBeLessThanOrEqual(0);
        expect(comparePlaces(view, passage.end, base.end)).toBeGreaterThanOrEqual(0);
        const reached = unitAt(view, es, to, unit);
        const isBefore = comparePlaces(view, to, base.start) < 0;
        if (isBefore) expect(comparePlaces(view, passage.start, reached.start)).toBeLessThanOrEqual(0);
        else expect(comparePlaces(view, passage.end, reached.end)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('more and less', () => {
  it('goes from the word to all, and back', () => {
    let caret: Caret = { versionId: es, anchor: at(1, 'Luz'), focus: at(1, 'Luz') };
    const grown = [0, 1, 2, 3].map(() => {
      caret = selectMore(view, caret);
      return words(caret);
    });
    expect(grown[0]).toBe('Luz');
    expect(grown[1]).toBe('Me fui con la Sra. Luz.');
    expect(grown[2]).toBe('Me fui con la Sra. Luz. De noche, sola.');
    expect(grown[3]?.startsWith('¿Y usted?')).toBe(true);
    expect(words(selectLess(view, { ...caret }))).toBe('¿Y usted? Yo, nada.');
  });

  it('grows until all is taken and shrinks until nothing is, from anywhere', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (anchor, focus) => {
        let caret: Caret = { versionId: es, anchor, focus };
        for (let times = 0; times < 6; times++) caret = selectMore(view, caret);
        expect(selectMore(view, caret)).toEqual(caret);
        for (let times = 0; times < 6; times++) {
          const before = words(caret).length;
          caret = selectLess(view, caret);
          if (before > 0) expect(words(caret).length).toBeLessThan(before);
        }
        expect(words(caret)).toBe('');
      }),
    );
  });
});

describe('by letters', () => {
  const right: Move = { by: 'letter', step: 1, extend: false };
  it('goes over what a reader sees as one character, and on into the next block', () => {
    const family = at(3, '👩');
    const after = moveCaret(view, { versionId: es, anchor: family, focus: family }, right);
    expect(after.focus.offset - family.offset).toBe('👩‍👧'.length);
    const last = { blockId: family.blockId, offset: blocks[3]?.text.length ?? 0 };
    const next = moveCaret(view, { versionId: es, anchor: last, focus: last }, right);
    expect(next.focus).toEqual({ blockId: blocks[4]?.id, offset: 0 });
  });

  it('steps out of a passage at its end', () => {
    const passage: Caret = { versionId: es, anchor: at(0, 'usted'), focus: at(0, 'nada') };
    expect(moveCaret(view, passage, right).focus).toEqual(at(0, 'nada'));
    expect(moveCaret(view, passage, { ...right, step: -1 }).focus).toEqual(at(0, 'usted'));
  });

  it('there and back is the same place', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const start: Caret = { versionId: es, anchor: place, focus: place };
        const there = moveCaret(view, start, right);
        if (there === start) return;
        const back = moveCaret(view, there, { ...right, step: -1 });
        // A place within a character is none that the keys come back to.
        expect(comparePlaces(view, back.focus, place)).toBeLessThanOrEqual(0);
        expect(moveCaret(view, back, right)).toEqual(there);
      }),
    );
  });
});

describe('the other column', () => {
  it('goes on at a word as far into the same bead', () => {
    const from = at(1, 'sola');
    const caret = counterpartCaret(view, { versionId: es, anchor: from, focus: from }, columns.en);
    const { start, end } = unitAt(view, columns.en, caret?.focus ?? from, 'word');
    expect(words({ versionId: columns.en, anchor: start, focus: end })).toBe('alone');
    const omitted = at(3, 'Fin');
    expect(counterpartCaret(view, { versionId: es, anchor: omitted, focus: omitted }, columns.en)).toBeNull();
  });
});
