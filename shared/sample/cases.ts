import { MAN, WOMAN } from '../language/genders.ts';
import { nationalityNamed } from '../language/nationalities.ts';
import { type CaseId, type CoderId, type Effects, newId, type VariableId } from '../model/ids.ts';
import { ordersBetween } from '../model/order.ts';
import type { AnyRecord, Case, Variable, VariableOption, VariableValue } from '../model/records.ts';
import { type PersonKey, SAMPLE_PEOPLE, type SampleCoder, type SamplePerson } from './people.ts';

const PEOPLE: readonly (SamplePerson & { readonly key: PersonKey })[] = SAMPLE_PEOPLE;

function nationality(english: string): VariableOption {
  const found = nationalityNamed(english);
  if (found === null) throw new RangeError(`no nationality ${english}`);
  return { id: found.id, name: found.name };
}

function nationalitiesSpoken(): readonly VariableOption[] {
  const english = new Set(PEOPLE.flatMap((person) => person.nationality ?? []));
  return [...english].map(nationality);
}

export interface SampleVariables {
  readonly nationality: Variable;
  readonly gender: Variable;
  readonly age: Variable;
  readonly occupation: Variable;
}

export function buildVariables(effects: Effects): SampleVariables {
  const orders = ordersBetween(null, null, 4);
  let made = 0;
  const variable = (rest: Pick<Variable, 'key' | 'name' | 'type' | 'options'>): Variable => ({
    kind: 'variable',
    id: newId(effects),
    order: orders[made++] ?? '',
    ...rest,
  });
  return {
    nationality: variable({
      key: 'nationality',
      name: { es: 'nacionalidad', en: 'nationality' },
      type: 'choices',
      options: nationalitiesSpoken(),
    }),
    gender: variable({
      key: 'gender',
      name: { es: 'género', en: 'gender' },
      type: 'choice',
      options: [WOMAN, MAN].map(({ id, name }) => ({ id, name })),
    }),
    age: variable({ key: 'age', name: { es: 'edad', en: 'age' }, type: 'number', options: [] }),
    occupation: variable({
      key: 'occupation',
      name: { es: 'ocupación', en: 'occupation' },
      type: 'text',
      options: [],
    }),
  };
}

function valuesOf(person: SamplePerson, variables: SampleVariables): Case['values'] {
  const values: Record<VariableId, VariableValue> = {};
  if (person.nationality) {
    values[variables.nationality.id] = person.nationality.map((english) => nationality(english).id);
  }
  if (person.gender) values[variables.gender.id] = person.gender;
  if (person.age !== undefined) values[variables.age.id] = person.age;
  if (person.occupation !== undefined) values[variables.occupation.id] = person.occupation;
  return values;
}

/** A case a person, and the notes on them. */
export function buildCases(
  effects: Effects,
  variables: SampleVariables,
  coders: Readonly<Record<SampleCoder, CoderId>>,
): { readonly cases: ReadonlyMap<PersonKey, CaseId>; readonly records: readonly AnyRecord[] } {
  const orders = ordersBetween(null, null, PEOPLE.length);
  const cases = new Map<PersonKey, CaseId>();
  const records: AnyRecord[] = [];
  for (const person of PEOPLE) {
    const id: CaseId = newId(effects);
    const order = orders[cases.size] ?? '';
    const { key, name, role, note } = person;
    cases.set(key, id);
    records.push({ kind: 'case', id, order, name, role, values: valuesOf(person, variables) });
    if (!note) continue;
    const { by, text } = note;
    const authorId = coders[by];
    records.push({
      kind: 'note',
      id: newId(effects),
      targetId: id,
      text,
      authorId,
      createdAt: effects.now(),
    });
  }
  return { cases, records };
}
