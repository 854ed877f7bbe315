import type { ItemChanges } from './document-changes.ts';
import type { BlockId, VersionId } from './ids.ts';
import { LayeredMap } from './layered-map.ts';
import { changeSorted, keepList, keepLists, lowerBound, push } from './lists.ts';
import { byOrder } from './order.ts';
import type { AnyRecord, Bead, Block, Version } from './records.ts';

const NONE: readonly never[] = [];
/** Above this many blocks or beads that come, go or move, everything is sorted anew. */
const MOST_MOVED = 64;

interface Parts {
  readonly versions: readonly Version[];
  readonly beads: readonly Bead[];
  readonly blocks: LayeredMap<BlockId, Block>;
  readonly ofVersion: ReadonlyMap<VersionId, readonly Block[]>;
  readonly beadsOfBlock: LayeredMap<BlockId, readonly Bead[]>;
}

/** Calls back for the block of each part of a bead, for some more than once. */
function eachPart(bead: Bead, call: (id: BlockId) => void): void {
  for (const parts of Object.values(bead.sides)) for (const { blockId } of parts) call(blockId);
}

/** Several parts of one block may stand in a bead; they come one after another. */
function pushOnce(lists: Map<BlockId, Bead[]>, id: BlockId, bead: Bead): void {
  const list = lists.get(id);
  if (!list) lists.set(id, [bead]);
  else if (list.at(-1) !== bead) list.push(bead);
}

/** The versions, blocks and beads of one document, indexed. Immutable. */
export class DocumentTexts {
  readonly #parts: Parts;

  private constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** `known`: the texts that these take the place of; lists in which nothing changed are kept. */
  static of(records: Iterable<AnyRecord>, known: DocumentTexts | undefined): DocumentTexts {
    const before = known === undefined ? undefined : known.#parts;
    const versions: Version[] = [];
    const beads: Bead[] = [];
    const blocks = new Map<BlockId, Block>();
    const ofVersion = new Map<VersionId, Block[]>();
    for (const record of records) {
      if (record.kind === 'version') versions.push(record);
      else if (record.kind === 'bead') beads.push(record);
      else if (record.kind === 'block') {
        blocks.set(record.id, record);
        push(ofVersion, record.versionId, record);
      }
    }
    versions.sort(byOrder);
    beads.sort(byOrder);
    for (const siblings of ofVersion.values()) siblings.sort(byOrder);
    const ofBlock = new Map<BlockId, Bead[]>();
    for (const bead of beads) eachPart(bead, (id) => pushOnce(ofBlock, id, bead));
    return new DocumentTexts({
      versions: keepList(versions, before?.versions),
      beads: keepList(beads, before?.beads),
      blocks: new LayeredMap(blocks),
      ofVersion: keepLists(ofVersion, before?.ofVersion),
      beadsOfBlock: new LayeredMap(keepLists(ofBlock, before?.beadsOfBlock)),
    });
  }

  get versions(): readonly Version[] {
    return this.#parts.versions;
  }

  get beads(): readonly Bead[] {
    return this.#parts.beads;
  }

  blocksOf(versionId: VersionId): readonly Block[] {
    return this.#parts.ofVersion.get(versionId) ?? NONE;
  }

  block(id: BlockId): Block | undefined {
    return this.#parts.blocks.get(id);
  }

  beadsOf(blockId: BlockId): readonly Bead[] {
    return this.#parts.beadsOfBlock.get(blockId) ?? NONE;
  }

  /** A block's place in its version, or -1. */
  position(id: BlockId): number {
    const block = this.#parts.blocks.get(id);
    if (!block) return -1;
    // Some 17 looks among 100,000 blocks: a map of all places would have to be made anew at each split.
    return lowerBound(this.blocksOf(block.versionId), (sibling) => byOrder(sibling, block) < 0);
  }

  /** The blocks that stand, or would stand, right before and right after a block, itself left out. */
  neighboursOf(block: Block): readonly Block[] {
    const siblings = this.blocksOf(block.versionId);
    const at = lowerBound(siblings, (sibling) => byOrder(sibling, block) < 0);
    const next = siblings[at]?.id === block.id ? at + 1 : at;
    return [siblings[at - 1], siblings[next]].filter((each) => each !== undefined);
  }

  /**
   * The texts after changes of some blocks and beads, at the cost of what changed and a copy of the lists that
   * it stands in; null where it takes sorting all anew.
   */
  followed(blocks: ItemChanges<Block>, beads: ItemChanges<Bead>): DocumentTexts | null {
    const moves = (from: Block, to: Block) => from.order !== to.order || from.versionId !== to.versionId;
    if (blocks.updated.some(([from, to]) => moves(from, to))) return null;
    const moved = beads.updated.filter(([from, to]) => from.order !== to.order).length;
    const coming = blocks.added.length + blocks.removed.length + beads.added.length + beads.removed.length;
    if (coming + moved > MOST_MOVED) return null;
    const { ofVersion, beadsOfBlock } = this.#parts;
    return new DocumentTexts({
      ...this.#parts,
      blocks: this.#parts.blocks.with(
        new Map<BlockId, Block | undefined>([
          ...blocks.removed.map(({ id }) => [id, undefined] as const),
          ...blocks.updated.map(([, to]) => [to.id, to] as const),
          ...blocks.added.map((block) => [block.id, block] as const),
        ]),
      ),
      ofVersion: this.#ofVersionAfter(ofVersion, blocks),
      beads: changeSorted(this.beads, beads, byOrder),
      beadsOfBlock: this.#beadsOfBlockAfter(beadsOfBlock, beads),
    });
  }

  #ofVersionAfter(known: Parts['ofVersion'], blocks: ItemChanges<Block>): Parts['ofVersion'] {
    const touched = new Set(
      [...blocks.removed, ...blocks.added, ...blocks.updated.map(([, to]) => to)].map(
        (each) => each.versionId,
      ),
    );
    if (touched.size === 0) return known;
    const after = new Map(known);
    for (const id of touched) {
      const of = (block: Block) => block.versionId === id;
      const list = changeSorted(
        known.get(id) ?? NONE,
        {
          removed: blocks.removed.filter(of),
          added: blocks.added.filter(of),
          updated: blocks.updated.filter(([from]) => of(from)),
        },
        byOrder,
      );
      if (list.length > 0) after.set(id, list);
      else after.delete(id);
    }
    return after;
  }

  #beadsOfBlockAfter(known: Parts['beadsOfBlock'], beads: ItemChanges<Bead>): Parts['beadsOfBlock'] {
    const gone = new Set<string>(
      [...beads.removed, ...beads.updated.map(([from]) => from)].map(({ id }) => id),
    );
    const coming = new Map<BlockId, Bead[]>();
    for (const bead of [...beads.removed, ...beads.updated.map(([from]) => from)])
      eachPart(bead, (id) => coming.set(id, []));
    for (const bead of [...beads.added, ...beads.updated.map(([, to]) => to)])
      eachPart(bead, (id) => pushOnce(coming, id, bead));
    const changed = new Map<BlockId, readonly Bead[] | undefined>();
    for (const [id, list] of coming) {
      const before = known.get(id) ?? NONE;
      const after = [...before.filter((bead) => !gone.has(bead.id)), ...list].sort(byOrder);
      changed.set(id, after.length > 0 ? keepList(after, before) : undefined);
    }
    return known.with(changed);
  }
}
