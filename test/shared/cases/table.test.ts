import { describe, expect, test } from 'vitest';
import { type CellStyle, guessType, readCell } from '../../../shared/cases/cell.ts';
import { tableCells } from '../../../shared/cases/export-table.ts';
import { importTable } from '../../../shared/cases/import-table.ts';
import { pasteCells } from '../../../shared/cases/table.ts';
import type { TablePlan } from '../../../shared/cases/table-draft.ts';
import {
  MOST_COLUMNS,
  MOST_ROWS,
  readClipboard,
  readTable,
  TableError,
  writeCells,
  writeClipboard,
} from '../../../shared/exchange/csv/table.ts';
import { apply, invert, isEmpty } from '../../../shared/model/change.ts';
import { checkProject } from '../../../shared/model/check.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { Variable, VariableType } from '../../../shared/model/records.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';

const effects = testEffects(31);
const spanish: CellStyle = { decimal: ',', dayFirst: true };
const english: CellStyle = { decimal: '.', dayFirst: false };
const { records, speaker, variables } = smallProject();
const index = new ProjectIndex(records);
const context = { index, style: spanish, effects, language: 'es' } as const;
/** Without the columns that every table has. */
const told = (cells: readonly (readonly string[])[]) =>
  cells.map(([name = '', , , ...rest]) => [name, ...rest]);

function applied({ changes }: TablePlan): ProjectIndex {
  const after = apply(index.records, changes);
  expect(apply(after, invert(changes))).toEqual(new Map(index.records));
  const next = new ProjectIndex(after.values());
  expect(checkProject(next)).toEqual(checkProject(index));
  return next;
}

describe('a typed cell', () => {
  const variable = (type: VariableType): Variable => ({ ...variables.gender, type });
  const read = (type: VariableType, typed: string, style = spanish) => {
    const reading = readCell(variable(type), typed, style);
    return reading.kind === 'value' ? reading.value : reading.kind;
  };

  test.each([
    ['number', '34', 34],
    ['number', ' -3,5 ', -3.5],
    ['number', '1.234,5', 1234.5],
    ['number', '1.234', 1234],
    ['number', '3.5', 3.5],
    ['number', 'treinta', 'unfit'],
    ['number', '1e3', 'unfit'],
    ['number', '3 4', 'unfit'],
    ['boolean', 'Sí', true],
    ['boolean', 'NO', false],
    ['boolean', 'quizá', 'unfit'],
    ['date', '2020-02-29', '2020-02-29'],
    ['date', '3/4/2020', '2020-04-03'],
    ['date', '31-12-1999', '1999-12-31'],
    ['date', '2021-02-29', 'unfit'],
    ['date', '3/4/20', 'unfit'],
    ['text', ' nin\u0303a ', 'niña'],
    ['choice', 'WOMAN', 'woman'],
    ['choice', 'Mujer', 'woman'],
    ['choice', 'otra', 'options'],
    ['choices', 'mujer / woman', ['woman']],
    ['choices', 'mujer; otra', 'options'],
    ['choices', '  ', null],
    ['number', '', null],
  ] as const)('of a %s, “%s”', (type, typed, expected) => {
    expect(read(type, typed)).toEqual(expected);
  });

  test('is read as its language writes it', () => {
    expect(read('number', '1,234.5', english)).toBe(1234.5);
    expect(read('number', '1,234', english)).toBe(1234);
    expect(read('date', '3/4/2020', english)).toBe('2020-03-04');
  });

  test('of a new column tells its type', () => {
    expect(guessType(['1', '', '2,5'], spanish)).toBe('number');
    expect(guessType(['2020-01-01', '1/2/2020'], spanish)).toBe('date');
    expect(guessType(['sí', 'no', 'Sí'], spanish)).toBe('boolean');
    expect(guessType(['urbano', 'rural', 'Rural', 'urbano'], spanish)).toBe('choice');
    expect(guessType(['una frase', 'otra frase', ''], spanish)).toBe('text');
    expect(guessType(['', ' '], spanish)).toBe('text');
  });
});

describe('pasting into the table', () => {
  const columns = ['name_es', variables.nationality.id, variables.age.id, variables.gender.id] as const;

  test('changes cells, adds options, and rows below the last one', () => {
    const plan = pasteCells(context, {
      cases: [speaker.id],
      columns,
      at: { row: 0, column: 0 },
      cells: [
        ['Marisol', 'Honduran', '35', ''],
        ['Nuria', 'guatemalteca / hondureña', '41', 'mujer'],
      ],
    });
    expect(plan.unfit).toEqual([]);
    expect(plan.counts).toEqual({ cases: 1, variables: 0, options: 1 });
    const next = applied(plan);
    expect(told(tableCells(next, { language: 'es', decimal: ',' })).slice(1)).toEqual([
      ['Marisol', 'hondureña', '35', ''],
      ['Nuria', 'guatemalteca / hondureña', '41', 'mujer'],
    ]);
  });

  test('says which cells do not fit, and leaves them', () => {
    const plan = pasteCells(context, {
      cases: [speaker.id],
      columns,
      at: { row: 0, column: 2 },
      cells: [['mucho', 'mujer', 'de más'], ['50'], ['']],
    });
    expect(plan.unfit).toEqual([
      { row: 0, column: 0, why: 'number' },
      { row: 0, column: 2, why: 'outside' },
      { row: 1, column: 0, why: 'name' },
    ]);
    expect(isEmpty(plan.changes)).toBe(true);
  });

  test('of a blank name renames nobody', () => {
    const at = { row: 0, column: 0 };
    const plan = pasteCells(context, {
      cases: [speaker.id, newId(effects)],
      columns,
      at,
      cells: [[''], ['x']],
    });
    expect(isEmpty(plan.changes)).toBe(true);
    expect(plan.unfit).toHaveLength(2);
  });
});

