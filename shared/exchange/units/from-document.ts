import { finished } from '../../align/sentences/align.ts';
import type { DocumentView } from '../../model/document-view.ts';
import type { ProjectIndex } from '../../model/project-index.ts';
import type { Bead, Block, Version } from '../../model/records.ts';
import { notesOn } from '../../notes/of-target.ts';
import { speakerName } from './speakers.ts';
import { eachInSteps, mapInSteps } from './steps.ts';
import { type Piece, PLAIN_UNIT, type Unit, type UnitDocument } from './unit.ts';

/** A piece and the bead that it is of; words that no bead holds come behind the bead whose words stand before them. */
interface Placed {
  readonly bead: Bead | null;
  readonly piece: Piece;
}

interface Stretch {
  readonly bead: Bead | null;
  readonly start: number;
  readonly end: number;
}

/** The document as units: a bead each, in order, with the words that stand in no bead as units of their own. */
export const unitsOfDocument = (index: ProjectIndex, view: DocumentView): UnitDocument =>
  finished(unitsInSteps(index, view));

/** The same; yields the part done (0 … 1). */
export function* unitsInSteps(index: ProjectIndex, view: DocumentView): Generator<number, UnitDocument> {
  const stretches = stretchesByBlock(view);
  const placed = yield* eachInSteps(
    view.versions,
    () => 1,
    (version) => placedIn(index, view, version, stretches),
  );
  const sides = new Map<Bead, Piece[][]>();
  for (const bead of view.beads)
    sides.set(
      bead,
      view.versions.map(() => []),
    );
  const alone = new Map<Bead | null, Unit[]>();
  placed.forEach((pieces, version) => {
    let last: Bead | null = null;
    for (const { bead, piece } of pieces) {
      if (bead !== null) {
        sides.get(bead)?.[version]?.push(piece);
        last = bead;
        continue;
      }
      const unit = { ...PLAIN_UNIT, sides: view.versions.map((_, at) => (at === version ? [piece] : [])) };
      const behind = alone.get(last);
      if (behind) behind.push(unit);
      else alone.set(last, [unit]);
    }
  });
  const units = view.beads.flatMap((bead): readonly Unit[] => {
    const own = sides.get(bead) ?? [];
    const behind = alone.get(bead) ?? [];
    return own.every((side) => side.length === 0) ? behind : [unitOf(index, bead, own), ...behind];
  });
  return {
    name: view.document.name,
    versions: view.versions.map(({ language, role }) => ({ language, role })),
    units: withPlaces([...(alone.get(null) ?? []), ...units]),
    notes: notesOn(index, view.document.id).map(({ text }) => text),
  };
}

function unitOf(index: ProjectIndex, bead: Bead, sides: readonly (readonly Piece[])[]): Unit {
  const { status, confidence, section } = bead;
  return {
    sides,
    status,
    confidence,
    deliberate: bead.deliberate === true,
    section,
    notes: notesOn(index, bead.id).map(({ text }) => text),
  };
}

function stretchesByBlock(view: DocumentView): ReadonlyMap<string, readonly Stretch[]> {
  const stretches = new Map<string, Stretch[]>();
  for (const bead of view.beads) {
    for (const { blockId, start, end } of Object.values(bead.sides).flat()) {
      const stretch = { bead, start, end: end ?? Number.POSITIVE_INFINITY };
      const known = stretches.get(blockId);
      if (known) known.push(stretch);
      else stretches.set(blockId, [stretch]);
    }
  }
  for (const list of stretches.values()) list.sort((a, b) => a.start - b.start);
  return stretches;
}

/** Every word of a version once, in order; `place` is set to that order, to be dropped where it is that of the units. */
function* placedIn(
  index: ProjectIndex,
  view: DocumentView,
  version: Version,
  stretches: ReadonlyMap<string, readonly Stretch[]>,
): Generator<number, readonly Placed[]> {
  let place = 0;
  const made = yield* mapInSteps(view.blocksOf(version.id), (block) => {
    const speaker = block.speakerId === null ? undefined : index.get('case', block.speakerId);
    let before: number | null = null;
    return trimmed(block, whole(block, stretches.get(block.id) ?? [])).map(({ bead, start, end }) => {
      const piece: Piece = {
        text: block.text.slice(start, end),
        joint: before === null ? null : block.text.slice(before, start),
        speaker: speaker === undefined ? null : speakerName(speaker.name) || null,
        ...(block.time !== undefined && before === null && { time: block.time }),
        place: place++,
      };
      before = end;
      return { bead, piece };
    });
  });
  return made.flat();
}

/** The stretches of a block with those between them that no bead holds, no word twice; neighbours of one bead are one. */
function whole(block: Block, stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  let covered = 0;
  const add = (bead: Bead | null, start: number, end: number) => {
    const last = all.at(-1);
    const isBlank = block.text.slice(start, end).trim() === '';
    if (isBlank) return;
    if (last && bead !== null && last.bead === bead) all[all.length - 1] = { ...last, end };
    else all.push({ bead, start, end });
  };
  for (const { bead, start, end } of stretches) {
    const to = Math.min(end, block.text.length);
    if (start > covered) add(null, covered, start);
    add(bead, Math.max(start, covered), to);
    covered = Math.max(covered, to);
  }
  add(null, covered, block.text.length);
  return all;
}

/** White space between two stretches belongs to neither. */
function trimmed(block: Block, stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.map(({ bead, start, end }) => {
    const words = block.text.slice(start, end);
    const lead = words.length - words.trimStart().length;
    return { bead, start: start + lead, end: start + words.trimEnd().length };
  });
}

/** Places only where they are not the order of the units. */
export function withPlaces(units: readonly Unit[]): readonly Unit[] {
  const versions = units[0]?.sides.length ?? 0;
  const isInOrder = Array.from({ length: versions }, (_, version) => {
    let next = 0;
    return units.every((unit) => (unit.sides[version] ?? []).every(({ place }) => place === next++));
  });
  return units.map((unit) => ({
    ...unit,
    sides: unit.sides.map((side, version) =>
      isInOrder[version] ? side.map(({ place: _, ...piece }) => piece) : side,
    ),
  }));
}
