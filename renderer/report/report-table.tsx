import { Fragment, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Piece } from '../../shared/flags/say.ts';
import type { Behind, Cell, Table } from '../../shared/report/outline.ts';
import { plainText } from '../../shared/report/words.ts';
import { Button } from '../ui/button.tsx';

/** Rows that are shown at once, and with each press more. */
const ROWS = 100;

/** What a press on a number, or on the name of a document, does. */
export interface Ways {
  readonly walk: (behind: Behind, cell: string) => void;
  readonly open: (id: NonNullable<Cell['documentId']>, cell: string) => void;
}

function Says({ says }: { readonly says: string | readonly Piece[] }): ReactNode {
  if (typeof says === 'string') return says;
  return says.map(({ text, lang }, at) => {
    // The sentence is made anew as a whole: nothing in it moves.
    const key = `${at} ${text}`;
    return lang === undefined ? (
      <Fragment key={key}>{text}</Fragment>
    ) : (
      <span key={key} lang={lang}>
        {text}
      </span>
    );
  });
}

/** A number, and where beads are behind it the way there. `place` says which, for the way back. */
export function Numbered(props: {
  readonly cell: Pick<Cell, 'says' | 'behind' | 'documentId'>;
  readonly place: string;
  readonly ways: Ways;
}) {
  const { t } = useTranslation('report');
  const { cell, place, ways } = props;
  const { says, behind, documentId } = cell;
  if (documentId)
    return (
      <button
        type="button"
        className="report__way report__way--name"
        data-cell={place}
        onClick={() => ways.open(documentId, place)}
      >
        <Says says={says} />
      </button>
    );
  if (!behind) return <Says says={says} />;
  return (
    <button
      type="button"
      className="report__way"
      data-cell={place}
      aria-label={t('goTo', { number: plainText(says), label: behind.label })}
      onClick={() => ways.walk(behind, place)}
    >
      <Says says={says} />
    </button>
  );
}

const cellPlace = (table: Table, row: number, column: number): string => `${table.id} ${row} ${column}`;

function TableCell(props: {
  readonly isHead: boolean;
  readonly align: Cell['align'];
  readonly children: ReactNode;
}) {
  const { isHead, align, children } = props;
  return isHead ? (
    <th scope="row" data-align={align}>
      {children}
    </th>
  ) : (
    <td data-align={align}>{children}</td>
  );
}

/** One table of a report; a long one is shown in part. */
export function ReportTable({ table, ways }: { readonly table: Table; readonly ways: Ways }) {
  const { t } = useTranslation('report');
  const [shown, setShown] = useState(ROWS);
  const title = useId();
  const rows = Array.from({ length: Math.min(shown, table.count) }, (_, at) => table.row(at));
  const left = table.count - rows.length;
  return (
    <section className="report__section" data-table={table.id} aria-labelledby={title}>
      <h2 id={title} className="report__heading">
        {table.title}
      </h2>
      {table.help === undefined ? null : <p className="report__help">{table.help}</p>}
      {table.count === 0 ? (
        <p className="report__none">{table.none}</p>
      ) : (
        <div className="report__wide">
          <table className="report__table">
            <thead>
              <tr>
                {table.columns.map(({ says, align }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two versions of one language name their columns alike
                  <th key={`${at} ${plainText(says)}`} scope="col" data-align={align}>
                    <Says says={says} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and none moves
                <tr key={at} data-total={(table.hasTotal && at === table.count - 1) || undefined}>
                  {cells.map((cell, place) => (
                    <TableCell key={cellPlace(table, at, place)} isHead={place === 0} align={cell.align}>
                      <Numbered cell={cell} place={cellPlace(table, at, place)} ways={ways} />
                    </TableCell>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {left > 0 ? (
        <Button look="quiet" onPress={() => setShown(shown + ROWS)}>
          {t('more', { count: Math.min(left, ROWS) })}
        </Button>
      ) : null}
    </section>
  );
}
