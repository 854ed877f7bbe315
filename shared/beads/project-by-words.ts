import { project } from '../align/words/project.ts';
import type { Passage } from '../coding/passage.ts';
import {
  type BeadCover,
  beadsUnder,
  beadWorth,
  type ProjectSide,
  projectionConfidence,
  selectionsOf,
} from '../coding/project-side.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { VersionId } from '../model/ids.ts';
import type { Bead, BeadPart } from '../model/records.ts';
import { sideParts } from './parts.ts';
import type { WordLinks } from './word-links.ts';

/** A stretch of a side's text, its parts one a line: `[start, end)` in UTF-16 units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where each part of a side begins in its text. */
function laidOut(view: DocumentView, parts: readonly BeadPart[]) {
  let base = 0;
  return parts.map((part) => {
    const end = part.end ?? view.block(part.blockId)?.text.length ?? part.start;
    const laid = { part, base, start: part.start, end };
    base += end - part.start + 1;
    return laid;
  });
}

/** What of a bead's side lies in a passage, from the first to the last unit; null where nothing does. */
function stretchIn(view: DocumentView, bead: Bead, passage: Passage): Stretch | null {
  const [first, last] = [view.position(passage.start.blockId), view.position(passage.end.blockId)];
  let begin: number | null = null;
  let finish = 0;
  for (const { part, base, start, end } of laidOut(view, sideParts(bead, passage.versionId))) {
    const at = view.position(part.blockId);
    if (at < first || at > last) continue;
    const from = at === first ? Math.max(start, passage.start.offset) : start;
    const to = at === last ? Math.min(end, passage.end.offset) : end;
    if (from >= to) continue;
    begin ??= base + from - start;
    finish = base + to - start;
  }
  return begin === null ? null : { start: begin, end: finish };
}

/** A stretch of a side's text as stretches of its blocks. */
function partsOf(
  view: DocumentView,
  bead: Bead,
  versionId: VersionId,
  stretch: Stretch,
): readonly BeadPart[] {
  return laidOut(view, sideParts(bead, versionId)).flatMap(({ part, base, start, end }) => {
    const from = start + Math.max(0, stretch.start - base);
    const to = Math.min(end, start + stretch.end - base);
    return from < to ? [{ blockId: part.blockId, start: from, end: to }] : [];
  });
}

interface Found {
  readonly parts: readonly BeadPart[];
  /** 0 … 1. */
  readonly confidence: number;
}

function inBead(
  words: WordLinks,
  view: DocumentView,
  passage: Passage,
  to: VersionId,
  cover: BeadCover,
): Found {
  const { bead } = cover;
  const whole = { parts: sideParts(bead, to), confidence: projectionConfidence([cover]) };
  if (whole.parts.length === 0) return { parts: [], confidence: 0 };
  // A sentence stands for the sentence.
  if (cover.covered >= cover.whole) return whole;
  const linked = words.wordsOf(view, bead, passage.versionId, to);
  const stretch = stretchIn(view, bead, passage);
  if (!linked || !stretch) return whole;
  const { start, end } = stretch;
  const chosen = linked.source.filter((token) => token.start < end && token.end > start);
  const isTelling = ({ kind }: { readonly kind: string }) => kind !== 'mark';
  const isAll =
    chosen.some(isTelling) && chosen.filter(isTelling).length === linked.source.filter(isTelling).length;
  if (isAll) return { parts: whole.parts, confidence: beadWorth(bead) };
  const { ranges, confidence } = project(linked, stretch);
  return {
    parts: ranges.flatMap((range) => partsOf(view, bead, to, range)),
    confidence: confidence * beadWorth(bead),
  };
}

/**
 * Finds the words of another version by the links between words, bead by bead: a passage over several beads has its
 * words in each, one that a translation tears apart has several selections, one without a counterpart none. Beads
 * that nobody has linked as they stand give their whole counterpart.
 */
export function projectByWords(words: WordLinks): ProjectSide {
  return (view, passages, to) => {
    const parts: BeadPart[] = [];
    let covered = 0;
    let sure = 0;
    for (const passage of passages) {
      for (const cover of beadsUnder(view, passage)) {
        const found = inBead(words, view, passage, to, cover);
        parts.push(...found.parts);
        covered += cover.covered;
        sure += cover.covered * found.confidence;
      }
    }
    const selections = selectionsOf(view, to, parts);
    const confidence = selections.length > 0 && covered > 0 ? Math.round((100 * sure) / covered) / 100 : 0;
    return { versionId: to, selections, state: 'projected', confidence };
  };
}
