import type { ReactNode } from 'react';
import type { RowList } from './use-row-list.ts';
import './rows.css';

/** The rows in sight, each told which of how many it is. */
export function VirtualRows(props: {
  readonly list: RowList;
  readonly label: string;
  readonly count: number;
  readonly row: (at: number) => ReactNode;
  /** Of the list and of each row, for what is their own. */
  readonly className: string;
  readonly rowClassName: string;
}) {
  const { list, margin, virtualizer } = props.list;
  return (
    <ul
      className={`rows ${props.className}`}
      ref={list}
      aria-label={props.label}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map((item) => (
        <li
          key={item.key}
          className={`rows__row ${props.rowClassName}`}
          aria-setsize={props.count}
          aria-posinset={item.index + 1}
          data-index={item.index}
          ref={virtualizer.measureElement}
          style={{ transform: `translateY(${item.start - margin}px)` }}
        >
          {props.row(item.index)}
        </li>
      ))}
    </ul>
  );
}
