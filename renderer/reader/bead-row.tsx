import { memo, useMemo, useRef } from 'react';
import { useReaderContents } from './reader-context.ts';
import type { ReaderRow } from './rows.ts';
import { SideCell, type SideCellHandle } from './side-cell.tsx';
import { Spine } from './spine.tsx';

type BeadOf = Extract<ReaderRow, { kind: 'bead' }>;

/** One bead: the column on the left, the spine, the column on the right where there is one. */
export const BeadRow = memo(function BeadRow({
  row,
  isCurrent,
}: {
  readonly row: BeadOf;
  readonly isCurrent: boolean;
}) {
  const { versions } = useReaderContents();
  const [left, right] = versions;
  const first = useRef<SideCellHandle>(null);
  const second = useRef<SideCellHandle>(null);
  const sides = useMemo(() => [first, second], []);
  return (
    <>
      {left ? (
        <SideCell
          bead={row.bead}
          at={row.at}
          version={left}
          column={1}
          speakerId={row.speakers[left.id] ?? null}
          isCurrent={isCurrent}
          handle={first}
        />
      ) : null}
      <Spine bead={row.bead} at={row.at} isCurrent={isCurrent} sides={sides} />
      {right ? (
        <SideCell
          bead={row.bead}
          at={row.at}
          version={right}
          column={3}
          speakerId={row.speakers[right.id] ?? null}
          isCurrent={isCurrent}
          handle={second}
        />
      ) : null}
    </>
  );
});
