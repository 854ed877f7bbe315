import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../shared/cases/columns.ts';
import { tableCells } from '../../../shared/cases/export-table.ts';
import { guessColumns } from '../../../shared/cases/import-columns.ts';
import { importTable, planImport } from '../../../shared/cases/import-table.ts';
import { clearCells, fillDown, pasteCells } from '../../../shared/cases/table.ts';
import type { TableContext } from '../../../shared/cases/table-draft.ts';
import { countValues, planEditVariable, planRemoveVariable } from '../../../shared/cases/variables.ts';
import { readTable, writeCells } from '../../../shared/exchange/csv/table.ts';
import { apply, type Changes, invert } from '../../../shared/model/change.ts';
import type { CaseId } from '../../../shared/model/ids.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ordersBetween } from '../../../shared/model/order.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import {
  type AnyRecord,
  type Case,
  UI_LANGUAGES,
  type UiLanguage,
  VARIABLE_TYPES,
  type Variable,
  type VariableValue,
} from '../../../shared/model/records.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';

const effects = testEffects(77);
const { project } = smallProject();

/** Words that hurt: separators of every kind, quotes, formulas, accents, names that are the same once folded. */
const anyWord = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      'Ñ',
      'é',
      ' ',
      '/',
      ';',
      ',',
      '\t',
      '"',
      "'",
      '=',
      '-',
      '+1',
      '|',
      '\n',
      '1',
      '😀',
      'sí',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join('').trim().normalize('NFC'))
  .filter((word) => word !== '' && !/^["'“]*\s/.test(word));

const anyNames = fc
  .record({ es: anyWord, en: fc.option(anyWord) })
  .map(({ es, en }) => ({ es, en: en ?? es }));

const anyVariable = fc.record({
  name: anyNames,
  type: fc.constantFrom(...VARIABLE_TYPES),
  options: fc.uniqueArray(anyNames, { maxLength: 4, selector: ({ es }) => es }),
});

function anyValue(variable: Variable): fc.Arbitrary<VariableValue | undefined> {
  const ids = variable.options.map(({ id }) => id);
  const none = fc.constant(undefined);
  switch (variable.type) {
    case 'text':
      return fc.oneof(none, anyWord);
    case 'number':
      return fc.oneof(
        none,
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
      );
    case 'boolean':
      return fc.oneof(none, fc.boolean());
    case 'date':
      return fc.oneof(
        none,
        fc
          .integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(9999, 11, 31) })
          .map((time) => new Date(time).toISOString().slice(0, 10)),
      );
    case 'choice':
      return ids.length === 0 ? none : fc.oneof(none, fc.constantFrom(...ids));
    case 'choices':
      return fc.subarray(ids).map((some) => (some.length === 0 ? undefined : some));
  }
}

const anyRecords: fc.Arbitrary<readonly AnyRecord[]> = fc
  .array(anyVariable, { maxLength: 5 })
  .map((drafts) => {
    const orders = ordersBetween(null, null, drafts.length);
    return drafts.map(
      ({ name, type, options }, at): Variable => ({
        kind: 'variable',
        id: newId(effects),
        order: orders[at] ?? 'a0',
        key: '',
        name,
        type,
        options:
          type === 'choice' || type === 'choices'
            ? options.map((each) => ({ id: newId(effects), name: each }))
            : [],
      }),
    );
  })
  .chain((variables) =>
    fc
      .array(
        fc.tuple(
          anyNames,
          fc.constantFrom<Case['role']>('participant', 'interviewer'),
          fc.tuple(...variables.map(anyValue)),
        ),
        { maxLength: 6 },
      )
      .map((drafts) => {
        const orders = ordersBetween(null, null, drafts.length);
        const cases = drafts.map(
          ([name, role, values], at): Case => ({
            kind: 'case',
            id: newId(effects),
            order: orders[at] ?? 'a0',
            name,
            role,
            values: Object.fromEntries(
              values.flatMap((value, place) => {
                const id = variables[place]?.id;
                return id === undefined || value === undefined ? [] : [[id, value] as const];
              }),
            ),
          }),
        );
        return [project, ...variables, ...cases];
      }),
  );

/** Told by its records where a test fails. */
const anyTable = anyRecords.map((records) =>
  Object.assign(new ProjectIndex(records), { [fc.toStringMethod]: () => fc.stringify(records.slice(1)) }),
);

