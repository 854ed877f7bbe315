import type { Passage } from '../coding/passage.ts';
import { beadsUnder, type ProjectSide, projectByBeads } from '../coding/project-side.ts';
import type { Changes } from '../model/change.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { BeadId, BlockId } from '../model/ids.ts';
import type { Bead, Coding, CodingSide } from '../model/records.ts';
import { sameData } from '../model/same.ts';

export interface ProjectedContext {
  readonly view: DocumentView;
  readonly project?: ProjectSide | null;
}

/** The words that a person tagged: what projected sides follow from. None where they are lost. */
export function taggedPassages(coding: Coding): readonly Passage[] {
  const side = coding.sides.find(({ state }) => state === 'tagged');
  return side?.selections.map(({ start, end }) => ({ versionId: side.versionId, start, end })) ?? [];
}

/** The coding with those of its sides carried over anew that nobody agreed with yet; the identical object where nothing changes. */
export function projectedAnew(
  view: DocumentView,
  coding: Coding,
  project: ProjectSide = projectByBeads,
): Coding {
  const passages = taggedPassages(coding);
  if (passages.length === 0) return coding;
  const sides = coding.sides.map((side): CodingSide => {
    if (side.state !== 'projected') return side;
    const anew = project(view, passages, side.versionId);
    const next = side.lost ? { ...anew, lost: side.lost } : anew;
    return sameData(side, next) ? side : next;
  });
  return sides.every((side, at) => side === coding.sides[at]) ? coding : { ...coding, sides };
}

function sidesDiffer(from: Bead, to: Bead): boolean {
  return !sameData(from.sides, to.sides);
}

function blocksOf(beads: readonly Bead[]): Set<BlockId> {
  const blocks = new Set<BlockId>();
  for (const bead of beads)
    for (const parts of Object.values(bead.sides)) for (const { blockId } of parts) blocks.add(blockId);
  return blocks;
}

/** True when some words of the passages lie in one of the beads. */
function liesIn(view: DocumentView, passages: readonly Passage[], beads: ReadonlySet<BeadId>): boolean {
  return passages.some((passage) => beadsUnder(view, passage).some(({ bead }) => beads.has(bead.id)));
}

/**
 * Changes of beads with what follows from them: sides in state `projected` whose tagged words lie in a bead that
 * came, went or has other parts are carried over anew. What a person tagged or confirmed, and what is lost, stays.
 */
export function followProjected({ view, project }: ProjectedContext, changes: Changes): Changes {
  if (project === null) return changes;
  const isBead = (record: { readonly kind: string }): record is Bead => record.kind === 'bead';
  const moved = changes.updated.flatMap(([from, to]) =>
    isBead(from) && isBead(to) && sidesDiffer(from, to) ? [[from, to] as const] : [],
  );
  const before = [...changes.removed.filter(isBead), ...moved.map(([from]) => from)];
  const after = [...changes.added.filter(isBead), ...moved.map(([, to]) => to)];
  if (before.length + after.length === 0) return changes;
  const waiting = new Set<Coding>();
  for (const block of blocksOf([...before, ...after]))
    for (const coding of view.codingsAt(block))
      if (coding.sides.some(({ state }) => state === 'projected')) waiting.add(coding);
  if (waiting.size === 0) return changes;
  const next = view.after(changes);
  const gone = new Set(before.map(({ id }) => id));
  const come = new Set(after.map(({ id }) => id));
  const updated: (readonly [Coding, Coding])[] = [];
  for (const coding of waiting) {
    const passages = taggedPassages(coding);
    if (!liesIn(view, passages, gone) && !liesIn(next, passages, come)) continue;
    const anew = projectedAnew(next, coding, project);
    if (anew !== coding) updated.push([coding, anew]);
  }
  return updated.length === 0 ? changes : { ...changes, updated: [...changes.updated, ...updated] };
}
