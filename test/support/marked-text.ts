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

/**
 * Who belongs to a passage after an edit of one block: of those before, who is left; of the new ones, all
 * where the edit lay within the passage (units of it on both sides, or only units of it replaced), else none.
 */
export function passageAfter(
  before: MarkedVersion,
  after: MarkedVersion,
  passage: ReadonlySet<number>,
  block: number,
  edit: TextEdit,
): Set<number> {
  const row = unitsOf(before);
  const offset = before.blocks.slice(0, block).reduce((sum, units) => sum + units.length + 1, 0);
  const replaced = row.slice(offset + edit.start, offset + edit.end);
  const isIn = (mark: Mark | undefined) => mark !== undefined && passage.has(mark.uid);
  const within =
    replaced.length > 0
      ? replaced.every(isIn)
      : isIn(row[offset + edit.start - 1]) && isIn(row[offset + edit.start]);
  return new Set(
    unitsOf(after)
      .filter((mark) => passage.has(mark.uid) || (within && mark.uid >= before.nextUid))
      .map((mark) => mark.uid),
  );
}
