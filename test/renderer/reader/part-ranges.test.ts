import { describe, expect, it } from 'vitest';
import { highlightName } from '../../../renderer/reader/highlight-names.ts';
import { partRanges } from '../../../renderer/reader/part-ranges.ts';
import { confirmSide } from '../../../shared/coding/change-coding.ts';
import type { ShowsCoding } from '../../../shared/coding/filter.ts';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { placeOf, twoColumns } from '../../shared/coding/two-columns.ts';

const everything = () => true;

function tagged(...passages: readonly string[]) {
  const columns = twoColumns({
    es: ['Uno dos tres cuatro cinco.'],
    en: ['One two three four five.'],
    beads: [
      { es: [[0, 0, 8]], en: [[0, 0, 8]] },
      { es: [[0, 8, null]], en: [[0, 8, null]] },
    ],
    themes: passages.map((name) => ({ es: name, en: name })),
  });
  const { index, author, effects, es, blocks } = columns;
  passages.forEach((words, at) => {
    const codeIds = columns.codes.slice(at, at + 1);
    const wish = { index, view: columns.view(), versionId: es, codeIds, author, effects };
    index.apply(planCodings({ ...wish, ...placeOf(blocks.es, 0, words) }));
  });
  const of = (side: 'es' | 'en', at: number, shows: ShowsCoding = everything) => {
    const part = columns.view().beads[at]?.sides[columns[side]]?.[0];
    if (!part) throw new Error('no part');
    return partRanges(columns.view(), columns[side], part, shows).map(({ style, level, start, end }) => ({
      words: columns.view().partText(part).slice(start, end),
      style,
      level,
    }));
  };
  return { columns, of };
}

describe('what is painted on a part', () => {
  it('is cut at the part’s ends', () => {
    const { of } = tagged('dos tres');
    expect(of('es', 0)).toEqual([{ words: 'dos ', style: 'solid', level: 0 }]);
    expect(of('es', 1)).toEqual([{ words: 'tres', style: 'solid', level: 0 }]);
  });

  it('is dotted where projected, solid once confirmed', () => {
    const { columns, of } = tagged('cuatro');
    expect(of('en', 1)[0]?.style).toBe('dotted');
    const coding = columns.view().codings[0];
    if (!coding) throw new Error('no coding');
    columns.index.apply(confirmSide(columns.index, coding.id, columns.en));
    expect(of('en', 1)[0]?.style).toBe('solid');
  });

  it('is what the filter lets through, and the rest leaves no gap between the lines', () => {
    const { columns, of } = tagged('tres', 'dos tres cuatro');
    const short = columns.view().codings[0];
    expect(of('es', 1, (_view, coding) => coding === short)).toEqual([
      { words: 'tres', style: 'solid', level: 0 },
    ]);
    expect(of('es', 1, () => false)).toEqual([]);
  });

  it('lies on levels of its own where codings overlap, and keeps them through a cut block', () => {
    const { of } = tagged('tres', 'dos tres cuatro', 'Uno');
    expect(of('es', 0)).toEqual([
      { words: 'dos ', style: 'solid', level: 0 },
      { words: 'Uno', style: 'solid', level: 0 },
    ]);
    expect(of('es', 1)).toEqual([
      { words: 'tres cuatro', style: 'solid', level: 0 },
      { words: 'tres', style: 'solid', level: 1 },
    ]);
  });

  it('shares the last level when there are too many', () => {
    const { columns } = tagged('Uno');
    const [code] = columns.codes;
    if (!code) throw new Error('no theme');
    expect(highlightName(code, 'solid', 9)).toBe(highlightName(code, 'solid', 2));
  });
});
