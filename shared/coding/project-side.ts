import type { DocumentView } from '../model/document-view.ts';
import type { BlockId, VersionId } from '../model/ids.ts';
import type { Bead, BeadPart, CodingSide, Selection } from '../model/records.ts';
import { coveredRange, makeSelection } from '../model/selection.ts';
import { type Passage, trimPassage } from './passage.ts';

/** What an aligned bead is worth where nobody measured it: as likely right as not. */
const UNMEASURED = 0.5;

/** How much of a bead's own side a passage takes, in UTF-16 units. */
export interface BeadCover {
  readonly bead: Bead;
  readonly covered: number;
  readonly whole: number;
}

/** The beads that a passage takes words of, in the order of the document. */
export function beadsUnder(view: DocumentView, passage: Passage): readonly BeadCover[] {
  const covers = new Map<Bead, { covered: number; whole: number }>();
  for (const block of view.blocksIn(passage)) {
    const range = coveredRange(passage, block, view.position);
    if (!range) continue;
    for (const bead of view.beadsOf(block.id)) {
      const cover = covers.get(bead) ?? { covered: 0, whole: 0 };
      for (const part of bead.sides[passage.versionId] ?? []) {
        if (part.blockId !== block.id) continue;
        const end = part.end ?? block.text.length;
        cover.covered += Math.max(0, Math.min(end, range.end) - Math.max(part.start, range.start));
        cover.whole += end - part.start;
      }
      if (cover.covered > 0) covers.set(bead, cover);
    }
  }
  return [...covers].map(([bead, cover]) => ({ bead, ...cover }));
}

interface Run {
  first: BlockId;
  start: number;
  last: BlockId;
  end: number;
}

/** True when nothing but white space lies between the end of a run and the next part. */
function isNext(view: DocumentView, run: Run, part: BeadPart): boolean {
  const last = view.block(run.last)?.text ?? '';
  if (part.blockId === run.last) return last.slice(run.end, part.start).trim() === '';
  return (
    view.position(part.blockId) === view.position(run.last) + 1 &&
    last.slice(run.end).trim() === '' &&
    (view.block(part.blockId)?.text ?? '').slice(0, part.start).trim() === ''
  );
}

/** The stretches that some parts of one version make together: one, unless something lies between them. */
function selectionsOf(
  view: DocumentView,
  versionId: VersionId,
  parts: readonly BeadPart[],
): readonly Selection[] {
  const sorted = parts
    .filter((part) => view.block(part.blockId))
    .sort((a, b) => view.position(a.blockId) - view.position(b.blockId) || a.start - b.start);
  const runs: Run[] = [];
  for (const part of sorted) {
    const end = part.end ?? view.block(part.blockId)?.text.length ?? 0;
    const run = runs.at(-1);
    if (run && isNext(view, run, part)) {
      run.end = part.blockId === run.last ? Math.max(run.end, end) : end;
      run.last = part.blockId;
    } else runs.push({ first: part.blockId, start: part.start, last: part.blockId, end });
  }
  return runs.flatMap((run) => {
    const passage = trimPassage(view, {
      versionId,
      start: { blockId: run.first, offset: run.start },
      end: { blockId: run.last, offset: run.end },
    });
    return passage ? [makeSelection(view.blocksIn(passage), passage.start, passage.end)] : [];
  });
}

/**
 * How far a projection can be trusted, 0 to 1 in hundredths: what the beads are worth (1 when a person
 * confirmed them), weighed by the words taken of each, and halved towards the point where the passage is
 * only a sliver of its beads, because then most of the counterpart says something else.
 */
export function projectionConfidence(covers: readonly BeadCover[]): number {
  let covered = 0;
  let whole = 0;
  let trusted = 0;
  for (const cover of covers) {
    const worth = cover.bead.status === 'confirmed' ? 1 : (cover.bead.confidence ?? UNMEASURED);
    covered += cover.covered;
    whole += cover.whole;
    trusted += cover.covered * worth;
  }
  if (covered === 0) return 0;
  return Math.round((trusted / covered) * (0.5 + (0.5 * covered) / whole) * 100) / 100;
}

/**
 * The side that a passage has in another version: the whole counterpart of the beads it takes words of.
 * Where they have none, the side is there without words, projected with confidence 0, until a person
 * says that the other language has no counterpart (confirmed) or finds it.
 */
export function projectSide(view: DocumentView, passage: Passage, to: VersionId): CodingSide {
  const covers = beadsUnder(view, passage);
  const parts = covers.flatMap(({ bead }) => bead.sides[to] ?? []);
  const selections = selectionsOf(view, to, parts);
  const confidence = selections.length === 0 ? 0 : projectionConfidence(covers);
  return { versionId: to, selections, state: 'projected', confidence };
}
