import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentView } from '../../../shared/model/document-view.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ordersBetween } from '../../../shared/model/order.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, BeadPart, Block } from '../../../shared/model/records.ts';
import {
  type DocumentHit,
  findInDocument,
  findInSteps,
  type TextQuery,
} from '../../../shared/query/find-in-document.ts';
import { foldAhead } from '../../../shared/query/folded-runs.ts';
import { foldText, foldUnits } from '../../../shared/query/folded-text.ts';
import { hitIn } from '../../../shared/query/row-order.ts';
import { editWords } from '../../../shared/text/blocks.ts';
import { testEffects } from '../../support/effects.ts';

/** A document of rows [es, en]; null is an omission. */
function documentOf(rows: readonly (readonly [string | null, string | null])[]) {
  const effects = testEffects(3);
  const documentId = newId<'document'>(effects);
  const versions = [newId<'version'>(effects), newId<'version'>(effects)] as const;
  const orders = ordersBetween(null, null, rows.length);
  const records: AnyRecord[] = [
    { kind: 'project', id: newId(effects), name: 'x', description: '', createdAt: 0 },
    { kind: 'document', id: documentId, order: 'a0', name: 'd', createdAt: 0, sources: [] },
  ];
  versions.forEach((id, at) => {
    const role = at === 0 ? 'original' : 'translation';
    records.push({ kind: 'version', id, documentId, order: `a${at}`, language: at ? 'en' : 'es', role });
  });
  rows.forEach((row, place) => {
    const order = orders[place] ?? 'a0';
    const sides = versions.map((versionId, at): [string, BeadPart[]] => {
      const text = row[at];
      if (text === null || text === undefined) return [versionId, []];
      const blockId = newId<'block'>(effects);
      records.push({ kind: 'block', id: blockId, documentId, versionId, order, text, speakerId: null });
      return [versionId, [{ blockId, start: 0, end: null }]];
    });
    records.push({
      kind: 'bead',
      id: newId(effects),
      documentId,
      order,
      sides: Object.fromEntries(sides),
      status: 'auto',
      confidence: null,
      section: '',
    });
  });
  const index = new ProjectIndex(records);
  const view = () => {
    const found = index.document(documentId);
    if (!found) throw new Error('the document is there');
    return found;
  };
  return { index, view, versions };
}

const words = (text: string, caseAndAccents: 'folded' | 'exact' = 'folded'): TextQuery => ({
  mode: 'words',
  words: text,
  caseAndAccents,
});

function found(document: ReturnType<typeof documentOf>, query: TextQuery): string[] {
  const view = document.view();
  return [...findInDocument(view, query)].map((hit) => quoteOf(view, hit));
}

/** The words of a hit; a border between blocks as a line break. */
function quoteOf(view: DocumentView, hit: DocumentHit): string {
  return [hit.blockId, ...(hit.over ?? [])]
    .map((id) => {
      const { start, end } = hitIn(hit, id);
      return view.block(id)?.text.slice(start, end);
    })
    .join('\n');
}

