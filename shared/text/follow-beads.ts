import { type Effects, newId, type VersionId } from '../model/ids.ts';
import { placeManyAt } from '../model/place.ts';
import type { Bead, BeadPart, Block } from '../model/records.ts';
import type { TextEdit } from '../model/text-edit.ts';
import type { Drafts } from './drafts.ts';
import type { Frame, RewrittenRow } from './rewrite.ts';

/** A stretch of a frame that one bead holds, in local offsets. */
interface Segment {
  readonly bead: Bead;
  readonly part: BeadPart;
  start: number;
  end: number;
  /** What the offsets cut: a block's own edge moves otherwise than a cut between two sentences. */
  readonly startsBlock: boolean;
  readonly endsBlock: boolean;
}

function segmentsOf({ view }: RewrittenRow, versionId: VersionId, frame: Frame): Segment[] {
  const segments: Segment[] = [];
  for (const [at, block] of frame.before.entries()) {
    const base = frame.bases[at] ?? 0;
    const length = block.text.length;
    for (const bead of view.beadsOf(block.id)) {
      for (const part of bead.sides[versionId] ?? []) {
        if (part.blockId !== block.id) continue;
        const end = part.end ?? length;
        segments.push({
          bead,
          part,
          start: base + part.start,
          end: base + end,
          startsBlock: part.start === 0,
          endsBlock: part.end === null || (end >= length && length > 0),
        });
      }
    }
  }
  return segments.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Where a cut goes. Text typed at a cut stays with the sentence before it; where a break is taken away, what
 * stands in its place goes with the bead that the edit begins in.
 */
function mapSegment(segment: Segment, { start, end, text }: TextEdit, isStructural: boolean): void {
  const shift = text.length - (end - start);
  const cut = (at: number) => {
    if (at >= end) return at + shift;
    if (at < start) return at;
    return isStructural ? start + text.length : Math.min(at, start + text.length);
  };
  const isEmpty = segment.start === segment.end;
  // A break is one unit before a block's start, and at its end.
  if (!segment.startsBlock || segment.start > start) segment.start = cut(segment.start);
  if (isEmpty && segment.startsBlock && !segment.endsBlock) segment.end = segment.start;
  else if (!segment.endsBlock) segment.end = cut(segment.end);
  else if (end <= segment.end) segment.end += shift;
  else if (start <= segment.end) segment.end = start + text.length;
}

/** The parts of a new block, of the segments that lie in it; an empty block goes to the first that touches it. */
function partsIn(segments: readonly Segment[], block: Block, base: number) {
  const limit = base + block.text.length;
  const within = segments.filter((segment) => segment.start < limit && segment.end > base);
  const touching = segments.find((segment) => segment.start <= base && segment.end >= base);
  const held = within.length > 0 ? within : touching ? [touching] : segments.slice(-1);
  return held.map((segment, at) => {
    const isFirst = at === 0 && within.length === 0;
    const isOpen = at === held.length - 1 && (segment.end >= limit || within.length === 0);
    const part: BeadPart = {
      blockId: block.id,
      start: isFirst ? 0 : Math.max(0, segment.start - base),
      end: isOpen ? null : Math.min(segment.end, limit) - base,
    };
    return { bead: segment.bead, part };
  });
}

/** Two parts of one bead that a break stood between are one where it is taken away: nothing cuts them any more. */
function pushPart(held: BeadPart[] | undefined, part: BeadPart): void {
  const last = held?.at(-1);
  if (last?.blockId === part.blockId && last.end === part.start)
    held?.splice(-1, 1, { ...last, end: part.end });
  else held?.push(part);
}

const isEmptyBead = (bead: Bead) => Object.values(bead.sides).every((parts) => parts.length === 0);

/** Puts new parts of some blocks where the old ones of these blocks stood in the bead's side. */
function replaceParts(
  bead: Bead,
  versionId: VersionId,
  gone: ReadonlySet<string>,
  parts: readonly BeadPart[],
) {
  const side = bead.sides[versionId] ?? [];
  const at = side.findIndex((part) => gone.has(part.blockId));
  const kept = side.filter((part) => !gone.has(part.blockId));
  const place = at < 0 ? kept.length : at;
  return {
    ...bead,
    sides: { ...bead.sides, [versionId]: [...kept.slice(0, place), ...parts, ...kept.slice(place)] },
  };
}

/** The bead beside which fresh blocks get beads of their own: where the block's bead ends with it, else none. */
function neighbourOf(segments: readonly Segment[], frame: Frame, versionId: VersionId): Bead | undefined {
  const origin = frame.before[0];
  const bead = frame.fresh?.side === 'after' ? segments.at(-1)?.bead : segments[0]?.bead;
  const side = bead?.sides[versionId] ?? [];
  const edge = frame.fresh?.side === 'after' ? side.at(-1) : side[0];
  return origin && edge?.blockId === origin.id ? bead : undefined;
}

function addBeads(
  row: RewrittenRow,
  versionId: VersionId,
  frame: Frame,
  beside: Bead,
  drafts: Drafts,
  effects: Effects,
) {
  const { view } = row;
  const blocks = frame.fresh?.blocks ?? [];
  const at = view.beads.indexOf(beside) + (frame.fresh?.side === 'after' ? 1 : 0);
  const { orders, moved } = placeManyAt(view.beads, at, blocks.length);
  for (const [bead, order] of moved) drafts.update(bead, (now) => ({ ...now, order }));
  for (const [place, block] of blocks.entries()) {
    const omitted = view.versions.map((version) => [version.id, []] as const);
    drafts.add({
      kind: 'bead',
      id: newId(effects),
      documentId: beside.documentId,
      order: orders[place] ?? beside.order,
      sides: { ...Object.fromEntries(omitted), [versionId]: [{ blockId: block.id, start: 0, end: null }] },
      status: 'auto',
      confidence: null,
      section: beside.section,
    });
  }
}

/** Cut points of one block's parts, where neither a block nor a part comes or goes. */
function moveCuts(versionId: VersionId, frame: Frame, segments: readonly Segment[], drafts: Drafts): void {
  const [block] = frame.before;
  const isCut = (part: BeadPart) => part.blockId === block?.id && (part.start > 0 || part.end !== null);
  const moved = new Map(segments.map((segment) => [segment.part, segment]));
  for (const bead of new Set(segments.map((segment) => segment.bead))) {
    if (!bead.sides[versionId]?.some(isCut)) continue;
    drafts.update(bead, (now) => {
      const parts = (now.sides[versionId] ?? []).map((part) => {
        const segment = moved.get(part);
        if (!segment) return part;
        return { ...part, start: segment.start, end: part.end === null ? null : segment.end };
      });
      return { ...now, sides: { ...now.sides, [versionId]: parts } };
    });
  }
}

/**
 * The beads of one version after its rewrites: parts are cut and joined with their text; a side that nothing
 * is left of is an omission; a bead without any words is removed unless `isKept`. New blocks are of the bead
 * that they came from; fresh ones at a bead's edge get beads of their own, omissions in the other languages.
 */
export function followBeads(
  row: RewrittenRow,
  versionId: VersionId,
  drafts: Drafts,
  { effects, isKept }: { readonly effects: Effects; readonly isKept: (bead: Bead) => boolean },
): void {
  for (const frame of row.frames) {
    const segments = segmentsOf(row, versionId, frame);
    for (const edit of frame.edits) {
      for (const segment of segments) mapSegment(segment, edit, frame.isStructural);
    }
    if (!frame.isStructural) {
      moveCuts(versionId, frame, segments, drafts);
      continue;
    }
    const beside = frame.fresh ? neighbourOf(segments, frame, versionId) : undefined;
    const own = new Set<Block>(beside ? frame.fresh?.blocks : []);
    const parts = new Map<Bead, BeadPart[]>(segments.map(({ bead }) => [bead, []]));
    for (const [at, block] of frame.after.entries()) {
      if (own.has(block)) continue;
      for (const { bead, part } of partsIn(segments, block, frame.basesAfter[at] ?? 0))
        pushPart(parts.get(bead), part);
    }
    const gone = new Set<string>(frame.before.map((block) => block.id));
    for (const [bead, held] of parts) {
      let now = bead;
      drafts.update(bead, (known) => {
        now = replaceParts(known, versionId, gone, held);
        return now;
      });
      if (isEmptyBead(now) && !isKept(now)) drafts.remove(bead);
    }
    if (beside) addBeads(row, versionId, frame, beside, drafts, effects);
  }
}
