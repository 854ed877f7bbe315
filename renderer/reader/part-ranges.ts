import type { ShowsCoding } from '../../shared/coding/filter.ts';
import { assignLanes } from '../../shared/coding/lanes.ts';
import { rangesInBlock } from '../../shared/coding/overlap.ts';
import { sideOf } from '../../shared/coding/passage.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { BeadPart } from '../../shared/model/records.ts';
import { type PartRange, underlineOf } from './highlight-names.ts';

/**
 * What is painted on one part of a block, longest first so that the shortest lies on top, with the lower line. Levels
 * are dealt out over the whole block, so that a coding keeps its own through the parts of a cut block.
 */
export function partRanges(
  view: DocumentView,
  versionId: VersionId,
  part: BeadPart,
  shows: ShowsCoding,
): readonly PartRange[] {
  const end = part.end ?? view.block(part.blockId)?.text.length ?? 0;
  const covers = view
    .codingsAt(part.blockId)
    .filter((coding) => shows(view, coding))
    .flatMap((coding) =>
      rangesInBlock(view, coding, versionId, part.blockId).map((range) => ({ coding, ...range })),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const levels = assignLanes(
    covers.map((cover) => ({ key: cover, first: cover.start, last: cover.end - 1 })),
  );
  return covers
    .flatMap((cover): PartRange[] => {
      const side = sideOf(cover.coding, versionId);
      const from = Math.max(cover.start, part.start);
      const to = Math.min(cover.end, end);
      if (!side || from >= to) return [];
      return [
        {
          coding: cover.coding,
          style: underlineOf(side),
          level: levels.of.get(cover) ?? 0,
          start: from - part.start,
          end: to - part.start,
        },
      ];
    })
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}
