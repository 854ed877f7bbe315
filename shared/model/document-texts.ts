import type { ItemChanges } from './document-changes.ts';
import type { BeadId, BlockId, VersionId } from './ids.ts';
import { LayeredMap } from './layered-map.ts';
import { changeSorted, keepList, keepLists, lowerBound, push, sortedBy } from './lists.ts';
import { byOrder } from './order.ts';
import type { AnyRecord, Bead, Block, Coding, RecordId, Version } from './records.ts';

const NONE: readonly never[] = [];
/** Above this many blocks or beads that come, go or move, everything is sorted anew. */
const MOST_MOVED = 64;

type RecordLayers = LayeredMap<RecordId, AnyRecord>;
type BeadLists = LayeredMap<BlockId, readonly Bead[]>;

interface Parts {
  readonly versions: readonly Version[];
  readonly beads: readonly Bead[];
  readonly records: RecordLayers;
  readonly ofVersion: ReadonlyMap<VersionId, readonly Block[]>;
}

/** Calls back for the block of each part of a bead, for some more than once. */
function eachPart({ sides }: Bead, call: (id: BlockId) => void): void {
  for (const version in sides) for (const { blockId } of sides[version as VersionId] ?? NONE) call(blockId);
}

/** Several parts of one block may stand in a bead; they come one after another. */
function pushOnce(lists: Map<BlockId, Bead[]>, id: BlockId, bead: Bead): void {
  const list = lists.get(id);
  if (!list) lists.set(id, [bead]);
  else if (list.at(-1) !== bead) list.push(bead);
}

function beadsByBlock(beads: readonly Bead[]): Map<BlockId, Bead[]> {
  const lists = new Map<BlockId, Bead[]>();
  for (const bead of beads) {
    // Most blocks are one bead: those of both sides share its list until another bead comes.
    const alone = [bead];
    eachPart(bead, (id) => {
      const list = lists.get(id);
      if (list === undefined) lists.set(id, alone);
      else if (list.length === 1 && list[0] !== bead) lists.set(id, [...list, bead]);
      else if (list.length > 1 && list.at(-1) !== bead) list.push(bead);
    });
  }
  return lists;
}

/** The versions, blocks and beads of one document, indexed. Immutable; what is not asked for is not made. */
export class DocumentTexts {
  readonly #parts: Parts;
  #beadsOfBlock: BeadLists | null;
  /** The lists of the texts that these take the place of, until these have their own. */
  #known: BeadLists | null;

  private constructor(parts: Parts, beadsOfBlock: BeadLists | null, known: BeadLists | null) {
    this.#parts = parts;
    this.#beadsOfBlock = beadsOfBlock;
    this.#known = known;
  }

  /**
   * `known`: the texts that these take the place of; lists in which nothing changed are kept. Codings, which lie
   * among the records, are handed over on the way.
   */
  static of(
    records: RecordLayers,
    known: DocumentTexts | undefined,
    onCoding: (coding: Coding) => void,
  ): DocumentTexts {
    const before = known === undefined ? undefined : known.#parts;
    const lists = known === undefined ? null : (known.#beadsOfBlock ?? known.#known);
    const versions: Version[] = [];
    const beads: Bead[] = [];
    const ofVersion = new Map<VersionId, Block[]>();
    records.forEach((record) => {
      if (record.kind === 'block') push(ofVersion, record.versionId, record);
      else if (record.kind === 'bead') beads.push(record);
      else if (record.kind === 'coding') onCoding(record);
      else if (record.kind === 'version') versions.push(record);
    });
    for (const siblings of ofVersion.values()) sortedBy(siblings, byOrder);
    const parts: Parts = {
      versions: keepList(sortedBy(versions, byOrder), before?.versions),
      beads: keepList(sortedBy(beads, byOrder), before?.beads),
      records,
      ofVersion: keepLists(ofVersion, before?.ofVersion),
    };
    return new DocumentTexts(parts, null, lists);
  }

  /** All records of the document. */
  get records(): RecordLayers {
    return this.#parts.records;
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
    const record = this.#parts.records.get(id);
    return record?.kind === 'block' ? record : undefined;
  }

  bead(id: BeadId): Bead | undefined {
    const record = this.#parts.records.get(id);
    return record?.kind === 'bead' ? record : undefined;
  }

  beadsOf(blockId: BlockId): readonly Bead[] {
    if (!this.#beadsOfBlock) {
      this.#beadsOfBlock = new LayeredMap(keepLists(beadsByBlock(this.beads), this.#known ?? undefined));
      this.#known = null;
    }
    return this.#beadsOfBlock.get(blockId) ?? NONE;
  }

  /** A block's place in its version, or -1. */
  position(id: BlockId): number {
    const block = this.block(id);
    if (!block) return -1;
    // Some 17 looks among 100,000 blocks: a map of all places would have to be made anew at each split.
    return lowerBound(this.blocksOf(block.versionId), (sibling) => byOrder(sibling, block) < 0);
  }

  /** A bead's place in the document, or -1. */
  placeOf(bead: Bead): number {
    const at = lowerBound(this.beads, (each) => byOrder(each, bead) < 0);
    return this.beads[at]?.id === bead.id ? at : -1;
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
   * it stands in; null where it takes sorting all anew. `records`: those of the document after.
   */
  followed(
    blocks: ItemChanges<Block>,
    beads: ItemChanges<Bead>,
    records: RecordLayers,
  ): DocumentTexts | null {
    const moves = (from: Block, to: Block) => from.order !== to.order || from.versionId !== to.versionId;
    if (blocks.updated.some(([from, to]) => moves(from, to))) return null;
    const moved = beads.updated.filter(([from, to]) => from.order !== to.order).length;
    const coming = blocks.added.length + blocks.removed.length + beads.added.length + beads.removed.length;
    if (coming + moved > MOST_MOVED) return null;
    const { ofVersion } = this.#parts;
    const parts = {
      ...this.#parts,
      records,
      ofVersion: this.#ofVersionAfter(ofVersion, blocks),
      beads: changeSorted(this.beads, beads, byOrder),
    };
    const lists = this.#beadsOfBlock && this.#beadsOfBlockAfter(this.#beadsOfBlock, beads);
    return new DocumentTexts(parts, lists, this.#known);
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

  #beadsOfBlockAfter(known: BeadLists, beads: ItemChanges<Bead>): BeadLists {
    const before = [...beads.removed, ...beads.updated.map(([from]) => from)];
    if (before.length === 0 && beads.added.length === 0) return known;
    const gone = new Set<string>(before.map(({ id }) => id));
    const coming = new Map<BlockId, Bead[]>();
    for (const bead of before) eachPart(bead, (id) => coming.set(id, []));
    for (const bead of [...beads.added, ...beads.updated.map(([, to]) => to)])
      eachPart(bead, (id) => pushOnce(coming, id, bead));
    const changed = new Map<BlockId, readonly Bead[] | undefined>();
    for (const [id, list] of coming) {
      const old = known.get(id) ?? NONE;
      const after = sortedBy([...old.filter((bead) => !gone.has(bead.id)), ...list], byOrder);
      changed.set(id, after.length > 0 ? keepList(after, old) : undefined);
    }
    return known.with(changed);
  }
}
