import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnEnd, steppedEnd } from '../../../renderer/coding/end-moves.ts';
import { type EndName, passageWithEnd } from '../../../shared/coding/move-end.ts';
import { makeSelection } from '../../../shared/model/selection.ts';
import { placeOf, twoColumns } from '../../shared/coding/two-columns.ts';

const TEXTS = ['Uno, dos 😀 tres.', 'Cuatro cinco seis.'];
const columns = twoColumns({
  es: TEXTS,
  en: ['One two three.', 'Four five six.'],
  beads: [0, 1].map((at) => ({ es: [at], en: [at] })),
});
const { es } = columns;
const blocks = columns.blocks.es;
const view = columns.view();
const dos = placeOf(blocks, 0, 'dos');

/** The words between the ends once one of them is elsewhere; null where it stays. */
function words(end: EndName, to: ReturnType<typeof steppedEnd>, ends = dos) {
  const passage = to && passageWithEnd(view, es, ends, end, to);
  return passage && makeSelection(view.blocksIn(passage), passage.start, passage.end).quote;
}

const stepped = (end: EndName, step: 1 | -1, ends = dos) =>
  words(end, steppedEnd(view, es, ends, { end, step }), ends);
const drawn = (end: EndName, block: number, at: string, by = 1, byCharacter = false) => {
  const place = placeOf(blocks, block, at).start;
  const to = { ...place, offset: place.offset + by };
  return words(end, drawnEnd(view, es, dos, { end, place: to, byCharacter }));
};

describe('an end that keys move', () => {
  it('goes by one word, over marks and blocks', () => {
    expect(stepped('start', -1)).toBe('Uno, dos');
    expect(stepped('end', 1)).toBe('dos 😀 tres');
    expect(stepped('end', 1, { ...dos, end: placeOf(blocks, 0, 'tres').end })).toBe('dos 😀 tres.\nCuatro');
  });

  it('stays where the passage would be empty or the text is over', () => {
    expect(stepped('start', 1)).toBeNull();
    expect(stepped('end', -1)).toBeNull();
    expect(stepped('start', -1, { ...dos, start: placeOf(blocks, 0, 'Uno').start })).toBeNull();
  });
});

describe('an end that is drawn', () => {
  it('takes in the word that it is drawn into, and stops before the marks behind it', () => {
    expect(drawn('end', 0, 'tres')).toBe('dos 😀 tres');
    expect(drawn('end', 1, 'cinco')).toBe('dos 😀 tres.\nCuatro cinco');
    expect(drawn('end', 0, '.', 1)).toBe('dos 😀 tres');
    expect(drawn('start', 0, 'Uno')).toBe('Uno, dos');
    expect(drawn('start', 0, ',', 1)).toBe('dos');
  });

  it('goes by characters where that is wished, never into the middle of one', () => {
    expect(drawn('end', 0, 'tres', 2, true)).toBe('dos 😀 tr');
    expect(drawn('end', 0, '😀', 1, true)).toBe('dos 😀');
    expect(drawn('start', 0, 'os', 0, true)).toBe('os');
  });

  it('leaves a word where it is drawn over the other end', () => {
    expect(drawn('end', 0, 'Uno')).toBe('dos');
    expect(drawn('start', 1, 'seis')).toBe('dos');
    expect(drawn('end', 0, 'Uno', 1, true)).toBeNull();
  });

  it('leaves something, wherever it is drawn', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<EndName>('start', 'end'),
        fc.nat({ max: 1 }),
        fc.nat({ max: 20 }),
        fc.boolean(),
        (end, block, offset, byCharacter) => {
          const target = blocks[block];
          if (!target) return;
          const place = { blockId: target.id, offset: Math.min(offset, target.text.length) };
          const to = drawnEnd(view, es, dos, { end, place, byCharacter });
          expect(to === null || (words(end, to) ?? '').length > 0).toBe(true);
          if (!byCharacter) expect(to).not.toBeNull();
        },
      ),
    );
  });
});
