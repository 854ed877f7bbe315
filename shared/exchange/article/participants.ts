import { genderNamed } from '../../language/genders.ts';
import { nationalityNamed } from '../../language/nationalities.ts';
import type { RecordMap } from '../../model/change.ts';
import { type CaseId, type Effects, newId, type VariableId } from '../../model/ids.ts';
import { lastOrder, orderBetween } from '../../model/order.ts';
import type { AnyRecord, Case, Variable, VariableOption, VariableValue } from '../../model/records.ts';
import { foldName } from './candidates.ts';
import type { FoundSpeaker } from './finding.ts';

/** Cases and variables for found speakers: those of the project where they fit, new ones where not. */

type Key = 'nationality' | 'gender' | 'age';
const BLANKS: Readonly<Record<Key, Pick<Variable, 'name' | 'type'>>> = {
  nationality: { name: { es: 'Nacionalidad', en: 'Nationality' }, type: 'choices' },
  gender: { name: { es: 'Género', en: 'Gender' }, type: 'choice' },
  age: { name: { es: 'Edad', en: 'Age' }, type: 'number' },
};

interface Draft<Kind extends Case | Variable> {
  /** As the project has it, or null for a new one. */
  readonly before: Kind | null;
  after: Kind;
}

export class Participants {
  private readonly variables = new Map<Key, Draft<Variable>>();
  private readonly cases: Draft<Case>[] = [];
  private lastCase: string | null;
  private lastVariable: string | null;
  private readonly known: readonly Case[];

  constructor(
    private readonly records: RecordMap,
    private readonly effects: Effects,
  ) {
    const all = [...records.values()];
    this.known = all.filter((record) => record.kind === 'case');
    this.lastCase = lastOrder(this.known);
    this.lastVariable = lastOrder(all.filter((record) => record.kind === 'variable'));
  }

  /** The case of a speaker; `unnamed` is what an attribution without a name is called. null for nobody at all. */
  caseOf(speaker: FoundSpeaker, unnamed: string): CaseId | null {
    const name = speaker.pseudonym === '' ? unnamed.trim() : speaker.pseudonym;
    if (name === '') return null;
    const values = this.valuesOf(speaker);
    const fits = (found: Case) =>
      found.role === 'participant' &&
      [found.name.es, found.name.en].some((known) => foldName(known) === foldName(name)) &&
      Object.entries(values).every(([id, value]) => agrees(found.values, id, value));
    const drafted = this.cases.find(({ after }) => fits(after));
    if (drafted) {
      drafted.after = { ...drafted.after, values: { ...values, ...drafted.after.values } };
      return drafted.after.id;
    }
    const present = this.known.find(
      (found) => fits(found) && !this.cases.some(({ after }) => after.id === found.id),
    );
    const after: Case = present
      ? { ...present, values: { ...values, ...present.values } }
      : this.newCase(name, values);
    this.cases.push({ before: present ?? null, after });
    return after.id;
  }

  /** What to add and to update; a record stands in one of them at most once. */
  changes(): { added: AnyRecord[]; updated: (readonly [AnyRecord, AnyRecord])[] } {
    const drafts: Draft<Case | Variable>[] = [...this.variables.values(), ...this.cases];
    const added = drafts.filter(({ before }) => before === null).map(({ after }) => after);
    const updated = drafts.flatMap(({ before, after }) =>
      before && grew(before, after) ? [[before, after] as const] : [],
    );
    return { added, updated };
  }

  private newCase(name: string, values: Case['values']): Case {
    this.lastCase = orderBetween(this.lastCase, null);
    return {
      kind: 'case',
      id: newId<'case'>(this.effects),
      order: this.lastCase,
      name: { es: name, en: name },
      role: 'participant',
      values,
    };
  }

  private valuesOf({ nationality, gender, age }: FoundSpeaker): Case['values'] {
    const values: Record<VariableId, VariableValue> = {};
    if (nationality.length > 0) {
      const options = uniqueOptions(nationality.map(nationalityOption));
      values[this.variable('nationality', options)] = options.map((option) =>
        this.optionId('nationality', option),
      );
    }
    if (gender !== null) {
      const known = genderNamed(gender);
      const option = known ?? { id: slug(gender), name: { es: gender, en: gender } };
      values[this.variable('gender', [option])] = this.optionId('gender', option);
    }
    if (age !== null) values[this.variable('age', [])] = age;
    return values;
  }

  /** The variable of a key with these options in it: the project's, grown if need be, or a new one. */
  private variable(key: Key, options: readonly VariableOption[]): VariableId {
    const draft = this.variables.get(key) ?? this.startVariable(key);
    const missing = options.filter(
      (option) => !draft.after.options.some((known) => sameOption(known, option)),
    );
    draft.after = { ...draft.after, options: [...draft.after.options, ...missing] };
    this.variables.set(key, draft);
    return draft.after.id;
  }

  private startVariable(key: Key): Draft<Variable> {
    const { name, type } = BLANKS[key];
    for (const record of this.records.values()) {
      if (record.kind === 'variable' && record.key === key && record.type === type) {
        return { before: record, after: record };
      }
    }
    this.lastVariable = orderBetween(this.lastVariable, null);
    const id = newId<'variable'>(this.effects);
    return {
      before: null,
      after: { kind: 'variable', id, order: this.lastVariable, key, name, type, options: [] },
    };
  }

  private optionId(key: Key, option: VariableOption): string {
    const options = this.variables.get(key)?.after.options ?? [];
    return options.find((known) => sameOption(known, option))?.id ?? option.id;
  }
}

/** A value that is not there yet agrees with anything. */
function agrees(values: Case['values'], id: string, value: VariableValue): boolean {
  const known = new Map<string, VariableValue>(Object.entries(values)).get(id);
  if (known === undefined) return true;
  const sorted = (list: VariableValue) => (Array.isArray(list) ? [...list].sort().join('\n') : list);
  return sorted(known) === sorted(value);
}

const grew = (before: Case | Variable, after: Case | Variable) =>
  before.kind === 'case' && after.kind === 'case'
    ? Object.keys(after.values).length > Object.keys(before.values).length
    : before.kind === 'variable' && after.kind === 'variable' && after.options.length > before.options.length;

function sameOption(known: VariableOption, option: VariableOption): boolean {
  return (
    known.id === option.id ||
    foldName(known.name.en) === foldName(option.name.en) ||
    (option.name.es !== '' && foldName(known.name.es) === foldName(option.name.es))
  );
}

const uniqueOptions = (options: readonly VariableOption[]) =>
  options.filter(({ id }, at) => options.findIndex((other) => other.id === id) === at);

function nationalityOption(word: string): VariableOption {
  return nationalityNamed(word) ?? { id: slug(word), name: { es: word, en: word } };
}

const slug = (word: string) =>
  foldName(word)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'other';