const anyLanguage = fc.constantFrom<UiLanguage>(...UI_LANGUAGES);
const contextOf = (index: ProjectIndex, language: UiLanguage): TableContext => ({
  index,
  effects,
  language,
  style: { decimal: language === 'es' ? ',' : '.', dayFirst: language === 'es' },
});

function takenBack(index: ProjectIndex, changes: Changes): ProjectIndex {
  const after = apply(index.records, changes);
  expect(apply(after, invert(changes))).toEqual(new Map(index.records));
  return new ProjectIndex(after.values());
}

const sample = <Item>(items: readonly Item[], pick: number): Item | undefined =>
  items[pick % Math.max(1, items.length)];

describe('any table of cases', () => {
  test('written as CSV and read back changes nothing', () => {
    fc.assert(
      fc.property(anyTable, anyLanguage, (index, language) => {
        const context = contextOf(index, language);
        const words = { language, decimal: context.style.decimal };
        const bytes = writeCells(tableCells(index, words), language === 'es' ? ';' : ',');
        const plan = importTable(
          context,
          readTable(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).cells,
        );
        expect(plan.unfit).toEqual([]);
        expect(plan.conflicts).toEqual([]);
        expect(plan.matched).toBe(index.all('case').length);
        expect(plan.changes).toEqual({ added: [], updated: [], removed: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('takes whatever is pasted, says what it could not, and goes back', () => {
    const anyCells = fc.array(
      fc.array(fc.oneof(anyWord, fc.constant(''), fc.constant('7')), { maxLength: 6 }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(
        anyTable,
        anyLanguage,
        anyCells,
        fc.nat(6),
        fc.nat(6),
        (index, language, cells, row, column) => {
          const context = contextOf(index, language);
          const columns = columnsOf(index, language);
          const cases = index.all('case').map(({ id }) => id);
          const plan = pasteCells(context, { cases, columns, at: { row, column }, cells });
          const next = takenBack(index, plan.changes);
          // Every cell is either there now or told.
          const words = { language, decimal: context.style.decimal };
          const told = new Set(plan.unfit.map((each) => `${each.row} ${each.column}`));
          const again = pasteCells(contextOf(next, language), {
            cases: next.all('case').map(({ id }) => id),
            columns,
            at: { row, column },
            cells,
          });
          expect(again.counts.variables).toBe(0);
          cells.forEach((line, at) => {
            line.forEach((typed, place) => {
              const target = columns[column + place];
              if (typed.trim() !== '' && target === undefined) expect(told).toContain(`${at} ${place}`);
            });
          });
          expect(tableCells(next, words).length).toBe(1 + cases.length + plan.counts.cases);
        },
      ),
    );
  });

  test('cleared, filled down and retyped goes back; a variable takes its values with it', () => {
    fc.assert(
      fc.property(
        anyTable,
        anyLanguage,
        fc.nat(100),
        fc.constantFrom(...VARIABLE_TYPES),
        (index, language, pick, type) => {
          const context = contextOf(index, language);
          const range = { cases: index.all('case').map(({ id }) => id), columns: columnsOf(index, language) };
          const cleared = takenBack(index, clearCells(context, range).changes);
          for (const variable of cleared.all('variable')) expect(countValues(cleared, variable)).toBe(0);
          takenBack(index, fillDown(context, range).changes);
          const variable = sample(index.all('variable'), pick);
          if (!variable) return;
          const plan = planEditVariable(context, variable, { ...variable, type });
          const retyped = takenBack(index, plan.changes);
          const now = retyped.get('variable', variable.id);
          expect(now?.type).toBe(type);
          expect(plan.filled).toBe(countValues(index, variable));
          const without = takenBack(index, planRemoveVariable(index, variable));
          expect(without.get('variable', variable.id)).toBeUndefined();
          expect(without.all('case').every(({ values }) => values[variable.id] === undefined)).toBe(true);
        },
      ),
    );
  });

  test('keeps what is known where the project goes before', () => {
    fc.assert(
      fc.property(anyTable, anyTable, anyLanguage, (index, other, language) => {
        const context = contextOf(index, language);
        const cells = tableCells(other, { language, decimal: context.style.decimal });
        const targets = guessColumns(index, cells, context.style);
        const next = takenBack(index, planImport(context, cells, { targets, prefer: 'project' }).changes);
        const values = (id: CaseId, at: ProjectIndex) => at.get('case', id)?.values ?? {};
        for (const { id } of index.all('case')) expect(values(id, next)).toMatchObject(values(id, index));
      }),
    );
  });
});
