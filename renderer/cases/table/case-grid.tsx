import {
  type KeyboardEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useTranslation } from 'react-i18next';
import { cellText } from '../../../shared/cases/cell-text.ts';
import type { TableRange } from '../../../shared/cases/table.ts';
import { readClipboard, TableError, writeClipboard } from '../../../shared/exchange/csv/table.ts';
import type { Case } from '../../../shared/model/records.ts';
import { Problem } from '../../../shared/problem/problem.ts';
import { reportProblem, useServices } from '../../app/services.ts';
import { useUiLanguage } from '../../ui/language.ts';
import { type ColumnAction, ColumnHead } from './column-head.tsx';
import type { ShownColumn } from './column-layout.ts';
import {
  cursorAfter,
  type Place,
  placeAfterTab,
  rectangleOf,
  standing,
  type TableCursor,
  within,
} from './cursor.ts';
import type { FaultStore } from './faults.ts';
import { cellsIn, farCorner, pastedBlock } from './grid-clipboard.ts';
import { GridRow } from './grid-row.tsx';
import { useCellEditing } from './use-cell-editing.tsx';
import { useClipboardEvents } from './use-clipboard-events.ts';
import { placeOf, useDrawing } from './use-drawing.ts';
import type { TableEdits } from './use-table-edits.ts';
import { HEAD, ROW, useTableWindow } from './use-table-window.ts';

/** What the screen asks of its grid. */
export interface CaseGridHandle {
  readonly goTo: (place: Place) => void;
  readonly fill: () => void;
  /** The cases of the range. */
  readonly range: () => TableRange;
}

export interface CaseGridProps {
  readonly cases: readonly Case[];
  readonly columns: readonly ShownColumn[];
  readonly edits: TableEdits;
  readonly faults: FaultStore;
  readonly cursor: TableCursor;
  readonly onCursor: (cursor: TableCursor) => void;
  readonly onColumn: (shown: ShownColumn, action: ColumnAction) => void;
  readonly handle: Ref<CaseGridHandle>;
}

