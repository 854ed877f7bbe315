import type { ReactNode } from 'react';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { BeadPart } from '../../shared/model/records.ts';
import { formatTimeCode } from '../../shared/text/time-code.ts';

/** Milliseconds at which the words of a part are spoken, where the part begins a block that says so. */
export function timeAt(view: DocumentView, part: BeadPart): number | undefined {
  return part.start === 0 ? view.block(part.blockId)?.time : undefined;
}

/** Over the words: who speaks and when, as far as that is known. */
export function TurnLine({
  time,
  children = null,
}: {
  readonly time: number | undefined;
  readonly children?: ReactNode;
}) {
  if (children === null && time === undefined) return null;
  return (
    <div className="reader__turn">
      {children}
      {time === undefined ? null : <span className="reader__time">{formatTimeCode(time)}</span>}
    </div>
  );
}
