import type { Changes } from '../model/change.ts';
import { type CaseId, type Effects, newId, type VariableId } from '../model/ids.ts';
import { placeManyAt } from '../model/place.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { AnyRecord, Case, UiLanguage, Variable, VariableValue } from '../model/records.ts';
import { sameData } from '../model/same.ts';
import { fold } from '../query/fold.ts';
import { type CellStyle, guessType, optionFor, readCell } from './cell.ts';
import { describeValue } from './describe.ts';

/** The table of cases: a row a case; first its name, then a column a variable. */
export type TableColumn = 'name' | VariableId;

export interface TablePlan {
  readonly changes: Changes;
  /** Cells whose words are no value of their column, by place in what was given; they change nothing. */
  readonly unfit: readonly { readonly row: number; readonly column: number }[];
  readonly counts: { readonly cases: number; readonly variables: number; readonly options: number };
}

export interface TableContext {
  readonly index: ProjectIndex;
  readonly style: CellStyle;
  readonly effects: Effects;
}

/** Cases and variables as the cells so far have left them. */
class TableDraft {
  readonly #context: TableContext;
  readonly #cases = new Map<CaseId, Case>();
  readonly #variables = new Map<VariableId, Variable>();
  readonly #newCases: Case[] = [];
  readonly #newVariables: Variable[] = [];
  #options = 0;

  constructor(context: TableContext) {
    this.#context = context;
    for (const each of context.index.all('case')) this.#cases.set(each.id, each);
    for (const each of context.index.all('variable')) this.#variables.set(each.id, each);
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

  /** False where the words are no value of the column. */
  write(caseId: CaseId, column: TableColumn, typed: string): boolean {
    const owner = this.#cases.get(caseId);
    if (!owner) return false;
    if (column === 'name') return this.#rename(owner, typed);
    const variable = this.#variables.get(column);
    if (!variable) return false;
    let reading = readCell(variable, typed, this.#context.style);
    if (reading.kind === 'options')
      reading = readCell(this.#addOptions(variable, reading.words), typed, this.#context.style);
    if (reading.kind !== 'value') return false;
    this.#setValue(owner, column, reading.value);
    return true;
  }

  #rename(owner: Case, typed: string): boolean {
    const name = typed.normalize('NFC').trim();
    if (name === '') return false;
    // A name that is right in one language stays as it is in the other.
    if (owner.name.es !== name && owner.name.en !== name)
      this.#cases.set(owner.id, { ...owner, name: { es: name, en: name } });
    return true;
  }

  #addOptions(variable: Variable, words: readonly string[]): Variable {
    const options = [...variable.options];
    for (const word of words) {
      if (optionFor(options, word)) continue;
      options.push({ id: newId(this.#context.effects), name: { es: word, en: word } });
      this.#options++;
    }
    const next = { ...variable, options };
    this.#variables.set(variable.id, next);
    return next;
  }

  #setValue(owner: Case, id: VariableId, value: VariableValue | null): void {
    const { [id]: before, ...others } = owner.values;
    const values: Case['values'] = value === null ? others : { ...owner.values, [id]: value };
    if (!sameData(before ?? null, value)) this.#cases.set(owner.id, { ...owner, values });
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
        const to = { ...(now.get(each.id) ?? each), order };
        if (!sameData(each, to)) updated.set(each.id, [each, to]);
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

export interface PastedCells {
  /** The rows and columns as they are shown. */
  readonly cases: readonly CaseId[];
  readonly columns: readonly TableColumn[];
  /** Where the upper left cell goes. */
  readonly at: { readonly row: number; readonly column: number };
  readonly cells: readonly (readonly string[])[];
}

/**
 * Pastes a rectangle into the table. Rows below the last one become new cases where their name is pasted too;
 * words that a choice does not know become options; what stands right of the last column is unfit.
 */
export function pasteCells(context: TableContext, { cases, columns, at, cells }: PastedCells): TablePlan {
  const draft = new TableDraft(context);
  const unfit: { row: number; column: number }[] = [];
  const nameColumn = columns.indexOf('name') - at.column;
  cells.forEach((line, row) => {
    const name = nameColumn >= 0 ? (line[nameColumn]?.normalize('NFC').trim() ?? '') : '';
    const known = cases[at.row + row];
    const caseId = known ?? (name === '' ? undefined : draft.addCase(name));
    line.forEach((typed, column) => {
      const target = columns[at.column + column];
      const isWritten = caseId && target ? draft.write(caseId, target, typed) : typed.trim() === '';
      if (!isWritten) unfit.push({ row, column });
    });
  });
  return draft.plan(unfit);
}

/** The variable that a column's title names: its key, or its name in either language. */
function variableTitled(index: ProjectIndex, title: string): Variable | undefined {
  const wanted = fold(title.trim());
  return index
    .all('variable')
    .find(({ key, name }) => [key, name.es, name.en].some((each) => each !== '' && fold(each) === wanted));
}

/**
 * Brings in a table: the first row holds the titles, the first column the names. Cases and variables are known by
 * name in either language, new ones are added; a blank cell says nothing and leaves what is known.
 */
export function importTable(context: TableContext, cells: readonly (readonly string[])[]): TablePlan {
  const { index, style } = context;
  const draft = new TableDraft(context);
  const [titles = [], ...lines] = cells;
  const columns = titles.map((title, at): VariableId | null => {
    if (at === 0 || title.trim() === '') return null;
    const known = variableTitled(index, title);
    const type = guessType(
      lines.map((line) => line[at] ?? ''),
      style,
    );
    return known?.id ?? draft.addVariable(title.normalize('NFC').trim(), type);
  });
  const byName = new Map<string, CaseId>();
  for (const { id, name } of index.all('case').toReversed()) {
    for (const each of [name.es, name.en]) if (each !== '') byName.set(fold(each), id);
  }
  const unfit: { row: number; column: number }[] = [];
  lines.forEach((line, at) => {
    const name = line[0]?.normalize('NFC').trim() ?? '';
    const row = at + 1;
    const caseId = name === '' ? undefined : (byName.get(fold(name)) ?? draft.addCase(name));
    if (caseId) byName.set(fold(name), caseId);
    line.forEach((typed, column) => {
      if (column === 0 || typed.trim() === '') return;
      const target = columns[column];
      if (!caseId || !target || !draft.write(caseId, target, typed)) unfit.push({ row, column });
    });
  });
  return draft.plan(unfit);
}

/** The table in words of one language, titles first; `importTable` brings the same back. */
export function tableCells(
  index: ProjectIndex,
  language: UiLanguage,
  nameTitle: string,
): readonly (readonly string[])[] {
  const other = language === 'es' ? 'en' : 'es';
  const variables = index.all('variable');
  return [
    [nameTitle, ...variables.map(({ name }) => name[language] || name[other])],
    ...index
      .all('case')
      .map((owner) => [
        owner.name[language] || owner.name[other],
        ...variables.map((variable) => describeValue(owner, variable, language) ?? ''),
      ]),
  ];
}
