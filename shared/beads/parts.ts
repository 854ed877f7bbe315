import type { DocumentView } from '../model/document-view.ts';
import type { VersionId } from '../model/ids.ts';
import type { Bead, BeadPart, Block } from '../model/records.ts';

/** Parts of beads: stretches `[start, end)` of blocks in UTF-16 units, `end: null` where the block ends. */

const NONE: readonly BeadPart[] = [];

export function sideParts(bead: Bead, versionId: VersionId): readonly BeadPart[] {
  return bead.sides[versionId] ?? NONE;
}

/** The versions that a bead holds text of. */
export function heldVersions(view: DocumentView, bead: Bead): readonly VersionId[] {
  return view.versions.map(({ id }) => id).filter((id) => sideParts(bead, id).length > 0);
}

/** A stretch of a block as a part: open where it reaches the block's end, so that it grows with the block. */
export function partOf(block: Block, start: number, end: number): BeadPart {
  return { blockId: block.id, start, end: end >= block.text.length ? null : end };
}

/** True where nothing but white space that no bead holds lies between two parts of one block. */
function isNext(view: DocumentView, last: BeadPart, part: BeadPart): boolean {
  const { end } = last;
  if (last.blockId !== part.blockId || end === null || part.start < end) return false;
  if (part.start === end) return true;
  if ((view.block(part.blockId)?.text.slice(end, part.start) ?? '').trim() !== '') return false;
  return !view
    .beadsOf(part.blockId)
    .some(({ sides }) =>
      Object.values(sides).some((parts) =>
        parts.some(
          (each) =>
            each.blockId === part.blockId &&
            each.start < part.start &&
            (each.end ?? Number.POSITIVE_INFINITY) > end,
        ),
      ),
    );
}

/** Parts in reading order; those that follow one another in a block are one. */
export function joinedParts(view: DocumentView, parts: readonly BeadPart[]): readonly BeadPart[] {
  const placed = parts.map((part) => ({ part, at: view.position(part.blockId) }));
  placed.sort((a, b) => a.at - b.at || a.part.start - b.part.start);
  const joined: BeadPart[] = [];
  for (const { part } of placed) {
    const last = joined.at(-1);
    if (last && isNext(view, last, part)) joined[joined.length - 1] = { ...last, end: part.end };
    else joined.push(part);
  }
  return joined;
}
