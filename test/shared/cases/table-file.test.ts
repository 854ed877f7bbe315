import { describe, expect, test } from 'vitest';
import { importTable } from '../../../shared/cases/import-table.ts';
import { readTableFile } from '../../../shared/cases/table-file.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { Problem } from '../../../shared/problem/problem.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const problem = (content: Uint8Array) => {
  try {
    readTableFile('casos.csv', content);
  } catch (error) {
    if (error instanceof Problem) return [error.code, error.params];
    throw error;
  }
  return null;
};

describe('a file of cases', () => {
  test.each([
    ['nothing', bytes(''), 'tableEmpty', { file: 'casos.csv' }],
    ['blank lines', bytes('\r\n,,\r\n'), 'tableEmpty', { file: 'casos.csv' }],
    ['NULs', bytes('a,b\n\u0000,1\n'), 'tableBinary', { file: 'casos.csv' }],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'tableBinary', { file: 'casos.csv' }],
    [
      'an open quotation mark',
      bytes('a,b\nx,1\n"y,2\nz,3\n'),
      'tableUnclosedQuote',
      { file: 'casos.csv', row: 3 },
    ],
    [
      'a hundred thousand rows',
      bytes(`a,b\n${'x,1\n'.repeat(100_000)}`),
      'tableTooLarge',
      { file: 'casos.csv', rows: 20_000, columns: 1000 },
    ],
  ])('with %s is refused with what to do', (_, content, code, params) => {
    expect(problem(content)).toEqual([code, params]);
  });

  test('is read in the encoding that old spreadsheets write', () => {
    const { cells } = readTableFile(
      'casos.csv',
      new Uint8Array([...bytes('nombre;edad\nN'), 0xfa, ...bytes('ria;34\n')]),
    );
    expect(cells).toEqual([
      ['nombre', 'edad'],
      ['Núria', '34'],
    ]);
  });

  test('of formulas is text, and of ten thousand rows is quick', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `Caso ${at},"=cmd|' /C calc'!A0",${at}`);
    const { cells } = readTableFile('casos.csv', bytes(`nombre,nota,años\n${rows.join('\n')}`));
    const index = new ProjectIndex(smallProject().records);
    const context = {
      index,
      effects: testEffects(3),
      language: 'es',
      style: { decimal: '.', dayFirst: true },
    } as const;
    const started = performance.now();
    const plan = importTable(context, cells);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(plan.counts).toEqual({ cases: 10_000, variables: 2, options: 1 });
    expect(plan.unfit).toEqual([]);
  });
});