/** The table of cases as a spreadsheet: a cursor, ranges, typing, the clipboard. */
export function CaseGrid(props: CaseGridProps) {
  const { cases, columns, edits, faults, cursor, onCursor, onColumn, handle } = props;
  const { t } = useTranslation('cases');
  const services = useServices();
  const language = useUiLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const faultMap = useSyncExternalStore(faults.subscribe, faults.all);
  const rows = cases.length + 1;
  const { at } = cursor;
  const range = rectangleOf(cursor);

  const { rows: rowWindow, mounted, width, scrollTo } = useTableWindow(scroller, rows, columns, at);

  const size = () => ({
    rows,
    columns: columns.length,
    page: Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD) / ROW) - 1),
  });
  const go = (next: TableCursor) => {
    wantsFocus.current = true;
    onCursor(next);
    scrollTo(next.at);
  };
  const goTo = (place: Place) => go(standing(within(place, size())));

  const inRange = (): TableRange => ({
    cases: cases.slice(Math.max(0, range.top), range.bottom + 1).map(({ id }) => id),
    columns: columns.slice(range.left, range.right + 1).map(({ column }) => column),
  });
  const shown: TableRange = {
    cases: cases.map(({ id }) => id),
    columns: columns.map(({ column }) => column),
  };
  useImperativeHandle(handle, () => ({
    goTo,
    fill: () => {
      const { top, bottom } = range;
      // One row alone takes what stands above it.
      const from = top === bottom ? top - 1 : top;
      if (from < 0) return;
      edits.fill({ ...inRange(), cases: cases.slice(from, bottom + 1).map(({ id }) => id) });
    },
    range: inRange,
  }));

  const textAt = (place: Place): string => {
    const owner = cases[place.row];
    const column = columns[place.column];
    if (!owner || !column) return '';
    const words = { language, decimal: language === 'es' ? ',' : '.' } as const;
    return (
      faults.at(owner.id, column.column)?.typed ?? cellText(owner, column.column, column.variable, words)
    );
  };
  const here = columns[at.column];
  const { isEditing, edit, editor } = useCellEditing({
    cases,
    columns,
    edits,
    faults,
    at,
    textAt,
    onClosed: (after) => {
      wantsFocus.current = true;
      const { row, column } = at;
      if (after === 'down') goTo({ row: row + 1, column });
      else if (after === 'up') goTo({ row: Math.max(0, row - 1), column });
      else if (after === 'right' || after === 'left')
        goTo(placeAfterTab(at, after === 'right' ? 1 : -1, { ...size(), rows: rows + 1 }) ?? at);
    },
  });
  // The row may only have been mounted by this very render.
  useLayoutEffect(() => {
    if (!wantsFocus.current || isEditing) return;
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-row="${at.row}"][data-column="${at.column}"]`,
    );
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // A menu in a title has keys of its own.
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-row]')) return;
    const control = event.ctrlKey || event.metaKey;
    const isLetter =
      event.key.length === 1 && (control === event.altKey || event.altKey) && !(control && !event.altKey);
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Tab') {
      const next = placeAfterTab(at, event.shiftKey ? -1 : 1, size());
      if (!next) return;
      go(standing(next));
    } else if (event.key === 'Enter' && at.row < 0) {
      event.target.querySelector<HTMLElement>('button')?.click();
    } else if (event.key === 'Enter' && !control) {
      goTo({ row: at.row + (event.shiftKey ? -1 : 1), column: at.column });
    } else if (event.key === 'F2') edit(null);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && at.row >= 0) edits.clear(inRange());
    else if (event.key === 'Escape') {
      const owner = cases[at.row];
      if (owner && here) faults.letGo([{ caseId: owner.id, column: here.column }]);
      go(standing(at));
    } else if (control && !event.shiftKey && event.key.toLowerCase() === 'a') {
      onCursor({
        at: { row: Math.max(0, cases.length - 1), column: columns.length - 1 },
        from: { row: 0, column: 0 },
      });
    } else {
      const next = cursorAfter(event, cursor, size());
      if (next) go(next);
      else if (isLetter && at.row >= 0) edit(event.key);
      else return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const copy = (event: ClipboardEvent, cuts: boolean) => {
    if (isEditing || at.row < 0) return;
    event.clipboardData?.setData('text/plain', writeClipboard(cellsIn(range, cases.length, textAt)));
    event.preventDefault();
    if (cuts) edits.clear(inRange());
  };
  const paste = (event: ClipboardEvent) => {
    if (isEditing || at.row < 0) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '') return;
    try {
      const block = pastedBlock(readClipboard(text), range);
      const place = { row: range.top, column: range.left };
      edits.paste(shown, place, block);
      go({ at: place, from: within(farCorner(block, range), { ...size(), rows: rows + block.length }) });
    } catch (error) {
      const isLarge = error instanceof TableError;
      reportProblem(services, isLarge ? new Problem('clipboardTooLarge', {}, error) : error);
    }
  };
  useClipboardEvents(scroller, {
    copy: (event) => copy(event, false),
    cut: (event) => copy(event, true),
    paste,
  });
  const drawing = useDrawing(cursor, (next) => {
    // What is typed in a cell is written before the cursor goes elsewhere.
    if (isEditing && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    go(next);
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys, focus and clipboard of the grid inside it
    <div
      ref={scroller}
      className="case-grid"
      onKeyDown={onKeyDown}
      {...drawing}
      onDoubleClick={(event) => {
        if (placeOf(event.target) && !isEditing) edit(null);
      }}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table to read, a grid to the keys (APG)
        role="grid"
        className="case-grid__table"
        aria-label={t('table')}
        aria-multiselectable="true"
        aria-rowcount={rows + 1}
        aria-colcount={columns.length}
        style={{ width }}
      >
        <thead className="case-grid__heads" style={{ height: HEAD }}>
          <tr aria-rowindex={1} className="case-grid__head-row">
            {mounted.map((each) => (
              <ColumnHead
                key={each.column}
                shown={each}
                isCursor={at.row < 0 && at.column === each.at}
                onAction={onColumn}
              />
            ))}
          </tr>
        </thead>
        <tbody className="case-grid__rows" style={{ height: rowWindow.getTotalSize() }}>
          {rowWindow.getVirtualItems().map((item) => {
            const row = item.index;
            const isIn = row >= range.top && row <= range.bottom;
            return (
              <GridRow
                key={cases[row]?.id ?? 'blank'}
                owner={cases[row]}
                row={row}
                top={item.start - HEAD}
                columns={mounted}
                language={language}
                cursor={row === at.row ? at.column : -1}
                left={isIn ? range.left : -1}
                right={isIn ? range.right : -1}
                faults={faultMap}
                editor={row === at.row ? editor : null}
                blank={t('table_blank')}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
