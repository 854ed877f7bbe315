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
// Where all units are below 256 a string of bytes takes half the room and is searched twice as fast.
const byteDecoder = new TextDecoder('latin1');
let units = new Uint16Array(RUN_UNITS);

function decode(length: number): string {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0;
    // The decoder called latin1 is windows-1252, which has signs of its own from 0x80 to 0x9f.
    if (unit > 0xff || (unit >= 0x80 && unit < 0xa0))
      return decoder.decode(new Uint8Array(units.buffer, 0, length * 2));
    bytes[at] = unit;
  }
  return byteDecoder.decode(bytes);
}

function foldRun(blocks: readonly Block[]): FoldedRun {
  const odd = new Map<number, FoldedText>();
  const starts: number[] = [];
  let at = 0;
  for (const [place, block] of blocks.entries()) {
    // A character folds to three units at most (Hangul); one more for the break.
    const room = at + block.text.length * 3 + 1;
    if (room > units.length) {
      const wider = new Uint16Array(room * 2);
      wider.set(units.subarray(0, at));
      units = wider;
    }
    starts.push(at);
    if (foldUnits(block.text, units, at)) at += block.text.length;
    else {
      const folded = foldText(block.text);
      if (folded.from) odd.set(place, folded);
      for (let unit = 0; unit < folded.text.length; unit++) units[at++] = folded.text.charCodeAt(unit);
    }
    units[at++] = 0;
  }
  return { blocks, text: decode(at), starts, odd };
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
