import { projectedAnew } from '../../shared/beads/follow-projected.ts';
import { projectByWords } from '../../shared/beads/project-by-words.ts';
import type { ProjectSide } from '../../shared/coding/project-side.ts';
import { ChangeConflict, type Changes } from '../../shared/model/change.ts';
import type { CodingId, DocumentId } from '../../shared/model/ids.ts';
import type { Coding } from '../../shared/model/records.ts';
import { nextTask } from '../platform/effects.ts';
import { CONTINUATION } from '../store/continuation.ts';
import type { ProjectStore } from '../store/project-store.ts';
import { dictionarySource } from './dictionary-source.ts';
import { LanguageClient, makeLanguageWorker } from './language-client.ts';
import { WordFollower } from './word-follower.ts';

/** Codings that one change may leave for later: more come from another project, and stand as they are. */
const MOST_REFINED = 2000;

/** What an open project knows of the words of its documents. */
export class LanguageService {
  readonly client = new LanguageClient(makeLanguageWorker, dictionarySource.get());
  readonly #follower: WordFollower;
  /** Codings whose other side was carried over by an act, to be looked at again once the words are linked. */
  readonly #given = new Set<CodingId>();

  constructor(private readonly store: ProjectStore) {
    this.#follower = new WordFollower(
      this.client,
      { now: () => performance.now(), later: nextTask },
      (id, isAll) => this.#refine(id, isAll),
    );
  }

  /** Carries passages over by words as far as they are linked, else by whole beads. Synchronous, of any document. */
  readonly project: ProjectSide = (view, passages, to) =>
    projectByWords(this.#follower.linksOf(view.document.id))(view, passages, to);

  linksOf(id: DocumentId) {
    return this.#follower.linksOf(id);
  }

  /** The document that is read, as it stands. `place`: of the bead where one is. */
  follow(id: DocumentId, place: number): void {
    const view = this.store.index.document(id);
    if (view && view.versions.length > 1) this.#follower.follow(view, place, this.store.index.all('term'));
  }

  /** An act of the person was written. */
  noticed(changes: Changes): void {
    const codings = [...changes.added, ...changes.updated.map(([, to]) => to)].filter(
      (record): record is Coding =>
        record.kind === 'coding' && record.sides.some(({ state }) => state === 'projected'),
    );
    if (codings.length <= MOST_REFINED) for (const { id } of codings) this.#given.add(id);
  }

  close(): void {
    this.#follower.close();
    this.client.close();
  }

  /**
   * Puts words in the place of whole beads where an act came before its words were linked: as one step with the act.
   * Nothing where the person has undone something since, which it would make impossible to do again.
   */
  #refine(id: DocumentId, isAll: boolean): void {
    const view = this.store.index.document(id);
    const updated: (readonly [Coding, Coding])[] = [];
    for (const codingId of this.#given) {
      const coding = this.store.index.get('coding', codingId);
      if (coding && coding.documentId !== id) continue;
      if (isAll || !coding) this.#given.delete(codingId);
      const anew = coding && view && projectedAnew(view, coding, this.project);
      if (coding && anew && anew !== coding) updated.push([coding, anew]);
    }
    if (updated.length === 0 || this.store.stacks.undone.length > 0) return;
    try {
      this.store.commit(CONTINUATION, { added: [], updated, removed: [] });
    } catch (error) {
      if (!(error instanceof ChangeConflict)) throw error;
    }
  }
}

const services = new WeakMap<ProjectStore, LanguageService>();

/** The one of an open project; made when first asked for. */
export function languageServiceOf(store: ProjectStore): LanguageService {
  const known = services.get(store) ?? new LanguageService(store);
  services.set(store, known);
  return known;
}

/** Carries passages of an open project over, by what is known of its words when it is asked. */
export function projectorOf(store: ProjectStore): ProjectSide {
  return (view, passages, to) => languageServiceOf(store).project(view, passages, to);
}

export function closeLanguageService(store: ProjectStore): void {
  services.get(store)?.close();
  services.delete(store);
}
