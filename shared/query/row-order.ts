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

/**
 * All hits of a version that lie before the block `reached` are known; null: nothing new is known yet. `until`: none of
 * those before the next such word starts behind this block.
 */
export type Reached = { readonly reached: BlockId; readonly until?: BlockId } | null;

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
  /** No hit stands behind this bead for now; undefined where that is not known. */
  until: Bead | undefined;
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

/** Whether all that a stream finds for now stands in rows before those that the others have come to. */
function isFirst(stream: Stream, streams: readonly Stream[]): boolean {
  const { until } = stream;
  if (streams.length === 1) return true;
  return (
    until !== undefined &&
    streams.every((other) => other === stream || (other.bead !== undefined && byOrder(until, other.bead) < 0))
  );
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
    until: undefined,
  }));
  for (let stream = hindmost(streams); stream; stream = hindmost(streams)) {
    if (stream.hit) {
      const { hit } = stream;
      stream.hit = null;
      yield hit;
    }
    let { done, value } = stream.steps.next();
    // Nobody else comes before them: in which row each one stands need not be known.
    if (isFirst(stream, streams))
      for (; !done && value && isHit(value); { done, value } = stream.steps.next()) yield value;
    if (done || value === undefined) streams.splice(streams.indexOf(stream), 1);
    else if (isHit(value)) {
      moveTo(view, stream, value.blockId, value.start);
      stream.hit = value;
    } else {
      if (value) {
        moveTo(view, stream, value.reached, 0);
        stream.until = value.until && view.beadsOf(value.until).at(-1);
      }
      yield null;
    }
  }
}
