import type { BlockId } from '../model/ids.ts';
import type { Bead, Block, Version } from '../model/records.ts';
import type { BlockStretch, FlagBead, FlagRange, FlagSide } from './flag.ts';

/** What the parts of a side are joined with. */
export const BETWEEN_PARTS = '\n';

export const sideText = (side: FlagSide): string => side.parts.map(({ text }) => text).join(BETWEEN_PARTS);

function sideOf(bead: Bead, version: Version, block: (id: BlockId) => Block | undefined): FlagSide {
  const parts = (bead.sides[version.id] ?? []).flatMap(({ blockId, start, end }) => {
    const text = block(blockId)?.text;
    return text === undefined ? [] : [{ blockId, start, text: text.slice(start, end ?? text.length) }];
  });
  return { versionId: version.id, language: version.language, parts };
}

/** A bead of the project with its texts; `texts`: a document view. `source` is the version translated from. */
export function flagBead(
  bead: Bead,
  texts: { block(id: BlockId): Block | undefined },
  versions: { readonly source: Version; readonly target: Version },
): FlagBead {
  const block = (id: BlockId) => texts.block(id);
  return {
    source: sideOf(bead, versions.source, block),
    target: sideOf(bead, versions.target, block),
    deliberate: bead.deliberate === true,
  };
}

/** The original and the translation that the flags compare: the roles say which, else the order. Null for a single version. */
export function flagVersions(
  versions: readonly Version[],
): { readonly source: Version; readonly target: Version } | null {
  const source = versions.find(({ role }) => role === 'original') ?? versions[0];
  const target =
    versions.find((one) => one !== source && one.role === 'translation') ??
    versions.find((one) => one !== source);
  return source && target ? { source, target } : null;
}

/** The block that a dismissal of the bead's flags hangs on: the original's first, where it has one. */
export function firstBlockOf(bead: FlagBead): BlockId | null {
  return (bead.source.parts[0] ?? bead.target.parts[0])?.blockId ?? null;
}

/** The stretches of blocks that a range of a side's text covers, in order; none for a side without parts. */
export function stretchesOf(side: FlagSide, range: FlagRange): readonly BlockStretch[] {
  const found: BlockStretch[] = [];
  let from = 0;
  for (const { blockId, start, text } of side.parts) {
    const to = from + text.length;
    const low = Math.max(range.start, from);
    const high = Math.min(range.end, to);
    if (low < high) found.push({ blockId, start: start + low - from, end: start + high - from });
    from = to + BETWEEN_PARTS.length;
  }
  return found;
}
