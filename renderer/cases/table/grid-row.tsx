import { type CSSProperties, memo, type ReactNode } from 'react';
import { cellText } from '../../../shared/cases/cell-text.ts';
import type { CaseId } from '../../../shared/model/ids.ts';
import type { Case, UiLanguage } from '../../../shared/model/records.ts';
import type { ShownColumn } from './column-layout.ts';
import type { Fault } from './faults.ts';

/** A column that is mounted, and where it begins in pixels. */
export interface MountedColumn extends ShownColumn {
  readonly at: number;
  readonly start: number;
}

export interface GridRowProps {
  /** None: the blank row. */
  readonly owner: Case | undefined;
  readonly row: number;
  readonly top: number;
  readonly columns: readonly MountedColumn[];
  readonly language: UiLanguage;
  /** The column that the cursor is in, or -1. */
  readonly cursor: number;
  /** Columns of this row within the range; -1 for none. */
  readonly left: number;
  readonly right: number;
  readonly faults: ReadonlyMap<string, Fault>;
  readonly editor: ReactNode;
  readonly blank: string;
}

function faultAt(faults: ReadonlyMap<string, Fault>, caseId: CaseId | undefined, { column }: ShownColumn) {
  return caseId && faults.size > 0 ? faults.get(`${caseId} ${column}`) : undefined;
}

/** One case; a row whose case, cursor and range stay the same is not made again. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { owner, row, top, columns, language, cursor, left, right, faults, editor, blank } = props;
  const words = { language, decimal: language === 'es' ? ',' : '.' } as const;
  return (
    <tr aria-rowindex={row + 2} className="case-grid__row" style={{ top }}>
      {columns.map((shown) => {
        const { at, column, variable } = shown;
        const fault = faultAt(faults, owner?.id, shown);
        const text =
          fault?.typed ?? (owner ? cellText(owner, column, variable, words) : at === 0 ? blank : '');
        const isName = column === 'name_es' || column === 'name_en';
        const isSame = at === 1 && owner !== undefined && !fault && isOneName(owner);
        const style: CSSProperties =
          at === 0 ? { width: shown.width } : { width: shown.width, left: shown.start };
        const Cell = at === 0 ? 'th' : 'td';
        return (
          <Cell
            {...(at === 0 ? { scope: 'row' } : {})}
            key={column}
            aria-colindex={at + 1}
            aria-selected={at >= left && at <= right}
            aria-invalid={fault ? true : undefined}
            tabIndex={at === cursor ? 0 : -1}
            data-cell={at === cursor ? '' : undefined}
            data-row={row}
            data-column={at}
            className="case-grid__cell"
            data-frozen={at === 0 || undefined}
            data-number={variable?.type === 'number' || undefined}
            data-cursor={at === cursor || undefined}
            data-faint={isSame || !owner || undefined}
            lang={isName ? column.slice(5) : undefined}
            style={style}
          >
            {at === cursor && editor ? editor : <span className="case-grid__text">{text}</span>}
          </Cell>
        );
      })}
    </tr>
  );
});

function isOneName({ name }: Case): boolean {
  return name.es === name.en || name.es === '' || name.en === '';
}
