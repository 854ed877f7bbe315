import { flagBead, flagVersions } from '../../shared/flags/bead.ts';
import { type TermMark, termMarks } from '../../shared/glossary/term-marks.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Bead, Block, Term, Version } from '../../shared/model/records.ts';
import { type LanguageMark, languageMarks } from '../../shared/reading/language-marks.ts';

export type TextMark = LanguageMark | TermMark;

/** Which marks the reader shows. */
export interface Marking {
  /** Words in another language than the text around them. */
  readonly languages: boolean;
  /** Words of the glossary; none where they are not shown. */
  readonly terms: readonly Term[];
}

const NONE: readonly never[] = [];

interface Known {
  readonly terms: readonly Term[];
  readonly blocks: readonly (Block | undefined)[];
  readonly marks: readonly TermMark[];
}

const known = new WeakMap<Bead, Known>();

/** The glossary's words in a bead, as long as its words and the glossary are the same. */
function termMarksOf(view: DocumentView, bead: Bead, terms: readonly Term[]): readonly TermMark[] {
  const versions = flagVersions(view.versions);
  if (!versions || terms.length === 0) return NONE;
  const blocks = [versions.source, versions.target].flatMap(({ id }) =>
    (bead.sides[id] ?? []).map(({ blockId }) => view.block(blockId)),
  );
  const before = known.get(bead);
  if (before?.terms === terms && before.blocks.every((block, at) => block === blocks[at]))
    return before.marks;
  const marks = termMarks(flagBead(bead, view, versions), terms);
  known.set(bead, { terms, blocks, marks });
  return marks;
}

/** What is marked in one side of a bead, in no order; a side of two parts of a block has its marks once. */
export function marksOfSide(
  view: DocumentView,
  bead: Bead,
  version: Version,
  { languages, terms }: Marking,
): readonly TextMark[] {
  const found: TextMark[] = [];
  const parts = bead.sides[version.id] ?? NONE;
  for (const { blockId, start, end } of parts) {
    const block = languages ? view.block(blockId) : undefined;
    if (!block) continue;
    const last = end ?? block.text.length;
    for (const mark of languageMarks(block, version.language))
      if (mark.start < last && mark.end > start)
        found.push({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, last) });
  }
  for (const mark of termMarksOf(view, bead, terms)) if (mark.versionId === version.id) found.push(mark);
  return found.length > 0 ? found : NONE;
}
