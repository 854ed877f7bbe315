import type { Block, Selection } from '../../shared/model/records.ts';
import type { TextEdit } from '../../shared/model/text-edit.ts';

/**
 * The oracle of the anchors: a version as one row of UTF-16 units that each carry an identity. A break
 * between two blocks is a unit of its own. It knows nothing of offsets that move; it looks who is left.
 */
export interface Mark {
  readonly unit: string;
  readonly uid: number;
}

export interface MarkedVersion {
  /** For each block, its units. */
  readonly blocks: readonly (readonly Mark[])[];
  /** For each block but the last, the break behind it. */
  readonly breaks: readonly Mark[];
  readonly nextUid: number;
}

export function markVersion(texts: readonly string[]): MarkedVersion {
  let nextUid = 0;
  const mark = (unit: string): Mark => ({ unit, uid: nextUid++ });
  return {
    blocks: texts.map((text) => text.split('').map(mark)),
    breaks: texts.slice(1).map(() => mark('\n')),
    nextUid,
  };
}

export function editMarked(version: MarkedVersion, block: number, edit: TextEdit): MarkedVersion {
  const typed = edit.text.split('').map((unit, at) => ({ unit, uid: version.nextUid + at }));
  return {
    ...version,
    blocks: version.blocks.map((units, at) =>
      at === block ? [...units.slice(0, edit.start), ...typed, ...units.slice(edit.end)] : units,
    ),
    nextUid: version.nextUid + typed.length,
  };
}

/** All units in reading order, breaks included. */
export function unitsOf(version: MarkedVersion): Mark[] {
  return version.blocks.flatMap((units, at) => {
    const behind = version.breaks[at];
    return behind ? [...units, behind] : units;
  });
}

/** The units of a selection, by what its anchors say. */
export function unitsIn(
  version: MarkedVersion,
  blocks: readonly Block[],
  selection: Pick<Selection, 'start' | 'end'>,
): Mark[] {
  const first = blocks.findIndex((block) => block.id === selection.start.blockId);
  const last = blocks.findIndex((block) => block.id === selection.end.blockId);
  const before = (block: number) =>
    version.blocks.slice(0, block).reduce((sum, units) => sum + units.length + 1, 0);
  return unitsOf(version).slice(before(first) + selection.start.offset, before(last) + selection.end.offset);
}

/** From the place `from` in the block `first` to the place `to` in the block `last`. */
export interface MarkedStretch {
  readonly first: number;
  readonly from: number;
  readonly last: number;
  readonly to: number;
}

/** Paragraphs in the place of a stretch: what stood before it, they, and what stood behind it become blocks. */
export function replaceMarked(
  version: MarkedVersion,
  { first, from, last, to }: MarkedStretch,
  paragraphs: readonly string[],
): MarkedVersion {
  let { nextUid } = version;
  const mark = (unit: string): Mark => ({ unit, uid: nextUid++ });
  const typed = paragraphs.map((text) => text.split('').map(mark));
  const between = paragraphs.slice(1).map(() => mark('\n'));
  const head = version.blocks[first]?.slice(0, from) ?? [];
  const tail = version.blocks[last]?.slice(to) ?? [];
  const made = typed.map((units, at) => [
    ...(at === 0 ? head : []),
    ...units,
    ...(at === typed.length - 1 ? tail : []),
  ]);
  return {
    blocks: [...version.blocks.slice(0, first), ...made, ...version.blocks.slice(last + 1)],
    breaks: [...version.breaks.slice(0, first), ...between, ...version.breaks.slice(last)],
    nextUid,
  };
}

/** The place in the row of all units, breaks included. */
export function placeInRow(version: MarkedVersion, block: number, offset: number): number {
  return version.blocks.slice(0, block).reduce((sum, units) => sum + units.length + 1, 0) + offset;
}

/** Who belongs to a passage after an edit of one block: see `passageAfterStretch`. */
export function passageAfter(
  before: MarkedVersion,
  after: MarkedVersion,
  passage: ReadonlySet<number>,
  block: number,
  edit: TextEdit,
): Set<number> {
  const stretch = { first: block, from: edit.start, last: block, to: edit.end };
  return passageAfterStretch(before, after, passage, stretch);
}

/**
 * Who belongs to a passage after a stretch was replaced: of those before, who is left; of the new ones, all
 * where the stretch lay within the passage (units of it on both sides, or only units of it replaced), else none.
 */
export function passageAfterStretch(
  before: MarkedVersion,
  after: MarkedVersion,
  passage: ReadonlySet<number>,
  { first, from, last, to }: MarkedStretch,
): Set<number> {
  const row = unitsOf(before);
  const start = placeInRow(before, first, from);
  const replaced = row.slice(start, placeInRow(before, last, to));
  const isIn = (mark: Mark | undefined) => mark !== undefined && passage.has(mark.uid);
  const within = replaced.length > 0 ? replaced.every(isIn) : isIn(row[start - 1]) && isIn(row[start]);
  return new Set(
    unitsOf(after)
      .filter((mark) => passage.has(mark.uid) || (within && mark.uid >= before.nextUid))
      .map((mark) => mark.uid),
  );
}