describe('words in a document', () => {
  const document = documentOf([
    ['Mamá me dijo: “Ve con tu MAMA”.', 'Mom told me.'],
    [null, 'My mama—she knew.'],
    ['¿Y mi mamá?', 'And my “mama”?'],
  ]);

  test('are found row by row, the original first, whatever case and accents', () => {
    expect(found(document, words('mama'))).toEqual(['Mamá', 'MAMA', 'mama', 'mamá', 'mama']);
    expect(found(document, words('MAMÁ'))).toEqual(['Mamá', 'MAMA', 'mama', 'mamá', 'mama']);
  });

  test('are found exactly when asked', () => {
    expect(found(document, words('mamá', 'exact'))).toEqual(['mamá']);
    expect(found(document, words('mama\u0301', 'exact'))).toEqual(['mamá']);
    expect(found(document, words('mama', 'exact'))).toEqual(['mama', 'mama']);
  });

  test('are found with straight quotes and hyphens for typographic ones, and never as one word over a border', () => {
    expect(found(document, words('"mama"'))).toEqual(['“mama”']);
    expect(found(document, words('mama-she'))).toEqual(['mama—she']);
    expect(found(document, words('knew.and'))).toEqual([]);
    expect(found(document, words('knew.\u0000and'))).toEqual([]);
  });

  test('none are found for nothing', () => {
    expect(found(document, words(''))).toEqual([]);
    expect(found(document, words('', 'exact'))).toEqual([]);
    expect(found(document, words('\u0301'))).toEqual([]);
    expect(found(documentOf([]), words('a'))).toEqual([]);
  });

  test('are looked for in the versions given only', () => {
    const [, english] = document.versions;
    const hits = [...findInDocument(document.view(), words('mama'), [english])];
    expect(hits.map(({ versionId }) => versionId)).toEqual([english, english]);
  });

  test('come one by one: the first without the rest', () => {
    const iterator = findInDocument(document.view(), words('mama'));
    expect(iterator.next().value).toMatchObject({ start: 0, end: 4 });
    iterator.return();
  });

  test('are found as whole words when asked, folded and exact', () => {
    const text = documentOf([
      ['El año, los años y el antaño: un ano no es un año. ¡Año!', null],
      ['año\u0301s 😀año año😀 x_año año2', null],
    ]);
    const whole = (query: TextQuery): TextQuery =>
      query.mode === 'words' ? { ...query, wholeWords: true } : query;
    expect(found(text, whole(words('año')))).toEqual(['año', 'ano', 'año', 'Año', 'año', 'año']);
    expect(found(text, whole(words('año', 'exact')))).toEqual(['año', 'año', 'año', 'año']);
    expect(found(text, whole(words('¡año!')))).toEqual(['¡Año!']);
    expect(found(text, whole(words('los años y')))).toEqual(['los años y']);
    expect(found(text, whole(words('taño')))).toEqual([]);
  });

  test('are looked for in turns, also where there are none', () => {
    const long = documentOf(
      Array.from({ length: 40 }, () => ['a'.repeat(10_000), 'b'.repeat(10_000)] as const),
    );
    for (const caseAndAccents of ['folded', 'exact'] as const) {
      const steps = [...findInSteps(long.view(), words('x', caseAndAccents))];
      expect(steps.length).toBeGreaterThan(8);
      expect(new Set(steps)).toEqual(new Set([null]));
    }
  });

  test('come before the other language was looked through', () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => [at === 1 ? 'sí' : 'a'.repeat(10_000), 'b'.repeat(10_000)] as const,
    );
    const steps = findInSteps(documentOf(rows).view(), words('sí', 'exact'));
    let turns = 0;
    while (steps.next().value === null) turns++;
    expect(turns).toBeLessThan(6);
  });

  test('are found in the text as it is after an edit', () => {
    const edited = documentOf([
      ['Salimos de noche.', null],
      ['Llegamos de día.', null],
    ]);
    expect(found(edited, words('noche'))).toEqual(['noche']);
    const [block] = edited.view().blocksOf(edited.versions[0]);
    if (!block) throw new Error('there is a block');
    edited.index.apply(
      editWords(edited.index, block.id, { start: 11, end: 16, text: 'mañana' }, testEffects()).changes,
    );
    expect(found(edited, words('noche'))).toEqual([]);
    expect(found(edited, words('manana'))).toEqual(['mañana']);
    expect(found(edited, words('dia'))).toEqual(['día']);
  });
});

