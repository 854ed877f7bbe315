import type { Block } from '../model/records.ts';
import { type FoldedText, foldText, foldUnits } from './folded-text.ts';

/** Between two blocks of a run; no text and no query holds it. */
export const RUN_BREAK = '\u0000';
/** Blocks that are searched as one string: a call for each block would cost more than the search. */
const RUN_BLOCKS = 256;
const RUN_UNITS = 1 << 16;

/** Neighbouring blocks, folded and joined. */
export interface FoldedRun {
  readonly blocks: readonly Block[];
  readonly text: string;
  /** Where each block starts in `text`. */
  readonly starts: readonly number[];
  /** The blocks whose offsets need a map, by their place in the run. */
  readonly odd: ReadonlyMap<number, FoldedText>;
}

/** By the first block of the run. An edited block is another object, so nothing here is ever stale. */
const known = new WeakMap<Block, FoldedRun>();

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
/** A string of bytes takes half the room and is searched twice as fast: almost all folded Spanish and English. */
const byteDecoder = new TextDecoder('latin1');
const MOST_BYTE = 0xff;
let bytes = new Uint8Array(RUN_UNITS);

/** The run where every unit folds to one byte, else null. */
function foldToBytes(blocks: readonly Block[], size: number): FoldedRun | null {
  if (size > bytes.length) bytes = new Uint8Array(size * 2);
  const starts: number[] = [];
  let at = 0;
  for (const { text } of blocks) {
    starts.push(at);
    if (!foldUnits(text, bytes, at, MOST_BYTE)) return null;
    at += text.length;
    bytes[at++] = 0;
  }
  return { blocks, text: byteDecoder.decode(bytes.subarray(0, at)), starts, odd: new Map() };
}

function foldToUnits(blocks: readonly Block[], size: number): FoldedRun {
  const odd = new Map<number, FoldedText>();
  const starts: number[] = [];
  // A unit folds to three at most (Hangul).
  const units = new Uint16Array(size * 3);
  let at = 0;
  for (const [place, { text }] of blocks.entries()) {
    starts.push(at);
    if (foldUnits(text, units, at, 0xffff)) at += text.length;
    else {
      const folded = foldText(text);
      if (folded.from) odd.set(place, folded);
      for (let unit = 0; unit < folded.text.length; unit++) units[at++] = folded.text.charCodeAt(unit);
    }
    units[at++] = 0;
  }
  const text = decoder.decode(new Uint8Array(units.buffer, 0, at * 2));
  return { blocks, text, starts, odd };
}

function foldRun(blocks: readonly Block[]): FoldedRun {
  const size = blocks.reduce((sum, { text }) => sum + text.length + 1, 0);
  return foldToBytes(blocks, size) ?? foldToUnits(blocks, size);
}

function holds(blocks: readonly Block[], from: number, run: FoldedRun): boolean {
  return run.blocks.every((block, at) => block === blocks[from + at]);
}

/** The blocks of a version as folded runs, in order; made when asked for, and kept as long as the blocks are. */
export function* foldedRuns(blocks: readonly Block[]): Generator<FoldedRun, void, undefined> {
  let from = 0;
  while (from < blocks.length) {
    const first = blocks[from];
    if (!first) return;
    let run = known.get(first);
    if (!run || !holds(blocks, from, run)) {
      let size = 0;
      let to = from;
      // A run that begins further on is met again after an edit: the new one ends before it.
      do {
        size += blocks[to]?.text.length ?? 0;
        to++;
      } while (
        to < blocks.length &&
        to - from < RUN_BLOCKS &&
        size < RUN_UNITS / 2 &&
        !startsRun(blocks, to)
      );
      run = foldRun(blocks.slice(from, to));
      known.set(first, run);
    }
    yield run;
    from += run.blocks.length;
  }
}

function startsRun(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  const run = block && known.get(block);
  return run !== undefined && holds(blocks, at, run);
}

/** Folds ahead of the first search, some tens of thousands of units a step, so that idle time can be used. */
export function* foldAhead(lists: Iterable<readonly Block[]>): Generator<void, void, undefined> {
  for (const blocks of lists) for (const _ of foldedRuns(blocks)) yield;
}
