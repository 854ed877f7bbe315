import type { Dictionary } from '../align/dictionary.ts';
import { type Alignment, alignSentences } from '../align/sentences/align.ts';
import type { Point } from '../align/sentences/corridor.ts';
import { beadsUnder } from '../coding/project-side.ts';
import type { Changes } from '../model/change.ts';
import { DocumentView } from '../model/document-view.ts';
import type { BeadId, Effects, VersionId } from '../model/ids.ts';
import { LayeredMap } from '../model/layered-map.ts';
import type { AnyRecord, Bead, Note } from '../model/records.ts';
import { alignmentAnchors } from './alignment-anchors.ts';
import { type AlignmentUnit, alignmentUnits } from './alignment-units.ts';
import { followProjected, taggedPassages } from './follow-projected.ts';
import { BEADS_AT_ONCE, learnWords } from './learn-words.ts';
import { planAlignment } from './plan-alignment.ts';
import { projectByWords } from './project-by-words.ts';
import { isSettled } from './settle-beads.ts';

export interface AlignDocumentTask {
  readonly view: DocumentView;
  /** Notes on its beads. */
  readonly notes: readonly Note[];
  readonly effects: Effects;
  /** Any number, also for other languages; words learned elsewhere come in the same way. */
  readonly dictionaries: readonly Dictionary[];
  /** No sentence leaves the bead that it stands in: what a person has set side by side is cut finer, nothing more. */
  readonly isWithinBeads?: boolean;
}

/** What an alignment run has to say of itself. */
export interface AlignmentReport {
  readonly beads: number;
  /** Beads with an empty side. */
  readonly omissions: number;
  /** What people settled, left as it was. */
  readonly settled: number;
  /** Of the others, those as sure as SURE_FROM, and those less sure than DOUBTFUL_BELOW. */
  readonly sure: number;
  readonly doubtful: number;
  /** Stretches that stand elsewhere in the other text: chapters in another order. */
  readonly moved: number;
  /** The versions' languages were given the wrong way round. */
  readonly swapped: boolean;
}

export interface AlignedDocument {
  readonly changes: Changes;
  readonly report: AlignmentReport;
}

/** Confidences are calibrated: of those from here on nine in ten and more are right, of those below not two in three. */
export const SURE_FROM = 0.9;
export const DOUBTFUL_BELOW = 0.6;

/** Of all beads, those that the engine is sure of or that people settled (0 … 1). */
export const sureShare = ({ beads, sure, settled }: AlignmentReport): number =>
  (sure + settled) / Math.max(1, beads);

export function reportOf(view: DocumentView, moved: number, swapped: boolean): AlignmentReport {
  let [omissions, settled, sure, doubtful] = [0, 0, 0, 0];
  for (const bead of view.beads) {
    if (view.versions.some(({ id }) => (bead.sides[id] ?? []).length === 0)) omissions++;
    if (isSettled(bead)) settled++;
    else if ((bead.confidence ?? 0) >= SURE_FROM) sure++;
    else if ((bead.confidence ?? 0) < DOUBTFUL_BELOW) doubtful++;
  }
  return { beads: view.beads.length, omissions, settled, sure, doubtful, moved, swapped };
}

/** Where each bead begins on both sides, in units; those that do not rise on both are left out. */
function beadEdges(
  view: DocumentView,
  ids: readonly [VersionId, VersionId],
  units: readonly [readonly AlignmentUnit[], readonly AlignmentUnit[]],
): readonly Point[] {
  const places = units.map(
    (list) =>
      new Map(
        list.flatMap(({ parts }, at) => parts.map((part) => [`${part.blockId} ${part.start}`, at] as const)),
      ),
  );
  const ends: [number, number] = [0, 0];
  const points: Point[] = [];
  for (const bead of view.beads) {
    points.push({ source: ends[0], target: ends[1] });
    for (const side of [0, 1] as const) {
      const parts = bead.sides[ids[side]] ?? [];
      const last = parts.at(-1);
      if (!last) continue;
      let at = Math.max(ends[side], (places[side]?.get(`${last.blockId} ${last.start}`) ?? -1) + 1);
      // Up to the last sentence of the bead's last part.
      const stop = last.end ?? Number.POSITIVE_INFINITY;
      while (units[side][at]?.parts.every(({ blockId, start }) => blockId === last.blockId && start < stop))
        at++;
      ends[side] = at;
    }
  }
  return points.filter(({ source, target }) => source + target > 0);
}

