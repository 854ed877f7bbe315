import type { DocumentView } from '../../shared/model/document-view.ts';
import type { DocumentId, VersionId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { Block, LanguageTag } from '../../shared/model/records.ts';
import { type DocumentHit, findInSteps } from '../../shared/query/find-in-document.ts';
import { collectPattern } from './collect-pattern.ts';
import { type FinderTools, MOST_HITS, textsOf } from './finder.ts';
import type { PatternHit, PatternStop } from './pattern-run.ts';
import { type HitGroup, ProjectHits } from './project-hits.ts';
import { isPause, type Pause, workInSlices } from './slices.ts';
import { type FindFault, type FindWish, faultOf, patternOf, queryOf } from './wish.ts';

/** What is looked for in all documents: in every language, or in one. */
export interface ProjectWish extends Omit<FindWish, 'versionId'> {
  readonly language: LanguageTag | null;
}

export interface ProjectFindState {
  readonly hits: ProjectHits;
  /** Documents that were looked through, of how many. */
  readonly searched: number;
  readonly of: number;
  readonly isDone: boolean;
  /** There are more hits than are listed. */
  readonly isCut: boolean;
  readonly fault: FindFault | null;
  readonly matchesNothing: boolean;
}

const NOTHING: ProjectFindState = {
  hits: new ProjectHits(),
  searched: 0,
  of: 0,
  isDone: true,
  isCut: false,
  fault: null,
  matchesNothing: false,
};

/** A search in all documents of a project, one after the other, and what came of it so far. */
export class ProjectFinder {
  #state = NOTHING;
  #stop: () => void = () => {};
  /** The texts that were looked through: the same lists hold the same hits. */
  #texts = new Map<DocumentId, readonly (readonly Block[])[]>();
  readonly #listeners = new Set<() => void>();

  constructor(private readonly tools: FinderTools) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly get = (): ProjectFindState => this.#state;

  /** Looks anew. `quietly`: what was found before stays until all of it is known. */
  search(index: ProjectIndex, wish: ProjectWish, quietly = false): void {
    this.#stop();
    this.#texts = new Map();
    const fault = faultOf({ ...wish, versionId: null });
    if (wish.words === '' || fault) {
      this.#set({ ...NOTHING, fault });
      return;
    }
    const documents = index.all('document');
    const hits = new ProjectHits();
    const now = { searched: 0, isCut: false, fault: null as FindFault | null, matchesNothing: false };
    const look = (view: DocumentView) => this.#look(view, wish, now);
    const texts = this.#texts;
    function* work() {
      for (const { id } of documents) {
        const view = index.document(id);
        if (view) {
          texts.set(id, textsIn(view));
          for (const step of look(view)) {
            if (step && !isPause(step)) hits.add(id, step);
            if (hits.count === MOST_HITS) {
              now.isCut = true;
              return;
            }
            yield step;
          }
        }
        if (now.fault) return;
        now.searched++;
        yield;
      }
    }
    const state = (isDone: boolean) => ({ ...now, hits, of: documents.length, isDone });
    if (!quietly) this.#set(state(false));
    const stopWork = workInSlices(work(), {
      ...this.tools,
      onSlice: (isDone) => {
        if (isDone || !quietly) this.#set(state(isDone));
      },
    });
    this.#stop = stopWork;
  }

  /** Whether a text is another one than was looked through. */
  isOutdated(index: ProjectIndex): boolean {
    if (this.#state === NOTHING || this.#state.fault?.kind === 'unreadable') return false;
    const documents = index.all('document');
    if (this.#state.isDone && !this.#state.isCut && documents.length !== this.#state.of) return true;
    for (const [id, known] of this.#texts) {
      const view = index.document(id);
      const texts = view ? textsIn(view) : [];
      if (texts.length !== known.length || texts.some((each, at) => each !== known[at])) return true;
    }
    return false;
  }

  /** The hits of a pattern in one document with what is to stand in their place; why not; null: overtaken. */
  replacements(
    view: DocumentView,
    wish: ProjectWish,
    replacement: string,
  ): Promise<readonly PatternHit[] | PatternStop | null> {
    const texts = textsOf(view, wantedIn(view, wish));
    return collectPattern(
      this.tools,
      view,
      this.tools.searcher.start(texts, patternOf({ ...wish, versionId: null }), replacement),
    );
  }

  stop(): void {
    this.#stop();
    this.#stop = () => {};
    this.tools.searcher.dispose();
    this.#set(NOTHING);
  }

  *#look(
    view: DocumentView,
    wish: ProjectWish,
    now: { fault: FindFault | null; matchesNothing: boolean },
  ): Generator<DocumentHit | Pause | null, void, undefined> {
    const whole = { ...wish, versionId: null };
    const versions = wantedIn(view, wish);
    if (!wish.isPattern) {
      yield* findInSteps(view, queryOf(whole), versions);
      return;
    }
    const run = this.tools.searcher.start(textsOf(view, versions), patternOf(whole), null);
    try {
      yield* run.hits(view);
    } finally {
      run.stop();
    }
    now.matchesNothing ||= run.matchesNothing;
    if (run.stopped) now.fault = { kind: run.stopped };
  }

  #set(state: ProjectFindState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function wantedIn({ versions }: DocumentView, { language }: ProjectWish): readonly VersionId[] {
  return versions.flatMap((version) =>
    language === null || version.language === language ? [version.id] : [],
  );
}

function textsIn(view: DocumentView): readonly (readonly Block[])[] {
  return view.versions.map(({ id }) => view.blocksOf(id));
}

/** The groups that hold hits to be replaced, with those hits alone. */
export function chosenIn({ groups }: ProjectHits, isOn: (hit: DocumentHit) => boolean): readonly HitGroup[] {
  return groups.flatMap(({ documentId, hits }) => {
    const chosen = hits.filter(isOn);
    return chosen.length > 0 ? [{ documentId, hits: chosen }] : [];
  });
}
