import { describe, expect, it } from 'vitest';
import { followRanges } from '../../../renderer/editing/follow-ranges.ts';
import { partRanges } from '../../../renderer/reader/part-ranges.ts';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { placeOf, twoColumns } from '../../shared/coding/two-columns.ts';

const TEXT = 'Yo no quería, primo.';
const columns = twoColumns({
  es: [TEXT],
  en: ['I did not want to.'],
  beads: [{ es: [0], en: [0] }],
  themes: [{ es: 'camino', en: 'Journey' }],
});
const [coding] = planCodings({
  ...columns,
  view: columns.view(),
  versionId: columns.es,
  ...placeOf(columns.blocks.es, 0, 'no quería'),
  codeIds: columns.codes,
}).added.filter((record) => record.kind === 'coding');
if (!coding) throw new Error('nothing was coded');
const at = TEXT.indexOf('no quería');
const painted = { coding, style: 'solid' as const, level: 0, start: at, end: at + 'no quería'.length };

const shown = (to: string) => followRanges([painted], TEXT, to).map(({ start, end }) => to.slice(start, end));

describe('what is painted while one types', () => {
  it('stays on its words whatever is typed before, in and behind them', () => {
    expect(shown(TEXT)).toEqual(['no quería']);
    expect(shown('Pues Yo no quería, primo.')).toEqual(['no quería']);
    expect(shown('Yo no la quería, primo.')).toEqual(['no la quería']);
    expect(shown('Yo no quería, primo mío.')).toEqual(['no quería']);
  });

  it('does not take in what is typed at its edges', () => {
    expect(shown('Yo ya no quería, primo.')).toEqual(['no quería']);
    expect(shown('Yo no quería eso, primo.')).toEqual(['no quería']);
  });

  it('shrinks with what is deleted, and goes with its last letter', () => {
    expect(shown('Yo quería, primo.')).toEqual(['quería']);
    expect(shown('Yo no, primo.')).toEqual(['no']);
    expect(shown('Yo , primo.')).toEqual([]);
    expect(shown('')).toEqual([]);
  });

  it('is what the reader paints where nothing was typed', () => {
    const [part] = columns.view().beads[0]?.sides[columns.es] ?? [];
    if (!part) throw new Error('no part');
    const ranges = partRanges(columns.view(), columns.es, part, () => true);
    expect(followRanges(ranges, TEXT, TEXT)).toBe(ranges);
  });
});
