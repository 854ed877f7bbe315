import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Coding } from '../../shared/model/records.ts';
import { highlightName, underlineOf } from './highlight-names.ts';
import { paint } from './highlight-painter.ts';
import { shownRanges } from './shown-passage.ts';

/**
 * Paints codings on the mounted rows, at the lowest line, in a millisecond: what was coded shows in the next frame,
 * and the rows, which are rendered after it, put each line where it belongs. Returns what takes it away.
 */
export function paintFresh(root: ParentNode, view: DocumentView, codings: readonly Coding[]): () => void {
  return paint(
    codings.flatMap(({ codeId, sides }) =>
      sides.flatMap((side) => {
        const name = highlightName(codeId, underlineOf(side), 0);
        return side.selections.flatMap(({ start, end }) =>
          shownRanges(root, view, { versionId: side.versionId, start, end }).map((range) => ({
            ...range,
            name,
          })),
        );
      }),
    ),
  );
}
