import type { Changes } from '../model/change.ts';
import { type CaseId, type Effects, newId, type VariableId } from '../model/ids.ts';
import { placeManyAt } from '../model/place.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { AnyRecord, Case, UiLanguage, Variable, VariableValue } from '../model/records.ts';
import { sameData } from '../model/same.ts';
import { type CellStyle, optionFor, readCell } from './cell.ts';
import { isFixed, type TableColumn } from './columns.ts';
import { roleNamed } from './roles.ts';

export interface TableContext {
  readonly index: ProjectIndex;
  readonly style: CellStyle;
  readonly effects: Effects;
  /** The window's language: its name is the one that a pseudonym is written in. */
  readonly language: UiLanguage;
}

/** Why the words of a cell are no value of it. */
export const UNFIT_REASONS = ['number', 'date', 'boolean', 'role', 'name', 'outside'] as const;
export type Unfit = (typeof UNFIT_REASONS)[number];

/** A cell whose words are no value of its column, by its place in what was given; it changes nothing. */
export interface UnfitCell {
  readonly row: number;
  readonly column: number;
  readonly why: Unfit;
}

export interface TablePlan {
  readonly changes: Changes;
  readonly unfit: readonly UnfitCell[];
  readonly counts: { readonly cases: number; readonly variables: number; readonly options: number };
}

/** Cases and variables as the cells so far have left them. */
export class TableDraft {
  readonly #context: TableContext;
  readonly #cases = new Map<CaseId, Case>();
  readonly #variables = new Map<VariableId, Variable>();
  readonly #newCases: Case[] = [];
  readonly #newVariables: Variable[] = [];
  readonly #values = new Map<CaseId, Record<VariableId, VariableValue>>();
  #writes = 0;
  #options = 0;

  constructor(context: TableContext) {
    this.#context = context;
    for (const each of context.index.all('case')) this.#cases.set(each.id, each);
    for (const each of context.index.all('variable')) this.#variables.set(each.id, each);
  }

  case(id: CaseId): Case | undefined {
    return this.#cases.get(id);
  }

  variable(id: VariableId): Variable | undefined {
    return this.#variables.get(id);
  }

