import { describe, expect, test } from 'vitest';
import {
  planAddOption,
  planEditCase,
  planNewCase,
  planNewVariable,
  planRemoveCase,
  planVariables,
} from '../../../shared/cases/changes.ts';
import { describeCase } from '../../../shared/cases/describe.ts';
import { apply, invert, isEmpty, squash } from '../../../shared/model/change.ts';
import { checkProject } from '../../../shared/model/check.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { type AnyRecord, VARIABLE_TYPES } from '../../../shared/model/records.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';

const { records, speaker, variables, blocks } = smallProject();
const index = new ProjectIndex(records);
const words = (language: 'es' | 'en', owner = speaker, known = index.all('variable')) =>
  describeCase(owner, known, language).map(({ text }) => text);

describe('a case in words', () => {
  test('speaks the window’s language, in the variables’ order', () => {
    expect(words('es')).toEqual(['hondureña / salvadoreña', '34', 'mujer']);
    expect(words('en')).toEqual(['Honduran / Salvadoran', '34', 'woman']);
  });

  test('says nothing of what is not known, and names an unknown option by its id', () => {
    const values = { [variables.nationality.id]: [], [variables.gender.id]: 'x-7' };
    expect(words('en', { ...speaker, values })).toEqual(['x-7']);
  });
});

describe('editing a case', () => {
  test('is no change where nothing is different', () => {
    expect(isEmpty(planEditCase(speaker, { name: speaker.name, values: speaker.values }))).toBe(true);
  });

  test('a pseudonym in one language stands in both, and empty values go', () => {
    const values = { ...speaker.values, [variables.age.id]: Number.NaN, [variables.gender.id]: '  ' };
    const [change] = planEditCase(speaker, { name: { es: ' Nuria ', en: '' }, values }).updated;
    expect(change?.[1]).toEqual({
      ...speaker,
      name: { es: 'Nuria', en: 'Nuria' },
      values: { [variables.nationality.id]: ['honduran', 'salvadoran'] },
    });
  });

  test('false and 0 are values', () => {
    const values = { [variables.age.id]: 0, [variables.gender.id]: false };
    const [change] = planEditCase(speaker, { values }).updated;
    expect(change?.[1]).toMatchObject({ values });
  });
});

describe('options and variables', () => {
  test('a new option goes last; a known word in either language is that option', () => {
    const name = { es: 'nicaragüense', en: 'Nicaraguan' };
    const { changes, optionId } = planAddOption(variables.nationality, name, testEffects());
    expect(changes.updated[0]?.[1]).toMatchObject({
      options: [...variables.nationality.options, { id: optionId, name }],
    });
    const known = planAddOption(variables.nationality, { es: '', en: ' HONDURAN' }, testEffects());
    expect(known.optionId).toBe('honduran');
    expect(isEmpty(known.changes)).toBe(true);
  });

  test.each(VARIABLE_TYPES)('a new variable of type %s goes last and is sound', (type) => {
    const plan = planNewVariable(
      index.all('variable'),
      { name: { es: 'oficio', en: '' }, type },
      testEffects(),
    );
    const next = new ProjectIndex(apply(index.records, plan.changes).values());
    expect(next.all('variable').at(-1)).toMatchObject({ id: plan.variableId, name: { en: 'oficio' }, type });
    expect(checkProject(next).filter((each) => each.severity === 'broken')).toEqual([]);
  });

  test('what a form added and changed becomes one change with the case', () => {
    const made = planNewVariable(
      index.all('variable'),
      { name: { es: 'a', en: 'a' }, type: 'text' },
      testEffects(),
    );
    const option = planAddOption(variables.gender, { es: 'hombre', en: 'man' }, testEffects(2));
    const isVariable = (each: AnyRecord) => each.kind === 'variable';
    const edited = option.changes.updated.map(([, to]) => to);
    const others = index.all('variable').filter(({ id }) => id !== variables.gender.id);
    const wanted = [...others, ...edited, ...made.changes.added].filter(isVariable);
    const changes = squash([
      planVariables(index, wanted),
      planEditCase(speaker, { values: { [variables.gender.id]: option.optionId } }),
    ]);
    expect(changes.added.map((each) => each.kind)).toEqual(['variable']);
    expect(changes.updated.map(([, to]) => to.kind).sort()).toEqual(['case', 'variable']);
    expect(isEmpty(planVariables(index, index.all('variable')))).toBe(true);
  });
});

describe('making and removing a case', () => {
  test('a new one goes last', () => {
    const { changes, caseId } = planNewCase(
      index,
      { name: { es: 'Ana', en: '' }, role: 'interviewer', values: {} },
      testEffects(),
    );
    const next = new ProjectIndex(apply(index.records, changes).values());
    expect(next.all('case').at(-1)).toMatchObject({ id: caseId, name: { es: 'Ana', en: 'Ana' } });
  });

  test('removing keeps what was said, without a speaker, and can be taken back', () => {
    const changes = planRemoveCase(index, speaker);
    const after = apply(index.records, changes);
    const next = new ProjectIndex(after.values());
    expect(next.all('block')).toHaveLength(blocks.es.length + blocks.en.length);
    expect(next.all('block').every((block) => block.speakerId === null)).toBe(true);
    expect(checkProject(next).filter((each) => each.severity === 'broken')).toEqual([]);
    expect(apply(after, invert(changes))).toEqual(new Map(index.records));
  });
});
