import type { Changes } from './change.ts';
import type { BeadId, BlockId, CodingId, VersionId } from './ids.ts';
import { byOrder } from './order.ts';
import type { AnyRecord, Bead, BeadPart, Block, Coding, Document, Selection, Version } from './records.ts';

const NONE: readonly Coding[] = [];

interface Texts {
  readonly versions: readonly Version[];
  readonly beads: readonly Bead[];
  readonly blocks: ReadonlyMap<BlockId, Block>;
  readonly ofVersion: ReadonlyMap<VersionId, readonly Block[]>;
  /** A block's place in its version. */
  readonly position: ReadonlyMap<BlockId, number>;
  readonly beadOfBlock: ReadonlyMap<BlockId, readonly Bead[]>;
}

function indexTexts(records: Iterable<AnyRecord>): { texts: Texts; codings: Map<CodingId, Coding> } {
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
      const siblings = ofVersion.get(record.versionId);
      if (siblings) siblings.push(record);
      else ofVersion.set(record.versionId, [record]);
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
      const known = beadOfBlock.get(part.blockId);
      if (!known) beadOfBlock.set(part.blockId, [bead]);
      else if (known.at(-1) !== bead) known.push(bead);
    }
  }
  return { texts: { versions, beads, blocks, ofVersion, position, beadOfBlock }, codings };
}

/** One document, indexed for reading. Immutable; `withCodings` shares all texts with the view before. */
export class DocumentView {
  readonly #texts: Texts;
  readonly #codings: Map<CodingId, Coding>;
  readonly #atBlock: Map<BlockId, readonly Coding[]>;
  #sorted: readonly Coding[] | null = null;

  constructor(
    readonly document: Document,
    records: Iterable<AnyRecord>,
    shared?: { texts: Texts; codings: Map<CodingId, Coding>; atBlock: Map<BlockId, readonly Coding[]> },
  ) {
    if (shared) {
      this.#texts = shared.texts;
      this.#codings = shared.codings;
      this.#atBlock = shared.atBlock;
      return;
    }
    const { texts, codings } = indexTexts(records);
    this.#texts = texts;
    this.#codings = codings;
    this.#atBlock = new Map();
    for (const coding of codings.values()) this.#place(coding);
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
    this.#sorted ??= [...this.#codings.values()].sort(
      (a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1),
    );
    return this.#sorted;
  }

  /** The blocks of a version in reading order. */
  blocksOf(versionId: VersionId): readonly Block[] {
    return this.#texts.ofVersion.get(versionId) ?? [];
  }

  block(id: BlockId): Block | undefined {
    return this.#texts.blocks.get(id);
  }

  /** A block's place in its version, or -1. */
  readonly position = (id: BlockId): number => this.#texts.position.get(id) ?? -1;

  /** The beads that hold parts of a block, in order; several where a block is cut into sentences. */
  beadsOf(blockId: BlockId): readonly Bead[] {
    return this.#texts.beadOfBlock.get(blockId) ?? [];
  }

  bead(id: BeadId): Bead | undefined {
    return this.#texts.beads.find((bead) => bead.id === id);
  }

  /** Codings whose selections cover some of the block; the list keeps its identity until it changes. */
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
    if (!start) return [];
    const first = this.position(selection.start.blockId);
    const last = this.position(selection.end.blockId);
    return this.blocksOf(start.versionId).slice(first, last + 1);
  }

  /** The view after a change that touches codings only. */
  withCodings(changes: Changes): DocumentView {
    const mine = (record: AnyRecord): record is Coding =>
      record.kind === 'coding' && record.documentId === this.document.id;
    const next = new DocumentView(this.document, [], {
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

  #place(coding: Coding): void {
    for (const id of this.#blockIds(coding)) this.#atBlock.set(id, [...this.codingsAt(id), coding]);
  }

  #put(coding: Coding): void {
    this.#codings.set(coding.id, coding);
    this.#place(coding);
  }

  #take(coding: Coding): void {
    this.#codings.delete(coding.id);
    for (const id of this.#blockIds(coding)) {
      this.#atBlock.set(
        id,
        this.codingsAt(id).filter((each) => each.id !== coding.id),
      );
    }
  }
}
