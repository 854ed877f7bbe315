import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParallelFinding } from '../../../../shared/exchange/parallel/finding.ts';
import {
  type MendedRows,
  mergeRowWithNext,
  movePiece,
  shiftSide,
  splitRow,
} from '../../../../shared/exchange/parallel/mend.ts';
import { pairParallel } from '../../../../shared/exchange/parallel/pair.ts';
import { readPasted } from '../../../../shared/exchange/text/read.ts';

const numbered = (word: string, count: number) =>
  readPasted(Array.from({ length: count }, (_, at) => `${word} ${at + 1}.`).join('\n\n'), word);
const finding = pairParallel(numbered('Párrafo', 4), numbered('Paragraph', 4));
const shape = (mended: MendedRows) =>
  mended?.rows.map(({ es, en }) => `${es.map(last).join('+')}|${en.map(last).join('+')}`);
const last = ({ text }: { text: string }) => text.replace(/\D/g, '');
const id = (from: ParallelFinding, at: number) => from.rows[at]?.id ?? '';

describe('mending rows', () => {
  it('merges a row with the next, and splits it again', () => {
    const merged = mergeRowWithNext(finding, id(finding, 1));
    expect(shape(merged)).toEqual(['1|1', '2+3|2+3', '4|4']);
    expect(shape(merged && splitRow(merged, id(merged, 1), { es: 1, en: 1 }))).toEqual(shape(finding));
    expect(mergeRowWithNext(finding, id(finding, 3))).toBeNull();
    expect(splitRow(finding, id(finding, 0), { es: 0, en: 0 })).toBeNull();
    expect(shape(splitRow(finding, id(finding, 0), { es: 1, en: 0 }))?.slice(0, 2)).toEqual(['1|', '|1']);
  });

  it('moves one paragraph over a border, up and down', () => {
    expect(shape(movePiece(finding, id(finding, 1), 'es', 'up'))).toEqual(['1+2|1', '|2', '3|3', '4|4']);
    expect(shape(movePiece(finding, id(finding, 3), 'en', 'down'))).toEqual([
      '1|1',
      '2|2',
      '3|3',
      '4|',
      '|4',
    ]);
    expect(movePiece(finding, id(finding, 0), 'es', 'up')).toBeNull();
  });

  it('shifts a side down until an empty place takes it up, and up again', () => {
    const down = shiftSide(finding, id(finding, 1), 'en', 'down');
    expect(shape(down)).toEqual(['1|1', '2|', '3|2', '4|3', '|4']);
    expect(shape(down && shiftSide(down, id(down, 2), 'en', 'up'))).toEqual(shape(finding));
    const gap = movePiece(finding, id(finding, 2), 'en', 'down');
    expect(shape(gap)).toEqual(['1|1', '2|2', '3|', '4|3+4']);
    expect(shape(gap && shiftSide(gap, id(gap, 1), 'en', 'down'))).toEqual(['1|1', '2|', '3|2', '4|3+4']);
  });

  it('keeps every paragraph once and in order through any sequence', () => {
    const act = fc.record({
      what: fc.nat(3),
      at: fc.nat(6),
      side: fc.constantFrom('es' as const, 'en' as const),
      up: fc.boolean(),
      es: fc.nat(3),
      en: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 15 }), (acts) => {
        let now = finding;
        for (const { what, at, side, up, es, en } of acts) {
          const row = id(now, at % now.rows.length);
          const mends: (() => MendedRows)[] = [
            () => mergeRowWithNext(now, row),
            () => splitRow(now, row, { es, en }),
            () => movePiece(now, row, side, up ? 'up' : 'down'),
            () => shiftSide(now, row, side, up ? 'up' : 'down'),
          ];
          now = mends[what]?.() ?? now;
          expect(now.rows.flatMap((each) => each.es)).toEqual(finding.rows.flatMap((each) => each.es));
          expect(now.rows.flatMap((each) => each.en)).toEqual(finding.rows.flatMap((each) => each.en));
          expect(now.rows.every((each) => each.es.length + each.en.length > 0)).toBe(true);
          expect(new Set(now.rows.map((each) => each.id)).size).toBe(now.rows.length);
        }
      }),
    );
  });
});
