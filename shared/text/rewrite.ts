import type { DocumentView } from '../model/document-view.ts';
import type { BlockId } from '../model/ids.ts';
import type { Anchor, Block } from '../model/records.ts';
import type { TextEdit } from '../model/text-edit.ts';

/**
 * A run of neighbouring blocks of one version that becomes other blocks. Offsets of `edits` are local: UTF-16
 * units from the start of the run, where the break between two blocks is one unit, LF.
 */
export interface Rewrite {
  readonly before: readonly Block[];
  /** In order; a block that stays keeps its id. */
  readonly after: readonly Block[];
  /** One after another, each in the text as the one before has left it. */
  readonly edits: readonly TextEdit[];
  /** Blocks of `after` that hold nothing of the old text, before or behind a block that was not cut. */
  readonly fresh?: { readonly side: 'before' | 'after'; readonly blocks: readonly Block[] };
}

/** A rewrite in its place: local offsets of each block, before and after. */
export interface Frame extends Rewrite {
  /** Position of the first block in the version, before and after all rewrites. */
  readonly first: number;
  readonly firstAfter: number;
  readonly bases: readonly number[];
  readonly basesAfter: readonly number[];
  /** Whether breaks between blocks come or go, or other words now stand between them. */
  readonly isStructural: boolean;
}

/** Local offsets at which the blocks of a run start. */
export function basesOf(blocks: readonly Block[]): number[] {
  let next = 0;
  return blocks.map((block) => {
    const base = next;
    next += block.text.length + 1;
    return base;
  });
}

/** The text of a run of blocks, joined with LF. */
export function rowText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n');
}

/** The rewrites of one version as frames, in reading order. They must not overlap. */
export function framesOf(view: DocumentView, rewrites: readonly Rewrite[]): Frame[] {
  const placed = rewrites
    .flatMap((rewrite) => {
      const block = rewrite.before[0];
      return block ? [{ rewrite, first: view.position(block.id) }] : [];
    })
    .sort((a, b) => a.first - b.first);
  let shift = 0;
  return placed.map(({ rewrite, first }) => {
    const { before, after } = rewrite;
    const frame: Frame = {
      ...rewrite,
      first,
      firstAfter: first + shift,
      bases: basesOf(before),
      basesAfter: basesOf(after),
      isStructural: before.length > 1 || after.length > 1,
    };
    shift += after.length - before.length;
    return frame;
  });
}

/** The place in the new blocks that a local offset stands for. */
export function anchorIn(frame: Frame, offset: number): Anchor | null {
  for (const [at, block] of frame.after.entries()) {
    const within = offset - (frame.basesAfter[at] ?? 0);
    if (within <= block.text.length) return { blockId: block.id, offset: Math.max(0, within) };
  }
  const last = frame.after.at(-1);
  return last ? { blockId: last.id, offset: last.text.length } : null;
}

/** A version before and after some rewrites: finds blocks and positions without building an index anew. */
export class RewrittenRow {
  readonly #in = new Map<BlockId, { readonly frame: Frame; readonly base: number }>();
  readonly #after = new Map<BlockId, { readonly block: Block; readonly position: number }>();
  readonly #blocks: readonly Block[];
  #row: readonly Block[] | null = null;

  constructor(
    readonly view: DocumentView,
    blocks: readonly Block[],
    readonly frames: readonly Frame[],
  ) {
    this.#blocks = blocks;
    for (const frame of frames) {
      for (const [at, block] of frame.before.entries())
        this.#in.set(block.id, { frame, base: frame.bases[at] ?? 0 });
      for (const [at, block] of frame.after.entries())
        this.#after.set(block.id, { block, position: frame.firstAfter + at });
    }
  }

  /** The frame that a block stood in, and its local offset there. */
  placeBefore(id: BlockId): { readonly frame: Frame; readonly base: number } | undefined {
    return this.#in.get(id);
  }

  blockAfter(id: BlockId): Block | undefined {
    return this.#after.get(id)?.block ?? (this.#in.has(id) ? undefined : this.view.block(id));
  }

  /** Position after the rewrites, or -1. */
  positionAfter(id: BlockId): number {
    const rewritten = this.#after.get(id);
    if (rewritten) return rewritten.position;
    const before = this.view.position(id);
    if (before < 0 || this.#in.has(id)) return -1;
    const frame = this.frames[this.#framesUpTo(before) - 1];
    if (!frame) return before;
    return before + frame.firstAfter + frame.after.length - frame.first - frame.before.length;
  }

  /** Whether a rewrite lies between two positions of the version before. */
  isTouchedBetween(first: number, last: number): boolean {
    return this.#framesUpTo(last) > this.#framesUpTo(first);
  }

  /** All blocks of the version after the rewrites. */
  get row(): readonly Block[] {
    if (this.#row) return this.#row;
    const row: Block[] = [];
    let from = 0;
    for (const frame of this.frames) {
      for (; from < frame.first; from++) {
        const block = this.#blocks[from];
        if (block) row.push(block);
      }
      row.push(...frame.after);
      from = frame.first + frame.before.length;
    }
    this.#row = row.concat(this.#blocks.slice(from));
    return this.#row;
  }

  /** How many frames start at or before a position. */
  #framesUpTo(position: number): number {
    let low = 0;
    let high = this.frames.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.frames[middle]?.first ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
