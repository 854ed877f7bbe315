import { describe, expect, it } from 'vitest';
import { boxOptions, meantQuery, nameFromWords } from '../../../renderer/coding/box-options.ts';
import { giftOf, NO_TICKS, tickCount, tickNew, tickTheme } from '../../../renderer/coding/ticks.ts';
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
    digits: [],
    recent: [],
    again: [],
    here: [],
    ticks: NO_TICKS,
    first: new Set(),
    query,
    quote: 'cipote',
    language: 'en',
    ...over,
  }).map((option) => {
    if (option.kind === 'theme')
      return `${option.isTicked ? '✓ ' : ''}${option.code.name.en}${option.key ? ` ${option.key}` : ''}`;
    if (option.kind === 'again') return `again: ${option.codes.map((code) => code.name.en).join(', ')}`;
    return `${option.kind}: ${option.kind === 'made' ? option.made.name : option.name}`;
  });

describe('what the coding box offers', () => {
  it('is all themes when nothing is typed: those here, those used last, the rest', () => {
    const recent = themes.slice(1, 2);
    const digits = [null, null, ...recent];
    const first = new Set(here.map((coding) => coding.codeId));
    expect(offered('', { digits, recent, here, first })).toEqual([
      '✓ Journey',
      'Work 3',
      'Childhood',
      'words: cipote',
    ]);
  });

  it('keeps its order while themes are ticked', () => {
    expect(offered('', { here })).toEqual(['Childhood', 'Work', '✓ Journey', 'words: cipote']);
    const ticks = here.reduce((all, { codeId }) => tickTheme(all, codeId, true), NO_TICKS);
    const [childhood] = columns.codes;
    if (!childhood) throw new Error('no theme');
    expect(offered('', { here, ticks: tickTheme(ticks, childhood, false) })).toEqual([
      '✓ Childhood',
      'Work',
      'Journey',
      'words: cipote',
    ]);
  });

  it('is what was given last as one line, where that was several and is not here', () => {
    const again = themes.slice(0, 2);
    expect(offered('', { again })[0]).toBe('again: Childhood, Work');
    expect(offered('', { again: again.slice(0, 1) })[0]).toBe('Childhood');
    expect(offered('ni', { again })[0]).toBe('Childhood');
    expect(offered('', { again: themes.slice(2), here })[0]).toBe('Childhood');
  });

  it('shows new themes that are ticked, and offers them no second time', () => {
    const made = { name: 'nin', language: 'en', from: 'typed' } as const;
    expect(offered('nin', { ticks: tickNew(NO_TICKS, made) })).toEqual([
      'made: nin',
      'Childhood',
      'words: cipote',
    ]);
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

describe('ticks', () => {
  it('are taken back as they were set, and come to one gift', () => {
    const [theme] = columns.codes;
    const [coding] = here;
    if (!theme || !coding) throw new Error('no theme');
    const made = { name: 'x', language: 'en', from: 'typed' } as const;
    const all = tickNew(tickTheme(tickTheme(NO_TICKS, theme, false), coding.codeId, true), made);
    expect(tickCount(all)).toBe(3);
    expect(giftOf(all, here)).toEqual({ codeIds: [theme], made: [made], taken: [coding.id] });
    const none = tickNew(tickTheme(tickTheme(all, theme, false), coding.codeId, true), made);
    expect(none).toEqual(NO_TICKS);
  });
});

describe('what was meant', () => {
  const meant = (query: string, opener = 't', tagKey: string | null = 'T') =>
    meantQuery(themes, { query, opener, tagKey }, 'en');

  it('is what was typed, where a theme answers to it', () => {
    expect(meant('t')).toBe('t');
    expect(meant('tra')).toBe('tra');
  });

  it('is the rest, where the first letter was the key of tagging', () => {
    expect(meant('tjour')).toBe('jour');
    expect(meant('jtour', 'j')).toBe('jtour');
    expect(meant('tjour', 't', 'Y')).toBe('tjour');
    expect(meant('tjour', '', 'T')).toBe('tjour');
  });

  it('is a new name, where nothing answers to either', () => {
    expect(meant('tzzz')).toBe('tzzz');
    expect(meant('t ')).toBe('t ');
  });
});
