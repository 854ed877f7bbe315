import { BEADS_AT_ONCE } from '../../shared/beads/learn-words.ts';
import {
  hasBoth,
  LinkStore,
  type PairTexts,
  pairTexts,
  type VersionPair,
  versionPairs,
  type WordLinks,
} from '../../shared/beads/word-links.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { Bead, Term } from '../../shared/model/records.ts';
import { type SliceTools, workInSlices } from '../finding/slices.ts';
import { DoubtedBeads, hasTerms } from './doubted-beads.ts';
import type { LanguageClient } from './language-client.ts';

/** So many beads that changed are linked at once; more, and the document is learned from anew. */
const FEW = 60;
/** Beads round where a person is, which come first. */
const NEAR = 120;

interface Batch {
  readonly texts: PairTexts;
  /** See LanguageRequest. */
  readonly lesson: string | null;
}

interface Read {
  readonly view: DocumentView;
  /** The bead where a person is, a place in the document. */
  readonly place: number;
  /** The glossary. */
  readonly terms: readonly Term[];
}

/**
 * Keeps the links between words of the documents that are read, in the background: those round the place where one
 * is first, then the whole document, and after each change what changed. What it found stays for the session.
 */
export class WordFollower {
  readonly #stores = new Map<DocumentId, LinkStore>();
  readonly #doubted = new Map<DocumentId, DoubtedBeads>();
  /** Beads that came since the document was learned from, by pair of versions. */
  readonly #fresh = new Map<string, number>();
  #wanted: Read | null = null;
  #isAtWork = false;
  #isClosed = false;

  constructor(
    private readonly client: Pick<LanguageClient, 'link'>,
    private readonly tools: Pick<SliceTools, 'now' | 'later'>,
    /** More words of the document are linked; `isAll`: all of them, as it stands. */
    private readonly onLinked: (id: DocumentId, isAll: boolean) => void,
  ) {}

  linksOf(id: DocumentId): WordLinks {
    return this.#storeOf(id);
  }

  /** The document as it stands now, and where one is in it; work on an older state of it gives way to this. */
  follow(view: DocumentView, place: number, terms: readonly Term[]): void {
    this.#wanted = { view, place, terms };
    this.#doubtedIn(view.document.id).follow(terms);
    if (!this.#isAtWork && !this.#isClosed) void this.#work();
  }

  close(): void {
    this.#isClosed = true;
    this.#wanted = null;
  }

  #storeOf(id: DocumentId): LinkStore {
    const known = this.#stores.get(id) ?? new LinkStore();
    this.#stores.set(id, known);
    return known;
  }

  #doubtedIn(id: DocumentId): DoubtedBeads {
    const known = this.#doubted.get(id) ?? new DoubtedBeads();
    this.#doubted.set(id, known);
    return known;
  }

  async #work(): Promise<void> {
    this.#isAtWork = true;
    try {
      while (this.#wanted) {
        const read: Read = this.#wanted;
        const isDone = await this.#catchUp(read);
        if (isDone && this.#wanted === read) {
          this.#wanted = null;
          this.onLinked(read.view.document.id, true);
        }
      }
    } catch {
      // The worker broke down: whole beads stand in for words until something changes again.
      this.#wanted = null;
    } finally {
      this.#isAtWork = false;
    }
  }

  /** Links what is not linked; false where something newer came in between. */
  async #catchUp(read: Read): Promise<boolean> {
    const { view, terms } = read;
    const store = this.#storeOf(view.document.id);
    const doubted = this.#doubtedIn(view.document.id);
    const { changed } = doubted;
    for (const pair of versionPairs(view)) {
      const missing = await this.#missing(view, pair, store, [...changed]);
      for (const batch of this.#batches(read, pair, missing)) {
        if (this.#wanted !== read) return false;
        const links = await this.client.link(view.document.id, batch.texts, batch.lesson, terms).result;
        if (links === null) return false;
        store.put(batch.texts, links);
        this.onLinked(view.document.id, false);
      }
    }
    if (this.#wanted !== read) return false;
    doubted.settle(changed);
    return true;
  }

  #missing(
    view: DocumentView,
    pair: VersionPair,
    store: LinkStore,
    changed: readonly Term[],
  ): Promise<readonly Bead[]> {
    const found: Bead[] = [];
    function* look() {
      for (const bead of view.beads) {
        if (hasBoth(bead, pair) && (!store.has(view, bead, pair) || hasTerms(view, bead, pair, changed)))
          found.push(bead);
        yield;
      }
    }
    return new Promise((resolve) => {
      workInSlices(look(), { ...this.tools, onSlice: (isDone) => isDone && resolve(found) });
    });
  }

  *#batches({ view, place }: Read, pair: VersionPair, missing: readonly Bead[]): Generator<Batch> {
    if (missing.length === 0) return;
    const key = `${view.document.id} ${pair.from} ${pair.to}`;
    const known = this.#fresh.get(key);
    const isFew = known !== undefined && missing.length <= FEW;
    const fresh = isFew ? known + missing.length : 0;
    const isLearnedAnew = fresh > FEW;
    this.#fresh.set(key, isLearnedAnew ? 0 : fresh);
    const wanted = new Set(missing);
    const near = view.beads.slice(Math.max(0, place - NEAR / 2), place + NEAR / 2);
    const first = isFew ? missing : near.filter((bead) => wanted.has(bead));
    if (first.length > 0) yield { texts: pairTexts(view, pair, first), lesson: null };
    if (isFew && !isLearnedAnew) return;
    for (let from = 0; from < view.beads.length; from += BEADS_AT_ONCE) {
      const beads = view.beads.slice(from, from + BEADS_AT_ONCE);
      if (!isLearnedAnew && !beads.some((bead) => wanted.has(bead))) continue;
      yield { texts: pairTexts(view, pair, beads), lesson: `${key} ${from}` };
    }
  }
}
