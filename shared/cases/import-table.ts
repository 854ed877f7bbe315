import type { CaseId, VariableId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import { fold } from '../query/fold.ts';
import { cellText } from './cell-text.ts';
import { isFixed, nameColumn, type TableColumn } from './columns.ts';
import { guessColumns, type ImportTarget } from './import-columns.ts';
import { type TableContext, TableDraft, type TablePlan, type UnfitCell } from './table-draft.ts';

/** A cell that says something else than what is known already. */
export interface TableConflict {
  readonly row: number;
  readonly column: number;
  /** What is known, in words of the window. */
  readonly was: string;
}

export interface ImportPlan extends TablePlan {
  readonly conflicts: readonly TableConflict[];
  /** Rows whose case was there already. */
  readonly matched: number;
  /** The case of each row and the column of each column, where there is one. */
  readonly cases: readonly (CaseId | null)[];
  readonly columns: readonly (TableColumn | null)[];
}

export interface ImportOptions {
  readonly targets: readonly ImportTarget[];
  /** Whose value stays where the two differ. */
  readonly prefer: 'table' | 'project';
}

interface Names {
  readonly es: string;
  readonly en: string;
}

/** The names that a row gives; one alone stands for both. */
function namesIn(line: readonly string[], targets: readonly ImportTarget[]): Names {
  const at = (kind: ImportTarget['kind']) =>
    line[targets.findIndex((each) => each.kind === kind)]?.normalize('NFC').trim() ?? '';
  const both = at('name');
  const [es, en] = [at('name_es') || both, at('name_en') || both];
  return { es: es || en, en: en || es };
}

/**
 * The case of each row. Cases that share a name are taken in their order, one a row; a further row of the same name
 * is of the last of them again.
 */
class CaseFinder {
  readonly #byName = new Map<string, CaseId[]>();
  readonly #names = new Map<CaseId, string>();
  readonly #taken = new Set<CaseId>();

  constructor(index: ProjectIndex) {
    for (const { id, name } of index.all('case')) this.know(id, name);
  }

  know(id: CaseId, { es, en }: Names): void {
    this.#names.set(id, CaseFinder.#both({ es: es || en, en: en || es }));
    for (const each of new Set([fold(es), fold(en)])) {
      if (each === '') continue;
      const list = this.#byName.get(each);
      if (list) list.push(id);
      else this.#byName.set(each, [id]);
    }
  }

  take(names: Names): CaseId | undefined {
    const known = [...new Set([names.es, names.en].flatMap((each) => this.#byName.get(fold(each)) ?? []))];
    const whole = CaseFinder.#both(names);
    const free = known.filter((id) => !this.#taken.has(id));
    const found =
      free.find((id) => this.#names.get(id) === whole) ??
      known.findLast((id) => this.#names.get(id) === whole) ??
      free[0] ??
      known.at(-1);
    if (found) this.#taken.add(found);
    return found;
  }

  static #both({ es, en }: Names): string {
    return JSON.stringify([fold(es), fold(en)]);
  }
}

/**
 * Brings in a table whose first row holds the titles. Cases are known by name in either language, new ones are added;
 * a blank cell says nothing and leaves what is known. Rows and columns in the answer are places in `cells`.
 */
export function planImport(
  context: TableContext,
  cells: readonly (readonly string[])[],
  { targets, prefer }: ImportOptions,
): ImportPlan {
  const { index, language } = context;
  const draft = new TableDraft(context);
  const [titles = [], ...lines] = cells;
  const made = targets.map((target, at): VariableId | null =>
    target.kind === 'new' ? draft.addVariable((titles[at] ?? '').normalize('NFC').trim(), target.type) : null,
  );
  const columnsAt = (at: number): readonly TableColumn[] => {
    const target = targets[at];
    switch (target?.kind) {
      case 'name':
        return [nameColumn(language)];
      case 'name_es':
      case 'name_en':
      case 'role':
        return [target.kind];
      case 'variable':
        return [target.variableId];
      case 'new':
        return [made[at] ?? []].flat();
      default:
        return [];
    }
  };
  const finder = new CaseFinder(index);
  const words = { language, decimal: context.style.decimal };
  const unfit: UnfitCell[] = [];
  const conflicts: TableConflict[] = [];
  const cases: (CaseId | null)[] = [null];
  let matched = 0;
  lines.forEach((line, place) => {
    const row = place + 1;
    const names = namesIn(line, targets);
    const found = names.es === '' ? undefined : finder.take(names);
    const caseId = found ?? (names.es === '' ? undefined : draft.addCase(names.en));
    const isNew = caseId !== undefined && !found;
    cases.push(caseId ?? null);
    if (found && index.get('case', found)) matched++;
    if (isNew) {
      finder.know(caseId, names);
      finder.take(names);
    }
    line.forEach((typed, column) => {
      if (typed.trim() === '') return;
      const target = targets[column];
      if (target?.kind === 'skip') return;
      const [to] = columnsAt(column);
      if (!caseId) unfit.push({ row, column, why: 'name' });
      else if (!to) unfit.push({ row, column, why: 'outside' });
      else if (target?.kind !== 'name' || isNew) write(caseId, to, typed, { row, column });
    });
  });

  function write(caseId: CaseId, to: TableColumn, typed: string, at: { row: number; column: number }): void {
    const variable = isFixed(to) ? undefined : draft.variable(to);
    const before = draft.case(caseId);
    const was = before ? cellText(before, to, variable, words) : '';
    const isKnown =
      before !== undefined && (isFixed(to) ? index.get('case', caseId) !== undefined : was !== '');
    if (isKnown && prefer === 'project') {
      const trial = draft.tries(caseId, to, typed);
      if (trial === 'different') conflicts.push({ ...at, was });
      else if (trial !== 'same') unfit.push({ ...at, why: trial });
      return;
    }
    const { writes } = draft;
    const why = draft.write(caseId, to, typed);
    if (why) unfit.push({ ...at, why });
    else if (isKnown && draft.writes !== writes) conflicts.push({ ...at, was });
  }
  const columns = targets.map((_, at) => columnsAt(at)[0] ?? null);
  return { ...draft.plan(unfit), conflicts, matched, cases, columns };
}

/** As `planImport`, with what each column is found out and the table's values taken. */
export function importTable(context: TableContext, cells: readonly (readonly string[])[]): ImportPlan {
  return planImport(context, cells, {
    targets: guessColumns(context.index, cells, context.style),
    prefer: 'table',
  });
}
