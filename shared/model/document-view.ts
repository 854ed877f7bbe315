import type { Changes } from './change.ts';
import type { BeadId, BlockId, CodingId, VersionId } from './ids.ts';
import { byOrder } from './order.ts';
import type { AnyRecord, Bead, BeadPart, Block, Coding, Document, Selection, Version } from './records.ts';

const NONE: readonly never[] = [];

function byAge(a: Coding, b: Coding): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The list known before where nothing in it changed, so that a view can compare by reference. */
export function keepList<Item>(fresh: readonly Item[], known: readonly Item[] | undefined): readonly Item[] {
  const same = known?.length === fresh.length && known.every((item, at) => item === fresh[at]);
  return same ? known : fresh;
}

function keepLists<Key, Item>(
  fresh: ReadonlyMap<Key, readonly Item[]>,
  known: ReadonlyMap<Key, readonly Item[]> | undefined,
): Map<Key, readonly Item[]> {
  return new Map([...fresh].map(([key, list]) => [key, keepList(list, known?.get(key))]));
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

interface Texts {
  readonly versions: readonly Version[];
  readonly beads: readonly Bead[];
  readonly blocks: ReadonlyMap<BlockId, Block>;
  readonly ofVersion: ReadonlyMap<VersionId, readonly Block[]>;
  /** A block's place in its version. */
  readonly position: ReadonlyMap<BlockId, number>;
  readonly beadOfBlock: ReadonlyMap<BlockId, readonly Bead[]>;
}

function indexTexts(
  records: Iterable<AnyRecord>,
  known: Texts | undefined,
): { texts: Texts; codings: Map<CodingId, Coding> } {
  const versions: Version[] = [];
  const beads: Bead[] = [];
  const blocks = new Map<BlockId, Block>();
  const ofVersion = new Map<VersionId, Block[]>();
  const codings = new Map<CodingId, Coding>();
  for (const record of records) {
    if (record.kind === 'version') versions.push(record);
    else if (record.kind === 'bead') beads.push(record);
    else if (record.kind === 'coding') codings.set(record.id, record);
    else if (record.kind === 'block') {
      blocks.set(record.id, record);
      push(ofVersion, record.versionId, record);
    }
  }
  versions.sort(byOrder);
  beads.sort(byOrder);
  const position = new Map<BlockId, number>();
  for (const siblings of ofVersion.values()) {
    siblings.sort(byOrder);
    siblings.forEach((block, at) => {
      position.set(block.id, at);
    });
  }
  const beadOfBlock = new Map<BlockId, Bead[]>();
  for (const bead of beads) {
    for (const part of Object.values(bead.sides).flat()) {
      if (beadOfBlock.get(part.blockId)?.at(-1) !== bead) push(beadOfBlock, part.blockId, bead);
    }
  }
  const texts = {
    versions: keepList(versions, known?.versions),
    beads: keepList(beads, known?.beads),
    blocks,
    ofVersion: keepLists(ofVersion, known?.ofVersion),
    position,
    beadOfBlock: keepLists(beadOfBlock, known?.beadOfBlock),
  };
  return { texts, codings };
}

/** One document, indexed for reading. Immutable; `withCodings` shares all texts with the view before. */
export class DocumentView {
  readonly #texts: Texts;
  readonly #codings: Map<CodingId, Coding>;
  readonly #atBlock: Map<BlockId, readonly Coding[]>;
  #sorted: readonly Coding[] | null = null;

  /** `before`: the view that this one takes the place of; lists in which nothing changed are kept. */
  constructor(
    readonly document: Document,
    records: Iterable<AnyRecord>,
    before?: DocumentView,
    shared?: { texts: Texts; codings: Map<CodingId, Coding>; atBlock: Map<BlockId, readonly Coding[]> },
  ) {
    if (shared) {
      this.#texts = shared.texts;
      this.#codings = shared.codings;
      this.#atBlock = shared.atBlock;
      return;
    }
    const { texts, codings } = indexTexts(records, before === undefined ? undefined : before.#texts);
    this.#texts = texts;
    this.#codings = codings;
    this.#sorted = keepList([...codings.values()].sort(byAge), before?.codings);
    const atBlock = new Map<BlockId, Coding[]>();
    for (const coding of this.#sorted) {
      for (const id of this.#blockIds(coding)) push(atBlock, id, coding);
    }
    this.#atBlock = keepLists(atBlock, before === undefined ? undefined : before.#atBlock);
  }

  /** Original first. */
  get versions(): readonly Version[] {
    return this.#texts.versions;
  }

  get beads(): readonly Bead[] {
    return this.#texts.beads;
  }

  /** Oldest first. */
  get codings(): readonly Coding[] {
    this.#sorted ??= [...this.#codings.values()].sort(byAge);
    return this.#sorted;
  }

  /** The blocks of a version in reading order. */
  blocksOf(versionId: VersionId): readonly Block[] {
    return this.#texts.ofVersion.get(versionId) ?? NONE;
  }

  block(id: BlockId): Block | undefined {
    return this.#texts.blocks.get(id);
  }

  /** A block's place in its version, or -1. */
  readonly position = (id: BlockId): number => this.#texts.position.get(id) ?? -1;

  /** The beads that hold parts of a block, in order; several where a block is cut into sentences. */
  beadsOf(blockId: BlockId): readonly Bead[] {
    return this.#texts.beadOfBlock.get(blockId) ?? NONE;
  }

  bead(id: BeadId): Bead | undefined {
    return this.#texts.beads.find((bead) => bead.id === id);
  }

  /** Codings whose selections run over the block, oldest first; the list keeps its identity until it changes. */
  codingsAt(blockId: BlockId): readonly Coding[] {
    return this.#atBlock.get(blockId) ?? NONE;
  }

  /** The words of one part of a bead. */
  partText(part: BeadPart): string {
    return this.block(part.blockId)?.text.slice(part.start, part.end ?? undefined) ?? '';
  }

  /** The blocks from a selection's start to its end; empty when it points nowhere. */
  blocksIn(selection: Pick<Selection, 'start' | 'end'>): readonly Block[] {
    const start = this.block(selection.start.blockId);
    const end = this.block(selection.end.blockId);
    if (!start || start.versionId !== end?.versionId) return NONE;
    const first = this.position(selection.start.blockId);
    const last = this.position(selection.end.blockId);
    return this.blocksOf(start.versionId).slice(first, last + 1);
  }

  /** The view after a change that touches codings only. */
  withCodings(changes: Changes): DocumentView {
    const mine = (record: AnyRecord): record is Coding =>
      record.kind === 'coding' && record.documentId === this.document.id;
    const next = new DocumentView(this.document, [], undefined, {
      texts: this.#texts,
      codings: new Map(this.#codings),
      atBlock: new Map(this.#atBlock),
    });
    for (const record of [...changes.removed, ...changes.updated.map(([from]) => from)]) {
      if (mine(record)) next.#take(record);
    }
    for (const record of [...changes.updated.map(([, to]) => to), ...changes.added]) {
      if (mine(record)) next.#put(record);
    }
    return next;
  }

  #blockIds(coding: Coding): Set<BlockId> {
    const ids = new Set<BlockId>();
    for (const side of coding.sides) {
      if (side.state === 'lost') continue;
      for (const selection of side.selections)
        for (const block of this.blocksIn(selection)) ids.add(block.id);
    }
    return ids;
  }

  #put(coding: Coding): void {
    this.#codings.set(coding.id, coding);
    for (const id of this.#blockIds(coding))
      this.#atBlock.set(id, [...this.codingsAt(id), coding].sort(byAge));
  }

  #take(coding: Coding): void {
    this.#codings.delete(coding.id);
    for (const id of this.#blockIds(coding)) {
      const left = this.codingsAt(id).filter((each) => each.id !== coding.id);
      if (left.length > 0) this.#atBlock.set(id, left);
      else this.#atBlock.delete(id);
    }
  }
}
