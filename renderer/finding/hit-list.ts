import type { DocumentView } from '../../shared/model/document-view.ts';
import type { BlockId, VersionId } from '../../shared/model/ids.ts';
import { byOrder } from '../../shared/model/order.ts';
import type { Anchor, Bead } from '../../shared/model/records.ts';
import type { DocumentHit } from '../../shared/query/find-in-document.ts';

/** A place in the texts that a search goes on from. */
export interface Origin {
  readonly versionId: VersionId;
  readonly place: Anchor;
}

const NONE: readonly DocumentHit[] = [];
const NO_BLOCKS: readonly BlockId[] = [];

/** Hits in the order of the rows, as they come. */
export class HitList {
  readonly #all: DocumentHit[] = [];
  readonly #ofBlock = new Map<BlockId, DocumentHit[]>();

  get all(): readonly DocumentHit[] {
    return this.#all;
  }

  add(hit: DocumentHit): void {
    this.#all.push(hit);
    this.#note(hit.blockId, hit);
    for (const id of hit.over ?? NO_BLOCKS) this.#note(id, hit);
  }

  #note(id: BlockId, hit: DocumentHit): void {
    const known = this.#ofBlock.get(id);
    if (known) known.push(hit);
    else this.#ofBlock.set(id, [hit]);
  }

  /** Those that lie in a block, and those that run into it or out of it. */
  inBlock(id: BlockId): readonly DocumentHit[] {
    return this.#ofBlock.get(id) ?? NONE;
  }
}

function beadOf(view: DocumentView, { versionId, place }: Origin): Bead | undefined {
  const beads = view.beadsOf(place.blockId);
  if (beads.length < 2) return beads[0];
  return beads.findLast((bead) =>
    bead.sides[versionId]?.some((part) => part.blockId === place.blockId && part.start <= place.offset),
  );
}

/** Negative when `a` is read before `b`: by row, in a row by version. What no row holds comes first. */
export function compareOrigins(view: DocumentView, a: Origin, b: Origin): number {
  const [inA, inB] = [beadOf(view, a), beadOf(view, b)];
  if (inA !== inB) {
    if (!inA || !inB) return inA ? 1 : -1;
    return byOrder(inA, inB);
  }
  const version = (id: VersionId) => view.versions.findIndex((each) => each.id === id);
  return (
    version(a.versionId) - version(b.versionId) ||
    view.position(a.place.blockId) - view.position(b.place.blockId) ||
    a.place.offset - b.place.offset
  );
}

export function originOf({ versionId, blockId, start }: DocumentHit): Origin {
  return { versionId, place: { blockId, offset: start } };
}

/** The first hit that starts at the origin or behind it; -1 when none does (yet). */
export function firstFrom(view: DocumentView, hits: readonly DocumentHit[], origin: Origin | null): number {
  if (!origin) return hits.length > 0 ? 0 : -1;
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const hit = hits[middle];
    if (hit && compareOrigins(view, originOf(hit), origin) < 0) low = middle + 1;
    else high = middle;
  }
  return low < hits.length ? low : -1;
}

/** The hit after or before one, round the ends; -1 where there is none. */
export function stepHit(count: number, current: number, by: 1 | -1): number {
  if (count === 0) return -1;
  if (current < 0) return by === 1 ? 0 : count - 1;
  return (current + by + count) % count;
}
