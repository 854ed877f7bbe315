import { memo, useMemo, useRef } from 'react';
import type { VersionId } from '../../shared/model/ids.ts';
import { useReaderContents } from './reader-context.ts';
import type { ReaderRow } from './rows.ts';
import { SideCell, type SideCellHandle } from './side-cell.tsx';
import { Spine } from './spine.tsx';

type BeadOf = Extract<ReaderRow, { kind: 'bead' }>;

/** One bead: the column on the left, the spine, the column on the right where there is one. */
export const BeadRow = memo(function BeadRow({
  row,
  isWhole,
  isCurrent,
  inHand,
}: {
  readonly row: BeadOf;
  readonly isWhole: boolean;
  readonly isCurrent: boolean;
  /** The side that the keys are in, where they are in this bead. */
  readonly inHand: VersionId | null;
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
          isWhole={isWhole}
          speakerId={row.speakers[left.id] ?? null}
          opens={row.opens[left.id] ?? false}
          isCurrent={isCurrent}
          isInHand={left.id === inHand}
          handle={first}
        />
      ) : null}
      <Spine bead={row.bead} at={row.at} isWhole={isWhole} isCurrent={isCurrent} sides={sides} />
      {right ? (
        <SideCell
          bead={row.bead}
          at={row.at}
          version={right}
          column={3}
          isWhole={isWhole}
          speakerId={row.speakers[right.id] ?? null}
          opens={row.opens[right.id] ?? false}
          isCurrent={isCurrent}
          isInHand={right.id === inHand}
          handle={second}
        />
      ) : null}
    </>
  );
});
