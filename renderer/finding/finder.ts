import type { DocumentView } from '../../shared/model/document-view.ts';
import type { BlockId, VersionId } from '../../shared/model/ids.ts';
import type { Block } from '../../shared/model/records.ts';
import { type DocumentHit, findInSteps } from '../../shared/query/find-in-document.ts';
import { foldAhead } from '../../shared/query/folded-runs.ts';
import { collectPattern } from './collect-pattern.ts';
import { firstFrom, HitList, type Origin, originOf, stepHit } from './hit-list.ts';
import type { PatternHit, PatternStop } from './pattern-run.ts';
import type { PatternSearcher } from './pattern-searcher.ts';
import { isPause, pauseUntil, type SliceTools, workInSlices } from './slices.ts';
import { type FindFault, type FindWish, faultOf, patternOf, queryOf } from './wish.ts';

export interface FindState {
  readonly hits: HitList;
  readonly count: number;
  /** Place of the hit in hand among the hits; -1 for none. */
  readonly current: number;
  readonly isDone: boolean;
  /** There are more hits than anybody goes through one by one. */
  readonly isCut: boolean;
  /** Why there is no going on: the pattern cannot be read, or never came to an end. */
  readonly fault: FindFault | null;
  /** The pattern also matches where there are no words; such places are not taken. */
  readonly matchesNothing: boolean;
}

/** Hits kept: one letter stands some millions of times in 2 million words (60 bytes each). */
export const MOST_HITS = 100_000;

/** Hits found before others get their turn. */
const HITS_A_STEP = 32;

/** Milliseconds between two counts of a search that goes on. */
const COUNTED_EVERY = 100;

const NOTHING: FindState = {
  hits: new HitList(),
  count: 0,
  current: -1,
  isDone: true,
  isCut: false,
  fault: null,
  matchesNothing: false,
};

/** The blocks of some versions of a document. */
export function textsOf(view: DocumentView, versions: readonly VersionId[]) {
  return versions.map((versionId) => ({ versionId, blocks: view.blocksOf(versionId) }));
}

/** Lists that were folded to their end; an edit makes new ones. */
const folded = new WeakSet<readonly Block[]>();

function* foldOnce(view: DocumentView, versions: readonly VersionId[]): Generator<void, void, undefined> {
  for (const id of versions) {
    const blocks = view.blocksOf(id);
    if (folded.has(blocks)) continue;
    yield* foldAhead([blocks]);
    folded.add(blocks);
  }
}

export interface FinderTools extends Pick<SliceTools, 'now' | 'later'> {
  readonly searcher: PatternSearcher;
}

/** A search in one document, the hits so far, and the one in hand. */
export class Finder {
  #state = NOTHING;
  #view: DocumentView | null = null;
  #stop: () => void = () => {};
  readonly #listeners = new Set<() => void>();

  constructor(private readonly tools: FinderTools) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly get = (): FindState => this.#state;

  /** The hit in hand, while its blocks are what they were when it was found. */
  hit(view: DocumentView): DocumentHit | null {
    const hit = this.#state.hits.all[this.#state.current];
    const stands = (id: BlockId) => view.block(id) === this.#view?.block(id);
    return hit && stands(hit.blockId) && (hit.over ?? []).every(stands) ? hit : null;
  }

  /**
   * Looks anew in `versions`; takes the first hit from `origin` on in hand, round the end, and says so once it is
   * found. What was looked for before is dropped.
   */
  search(
    view: DocumentView,
    wish: FindWish,
    versions: readonly VersionId[],
    { origin, onFound }: { readonly origin: Origin | null; readonly onFound?: (hit: DocumentHit) => void },
  ): void {
    this.#stop();
    this.#view = view;
    const wanted = versions.filter((id) => wish.versionId === null || id === wish.versionId);
    if (wish.words === '') {
      this.#set(NOTHING);
      // Until the first letter there is time: folding 2 million words a side takes 300 ms, finding in them 90.
      this.#stop = workInSlices(foldOnce(view, wanted), { ...this.tools, onSlice: () => {} });
      return;
    }
    const fault = faultOf(wish);
    if (fault) {
      this.#set({ ...NOTHING, fault });
      return;
    }
    const hits = new HitList();
    let isCut = false;
    const run = wish.isPattern
      ? this.tools.searcher.start(textsOf(view, wanted), patternOf(wish), null)
      : null;
    // The first one is shown before any other is looked for.
    const shown = pauseUntil(this.tools.later);
    function* work() {
      // Step by step even where there is nothing to find.
      if (!run && wish.caseAndAccents === 'folded') yield* foldOnce(view, wanted);
      for (const hit of run ? run.hits(view) : findInSteps(view, queryOf(wish), wanted)) {
        if (!hit || isPause(hit)) {
          yield hit;
          continue;
        }
        if (hits.all.length === MOST_HITS) {
          isCut = true;
          run?.stop();
          return;
        }
        hits.add(hit);
        // To look at the clock after each took as long as to find it.
        if (hits.all.length === 1) yield shown;
        else if (hits.all.length % HITS_A_STEP === 0) yield;
      }
    }
    let current = -1;
    let toldAt = Number.NEGATIVE_INFINITY;
    this.#set({ ...NOTHING, hits, isDone: false });
    const onSlice = (isDone: boolean) => {
      const before = this.#state.current;
      // Once a hit is shown, the rest is a number that grows: rendering it after each slice took as long as finding.
      if (!isDone && before >= 0 && this.tools.now() - toldAt < COUNTED_EVERY) return;
      toldAt = this.tools.now();
      current = before >= 0 ? before : firstFrom(view, hits.all, origin);
      if (current < 0 && isDone && hits.all.length > 0) current = 0;
      const stopped = run?.stopped;
      this.#set({
        hits,
        count: hits.all.length,
        current,
        isDone,
        isCut,
        fault: stopped ? { kind: stopped } : null,
        matchesNothing: run?.matchesNothing ?? false,
      });
      const hit = hits.all[current];
      if (before < 0 && hit) onFound?.(hit);
    };
    const stopWork = workInSlices(work(), { ...this.tools, onSlice });
    this.#stop = () => {
      stopWork();
      run?.stop();
    };
  }

  /**
   * Every hit of a pattern with what is to stand in its place, in order; in some blocks only where they are given.
   * The search that was going on is dropped: what follows is a change of the text, or a fault. Null: overtaken.
   */
  replacements(
    view: DocumentView,
    wish: FindWish,
    replacement: string,
    texts: readonly { readonly versionId: VersionId; readonly blocks: readonly Block[] }[],
  ): Promise<readonly PatternHit[] | PatternStop | null> {
    return collectPattern(this.tools, view, this.tools.searcher.start(texts, patternOf(wish), replacement));
  }

  /** Takes the next hit in hand (-1: the one before), round the ends; null where there is none. */
  step(by: 1 | -1): DocumentHit | null {
    const { count, current, isDone } = this.#state;
    const next = stepHit(count, current, by);
    // What lies behind the last hit so far is not known yet.
    const isRound = by === 1 ? next <= current : next >= current;
    if (!isDone && isRound) return null;
    if (next !== current) this.#set({ ...this.#state, current: next });
    return this.#state.hits.all[next] ?? null;
  }

  /** Where the search would go on. */
  origin(): Origin | null {
    const hit = this.#state.hits.all[this.#state.current];
    return hit ? originOf(hit) : null;
  }

  stop(): void {
    this.#stop();
    this.#stop = () => {};
    this.#view = null;
    this.tools.searcher.dispose();
    if (this.#state !== NOTHING) this.#set(NOTHING);
  }

  #set(state: FindState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
