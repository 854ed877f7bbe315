import { describe, expect, test } from 'vitest';
import { type CaseForm, formOf, readForm, withVariables } from '../../../renderer/cases/case-draft.ts';
import { planAddOption, planNewVariable } from '../../../shared/cases/changes.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { Variable, VariableType } from '../../../shared/model/records.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';

const { speaker, variables } = smallProject();
const all = [variables.nationality, variables.age, variables.gender];
const form = formOf(speaker, all, ',');

const variableOf = (type: VariableType): Variable => ({ ...variables.age, type });
const typing = (type: VariableType, text: string) => {
  const variable = variableOf(type);
  const one: CaseForm = { ...form, variables: [variable], typed: { [variable.id]: text } };
  const { values, wrong } = readForm(one, {});
  return wrong.has(variable.id) ? 'wrong' : values[variable.id];
};

describe('the form of a case', () => {
  test('untouched, says what the case said', () => {
    expect(readForm(form, speaker.values)).toEqual({
      values: speaker.values,
      wrong: new Set(),
      needsName: false,
    });
  });

  test('keeps what belongs to variables that it does not show', () => {
    const elsewhere = newId<'variable'>(testEffects(4));
    const { values } = readForm(form, { ...speaker.values, [elsewhere]: 'kept' });
    expect(values[elsewhere]).toBe('kept');
  });

  test('asks for a name', () => {
    expect(readForm({ ...form, name: { es: ' ', en: '' } }, {}).needsName).toBe(true);
  });

  test('numbers are written with the sign of the window’s language and read with either', () => {
    const half = { ...speaker, values: { [variables.age.id]: 34.5 } };
    expect(formOf(half, all, ',').typed[variables.age.id]).toBe('34,5');
    expect(formOf(half, all, '.').typed[variables.age.id]).toBe('34.5');
    expect(typing('number', '34,5')).toBe(34.5);
    expect(typing('number', ' -3 ')).toBe(-3);
    for (const text of ['34 años', '1.234,5', 'NaN', '1e9']) expect(typing('number', text)).toBe('wrong');
  });

  test('days exist', () => {
    expect(typing('date', '1984-02-29')).toBe('1984-02-29');
    for (const text of ['1985-02-29', '1984-2-9', '29/02/1984', '1984-13-01']) {
      expect(typing('date', text)).toBe('wrong');
    }
  });

  test.each<VariableType>(['text', 'number', 'boolean', 'date', 'choice'])(
    '%s left empty is not known',
    (type) => {
      expect(typing(type, '  ')).toBeUndefined();
    },
  );

  test('yes and no are booleans', () => {
    expect(typing('boolean', 'yes')).toBe(true);
    expect(typing('boolean', 'no')).toBe(false);
    const known = { ...speaker, values: { [variables.age.id]: false } };
    expect(formOf(known, [variableOf('boolean')], '.').typed[variables.age.id]).toBe('no');
  });

  test('takes in options and variables that were added to it', () => {
    const option = planAddOption(variables.gender, { es: 'hombre', en: 'man' }, testEffects());
    const made = planNewVariable(all, { name: { es: 'oficio', en: 'trade' }, type: 'text' }, testEffects(2));
    const next = withVariables(withVariables(form, option.changes), made.changes);
    expect(next.variables.map(({ name }) => name.en)).toEqual(['Nationality', 'Age', 'Gender', 'trade']);
    expect(next.variables[2]?.options.map(({ id }) => id)).toEqual(['woman', option.optionId]);
  });
});
