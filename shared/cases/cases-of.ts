import type { DocumentView } from '../model/document-view.ts';
import type { CaseId } from '../model/ids.ts';
import type { Block, Coding, Selection } from '../model/records.ts';

const NOBODY: readonly CaseId[] = [];

/** Whose a block is: who speaks, else whom the whole document is of. */
export function casesOfBlock(view: DocumentView, block: Block): readonly CaseId[] {
  return block.speakerId ? [block.speakerId] : (view.document.caseIds ?? NOBODY);
}

/**
 * Whose the words of a coding are, in the order in which they speak: the speakers; where none is known, those whom
 * the whole document is of. Everything that asks for the cases of a passage (exports, filters, counts) asks here.
 */
export function casesOfCoding(view: DocumentView, coding: Coding): readonly CaseId[] {
  const speakers = new Set<CaseId>();
  for (const side of coding.sides) {
    if (side.state === 'lost') continue;
    for (const selection of inOrder(view, side.selections)) {
      for (const { speakerId } of view.blocksIn(selection)) if (speakerId) speakers.add(speakerId);
    }
  }
  return speakers.size > 0 ? [...speakers] : (view.document.caseIds ?? NOBODY);
}

function inOrder(view: DocumentView, selections: readonly Selection[]): readonly Selection[] {
  if (selections.length < 2) return selections;
  const place = ({ start }: Selection) => view.position(start.blockId);
  return selections.toSorted((a, b) => place(a) - place(b) || a.start.offset - b.start.offset);
}
