import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { Block } from '../../../shared/model/records.ts';
import {
  deleteBlock,
  mergeWithNext,
  mergeWithPrevious,
  pasteText,
  splitBlock,
} from '../../../shared/text/blocks.ts';
import { formatTimeCode, parseTimeCode } from '../../../shared/text/time-code.ts';
import { twoColumns } from '../coding/two-columns.ts';

describe('a time code', () => {
  it.each([
    ['12:34', 754_000],
    ['0:05', 5_000],
    ['00:12:34', 754_000],
    ['1:02:03', 3_723_000],
    ['75:30', 4_530_000],
    ['00:01:15.3', 75_300],
    ['00:01:15,250', 75_250],
  ])('%s is read', (written, milliseconds) => {
    expect(parseTimeCode(written)).toBe(milliseconds);
  });

  it.each(['12', '12:3', '12:60', '1:60:00', '1:100:00', 'a:bc', '', '1:02:03:04', '-1:00'])(
    '“%s” is none',
    (written) => {
      expect(parseTimeCode(written)).toBeNull();
    },
  );

  it('comes back as it is written', () => {
    expect(formatTimeCode(0)).toBe('0:00');
    expect(formatTimeCode(3_723_999)).toBe('1:02:03');
    fc.assert(
      fc.property(fc.nat(359_999), (seconds) => {
        expect(parseTimeCode(formatTimeCode(1000 * seconds))).toBe(1000 * seconds);
      }),
    );
  });
});

/** Signs that begin the blocks, one each; nothing else in the texts is one. */
const SIGNS = ['①', '②', '③', '④'];

function timed(): { index: ProjectIndex; blocks: () => readonly Block[]; effects: Effects } {
  const texts = SIGNS.map((sign) => `${sign} palabras de esta persona`);
  const columns = twoColumns({ es: texts, en: texts, beads: texts.map((_, at) => ({ es: [at], en: [at] })) });
  const updated = columns.blocks.es.map(
    (block: Block, at) => [block, { ...block, time: 1000 * (at + 1) }] as const,
  );
  columns.index.apply({ added: [], updated, removed: [] });
  return {
    index: columns.index,
    blocks: () => columns.view().blocksOf(columns.es),
    effects: columns.effects,
  };
}
type Effects = ReturnType<typeof twoColumns>['effects'];

const anyAct = fc.record({
  what: fc.constantFrom('split', 'previous', 'next', 'paste'),
  block: fc.nat(20),
  offset: fc.nat(40),
  lines: fc.integer({ min: 1, max: 3 }),
});

describe('the time of a block', () => {
  it('stays with the words that it begins, through every split, merge and paste', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
        const { index, blocks, effects } = timed();
        for (const { what, block, offset, lines } of acts) {
          const one = blocks()[block % blocks().length];
          if (!one) return;
          const somewhere = offset % (one.text.length + 1);
          // Pasted before its first words, others are what the block begins with.
          if (what === 'paste' && one.text.length === 0) continue;
          const at = { blockId: one.id, offset: what === 'paste' ? Math.max(1, somewhere) : somewhere };
          const plan =
            what === 'split'
              ? splitBlock(index, at, effects)
              : what === 'previous'
                ? mergeWithPrevious(index, one.id, effects)
                : what === 'next'
                  ? mergeWithNext(index, one.id, effects)
                  : pasteText(index, { start: at, end: at }, Array(lines).fill('pegado').join('\n'), effects);
          if (plan) index.apply(plan.changes);
        }
        const times = blocks().flatMap(({ time }) => (time === undefined ? [] : [time]));
        expect(new Set(times).size).toBe(times.length);
        for (const { text, time } of blocks()) {
          if (time === undefined) continue;
          const first = [...text].find((sign) => SIGNS.includes(sign));
          expect(first).toBe(SIGNS[time / 1000 - 1]);
        }
        // Only joining to words before them takes a time away.
        if (acts.every(({ what }) => what === 'split' || what === 'paste'))
          expect([...times].sort()).toEqual([1000, 2000, 3000, 4000]);
      }),
      { numRuns: 300 },
    );
  });

  it('goes with its block when that is deleted', () => {
    const { index, blocks, effects } = timed();
    const [first, second] = blocks();
    if (!first || !second) throw new Error('no blocks');
    const { time, ...untimed } = second;
    index.apply({ added: [], updated: [[second, untimed]], removed: [] });
    index.apply(deleteBlock(index, first.id, effects).changes);
    expect(time).toBe(2000);
    expect(blocks()[0]?.text).toBe(second.text);
    expect(blocks()[0]?.time).toBeUndefined();
  });
});
