import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustSide, confirmSide, rejectSide } from '../../../shared/coding/change-coding.ts';
import { type EndName, moveEnd, selectionAtEnd } from '../../../shared/coding/move-end.ts';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { planWeight, steppedWeight } from '../../../shared/coding/weight.ts';
import { invert, isEmpty } from '../../../shared/model/change.ts';
import { type CoderId, newId } from '../../../shared/model/ids.ts';
import type { Anchor, Coding } from '../../../shared/model/records.ts';
import { placeOf, twoColumns } from './two-columns.ts';

function coded() {
  const columns = twoColumns({
    es: ['Uno dos tres.', 'Cuatro cinco seis.', 'Siete ocho.'],
    en: ['One two three.', 'Four five six.', 'Seven eight.'],
    beads: [0, 1, 2].map((at) => ({ es: [at], en: [at] })),
  });
  const { index, es, author, effects, blocks, codes } = columns;
  const place = placeOf(blocks.es, 1, 'cinco');
  const wish = { index, view: columns.view(), versionId: es, codeIds: codes, author, effects, ...place };
  const changes = planCodings(wish);
  index.apply(changes);
  const [made] = changes.added;
  if (made?.kind !== 'coding') throw new Error('nothing tagged');
  const now = (): Coding => index.get('coding', made.id) ?? made;
  const move = (language: 'es' | 'en', end: EndName, to: Anchor, by: CoderId = author) => {
    const moved = moveEnd(index, { codingId: made.id, versionId: columns[language], end, to, author: by });
    index.apply(moved);
    return moved;
  };
  const at = (language: 'es' | 'en', block: number, words: string) => placeOf(blocks[language], block, words);
  const side = (language: 'es' | 'en') => now().sides[language === 'es' ? 0 : 1];
  return { ...columns, id: made.id, now, move, at, side };
}

describe('an end of a coding', () => {
  it('moves over the bounds of blocks, and the projected side follows', () => {
    const { move, at, side } = coded();
    move('es', 'end', at('es', 2, 'Siete').end);
    expect(side('es')?.selections[0]?.quote).toBe('cinco seis.\nSiete');
    expect(side('es')?.state).toBe('tagged');
    expect(side('en')).toMatchObject({ state: 'projected' });
    expect(side('en')?.selections.map((each) => each.quote)).toEqual(['Four five six.\nSeven eight.']);
    move('es', 'start', at('es', 0, 'tres').start);
    expect(side('en')?.selections[0]?.quote).toBe('One two three.\nFour five six.\nSeven eight.');
  });

  it('of a projected side makes it confirmed, and leaves what was tagged', () => {
    const { move, at, side } = coded();
    move('en', 'start', at('en', 1, 'five').start);
    expect(side('en')).toMatchObject({ state: 'confirmed', confidence: null });
    expect(side('en')?.selections[0]?.quote).toBe('five six.');
    expect(side('es')?.selections[0]?.quote).toBe('cinco');
    move('es', 'start', at('es', 1, 'Cuatro').start);
    expect(side('en')?.selections[0]?.quote).toBe('five six.');
  });

  it('that another coder moves is no longer signed by the first', () => {
    const { move, at, side, effects } = coded();
    move('es', 'start', at('es', 1, 'Cuatro').start, newId<'coder'>(effects));
    expect(side('es')?.state).toBe('confirmed');
  });

  it('never passes the other one, nor moves where there are no words', () => {
    const { move, at, index, id, en } = coded();
    expect(isEmpty(move('es', 'end', at('es', 1, 'Cuatro').end))).toBe(true);
    expect(isEmpty(move('es', 'start', at('es', 1, 'seis').start))).toBe(true);
    expect(isEmpty(move('es', 'start', at('en', 1, 'five').start))).toBe(true);
    expect(isEmpty(move('es', 'start', at('es', 1, 'cinco').start))).toBe(true);
    index.apply(rejectSide(index, id, en));
    expect(isEmpty(move('en', 'start', at('en', 1, 'Four').start))).toBe(true);
  });

  it('is, of a passage in pieces, that of the first or the last one', () => {
    const { index, now, move, at, side, view, es } = coded();
    const first = now().sides[0]?.selections[0];
    const start = at('es', 2, 'ocho');
    index.apply(adjustSide(index, { codingId: now().id, versionId: es, ...start, author: now().coderId }));
    const second = now().sides[0]?.selections[0];
    const coding = now();
    const pieces = [second, first].filter((each) => each !== undefined);
    const sides = coding.sides.map((each) =>
      each.versionId === es ? { ...each, selections: pieces } : each,
    );
    index.apply({ added: [], updated: [[coding, { ...coding, sides }]], removed: [] });
    expect(sides[0] && selectionAtEnd(view(), sides[0], 'start')).toBe(first);
    move('es', 'start', at('es', 1, 'Cuatro').start);
    expect(side('es')?.selections.map((each) => each.quote)).toEqual(['ocho', 'Cuatro cinco']);
  });

  it('keeps start before end and real words, wherever it goes, and undo restores it', () => {
    const moves = fc.array(
      fc.record({
        language: fc.constantFrom('es' as const, 'en' as const),
        end: fc.constantFrom<EndName>('start', 'end'),
        block: fc.nat({ max: 2 }),
        offset: fc.integer({ min: -2, max: 25 }),
        decide: fc.constantFrom('', 'confirm'),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(moves, (all) => {
        const columns = coded();
        const { index, now, move, blocks, view, en } = columns;
        for (const { language, end, block, offset, decide } of all) {
          const target = blocks[language][block];
          if (!target) continue;
          if (decide) index.apply(confirmSide(index, now().id, en));
          const before = now();
          const changes = move(language, end, { blockId: target.id, offset });
          for (const { selections } of now().sides) {
            for (const selection of selections) {
              const under = view().blocksIn(selection);
              expect(under.length).toBeGreaterThan(0);
              expect(selection.quote.trim()).toBe(selection.quote);
              expect(selection.quote.length).toBeGreaterThan(0);
            }
          }
          const after = now();
          index.apply(invert(changes));
          expect(now()).toEqual(before);
          index.apply(changes);
          expect(now()).toEqual(after);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the weight of a coding', () => {
  it('is a whole number from 0 to 100, set once, and cleared', () => {
    const { index, id, now } = coded();
    index.apply(planWeight(index, id, 140.4));
    expect(now().weight).toBe(100);
    expect(isEmpty(planWeight(index, id, 100))).toBe(true);
    index.apply(planWeight(index, id, 0));
    expect(now().weight).toBe(0);
    index.apply(planWeight(index, id, null));
    expect('weight' in now()).toBe(false);
    expect(isEmpty(planWeight(index, id, null))).toBe(true);
    expect(isEmpty(planWeight(index, id, Number.NaN))).toBe(true);
  });

  it('goes up and down by steps from the middle', () => {
    expect(steppedWeight(undefined, 1)).toBe(50);
    expect(steppedWeight(50, 1)).toBe(60);
    expect(steppedWeight(95, 1)).toBe(100);
    expect(steppedWeight(4, -1)).toBe(0);
  });
});
