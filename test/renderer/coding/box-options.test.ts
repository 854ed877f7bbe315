import { describe, expect, it } from 'vitest';
import { boxOptions, nameFromWords } from '../../../renderer/coding/box-options.ts';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { placeOf, twoColumns } from '../../shared/coding/two-columns.ts';

const columns = twoColumns({
  es: ['Un cipote.'],
  en: ['A kid.'],
  beads: [{ es: [0], en: [0] }],
  themes: [
    { es: 'niñez', en: 'Childhood' },
    { es: 'trabajo', en: 'Work' },
    { es: 'camino', en: 'Journey' },
  ],
});
const themes = columns.index.all('code');
const here = planCodings({
  ...columns,
  view: columns.view(),
  versionId: columns.es,
  ...placeOf(columns.blocks.es, 0, 'cipote'),
  codeIds: columns.codes.slice(2, 3),
}).added.filter((record) => record.kind === 'coding');

const offered = (query: string, over: Partial<Parameters<typeof boxOptions>[0]> = {}) =>
  boxOptions({
    themes,
    quick: [],
    here: [],
    first: new Set(),
    query,
    quote: 'cipote',
    language: 'en',
    ...over,
  }).map((option) =>
    option.kind === 'theme'
      ? `${option.coding ? '✓ ' : ''}${option.code.name.en}${option.key ? ` ${option.key}` : ''}`
      : `${option.kind}: ${option.name}`,
  );

describe('what the coding box offers', () => {
  it('is all themes when nothing is typed: those here, those behind digits, the rest', () => {
    const quick = themes.slice(1, 2);
    const first = new Set(here.map((coding) => coding.codeId));
    expect(offered('', { quick, here, first })).toEqual([
      '✓ Journey',
      'Work 1',
      'Childhood',
      'words: cipote',
    ]);
  });

  it('keeps its order while themes are ticked', () => {
    expect(offered('', { here })).toEqual(['Childhood', 'Work', '✓ Journey', 'words: cipote']);
  });

  it('is what answers the typing, a theme of that name, and one in the words', () => {
    expect(offered('nin')).toEqual(['Childhood', 'new: nin', 'words: cipote']);
  });

  it('is no second theme of a name that is there', () => {
    expect(offered('NIÑEZ')).toEqual(['Childhood', 'words: cipote']);
    expect(offered('', { quote: 'Trabajo' })).toEqual(['Childhood', 'Work', 'Journey']);
  });

  it('is a new theme where nothing answers', () => {
    expect(offered('zzz')).toEqual(['new: zzz', 'words: cipote']);
  });
});

describe('a name from the words', () => {
  it('is one line, cut at a word', () => {
    expect(nameFromWords(' a\n b ')).toBe('a b');
    const name = nameFromWords(`${'palabra '.repeat(20)}`);
    expect(name.length).toBeLessThanOrEqual(60);
    expect(name.endsWith('palabra')).toBe(true);
    expect(nameFromWords('x'.repeat(99))).toHaveLength(60);
  });
});
