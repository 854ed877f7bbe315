import type { VersionId } from '../../shared/model/ids.ts';
import type { Block } from '../../shared/model/records.ts';
import type { PatternWish } from '../../shared/query/pattern/pattern-wish.ts';
import type { PatternAnswer } from '../workers/pattern-protocol.ts';
import { PatternRun, type PatternStop, type RunPart } from './pattern-run.ts';
import type { MakePatternWorker, PatternWorker } from './pattern-worker.ts';

/** Milliseconds without a sign of life after which a pattern is called endless. */
const LONGEST_SILENCE = 2_000;
/** The same until a worker has said its first word: it has to be loaded. */
const LONGEST_START = 20_000;
/** The same once nobody waits for it any more. */
const LONGEST_UNWANTED = 300;
/** Pieces of text that are under way at once: the worker never waits, and there is never much to throw away. */
const MOST_UNDER_WAY = 3;

export interface PatternTools {
  readonly make: MakePatternWorker;
  readonly after: (milliseconds: number, task: () => void) => () => void;
}

/**
 * Runs typed patterns in a worker of its own, which is ended when it shows no sign of life: a pattern may take
 * for ever, and the window must not. A text is sent once; the worker keeps it.
 */
export class PatternSearcher {
  #worker: PatternWorker | null = null;
  /** The number under which the worker knows a block's text: an edited block is another object. */
  #numbers = new WeakMap<Block, number>();
  #nextNumber = 0;
  #nextSearch = 0;
  #run: PatternRun | null = null;
  /** Of any search, in the order in which they were sent. */
  #underWay: { readonly run: PatternRun; readonly part: RunPart }[] = [];
  #isReady = false;
  #stopWatch: () => void = () => {};

  constructor(private readonly tools: PatternTools) {}

  /** Begins a search; one that was running is dropped. The pattern has been found readable (`compilePattern`). */
  start(
    versions: readonly { readonly versionId: VersionId; readonly blocks: readonly Block[] }[],
    pattern: PatternWish,
    replacement: string | null,
  ): PatternRun {
    this.#run?.stop();
    const run = new PatternRun(versions, () => this.#dropped(run));
    this.#run = run;
    const search = this.#nextSearch++;
    run.search = search;
    this.#begin(run, pattern, replacement);
    return run;
  }

  /** Ends the worker and forgets what it was given. */
  dispose(): void {
    this.#run?.stop();
    this.#run = null;
    this.#end();
  }

  #begin(run: PatternRun, pattern: PatternWish, replacement: string | null): void {
    if (this.#underWay.length > 0) {
      // What the one before left may be endless: not this one's fault, so it waits for its own worker.
      if (this.#isReady) this.#watch(LONGEST_UNWANTED);
      run.whenFree = () => this.#begin(run, pattern, replacement);
      return;
    }
    run.whenFree = null;
    try {
      this.#worker ??= this.tools.make({
        answer: (answer) => this.#hear(answer),
        broken: () => this.#fail('broken'),
      });
      this.#worker.ask({ ask: 'search', search: run.search, pattern, replacement });
    } catch {
      run.end('broken');
      return;
    }
    this.#feed();
  }

  #feed(): void {
    const run = this.#run;
    if (!run || run.isOver || run.whenFree) return;
    while (this.#underWay.length < MOST_UNDER_WAY) {
      const part = run.nextPart();
      if (!part) break;
      const fresh: (readonly [number, string])[] = [];
      const numberOf = (block: Block) => {
        const known = this.#numbers.get(block);
        if (known !== undefined) return known;
        const number = this.#nextNumber++;
        this.#numbers.set(block, number);
        fresh.push([number, block.text]);
        return number;
      };
      const texts = part.blocks.map(numberOf);
      const next = part.next && numberOf(part.next);
      this.#underWay.push({ run, part });
      this.#worker?.ask({ ask: 'look', search: run.search, texts, next, fresh });
    }
    if (this.#underWay.length > 0) this.#watch(this.#isReady ? LONGEST_SILENCE : LONGEST_START);
  }

  #hear(answer: PatternAnswer): void {
    if (answer.say === 'alive') {
      this.#isReady = true;
      if (answer.search === this.#run?.search) this.#watch(LONGEST_SILENCE);
      return;
    }
    const first = this.#underWay.shift();
    this.#stopWatch();
    first?.run.heard(first.part, answer);
    if (this.#underWay.length > 0) this.#watch(LONGEST_SILENCE);
    if (this.#underWay.length === 0 && this.#run?.whenFree) this.#run.whenFree();
    else this.#feed();
  }

  #watch(milliseconds: number): void {
    this.#stopWatch();
    this.#stopWatch = this.tools.after(milliseconds, () => this.#fail('slow'));
  }

  /** The worker is ended; the search whose text it was at is over, and one that only waited for it begins. */
  #fail(stop: PatternStop): void {
    const at = this.#underWay[0]?.run ?? this.#run;
    this.#end();
    if (at) at.end(stop);
    const next = this.#run;
    if (next && next !== at) next.whenFree?.();
  }

  #end(): void {
    this.#stopWatch();
    this.#worker?.terminate();
    this.#worker = null;
    this.#isReady = false;
    this.#numbers = new WeakMap();
    this.#underWay = [];
  }

  #dropped(run: PatternRun): void {
    if (this.#run === run) this.#run = null;
    if (this.#underWay.length > 0 && this.#isReady) this.#watch(LONGEST_UNWANTED);
  }
}
