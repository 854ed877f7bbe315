import type { ItemChanges } from './document-changes.ts';
import type { DocumentTexts } from './document-texts.ts';
import type { BlockId, CodingId } from './ids.ts';
import { LayeredMap } from './layered-map.ts';
import { changeSorted, keepList, keepLists, sortedBy } from './lists.ts';
import type { Block, Coding, Selection } from './records.ts';

const NONE: readonly never[] = [];
/** Above this many codings that come or go the sorted list is made anew. */
const MOST_SORTED_IN = 64;

export function byAge(a: Coding, b: Coding): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Where codings lie; made when first asked for, then followed. */
interface Placed {
  readonly atBlock: LayeredMap<BlockId, readonly Coding[]>;
  /** Those with anchors that point nowhere: a block that comes may be the one. */
  readonly unplaced: ReadonlySet<CodingId>;
}

export function blocksBetween(
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
      const { blockId } = selection.start;
      if (blockId === selection.end.blockId) {
        if (texts.block(blockId)) call(blockId);
        else isPlaced = false;
        continue;
      }
      const blocks = blocksBetween(texts, selection);
      for (const block of blocks) call(block.id);
      isPlaced &&= blocks.length > 0;
    }
  }
  return isPlaced;
}

/** Whether a coding that changed lies over the same blocks, at the same place among others: only its offsets or its say differ. */
function staysPut(from: Coding, to: Coding): boolean {
  if (byAge(from, to) !== 0 || from.sides.length !== to.sides.length) return false;
  return from.sides.every(({ state, selections }, at) => {
    const other = to.sides[at];
    if (!other || other.selections.length !== selections.length) return false;
    if ((state === 'lost') !== (other.state === 'lost')) return false;
    return selections.every(({ start, end }, each) => {
      const selection = other.selections[each];
      return selection?.start.blockId === start.blockId && selection.end.blockId === end.blockId;
    });
  });
}

/** Puts changed codings in the place of what they were, in the lists of their blocks. */
function replaceInPlace(
  texts: DocumentTexts,
  replaced: ReadonlyMap<CodingId, Coding>,
  listOf: (id: BlockId) => readonly Coding[] | undefined,
): ReadonlyMap<BlockId, readonly Coding[]> {
  const after = new Map<BlockId, readonly Coding[]>();
  const put = (id: BlockId) => {
    const list = after.has(id) ? undefined : listOf(id);
    if (list)
      after.set(
        id,
        list.map((coding) => replaced.get(coding.id) ?? coding),
      );
  };
  for (const { sides } of replaced.values())
    for (const { state, selections } of sides) {
      if (state === 'lost') continue;
      for (const selection of selections) {
        const { blockId } = selection.start;
        if (blockId === selection.end.blockId) put(blockId);
        else for (const { id } of blocksBetween(texts, selection)) put(id);
      }
    }
  return after;
}

/** Several selections of one coding may run over one block; they come one after another. */
function pushOnce(list: Coding[], coding: Coding): void {
  if (list.at(-1) !== coding) list.push(coding);
}

function place(texts: DocumentTexts, codings: readonly Coding[]) {
  const atBlock = new Map<BlockId, Coding[]>();
  const unplaced = new Set<CodingId>();
  for (const coding of codings) {
    // Most blocks have one coding or none: its lists share one array until another comes.
    const alone = [coding];
    const isPlaced = eachBlockUnder(texts, coding, (id) => {
      const list = atBlock.get(id);
      if (list === undefined) atBlock.set(id, alone);
      else if (list.length === 1 && list[0] !== coding) atBlock.set(id, [...list, coding]);
      else if (list.length > 1) pushOnce(list, coding);
    });
    if (!isPlaced) unplaced.add(coding.id);
  }
  return { atBlock, unplaced };
}

/** The codings of one document, by age and by block. Immutable. */
export class DocumentCodings {
  #placed: Placed | null = null;
  /** The lists of those that these take the place of, until these have their own. */
  #known: LayeredMap<BlockId, readonly Coding[]> | null;

  private constructor(
    readonly sorted: readonly Coding[],
    private readonly texts: DocumentTexts,
    known: LayeredMap<BlockId, readonly Coding[]> | null,
  ) {
    this.#known = known;
  }

