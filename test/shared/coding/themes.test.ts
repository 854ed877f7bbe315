import { describe, expect, it } from 'vitest';
import { setShortcut } from '../../../shared/codebook/shortcut.ts';
import { confirmSide, recode } from '../../../shared/coding/change-coding.ts';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { foldText, searchThemes, themeNamed } from '../../../shared/coding/search-themes.ts';
import { digitThemes, themesInTreeOrder } from '../../../shared/coding/theme-list.ts';
import { lastGivenThemeIds, recentThemeIds } from '../../../shared/coding/theme-use.ts';
import { invert } from '../../../shared/model/change.ts';
import { newId } from '../../../shared/model/ids.ts';
import { testEffects } from '../../support/effects.ts';
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
  function tagged() {
    const project = columns(4);
    const { index, author, effects, codes, es, blocks } = project;
    const tag = (themes: readonly number[], bead: number) => {
      const changes = planCodings({
        index,
        view: project.view(),
        versionId: es,
        ...placeOf(blocks.es, bead, 'Palabra'),
        codeIds: themes.flatMap((at) => codes.slice(at, at + 1)),
        author,
        effects,
      });
      index.apply(changes);
      return changes;
    };
    const digits = () => digitThemes(index, author).map((code) => code?.name.en ?? '');
    const code = (at: number) => index.get('code', codes[at] ?? author);
    return { ...project, tag, digits, code };
  }

  it('are what was used last, in the order of the tree', () => {
    const { tag, digits } = tagged();
    expect(digits()).toEqual(Array.from({ length: 9 }, () => ''));
    tag([4], 0);
    tag([2], 1);
    tag([4], 2);
    expect(digits().slice(0, 3)).toEqual(['Extortion', 'Sexual violence', '']);
  });

  it('are the favourites on their own keys, and the others around them', () => {
    const { index, tag, digits, code } = tagged();
    tag([4], 0);
    tag([2], 1);
    index.apply(setShortcut(index, code(5)?.id ?? newId(testEffects()), 2));
    index.apply(setShortcut(index, code(2)?.id ?? newId(testEffects()), 9));
    expect(digits()).toEqual(['Sexual violence', 'Leaving', '', '', '', '', '', '', 'Extortion']);
  });

  it('are none of another coder’s', () => {
    const { index, tag, effects } = tagged();
    tag([1], 0);
    expect(digitThemes(index, newId<'coder'>(effects)).every((code) => code === null)).toBe(true);
  });

  it('follow what is taken back', () => {
    const { index, author, tag, codes, digits } = tagged();
    tag([1], 0);
    expect(recentThemeIds(index, author)).toEqual(codes.slice(1, 2));
    const changes = tag([4, 2], 1);
    expect(lastGivenThemeIds(index, author)).toEqual([codes[4], codes[2]]);
    expect(recentThemeIds(index, author)).toHaveLength(3);
    index.apply(invert(changes));
    expect(lastGivenThemeIds(index, author)).toEqual(codes.slice(1, 2));
    expect(digits().filter(Boolean)).toEqual(['Growing up with the gang']);
    index.apply(changes);
    expect(lastGivenThemeIds(index, author)).toEqual([codes[4], codes[2]]);
  });

  it('count a change of theme as the use that it is, and a confirmed side as none', () => {
    const project = tagged();
    const { index, author, tag, codes } = project;
    expect(lastGivenThemeIds(index, author)).toEqual([]);
    const [coding] = tag([1], 0).added;
    if (coding?.kind !== 'coding') throw new Error('nothing tagged');
    index.apply(confirmSide(index, coding.id, project.en));
    index.apply(recode(index, coding.id, codes[3] ?? coding.codeId));
    expect(recentThemeIds(index, author)).toEqual(codes.slice(3, 4));
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
