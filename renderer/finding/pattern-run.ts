import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { Block } from '../../shared/model/records.ts';
import { type DocumentHit, inRowOrder, type Reached } from '../../shared/query/row-order.ts';
import type { PatternAnswer } from '../workers/pattern-protocol.ts';
import { type Pause, pauseUntil } from './slices.ts';

/** UTF-16 units that are looked through at once: some milliseconds, and a small message. */
const PART_UNITS = 1 << 16;

/** Why a search by pattern ended before all was looked through. */
export type PatternStop = 'slow' | 'broken';

/** A hit, with what is to stand in its place where that was asked. */
export interface PatternHit extends DocumentHit {
  readonly text?: string;
}

/** Some blocks of a version, looked through in one go. */
export interface RunPart {
  readonly at: number;
  readonly blocks: readonly Block[];
  /** The one behind them, for words that run over into it. */
  readonly next: Block | null;
}

interface Side {
  readonly versionId: VersionId;
  readonly blocks: readonly Block[];
  /** Blocks that were sent, and that were answered. */
  sent: number;
  answered: number;
  readonly hits: PatternHit[];
  taken: number;
}

/** One search by pattern: what was sent, what came back, and the hits of it in the order of the rows. */
export class PatternRun {
  search = -1;
  /** Begins it once the worker has nothing left of the search before. */
  whenFree: (() => void) | null = null;
  readonly #sides: readonly Side[];
  #stop: PatternStop | null = null;
  #matchesNothing = false;
  #isOver = false;
  #isDropped = false;
  #wake: (() => void) | null = null;
  /** Something came since the hits were last asked for. */
  #hasNews = false;

  constructor(
    versions: readonly { readonly versionId: VersionId; readonly blocks: readonly Block[] }[],
    private readonly onStop: () => void,
  ) {
    this.#sides = versions.map((each) => ({ ...each, sent: 0, answered: 0, hits: [], taken: 0 }));
  }

  get isOver(): boolean {
    return this.#isOver;
  }
  /** Null while it goes on, and when it came to the end. */
  get stopped(): PatternStop | null {
    return this.#stop;
  }
  /** Another search took its place. */
  get isDropped(): boolean {
    return this.#isDropped;
  }
  get matchesNothing(): boolean {
    return this.#matchesNothing;
  }

  /** What to look through next: of the version that is furthest behind. Null when all is under way. */
  nextPart(): RunPart | null {
    let at = -1;
    let least = 1;
    for (const [place, { sent, blocks }] of this.#sides.entries()) {
      const share = blocks.length === 0 ? 1 : sent / blocks.length;
      if (share < least) [at, least] = [place, share];
    }
    const side = this.#sides[at];
    if (!side) return null;
    const from = side.sent;
    let units = 0;
    do {
      units += side.blocks[side.sent]?.text.length ?? 0;
      side.sent++;
    } while (side.sent < side.blocks.length && units < PART_UNITS);
    return { at, blocks: side.blocks.slice(from, side.sent), next: side.blocks[side.sent] ?? null };
  }

  heard(part: RunPart, { places, replacements, matchesNothing }: PatternAnswer & { say: 'found' }): void {
    const side = this.#sides[part.at];
    if (!side || this.#isOver) return;
    for (let at = 0; at < places.length; at += 3) {
      const place = places[at] ?? -1;
      const block = part.blocks[place];
      const text = replacements?.[at / 3];
      if (!block) continue;
      const [start, end] = [places[at + 1] ?? 0, places[at + 2] ?? 0];
      const { over, end: before = 0 } = side.hits.at(-1) ?? {};
      // The words over the border before took these.
      if (over?.at(-1) === block.id && start < before) continue;
      const next = end > block.text.length ? (part.blocks[place + 1] ?? part.next) : null;
      side.hits.push({
        versionId: side.versionId,
        blockId: block.id,
        start,
        ...(next ? { end: end - block.text.length - 1, over: [next.id] } : { end }),
        ...(text !== undefined && { text }),
      });
    }
    side.answered += part.blocks.length;
    this.#matchesNothing ||= matchesNothing;
    this.#news();
  }

  /** The hits as they come; a pause wherever there is nothing to do but wait for the worker. */
  *hits(view: DocumentView): Generator<PatternHit | Pause | null, void, undefined> {
    const sources = this.#sides.map((side) => ({ versionId: side.versionId, steps: this.#steps(side) }));
    for (const step of inRowOrder(view, sources)) {
      if (step || this.#hasNews || this.#isOver) yield step;
      else
        yield pauseUntil((task) => {
          this.#wake = task;
          return () => {
            this.#wake = null;
          };
        });
    }
  }

  /** The worker was ended, or was never there. */
  end(stop: PatternStop): void {
    if (this.#isOver) return;
    this.#stop = stop;
    this.#isOver = true;
    this.#news();
  }

  /** Nobody wants it any more. */
  stop(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#isDropped = true;
    this.onStop();
    this.#news();
  }

  *#steps(side: Side): Generator<PatternHit | Reached, void, undefined> {
    let said = 0;
    for (;;) {
      const hit = side.hits[side.taken];
      if (hit) {
        side.taken++;
        yield hit;
        continue;
      }
      if (this.#isOver || side.answered >= side.blocks.length) return;
      const next = side.blocks[side.answered];
      if (next && said < side.answered) {
        said = side.answered;
        yield { reached: next.id };
      } else {
        // The one that the others wait for has nothing new.
        this.#hasNews = false;
        yield null;
      }
    }
  }

  #news(): void {
    this.#hasNews = true;
    const wake = this.#wake;
    this.#wake = null;
    wake?.();
  }
}
