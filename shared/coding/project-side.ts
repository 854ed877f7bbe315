import type { DocumentView } from '../model/document-view.ts';
import type { VersionId } from '../model/ids.ts';
import type { Bead, BeadPart, Block, CodingSide, Selection } from '../model/records.ts';
import { makeSelection } from '../model/selection.ts';
import { type Passage, trimPassage } from './passage.ts';

/** What an aligned bead is worth where nobody measured it: as likely right as not. */
const UNMEASURED = 0.5;

/** How the words of some passages of one version are found in another one. */
export type ProjectSide = (view: DocumentView, passages: readonly Passage[], to: VersionId) => CodingSide;

/** How much of a bead's own side a passage takes, in UTF-16 units. */
export interface BeadCover {
  readonly bead: Bead;
  readonly covered: number;
  readonly whole: number;
}

/** The beads that a passage takes words of, in the order of the document. */
export function beadsUnder(view: DocumentView, passage: Passage): readonly BeadCover[] {
  const covers = new Map<Bead, { covered: number; whole: number }>();
  const blocks = view.blocksIn(passage);
  for (const [at, block] of blocks.entries()) {
    // Where a block stands is known from the walk: looking each one up costs more than all the rest.
    const from = at === 0 ? passage.start.offset : 0;
    const to = at === blocks.length - 1 ? passage.end.offset : block.text.length;
    if (from >= to) continue;
    for (const bead of view.beadsOf(block.id)) {
      const cover = covers.get(bead) ?? { covered: 0, whole: 0 };
      for (const part of bead.sides[passage.versionId] ?? []) {
        if (part.blockId !== block.id) continue;
        const end = part.end ?? block.text.length;
        cover.covered += Math.max(0, Math.min(end, to) - Math.max(part.start, from));
        cover.whole += end - part.start;
      }
      if (cover.covered > 0) covers.set(bead, cover);
    }
  }
  return [...covers].map(([bead, cover]) => ({ bead, ...cover }));
}

interface PlacedPart {
  readonly block: Block;
  /** Its place in the version. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** The parts that lead to a block, with its place; those that follow one another are not looked up. */
function placedParts(view: DocumentView, versionId: VersionId, parts: readonly BeadPart[]): PlacedPart[] {
  const blocks = view.blocksOf(versionId);
  let at = -1;
  return parts.flatMap(({ blockId, start, end }) => {
    if (blocks[at]?.id !== blockId) at = blocks[at + 1]?.id === blockId ? at + 1 : view.position(blockId);
    const block = view.block(blockId);
    return block ? [{ block, at, start, end: end ?? block.text.length }] : [];
  });
}

interface Run {
  first: PlacedPart;
  last: PlacedPart;
  end: number;
}

/** True when nothing but white space lies between the end of a run and the next part. */
function isNext(run: Run, part: PlacedPart): boolean {
  const last = run.last.block.text;
  if (part.at === run.last.at) return last.slice(run.end, part.start).trim() === '';
  return (
    part.at === run.last.at + 1 &&
    last.slice(run.end).trim() === '' &&
    part.block.text.slice(0, part.start).trim() === ''
  );
}

/** The stretches that some parts of one version make together: one, unless something lies between them. */
export function selectionsOf(
  view: DocumentView,
  versionId: VersionId,
  parts: readonly BeadPart[],
): readonly Selection[] {
  const sorted = placedParts(view, versionId, parts).sort((a, b) => a.at - b.at || a.start - b.start);
  const runs: Run[] = [];
  for (const part of sorted) {
    const run = runs.at(-1);
    if (run && isNext(run, part)) {
      run.end = part.at === run.last.at ? Math.max(run.end, part.end) : part.end;
      run.last = part;
    } else runs.push({ first: part, last: part, end: part.end });
  }
  return runs.flatMap((run) => {
    const passage = trimPassage(view, {
      versionId,
      start: { blockId: run.first.block.id, offset: run.first.start },
      end: { blockId: run.last.block.id, offset: run.end },
    });
    return passage ? [makeSelection(view.blocksIn(passage), passage.start, passage.end)] : [];
  });
}

/** How likely a bead is right, 0 to 1: surely where a person confirmed it. */
export function beadWorth({ status, confidence }: Bead): number {
  return status === 'confirmed' ? 1 : (confidence ?? UNMEASURED);
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
    covered += cover.covered;
    whole += cover.whole;
    trusted += cover.covered * beadWorth(cover.bead);
  }
  if (covered === 0) return 0;
  return Math.round((trusted / covered) * (0.5 + (0.5 * covered) / whole) * 100) / 100;
}

/** The beads under several passages, each once, with what they take of it together. */
function beadsUnderAll(view: DocumentView, passages: readonly Passage[]): readonly BeadCover[] {
  const [first] = passages;
  if (first && passages.length === 1) return beadsUnder(view, first);
  const covers = new Map<Bead, BeadCover>();
  for (const passage of passages) {
    for (const cover of beadsUnder(view, passage)) {
      const covered = (covers.get(cover.bead)?.covered ?? 0) + cover.covered;
      covers.set(cover.bead, { ...cover, covered: Math.min(covered, cover.whole) });
    }
  }
  return [...covers.values()];
}

/**
 * The side that some passages of one version have in another: the whole counterpart of the beads they take words of.
 * Where they have none, the side is there without words, projected with confidence 0, until a person
 * says that the other language has no counterpart (confirmed) or finds it.
 */
export const projectByBeads: ProjectSide = (view, passages, to) => {
  const covers = beadsUnderAll(view, passages);
  const parts = covers.flatMap(({ bead }) => bead.sides[to] ?? []);
  const selections = selectionsOf(view, to, parts);
  const confidence = selections.length === 0 ? 0 : projectionConfidence(covers);
  return { versionId: to, selections, state: 'projected', confidence };
};
