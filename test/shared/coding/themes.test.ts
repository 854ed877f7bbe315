import { describe, expect, it } from 'vitest';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { foldText, searchThemes, themeNamed } from '../../../shared/coding/search-themes.ts';
import { quickThemes, themesInTreeOrder } from '../../../shared/coding/theme-list.ts';
import { placeOf, twoColumns } from './two-columns.ts';

const NAMES = [
  { es: 'niñez y juventud', en: 'Children and youth' },
  { es: 'niños y maras', en: 'Growing up with the gang' },
  { es: 'extorsión', en: 'Extortion' },
  { es: 'violencia', en: 'Violence' },
  { es: 'violencia sexual', en: 'Sexual violence' },
  { es: 'la salida', en: 'Leaving' },
  { es: '', en: 'Aid' },
];

const columns = (beads = 1) =>
  twoColumns({
    es: Array.from({ length: beads }, (_, at) => `Palabra ${at}.`),
    en: Array.from({ length: beads }, (_, at) => `Word ${at}.`),
    beads: Array.from({ length: beads }, (_, at) => ({ es: [at], en: [at] })),
    themes: NAMES,
  });

const found = (query: string, language: 'es' | 'en' = 'en') =>
  searchThemes(columns().index.all('code'), query, language).map((code) => code.name.en);

describe('finding a theme', () => {
  it('looks at both languages, without case and accents', () => {
    expect(found('NIN')).toEqual(['Children and youth', 'Growing up with the gang']);
    expect(found('niñ')).toEqual(['Children and youth', 'Growing up with the gang']);
    expect(found('extorsion')).toEqual(['Extortion']);
    expect(foldText(' Ñandú ')).toBe('nandu');
  });

  it('puts the whole name before its start, its start before a word, a word before the inside', () => {
    expect(found('violence')).toEqual(['Violence', 'Sexual violence']);
    expect(found('sal', 'es')).toEqual(['Leaving']);
    expect(found('id', 'es')).toEqual(['Leaving', 'Aid']);
  });

  it('puts the window’s language first at the same rank', () => {
    expect(found('violencia', 'es')).toEqual(['Violence', 'Sexual violence']);
    expect(found('v', 'en')[0]).toBe('Violence');
  });

  it('needs every word, in any order', () => {
    expect(found('youth child')).toEqual(['Children and youth']);
    expect(found('youth extortion')).toEqual([]);
  });

  it('finds all for nothing, and nothing for what is not there', () => {
    expect(found('  ')).toHaveLength(NAMES.length);
    expect(found('xyz')).toEqual([]);
  });

  it('knows a theme by its name in either language', () => {
    const codes = columns().index.all('code');
    expect(themeNamed(codes, 'EXTORSION')?.name.en).toBe('Extortion');
    expect(themeNamed(codes, 'extor')).toBeUndefined();
  });
});

describe('the themes behind the digits', () => {
  it('are the nine used last, in the order of the tree', () => {
    const project = columns(4);
    const { index, author, effects, codes, es, blocks } = project;
    const tag = (theme: number, bead: number) =>
      index.apply(
        planCodings({
          index,
          view: project.view(),
          versionId: es,
          ...placeOf(blocks.es, bead, 'Palabra'),
          codeIds: codes.slice(theme, theme + 1),
          author,
          effects,
        }),
      );
    expect(quickThemes(index, author)).toEqual([]);
    tag(4, 0);
    tag(2, 1);
    tag(4, 2);
    expect(quickThemes(index, author).map((code) => code.name.en)).toEqual(['Extortion', 'Sexual violence']);
  });

  it('are none of another coder’s', () => {
    const project = columns();
    expect(quickThemes(project.index, project.author)).toEqual([]);
  });
});

describe('the order of the tree', () => {
  it('has children after their parent, and misses none where parents go in a circle', () => {
    const { index, codes } = columns();
    const [a, b, c] = codes.map((id) => index.get('code', id));
    if (!a || !b || !c) throw new Error('no themes');
    index.apply({
      added: [],
      updated: [
        [a, { ...a, parentId: c.id }],
        [b, { ...b, parentId: b.id }],
      ],
      removed: [],
    });
    const order = themesInTreeOrder(index).map((code) => code.id);
    expect(order).toHaveLength(NAMES.length);
    expect(order.indexOf(a.id)).toBe(order.indexOf(c.id) + 1);
    expect(order.at(-1)).toBe(b.id);
  });
});
