import type { Changes } from './change.ts';
import { documentChanges, type ItemChanges } from './document-changes.ts';
import { DocumentTexts } from './document-texts.ts';
import type { BeadId, BlockId, CodingId, VersionId } from './ids.ts';
import { LayeredMap } from './layered-map.ts';
import { changeSorted, keepList, keepLists } from './lists.ts';
import type { AnyRecord, Bead, BeadPart, Block, Coding, Document, Selection, Version } from './records.ts';

const NONE: readonly never[] = [];
/** Above this many codings that come or go the sorted list is made anew when it is asked for. */
const MOST_SORTED_IN = 64;

function byAge(a: Coding, b: Coding): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

interface Codings {
  readonly byId: LayeredMap<CodingId, Coding>;
  readonly atBlock: LayeredMap<BlockId, readonly Coding[]>;
  /** Those with anchors that point nowhere: a block that comes may be the one. */
  readonly unplaced: ReadonlySet<CodingId>;
  readonly sorted: readonly Coding[] | null;
}

function blocksBetween(
  texts: DocumentTexts,
  { start, end }: Pick<Selection, 'start' | 'end'>,
): readonly Block[] {
  const head = texts.block(start.blockId);
  if (!head) return NONE;
  // Most passages lie in one block: not worth a look at where it stands.
  if (start.blockId === end.blockId) return [head];
  const tail = texts.block(end.blockId);
  if (head.versionId !== tail?.versionId) return NONE;
  return texts.blocksOf(head.versionId).slice(texts.position(head.id), texts.position(tail.id) + 1);
}

/** Calls back for each block that a coding runs over, for some twice; false where an anchor leads nowhere. */
function eachBlockUnder(texts: DocumentTexts, coding: Coding, call: (id: BlockId) => void): boolean {
  let isPlaced = true;
  for (const side of coding.sides) {
    if (side.state === 'lost') continue;
    for (const selection of side.selections) {
      const blocks = blocksBetween(texts, selection);
      for (const block of blocks) call(block.id);
      isPlaced &&= blocks.length > 0;
    }
  }
  return isPlaced;
}

/** Several selections of one coding may run over one block; they come one after another. */
function pushOnce(list: Coding[], coding: Coding): void {
  if (list.at(-1) !== coding) list.push(coding);
}

/** One document, indexed for reading. Immutable; `withChanges` shares what did not change with the view before. */
export class DocumentView {
  readonly #texts: DocumentTexts;
  readonly #codings: Codings;
  #sorted: readonly Coding[] | null;

