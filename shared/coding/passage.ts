import type { DocumentView } from '../model/document-view.ts';
import type { VersionId } from '../model/ids.ts';
import type { Anchor, Coding, CodingSide } from '../model/records.ts';

/** A stretch `[start, end)` of one version; offsets in UTF-16 units. */
export interface Passage {
  readonly versionId: VersionId;
  readonly start: Anchor;
  readonly end: Anchor;
}

const BLANK = /\s/;

/**
 * The passage without white space at its ends, or null where nothing is left, where it points outside the
 * version, or where it ends before it starts.
 */
export function trimPassage(view: DocumentView, { versionId, start, end }: Passage): Passage | null {
  const blocks = view.blocksOf(versionId);
  let first = view.position(start.blockId);
  let last = view.position(end.blockId);
  if (blocks[first]?.id !== start.blockId || blocks[last]?.id !== end.blockId) return null;
  let from = Math.max(0, start.offset);
  let to = Math.min(end.offset, blocks[last]?.text.length ?? 0);
  const isOver = () => first > last || (first === last && from >= to);
  while (!isOver()) {
    const text = blocks[first]?.text ?? '';
    if (from >= text.length) {
      first++;
      from = 0;
    } else if (BLANK.test(text.charAt(from))) from++;
    else break;
  }
  while (!isOver()) {
    if (to <= 0) {
      last--;
      to = blocks[last]?.text.length ?? 0;
    } else if (BLANK.test((blocks[last]?.text ?? '').charAt(to - 1))) to--;
    else break;
  }
  const head = blocks[first];
  const tail = blocks[last];
  if (isOver() || !head || !tail) return null;
  return {
    versionId,
    start: { blockId: head.id, offset: from },
    end: { blockId: tail.id, offset: to },
  };
}

export function sideOf(coding: Coding, versionId: VersionId): CodingSide | undefined {
  return coding.sides.find((side) => side.versionId === versionId);
}

export function samePlace(a: Anchor, b: Anchor): boolean {
  return a.blockId === b.blockId && a.offset === b.offset;
}

/** True when one side of the coding is this passage and nothing more. A lost side is no passage. */
export function isOnPassage(coding: Coding, passage: Passage): boolean {
  const side = sideOf(coding, passage.versionId);
  const only = side?.selections[0];
  return (
    only !== undefined &&
    side?.selections.length === 1 &&
    side.state !== 'lost' &&
    samePlace(only.start, passage.start) &&
    samePlace(only.end, passage.end)
  );
}

/** The codings on exactly this passage, oldest first. */
export function codingsOnPassage(view: DocumentView, passage: Passage): readonly Coding[] {
  return view.codingsAt(passage.start.blockId).filter((coding) => isOnPassage(coding, passage));
}
