import { describe, expect, it } from 'vitest';
import { beadOfJump, parseJump } from '../../../renderer/jumping/parse-jump.ts';
import type { Block } from '../../../shared/model/records.ts';
import { twoColumns } from '../../shared/coding/two-columns.ts';

describe('where to go, as it is typed', () => {
  it.each([
    ['120', { kind: 'bead', number: 120 }],
    [' #7 ', { kind: 'bead', number: 7 }],
    ['1,234', { kind: 'bead', number: 1234 }],
    ['1.234', { kind: 'bead', number: 1234 }],
    ['50%', { kind: 'percent', percent: 50 }],
    ['12,5 %', { kind: 'percent', percent: 12.5 }],
    ['12:34', { kind: 'time', milliseconds: 754_000 }],
    ['[00:12:34]', { kind: 'time', milliseconds: 754_000 }],
  ])('“%s” is understood', (written, wish) => {
    expect(parseJump(written)).toEqual(wish);
  });

  it.each(['', 'final', '-3', '12:99', '1.5', '%', '99999999999'])('“%s” is not', (written) => {
    expect(parseJump(written)).toBeNull();
  });
});

describe('the bead it leads to', () => {
  const texts = Array.from({ length: 11 }, (_, at) => `T${at}`);
  const columns = twoColumns({ es: texts, en: texts, beads: texts.map((_, at) => ({ es: [at], en: [at] })) });
  // Every other turn has a time: 0:00, 0:20, 0:40…
  const updated = columns.blocks.es.flatMap((block: Block, at) =>
    at % 2 === 0 ? [[block, { ...block, time: 10_000 * at }] as const] : [],
  );
  columns.index.apply({ added: [], updated, removed: [] });
  const view = columns.view();

  it('is the one of that number, where there is one', () => {
    expect(beadOfJump(view, { kind: 'bead', number: 1 })).toBe(0);
    expect(beadOfJump(view, { kind: 'bead', number: 11 })).toBe(10);
    expect(beadOfJump(view, { kind: 'bead', number: 0 })).toBeNull();
    expect(beadOfJump(view, { kind: 'bead', number: 12 })).toBeNull();
  });

  it('is as far in as the percentage says', () => {
    expect(beadOfJump(view, { kind: 'percent', percent: 0 })).toBe(0);
    expect(beadOfJump(view, { kind: 'percent', percent: 50 })).toBe(5);
    expect(beadOfJump(view, { kind: 'percent', percent: 100 })).toBe(10);
    expect(beadOfJump(view, { kind: 'percent', percent: 101 })).toBeNull();
  });

  it('is what is spoken at that time', () => {
    expect(beadOfJump(view, { kind: 'time', milliseconds: 0 })).toBe(0);
    expect(beadOfJump(view, { kind: 'time', milliseconds: 39_999 })).toBe(2);
    expect(beadOfJump(view, { kind: 'time', milliseconds: 40_000 })).toBe(4);
    expect(beadOfJump(view, { kind: 'time', milliseconds: 9e9 })).toBe(10);
  });

  it('is nowhere in a document without beads or times', () => {
    const empty = twoColumns({ es: [], en: [], beads: [] }).view();
    expect(beadOfJump(empty, { kind: 'percent', percent: 50 })).toBeNull();
    expect(beadOfJump(empty, { kind: 'bead', number: 1 })).toBeNull();
    expect(beadOfJump(empty, { kind: 'time', milliseconds: 0 })).toBeNull();
  });
});
