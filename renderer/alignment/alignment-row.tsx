import { memo } from 'react';
import type { VersionId } from '../../shared/model/ids.ts';
import type { BeadLine } from '../reader/row-memory.ts';
import { useAlignmentContents } from './alignment-context.ts';
import { LinkCell } from './link-cell.tsx';
import { UnitCell } from './unit-cell.tsx';

/** One bead: the sentences on the left, the links, the sentences on the right. */
export const AlignmentRow = memo(function AlignmentRow({
  row,
  isCurrent,
  inHand,
}: {
  readonly row: BeadLine;
  readonly isCurrent: boolean;
  /** The side that the keys are in, where they are in this bead. */
  readonly inHand: VersionId | null;
}) {
  const { versions } = useAlignmentContents();
  const [left, right] = versions;
  const side = { bead: row.bead, at: row.at, isCurrent };
  return (
    <>
      {left ? (
        <UnitCell
          {...side}
          version={left}
          column={1}
          speakerId={row.speakers[left.id] ?? null}
          isInHand={left.id === inHand}
          hasFlags={left.role === 'translation' && right?.role !== 'translation'}
        />
      ) : null}
      <LinkCell bead={row.bead} at={row.at} />
      {right ? (
        <UnitCell
          {...side}
          version={right}
          column={3}
          speakerId={row.speakers[right.id] ?? null}
          isInHand={right.id === inHand}
          hasFlags={right.role === 'translation' || left?.role !== 'translation'}
        />
      ) : null}
    </>
  );
});
