import { type RefObject, useEffect, useState } from 'react';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Bead, Version } from '../../shared/model/records.ts';
import { whenIdle } from '../platform/effects.ts';
import {
  LANGUAGE_HIGHLIGHT,
  TERM_AGREED_HIGHLIGHT,
  TERM_OTHERWISE_HIGHLIGHT,
} from '../reader/highlight-names.ts';
import { type PaintedRange, paint } from '../reader/highlight-painter.ts';
import { MarkSaid } from './mark-said.tsx';
import { type Marking, marksOfSide, type TextMark } from './text-marks.ts';

export interface SideMarksProps {
  readonly cell: RefObject<HTMLElement | null>;
  readonly view: DocumentView;
  readonly bead: Bead;
  readonly version: Version;
  readonly marking: Marking;
  /** Another one once the parts of the side are made anew. */
  readonly drawn: unknown;
}

const NONE: readonly TextMark[] = [];

export const markName = (mark: TextMark): string => {
  if (mark.kind === 'language') return LANGUAGE_HIGHLIGHT;
  return mark.outcome === 'agreed' ? TERM_AGREED_HIGHLIGHT : TERM_OTHERWISE_HIGHLIGHT;
};

function rangesOf(cell: HTMLElement, marks: readonly TextMark[]): readonly PaintedRange[] {
  return [...cell.querySelectorAll<HTMLElement>('[data-block]')].flatMap((part) => {
    const node = part.firstChild;
    if (!(node instanceof Text)) return [];
    const base = Number(part.dataset.start ?? 0);
    return marks.flatMap((mark): PaintedRange[] => {
      if (mark.blockId !== part.dataset.block) return [];
      const [start, end] = [Math.max(0, mark.start - base), Math.min(node.length, mark.end - base)];
      return start < end ? [{ name: markName(mark), node, start, end }] : [];
    });
  });
}

/**
 * Marks words of a side in another language, and words of the glossary. They are looked for once the window has nothing
 * else to do, so that scrolling never waits for them. Whoever hears the text is told of them after it, each in its language.
 */
export function SideMarks({ cell, view, bead, version, marking, drawn }: SideMarksProps) {
  const [marks, setMarks] = useState(NONE);
  useEffect(
    () => whenIdle(() => setMarks(marksOfSide(view, bead, version, marking))),
    [view, bead, version, marking],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts are others once they are drawn anew
  useEffect(
    () => (cell.current && marks.length > 0 ? paint(rangesOf(cell.current, marks)) : undefined),
    [cell, marks, drawn],
  );
  return marks.length === 0 ? null : (
    <span className="visually-hidden">
      {marks.map((mark) => (
        <MarkSaid key={`${markName(mark)} ${mark.blockId} ${mark.start}`} mark={mark} view={view} />
      ))}
    </span>
  );
}
