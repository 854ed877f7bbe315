import type { Token } from '../align/tokens.ts';
import { type LinkedWords, project, type Range } from '../align/words/project.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { BlockId, VersionId } from '../model/ids.ts';
import type { Anchor, Bead } from '../model/records.ts';
import { sideParts } from './parts.ts';

/** `[start, end)` of a block of a version, in UTF-16 units. */
export interface VersionStretch {
  readonly versionId: VersionId;
  readonly blockId: BlockId;
  readonly start: number;
  readonly end: number;
}

/** A word of a bead with those that answer to it in the other version; none where nothing there says it. */
export interface Counterparts {
  readonly word: VersionStretch;
  readonly others: readonly VersionStretch[];
}

/** What `sideText` puts between two parts of a side. */
const BETWEEN = 1;

/** Where a place lies in the text of its side of a bead (see `sideText`); -1 outside of it. */
function offsetInSide(view: DocumentView, bead: Bead, versionId: VersionId, place: Anchor): number {
  let before = 0;
  for (const part of sideParts(bead, versionId)) {
    const { length } = view.partText(part);
    const within = place.offset - part.start;
    if (part.blockId === place.blockId && within >= 0 && within < length) return before + within;
    before += length + BETWEEN;
  }
  return -1;
}

/** The stretches of blocks that a range of a side's text covers. */
function stretchesIn(
  view: DocumentView,
  bead: Bead,
  versionId: VersionId,
  range: Range,
): readonly VersionStretch[] {
  const found: VersionStretch[] = [];
  let before = 0;
  for (const part of sideParts(bead, versionId)) {
    const { length } = view.partText(part);
    const start = Math.max(range.start, before);
    const end = Math.min(range.end, before + length);
    const { blockId } = part;
    if (start < end)
      found.push({ versionId, blockId, start: part.start + start - before, end: part.start + end - before });
    before += length + BETWEEN;
  }
  return found;
}

const isOver =
  (offset: number) =>
  ({ start, end, kind }: Token): boolean =>
    kind !== 'mark' && start <= offset && offset < end;

/** The word at a place of a bead, and what answers to it by the links of its words; null where no word stands. */
export function counterpartsAt(
  view: DocumentView,
  bead: Bead,
  words: LinkedWords,
  at: { readonly from: VersionId; readonly to: VersionId; readonly place: Anchor },
): Counterparts | null {
  const { from, to, place } = at;
  const offset = offsetInSide(view, bead, from, place);
  const token = offset < 0 ? undefined : words.source.find(isOver(offset));
  const [word] = token ? stretchesIn(view, bead, from, token) : [];
  if (!token || !word) return null;
  const { ranges } = project(words, token);
  return { word, others: ranges.flatMap((range) => stretchesIn(view, bead, to, range)) };
}