describe('words over the border between blocks', () => {
  const es = ['Salimos de noche.', 'Mamá lloraba ', ' y no dormía. No', 'sé. No', 'sé. No', '', 'sé más.'];
  const document = documentOf(es.map((text) => [text, null]));

  test.each(['folded', 'exact'] as const)('are found where white space stands between them, %s', (how) => {
    expect(found(document, words('noche. Mamá', how))).toEqual(['noche.\nMamá']);
    expect(found(document, words('lloraba y no', how))).toEqual(['lloraba \n y no']);
    expect(found(document, words('noche.Mamá', how))).toEqual([]);
    // Over a block with nothing in it, and over a whole one.
    expect(found(document, words('No sé', how))).toEqual(['No\nsé', 'No\nsé', 'No\n\nsé']);
    expect(found(document, words('dormía. No sé. No sé', how))).toEqual(['dormía. No\nsé. No\nsé']);
    expect(found(document, words('No sé. No', how))).toEqual(['No\nsé. No']);
    expect(found(document, words('más. Y', how))).toEqual([]);
  });

  test('are found in any case, and as whole words when asked', () => {
    expect(found(document, words('NOCHE. mama'))).toEqual(['noche.\nMamá']);
    expect(found(document, words('NOCHE. mama', 'exact'))).toEqual([]);
    const whole = (text: string, how: 'folded' | 'exact'): TextQuery => ({
      mode: 'words',
      words: text,
      caseAndAccents: how,
      wholeWords: true,
    });
    for (const how of ['folded', 'exact'] as const) {
      expect(found(document, whole('noche. Mamá', how))).toEqual(['noche.\nMamá']);
      expect(found(document, whole('oche. Mamá', how))).toEqual([]);
      expect(found(document, whole('noche. Mam', how))).toEqual([]);
    }
  });

  test('do not overlap with those within a block, and come in their order', () => {
    const text = documentOf(['a a a', 'a a a', 'b'].map((each) => [each, null]));
    for (const how of ['folded', 'exact'] as const)
      expect(found(text, words('a a', how))).toEqual(['a a', 'a\na', 'a a']);
  });

  test('are found where runs of folded blocks meet', () => {
    const rows = Array.from({ length: 900 }, (_, at): [string, null] => [`uno ${at} dos`, null]);
    const long = documentOf(rows);
    expect(found(long, words('dos uno'))).toHaveLength(899);
    expect(found(long, words('255 dos uno 256 dos uno 257'))).toEqual(['255 dos\nuno 256 dos\nuno 257']);
    expect(found(long, words('uno'))).toHaveLength(900);
  });

  test('are where the text has them, marks and all', () => {
    const text = documentOf([
      ['x 한', null],
      ['m\u0303a y', null],
    ]);
    expect(found(text, words('한 ma'))).toEqual(['한\nm\u0303a']);
    expect(
      found(
        documentOf([
          ['el a', null],
          ['m\u0303a', null],
        ]),
        words('a m', 'exact'),
      ),
    ).toEqual([]);
  });
});