describe('bringing in a table', () => {
  test('knows cases and variables by name in either language, and adds the rest with their types', () => {
    const plan = importTable(context, [
      ['Participante', 'Nationality', 'edad', 'Salida', 'Zona'],
      ['marisol', 'Salvadoran', '', '2019-05-01', 'rural'],
      ['Nuria', 'Honduran', '29', '2020-01-31', 'urbana'],
      ['Elvira', '', '33', '', 'rural'],
      ['Nuria', '', '30', '', 'Rural'],
      ['', '', '99'],
    ]);
    expect(plan.unfit).toEqual([{ row: 5, column: 2, why: 'name' }]);
    expect(plan.counts).toEqual({ cases: 2, variables: 2, options: 2 });
    const next = applied(plan);
    expect(next.all('variable').map(({ type }) => type)).toEqual([
      'choices',
      'number',
      'choice',
      'date',
      'choice',
    ]);
    expect(told(tableCells(next, { language: 'en', decimal: '.' }))).toEqual([
      ['Name (English)', 'Nationality', 'Age', 'Gender', 'Salida', 'Zona'],
      ['Marisol', 'Salvadoran', '34', 'woman', '2019-05-01', 'rural'],
      ['Nuria', 'Honduran', '30', '', '2020-01-31', 'rural'],
      ['Elvira', '', '33', '', '', 'rural'],
    ]);
  });

  test('that was written here changes nothing', () => {
    for (const [language, style, separator] of [
      ['es', spanish, ';'],
      ['en', english, ','],
    ] as const) {
      const bytes = writeCells(tableCells(index, { language, decimal: style.decimal }), separator);
      const back = readTable(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).cells;
      const plan = importTable({ index, style, effects, language }, back);
      expect(isEmpty(plan.changes)).toBe(true);
      expect(plan.unfit).toEqual([]);
    }
  });

  test('of nothing is nothing', () => {
    expect(isEmpty(importTable(context, []).changes)).toBe(true);
    expect(isEmpty(importTable(context, [['Nombre']]).changes)).toBe(true);
  });
});

describe('cells of a file', () => {
  test.each([
    [
      'commas, and a tab within a cell',
      'a,b\n"x, ""y""",2\t3\n',
      ',',
      [
        ['a', 'b'],
        ['x, "y"', '2\t3'],
      ],
    ],
    [
      'semicolons',
      '\ufeffa;b\n1,5;2\n\n',
      ';',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb, c\r\n1\t2\r\n',
      '\t',
      [
        ['a', 'b, c'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', ',', []],
  ])('with %s', (_, text, separator, cells) => {
    expect(readTable(text)).toMatchObject({ separator, cells });
  });

  test('knows the row of each line, blank ones counted', () => {
    expect(readTable('a,b\n\n ,\nx,y\n').rows).toEqual([1, 4]);
  });

  test('an open quotation mark is refused, with its row', () => {
    expect(() => readTable('a,b\n"x,2\n')).toThrow(TableError);
  });

  test('more rows or columns than any study has are refused', () => {
    expect(() => readTable(`a\n${'x\n'.repeat(MOST_ROWS + 1)}`)).toThrow(TableError);
    expect(() => readTable(`${'a,'.repeat(MOST_COLUMNS)}a\n`)).toThrow(TableError);
    expect(readTable(`a\n${'x\n'.repeat(1000)}`).cells).toHaveLength(1001);
  });

  test('a formula is guarded on the way out, and comes back as it was', () => {
    const cells = [
      ['Nombre', 'nota'],
      ['=1+1', '-5'],
    ];
    const bytes = writeCells(cells, ';');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(writeCells(cells, ';', false)[0]).toBe('N'.charCodeAt(0));
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain("'=1+1;-5");
    expect(readTable(text).cells).toEqual(cells);
  });
});

describe('cells of a clipboard', () => {
  test('stay where they stood, blank ones too', () => {
    expect(readClipboard('Ana\t34\r\n\r\nNuria, la mayor\t"dos\nlíneas"\r\n')).toEqual([
      ['Ana', '34'],
      [''],
      ['Nuria, la mayor', 'dos\nlíneas'],
    ]);
  });

  test('are taken as they are where a quotation mark stays open', () => {
    expect(readClipboard('"Ana\t34\nla "otra"\t')).toEqual([
      ['"Ana', '34'],
      ['la "otra"', ''],
    ]);
  });

  test('come back as they were given', () => {
    const cells = [
      ['a\tb', '"c"', ''],
      ['d\ne', '', 'f'],
    ];
    expect(readClipboard(writeClipboard(cells))).toEqual(cells);
  });
});

describe('a table of a thousand columns', () => {
  test('costs its cells, not the square of its columns', () => {
    const columns = Array.from({ length: 999 }, (_, at) => `c${at}`);
    const line = (at: number) => [`P${at}`, ...columns.map((name) => `${at} ${name}`)];
    const cells = [['name', ...columns], ...Array.from({ length: 200 }, (_, at) => line(at))];
    const plan = importTable({ ...context, style: english, language: 'en' }, cells);
    expect(plan.counts).toMatchObject({ cases: 200, variables: 999 });
    expect(plan.unfit).toEqual([]);
    const made = plan.changes.added.find((each) => each.kind === 'case' && each.name.en === 'P7');
    expect(made?.kind === 'case' && Object.keys(made.values)).toHaveLength(999);
  }, 20_000);
});