/** The beads of what waits for somebody's word, with others to learn from. */
function codedBeads(view: DocumentView): readonly Bead[] {
  const beads = new Set<Bead>();
  for (const coding of view.codings) {
    if (!coding.sides.some(({ state }) => state === 'projected')) continue;
    for (const passage of taggedPassages(coding))
      for (const { bead } of beadsUnder(view, passage)) beads.add(bead);
  }
  for (const bead of view.beads) {
    if (beads.size >= BEADS_AT_ONCE) break;
    beads.add(bead);
  }
  return [...beads];
}

/**
 * Aligns the sentences of a document's versions, each with the first, and carries over anew, by words, what nobody
 * agreed with yet. A generator: yields the part done (0 … 1); whoever stops asking has cancelled it, and nothing has
 * changed. What people settled stays and teaches. A document of one version, or of none with words, has no changes.
 */
export function* alignDocument(task: AlignDocumentTask): Generator<number, AlignedDocument> {
  const { view, dictionaries } = task;
  const [first, ...others] = view.versions;
  const unchanged: AlignedDocument = {
    changes: { added: [], updated: [], removed: [] },
    report: reportOf(view, 0, false),
  };
  if (!first || others.length === 0) return unchanged;
  const units = new Map(view.versions.map(({ id }) => [id, alignmentUnits(view, id)]));
  yield 0.05;
  const source = units.get(first.id) ?? [];
  const aligned = new Map<VersionId, Alignment['beads']>();
  let moved = 0;
  let swapped = false;
  for (const [at, version] of others.entries()) {
    const target = units.get(version.id) ?? [];
    const confirmed = new Map<BeadId, { source: number[]; target: number[] }>();
    for (const [list, side] of [[source, 'source'] as const, [target, 'target'] as const]) {
      for (const [place, { owner }] of list.entries()) {
        if (!owner) continue;
        const sides = confirmed.get(owner.id) ?? { source: [], target: [] };
        sides[side].push(place);
        confirmed.set(owner.id, sides);
      }
    }
    const work = alignSentences({
      source: { language: first.language, sentences: source.map(({ text }) => text) },
      target: { language: version.language, sentences: target.map(({ text }) => text) },
      dictionaries,
      anchors: task.isWithinBeads
        ? beadEdges(view, [first.id, version.id], [source, target])
        : alignmentAnchors(source, target),
      confirmed: [...confirmed.values()],
    });
    let step = work.next();
    for (; !step.done; step = work.next()) yield 0.05 + (0.65 * (at + step.value)) / others.length;
    aligned.set(version.id, step.value.beads);
    moved += step.value.moved.length;
    swapped ||= step.value.swapped;
  }
  const plain = planAlignment({ ...task, project: null }, units, aligned);
  const after = view.after(plain);
  const report = reportOf(after, moved, swapped);
  if (!view.codings.some(({ sides }) => sides.some(({ state }) => state === 'projected'))) {
    return { changes: plain, report };
  }
  const learning = learnWords(after, codedBeads(after), dictionaries);
  let step = learning.next();
  for (; !step.done; step = learning.next()) yield 0.7 + 0.25 * step.value;
  return { changes: followProjected({ view, project: projectByWords(step.value) }, plain), report };
}

/** The view of one document's records as they came over a border between threads. */
export function viewOfRecords(records: readonly AnyRecord[]): DocumentView | null {
  const document = records.find((record) => record.kind === 'document');
  if (document?.kind !== 'document') return null;
  return DocumentView.of(document, new LayeredMap(new Map(records.map((record) => [record.id, record]))));
}