  addCase(name: string): CaseId {
    const id = newId<'case'>(this.#context.effects);
    const made: Case = {
      kind: 'case',
      id,
      order: '',
      name: { es: name, en: name },
      role: 'participant',
      values: {},
    };
    this.#cases.set(id, made);
    this.#newCases.push(made);
    return id;
  }

  /** Rises with every write that changed something. */
  get writes(): number {
    return this.#writes;
  }

  addVariable(name: string, type: Variable['type']): VariableId {
    const id = newId<'variable'>(this.#context.effects);
    const made: Variable = {
      kind: 'variable',
      id,
      order: '',
      key: '',
      name: { es: name, en: name },
      type,
      options: [],
    };
    this.#variables.set(id, made);
    this.#newVariables.push(made);
    return id;
  }

  /** Why the words are no value of the column; null where they are, and are written. */
  write(caseId: CaseId, column: TableColumn, typed: string): Unfit | null {
    const owner = this.#cases.get(caseId);
    if (!owner) return 'outside';
    if (isFixed(column))
      return column === 'role' ? this.#setRole(owner, typed) : this.#rename(owner, column, typed);
    const variable = this.#variables.get(column);
    if (!variable) return 'outside';
    let reading = readCell(variable, typed, this.#context.style);
    if (reading.kind === 'options')
      reading = readCell(this.#addOptions(variable, reading.words), typed, this.#context.style);
    if (reading.kind !== 'value') return unfitOf(variable);
    this.setValue(caseId, column, reading.value);
    return null;
  }

  /** What `write` would do, without doing it. */
  tries(caseId: CaseId, column: TableColumn, typed: string): Unfit | 'same' | 'different' {
    const before = this.#cases.get(caseId);
    const writes = this.#writes;
    const value = isFixed(column) ? null : (before?.values[column] ?? null);
    const variable = isFixed(column) ? undefined : this.#variables.get(column);
    const options = this.#options;
    const why = this.write(caseId, column, typed);
    const isDifferent = this.#writes !== writes;
    if (isDifferent && !isFixed(column)) this.setValue(caseId, column, value);
    else if (before) this.#cases.set(caseId, before);
    if (variable) this.#variables.set(variable.id, variable);
    this.#options = options;
    return why ?? (isDifferent ? 'different' : 'same');
  }

  /** `null` takes the value away. */
  setValue(caseId: CaseId, id: VariableId, value: VariableValue | null): void {
    const owner = this.#cases.get(caseId);
    if (!owner) return;
    const isNone = value === null || (typeof value === 'object' && value.length === 0);
    if (sameData(owner.values[id] ?? null, isNone ? null : value)) return;
    this.#writes++;
    const values = this.#ownValues(owner);
    if (isNone) Reflect.deleteProperty(values, id);
    else values[id] = value;
  }

  /** The values of a case as this draft may change them: copied once, and not once a cell of a thousand columns. */
  #ownValues(owner: Case): Record<VariableId, VariableValue> {
    const known = this.#values.get(owner.id);
    if (known) return known;
    const values = { ...owner.values };
    this.#values.set(owner.id, values);
    this.#cases.set(owner.id, { ...owner, values });
    return values;
  }

  #replace(to: Case): void {
    this.#writes++;
    this.#cases.set(to.id, to);
  }

  #setRole(owner: Case, typed: string): Unfit | null {
    const role = roleNamed(typed);
    if (!role) return 'role';
    if (role !== owner.role) this.#replace({ ...owner, role });
    return null;
  }

  /**
   * In the window's language it renames both where both were one; in the other language it makes them differ, and
   * blank makes them one again.
   */
  #rename(owner: Case, column: 'name_es' | 'name_en', typed: string): Unfit | null {
    const language = column === 'name_es' ? 'es' : 'en';
    const isMain = language === this.#context.language;
    const name = typed.normalize('NFC').trim();
    if (name === '' && isMain) return 'name';
    const isOne = owner.name.es === owner.name.en || owner.name[isMain ? otherOf(language) : language] === '';
    const to =
      name === ''
        ? bothOf(owner.name[otherOf(language)])
        : isMain && isOne
          ? bothOf(name)
          : { ...owner.name, [language]: name };
    if (!sameData(to, owner.name)) this.#replace({ ...owner, name: to });
    return null;
  }

  #addOptions(variable: Variable, words: readonly string[]): Variable {
    const options = [...variable.options];
    for (const word of words) {
      if (optionFor(options, word)) continue;
      options.push({ id: newId(this.#context.effects), name: bothOf(word) });
      this.#options++;
    }
    const next = { ...variable, options };
    this.#variables.set(variable.id, next);
    return next;
  }

  plan(unfit: TablePlan['unfit']): TablePlan {
    const { index } = this.#context;
    const added: AnyRecord[] = [];
    const updated = new Map<string, readonly [AnyRecord, AnyRecord]>();
    const place = <Kind extends Case | Variable>(
      known: readonly Kind[],
      made: readonly Kind[],
      now: ReadonlyMap<string, Kind>,
    ) => {
      const { orders, moved } = placeManyAt(known, known.length, made.length);
      const keys = new Map<string, string>(moved.map(([each, order]) => [each.id, order]));
      for (const each of known) {
        const order = keys.get(each.id) ?? each.order;
        const to = now.get(each.id) ?? each;
        if (to === each && order === each.order) continue;
        const placed = { ...to, order };
        if (!sameData(each, placed)) updated.set(each.id, [each, placed]);
      }
      made.forEach((each, at) => {
        added.push({ ...(now.get(each.id) ?? each), order: orders[at] ?? 'a0' });
      });
    };
    place(index.all('variable'), this.#newVariables, this.#variables);
    place(index.all('case'), this.#newCases, this.#cases);
    return {
      changes: { added, updated: [...updated.values()], removed: [] },
      unfit,
      counts: { cases: this.#newCases.length, variables: this.#newVariables.length, options: this.#options },
    };
  }
}

function otherOf(language: UiLanguage): UiLanguage {
  return language === 'es' ? 'en' : 'es';
}

const bothOf = (name: string) => ({ es: name, en: name });

function unfitOf({ type }: Variable): Unfit {
  return type === 'number' || type === 'date' || type === 'boolean' ? type : 'outside';
}