  /** `before`: those that these take the place of; lists in which nothing changed are kept. */
  static of(codings: Coding[], texts: DocumentTexts, before: DocumentCodings | undefined): DocumentCodings {
    const sorted = keepList(sortedBy(codings, byAge), before?.sorted);
    return new DocumentCodings(sorted, texts, before?.lists ?? null);
  }

  /** The lists that were handed out so far, if any. */
  get lists(): LayeredMap<BlockId, readonly Coding[]> | null {
    return this.#placed?.atBlock ?? this.#known;
  }

  /** Those that run over a block, oldest first. */
  at(id: BlockId): readonly Coding[] {
    return this.#where().atBlock.get(id) ?? NONE;
  }

  /**
   * After changes of codings and texts; `near`: blocks beside which something came or went. Null where all has to
   * be placed anew.
   */
  followed(
    texts: DocumentTexts,
    changes: ItemChanges<Coding>,
    near: readonly BlockId[],
  ): DocumentCodings | null {
    const sorted = this.#sortedAfter(changes);
    if (!sorted) return null;
    if (!this.#placed) return new DocumentCodings(sorted, texts, this.#known);
    if (near.length > 0 && this.#placed.unplaced.size > 0) return null;
    const isTouched = changes.removed.length + changes.updated.length + changes.added.length > 0;
    if (!isTouched && near.length === 0 && texts === this.texts) return this;
    const next = new DocumentCodings(sorted, texts, null);
    next.#placed = this.#placedAfter(this.#placed, texts, changes, near);
    return next;
  }

  #where(): Placed {
    if (this.#placed) return this.#placed;
    const { atBlock, unplaced } = place(this.texts, this.sorted);
    const kept = keepLists(atBlock, this.#known ?? undefined);
    this.#placed = { atBlock: new LayeredMap(kept), unplaced };
    this.#known = null;
    return this.#placed;
  }

  #placedAfter(
    { atBlock, unplaced }: Placed,
    texts: DocumentTexts,
    changes: ItemChanges<Coding>,
    near: readonly BlockId[],
  ): Placed {
    const taken = new Map<CodingId, Coding>();
    const put = new Map<CodingId, Coding>();
    for (const id of near) {
      for (const coding of atBlock.get(id) ?? NONE) {
        taken.set(coding.id, coding);
        put.set(coding.id, coding);
      }
    }
    const replaced = new Map<CodingId, Coding>();
    const moved = changes.updated.filter(([from, to]) => {
      if (near.length > 0 || !staysPut(from, to)) return true;
      replaced.set(to.id, to);
      return false;
    });
    for (const [from] of moved) taken.set(from.id, from);
    for (const coding of changes.removed) {
      taken.set(coding.id, coding);
      put.delete(coding.id);
    }
    for (const [, to] of moved) put.set(to.id, to);
    for (const coding of changes.added) put.set(coding.id, coding);
    const lists = new Map<BlockId, Coding[]>();
    const listAt = (id: BlockId) => {
      const known = lists.get(id);
      if (known) return known;
      const list = (atBlock.get(id) ?? NONE).filter((each) => !taken.has(each.id));
      lists.set(id, list);
      return list;
    };
    const unplacedNow = new Set(unplaced);
    for (const coding of taken.values()) {
      eachBlockUnder(this.texts, coding, listAt);
      unplacedNow.delete(coding.id);
    }
    for (const coding of put.values()) {
      const isPlaced = eachBlockUnder(texts, coding, (id) => pushOnce(listAt(id), coding));
      if (!isPlaced) unplacedNow.add(coding.id);
    }
    const after = new Map<BlockId, readonly Coding[] | undefined>();
    for (const [id, list] of lists)
      after.set(id, list.length > 0 ? keepList(sortedBy(list, byAge), atBlock.get(id)) : undefined);
    const listOf = (id: BlockId) => (after.has(id) ? after.get(id) : atBlock.get(id));
    for (const [id, list] of replaceInPlace(texts, replaced, listOf)) after.set(id, list);
    return { atBlock: atBlock.with(after), unplaced: unplacedNow };
  }

  #sortedAfter(changes: ItemChanges<Coding>): readonly Coding[] | null {
    const moved = changes.updated.filter(([from, to]) => byAge(from, to) !== 0).length;
    const coming = changes.removed.length + changes.added.length + moved;
    return coming <= MOST_SORTED_IN ? changeSorted(this.sorted, changes, byAge) : null;
  }
}