describe('offsets are those of the text as it stands', () => {
  test.each([
    ['a mark of its own goes with its letter', 'xm\u0303amá', 'ma', ['m\u0303a', 'má']],
    ['a dotted capital', 'xİstanbul y', 'ist', ['İst']],
    ['a syllable that folds to several letters', 'a한국 mamá', 'mama', ['mamá']],
    ['a part of such a syllable', '한국', foldText('한').text.slice(0, 1), ['한']],
    ['pairs', '😀mamá😀', 'a😀', ['á😀']],
    ['a letter that lower case makes longer', 'ẞé', 'ße', ['ẞé']],
  ])('%s', (_, text, query, expected) => {
    expect(found(documentOf([[text, null]]), words(query))).toEqual(expected);
  });

  const spaced = (text: string) => text.trim().replace(/\s+/g, ' ');

  /** A border between two neighbours that the words run over, and no hit knows of. */
  function missedBorder(blocks: readonly Block[], hits: readonly DocumentHit[], wanted: string) {
    for (const [place, block] of blocks.entries()) {
      const next = blocks[place + 1];
      if (!next) return null;
      const [before, behind] = [foldText(block.text).text.trimEnd(), foldText(next.text).text.trimStart()];
      const runsOver = [...wanted.matchAll(/\s+/g)].some(({ index, 0: space }) => {
        const [head, tail] = [wanted.slice(0, index), wanted.slice(index + space.length)];
        return head !== '' && tail !== '' && before.endsWith(head) && behind.startsWith(tail);
      });
      // A hit at either side may have taken some of the words.
      const isTaken = hits.some(
        (hit) => [block.id, next.id].includes(hit.blockId) || hit.over?.includes(next.id),
      );
      if (runsOver && !isTaken) return place;
    }
    return null;
  }

  test('an exact hit does not take a letter from its mark', () => {
    expect(found(documentOf([['am\u0303 am', null]]), words('am', 'exact'))).toEqual(['am']);
  });

  const anyText = fc
    .string({
      unit: fc.constantFrom('a', 'Á', 'ñ', 'n', 'm\u0303', 'İ', '한', '😀', '“', '"', ' ', '¿'),
      maxLength: 12,
    })
    .map((text) => text.normalize('NFC'));

  test('each hit folds to what was asked for, and none is left out, in any texts', () => {
    let hits = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 8 }), anyText, (rows, query) => {
        const wanted = foldText(query).text;
        fc.pre(wanted !== '');
        const document = documentOf(rows);
        const view = document.view();
        const all: DocumentHit[] = [...findInDocument(view, words(query))];
        hits += all.length;
        const naive = view.versions.reduce(
          (sum, { id }) =>
            sum +
            view
              .blocksOf(id)
              .reduce((each, { text }) => each + foldText(text).text.split(wanted).length - 1, 0),
          0,
        );
        if (!/\S\s+\S/.test(wanted)) expect(all).toHaveLength(naive);
        else expect(all.length).toBeLessThanOrEqual(naive + rows.length * 2);
        for (const hit of all) {
          const quote = quoteOf(view, hit);
          expect(quote).not.toBe('');
          if (hit.over) expect(spaced(foldText(quote).text)).toContain(spaced(wanted));
          else expect(foldText(quote).text).toContain(wanted);
        }
        for (const { id } of view.versions) expect(missedBorder(view.blocksOf(id), all, wanted)).toBe(null);
        const rank = ({ blockId, versionId, start }: DocumentHit) =>
          view.position(blockId) * 1000 + document.versions.indexOf(versionId) * 100 + start;
        expect(all.map(rank)).toEqual(all.map(rank).toSorted((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
    expect(hits).toBeGreaterThan(200);
  });

  test('what is folded unit by unit is what is folded by character', () => {
    const out = new Uint16Array(8);
    for (let unit = 0x20; unit < 0xd800; unit++) {
      const text = `a${String.fromCharCode(unit)}b`;
      if (!foldUnits(text, out, 0, 0xffff)) continue;
      expect(String.fromCharCode(...out.subarray(0, 3))).toBe(foldText(text).text);
    }
  });
});

describe('a pattern', () => {
  test('is a matcher’s business, block by block', () => {
    const document = documentOf([['Salí en 2019.', 'I left in 2019 or 2020.']]);
    const matcher = (text: string) =>
      [...text.matchAll(/\d{4}/g)].map(({ index, 0: match }) => ({
        start: index,
        end: index + match.length,
      }));
    expect(found(document, { mode: 'regex', matcher })).toEqual(['2019', '2019', '2020']);
  });
});

test('folding ahead changes no answer, in texts longer than a run', () => {
  const rows = Array.from({ length: 700 }, (_, at): [string, string] => [`Año ${at} ñandú`, `Year ${at}`]);
  const document = documentOf(rows);
  const view = document.view();
  const steps = [...foldAhead(view.versions.map((version) => view.blocksOf(version.id)))];
  expect(steps.length).toBeGreaterThan(4);
  expect(found(document, words('nandu'))).toHaveLength(700);
  expect(found(document, words('year 699'))).toEqual(['Year 699']);
});
