import type { TableColumn } from '../../../shared/cases/columns.ts';
import type { Unfit } from '../../../shared/cases/table-draft.ts';
import type { CaseId } from '../../../shared/model/ids.ts';

/** Words that are no value of their cell: they wait there, marked, until somebody mends them or lets them go. */
export interface Fault {
  readonly caseId: CaseId;
  readonly column: TableColumn;
  readonly typed: string;
  readonly why: Unfit;
}

type Faults = ReadonlyMap<string, Fault>;

const keyOf = (caseId: CaseId, column: TableColumn) => `${caseId} ${column}`;

/** The faults of one project while it is open; nothing of them is written. */
export class FaultStore {
  #faults: Faults = new Map();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  /** The same object until something changes. */
  readonly all = (): Faults => this.#faults;

  at(caseId: CaseId, column: TableColumn): Fault | undefined {
    return this.#faults.get(keyOf(caseId, column));
  }

  put(faults: readonly Fault[]): void {
    if (faults.length === 0) return;
    const next = new Map(this.#faults);
    for (const fault of faults) next.set(keyOf(fault.caseId, fault.column), fault);
    this.#set(next);
  }

  letGo(cells: Iterable<Pick<Fault, 'caseId' | 'column'>>): void {
    const next = new Map(this.#faults);
    for (const { caseId, column } of cells) next.delete(keyOf(caseId, column));
    if (next.size < this.#faults.size) this.#set(next);
  }

  letAllGo(): void {
    if (this.#faults.size > 0) this.#set(new Map());
  }

  #set(faults: Faults): void {
    this.#faults = faults;
    for (const listener of this.#listeners) listener();
  }
}

const stores = new WeakMap<object, FaultStore>();

/** The faults of an open project; they outlive the screen, for what was typed must not go with a look elsewhere. */
export function faultsOf(project: object): FaultStore {
  const known = stores.get(project) ?? new FaultStore();
  stores.set(project, known);
  return known;
}
