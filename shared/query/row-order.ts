import type { DocumentView } from '../model/document-view.ts';
import type { BlockId, VersionId } from '../model/ids.ts';
import { byOrder } from '../model/order.ts';
import type { Bead } from '../model/records.ts';

/** Words found, `[start, end)` in UTF-16 units of a block's text as it stands. */
export interface DocumentHit {
  readonly versionId: VersionId;
  readonly blockId: BlockId;
  readonly start: number;
  readonly end: number;
  /** Where the words run over a border: the blocks that follow, up to the one that `end` is an offset in. */
  readonly over?: readonly BlockId[];
}

/** The block in which a hit ends. */
export function lastBlockOf({ blockId, over }: DocumentHit): BlockId {
  return over?.at(-1) ?? blockId;
}

/** The stretch of a hit in one of its blocks; no end: the rest of the block. */
export function hitIn(
  { blockId, start, end, over }: DocumentHit,
  id: BlockId,
): { readonly start: number; readonly end: number } {
  const isLast = id === (over?.at(-1) ?? blockId);
  return { start: id === blockId ? start : 0, end: isLast ? end : Number.POSITIVE_INFINITY };
}

/** All hits of a version that lie before this block are known; null: nothing new is known yet. */
export type Reached = { readonly reached: BlockId } | null;

/** The hits of one version in order, and between them how far the search has come. */
export type VersionHits = Iterator<DocumentHit | Reached, void, undefined>;

export function isHit(step: DocumentHit | Reached): step is DocumentHit {
  return step !== null && 'start' in step;
}

interface Stream {
  readonly versionId: VersionId;
  readonly steps: VersionHits;
  hit: DocumentHit | null;
  /** Of the hit, or of the block that the search has come to. */
  bead: Bead | undefined;
  blockId: BlockId | null;
}

/** The bead that holds a place of a block. */
function beadAt(
  view: DocumentView,
  versionId: VersionId,
  blockId: BlockId,
  offset: number,
): Bead | undefined {
  const beads = view.beadsOf(blockId);
  if (beads.length < 2) return beads[0];
  return beads.findLast((bead) =>
    bead.sides[versionId]?.some((part) => part.blockId === blockId && part.start <= offset),
  );
}

function moveTo(view: DocumentView, stream: Stream, blockId: BlockId, offset: number): void {
  // The bead of the hit before holds most of the next ones too, where a block is one bead.
  const isSame = blockId === stream.blockId && view.beadsOf(blockId).length < 2;
  if (!isSame) stream.bead = beadAt(view, stream.versionId, blockId, offset);
  stream.blockId = blockId;
}

/** The stream that is furthest behind; of two in one row the one of the version that comes first. */
function hindmost(streams: readonly Stream[]): Stream | undefined {
  let best = streams[0];
  for (const stream of streams) {
    if (!best || stream === best) continue;
    // What no bead holds has no row to wait for.
    if (!best.bead) break;
    if (!stream.bead || (stream.bead !== best.bead && byOrder(stream.bead, best.bead) < 0)) best = stream;
  }
  return best;
}

/**
 * The hits of several versions in the order of the rows, and in each row by version, as soon as none can come
 * before them. A null between them is a turn for others: there is more to do, or to wait for.
 */
export function* inRowOrder(
  view: DocumentView,
  sources: readonly { readonly versionId: VersionId; readonly steps: VersionHits }[],
): Generator<DocumentHit | null, void, undefined> {
  const streams: Stream[] = sources.map((source) => ({
    ...source,
    hit: null,
    bead: undefined,
    blockId: null,
  }));
  for (let stream = hindmost(streams); stream; stream = hindmost(streams)) {
    if (stream.hit) {
      const { hit } = stream;
      stream.hit = null;
      yield hit;
    }
    const { done, value } = stream.steps.next();
    if (done) streams.splice(streams.indexOf(stream), 1);
    else if (isHit(value)) {
      moveTo(view, stream, value.blockId, value.start);
      stream.hit = value;
    } else {
      if (value) moveTo(view, stream, value.reached, 0);
      yield null;
    }
  }
}
