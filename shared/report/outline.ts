import type { Piece } from '../flags/say.ts';
import type { BeadId, DocumentId } from '../model/ids.ts';

/** A report as a reader meets it, whether on the page or in a file: figures, then tables. */

/** The beads behind a number. */
export interface Behind {
  readonly documentId: DocumentId;
  /** What they have in common, in words. */
  readonly label: string;
  /** In the document's order; one that counts twice may stand twice. */
  beads(): readonly BeadId[];
  /** Flags that were set aside are among what one looks for. */
  readonly aside?: true;
}

export interface Cell {
  readonly says: string | readonly Piece[];
  readonly align: 'start' | 'end';
  /** Absent where nothing is behind it. */
  readonly behind?: Behind;
  /** A document of the project whose own report it leads to. */
  readonly documentId?: DocumentId;
}

export interface Figure {
  readonly label: string;
  readonly says: string;
  readonly behind?: Behind;
}

export interface Table {
  /** Stable, for keys and classes. */
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly columns: readonly Pick<Cell, 'says' | 'align'>[];
  readonly count: number;
  /** Worked out when it is shown: a document may have thousands of flags. The first cell names the row. */
  row(at: number): readonly Cell[];
  /** The last row sums up those before it. */
  readonly hasTotal: boolean;
  /** What stands there where there are no rows. */
  readonly none: string;
  /** It quotes testimony, or notes that may. */
  readonly quotes: boolean;
}

export interface Outline {
  readonly title: string;
  readonly subtitle: string;
  readonly figures: readonly Figure[];
  readonly tables: readonly Table[];
}

export const text = (says: Cell['says']): Cell => ({ says, align: 'start' });
export const number = (says: string, behind?: Behind): Cell => ({
  says,
  align: 'end',
  ...(behind ? { behind } : {}),
});

/** Titles of columns: the first names the rows, the others count. */
export const columns = (first: string, ...others: readonly string[]): Table['columns'] => [
  text(first),
  ...others.map((title) => number(title)),
];

/** A table whose rows are there already. */
export function table(
  of: Pick<Table, 'id' | 'title' | 'columns' | 'none'> & Partial<Pick<Table, 'help' | 'hasTotal'>>,
  rows: readonly (readonly Cell[])[],
): Table {
  return { hasTotal: false, ...of, quotes: false, count: rows.length, row: (at) => rows[at] ?? [] };
}