  /** `before`: the view that this one takes the place of; lists in which nothing changed are kept. */
  constructor(
    readonly document: Document,
    records: Iterable<AnyRecord>,
    before?: DocumentView,
    parts?: { readonly texts: DocumentTexts; readonly codings: Codings },
  ) {
    if (parts) {
      this.#texts = parts.texts;
      this.#codings = parts.codings;
      this.#sorted = parts.codings.sorted;
      return;
    }
    const byId = new Map<CodingId, Coding>();
    const all = [...records];
    for (const record of all) if (record.kind === 'coding') byId.set(record.id, record);
    this.#texts = DocumentTexts.of(all, before === undefined ? undefined : before.#texts);
    this.#sorted = keepList([...byId.values()].sort(byAge), before?.codings);
    const atBlock = new Map<BlockId, Coding[]>();
    const unplaced = new Set<CodingId>();
    for (const coding of this.#sorted) {
      const isPlaced = eachBlockUnder(this.#texts, coding, (id) => {
        const list = atBlock.get(id);
        if (list) pushOnce(list, coding);
        else atBlock.set(id, [coding]);
      });
      if (!isPlaced) unplaced.add(coding.id);
    }
    const kept = keepLists(atBlock, before && { get: (id: BlockId) => before.codingsAt(id) });
    const sorted = this.#sorted;
    this.#codings = { byId: new LayeredMap(byId), atBlock: new LayeredMap(kept), unplaced, sorted };
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
    this.#sorted ??= [...this.#codings.byId.values()].sort(byAge);
    return this.#sorted;
  }

  /** The blocks of a version in reading order. */
  blocksOf(versionId: VersionId): readonly Block[] {
    return this.#texts.blocksOf(versionId);
  }

  block(id: BlockId): Block | undefined {
    return this.#texts.block(id);
  }

  /** A block's place in its version, or -1. */
  readonly position = (id: BlockId): number => this.#texts.position(id);

  /** The beads that hold parts of a block, in order; several where a block is cut into sentences. */
  beadsOf(blockId: BlockId): readonly Bead[] {
    return this.#texts.beadsOf(blockId);
  }

  bead(id: BeadId): Bead | undefined {
    return this.#texts.beads.find((bead) => bead.id === id);
  }

  /** Codings whose selections run over the block, oldest first; the list keeps its identity until it changes. */
  codingsAt(blockId: BlockId): readonly Coding[] {
    return this.#codings.atBlock.get(blockId) ?? NONE;
  }

  /** The words of one part of a bead. */
  partText(part: BeadPart): string {
    return this.block(part.blockId)?.text.slice(part.start, part.end ?? undefined) ?? '';
  }

  /** The blocks from a selection's start to its end; empty when it points nowhere. */
  blocksIn(selection: Pick<Selection, 'start' | 'end'>): readonly Block[] {
    return blocksBetween(this.#texts, selection);
  }

  /**
   * The view after changes of blocks, beads and codings, at the cost of what changed; null where a version or
   * the document changes, or so much that indexing all anew is as quick.
   */
  withChanges(changes: Changes): DocumentView | null {
    const { blocks, beads, codings, hasOthers } = documentChanges(changes, this.document.id);
    if (hasOthers) return null;
    const isStructural = blocks.added.length + blocks.removed.length > 0;
    if (isStructural && this.#codings.unplaced.size > 0) return null;
    const isText = isStructural || blocks.updated.length + beads.updated.length > 0;
    const isBeads = beads.added.length + beads.removed.length > 0;
    const texts = isText || isBeads ? this.#texts.followed(blocks, beads) : this.#texts;
    if (!texts) return null;
    // What lies over a block that goes, or on both sides of one that comes, runs over others now.
    const near = [
      ...blocks.removed.map((block) => block.id),
      ...blocks.added.flatMap((block) => this.#texts.neighboursOf(block).map((each) => each.id)),
    ];
    return this.#follow(texts, codings, new Set(near.flatMap((blockId) => this.codingsAt(blockId))));
  }

  #follow(texts: DocumentTexts, changes: ItemChanges<Coding>, near: Iterable<Coding>): DocumentView {
    const byId = new Map<CodingId, Coding | undefined>();
    const taken = new Map<CodingId, Coding>();
    for (const coding of near) taken.set(coding.id, coding);
    const put = new Map(taken);
    for (const coding of [...changes.removed, ...changes.updated.map(([from]) => from)]) {
      taken.set(coding.id, coding);
      put.delete(coding.id);
      byId.set(coding.id, undefined);
    }
    for (const coding of [...changes.updated.map(([, to]) => to), ...changes.added]) {
      put.set(coding.id, coding);
      byId.set(coding.id, coding);
    }
    const lists = new Map<BlockId, Coding[]>();
    const listAt = (id: BlockId) => {
      const list = lists.get(id) ?? this.codingsAt(id).filter((each) => !taken.has(each.id));
      lists.set(id, list);
      return list;
    };
    const unplaced = new Set(this.#codings.unplaced);
    for (const coding of taken.values()) {
      eachBlockUnder(this.#texts, coding, listAt);
      unplaced.delete(coding.id);
    }
    for (const coding of put.values()) {
      const isPlaced = eachBlockUnder(texts, coding, (id) => pushOnce(listAt(id), coding));
      if (!isPlaced) unplaced.add(coding.id);
    }
    const atBlock = new Map<BlockId, readonly Coding[] | undefined>();
    for (const [id, list] of lists)
      atBlock.set(id, list.length > 0 ? keepList(list.sort(byAge), this.codingsAt(id)) : undefined);
    return new DocumentView(this.document, [], undefined, {
      texts,
      codings: {
        byId: this.#codings.byId.with(byId),
        atBlock: this.#codings.atBlock.with(atBlock),
        unplaced,
        sorted: this.#sortedAfter(changes),
      },
    });
  }

  #sortedAfter(changes: ItemChanges<Coding>): readonly Coding[] | null {
    const coming = changes.removed.length + changes.added.length;
    return this.#sorted && coming <= MOST_SORTED_IN ? changeSorted(this.#sorted, changes, byAge) : null;
  }
}
