import type { DocumentView } from '../model/document-view.ts';
import type { BeadId, DocumentId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Bead, Version } from '../model/records.ts';
import { flagBead, flagVersions } from './bead.ts';
import { SentenceIndex } from './sentence-index.ts';

/** Beads of other documents that are read beside the one at hand: a second in all. */
const MOST_BEADS = 50_000;

/** Beads between two looks at whether somebody else wants to work. */
const AT_ONCE = 32;

interface Followed {
  /** What it was made of; empty while it is being followed. */
  made: readonly unknown[];
  /** What each bead was entered as. */
  readonly entered: Map<BeadId, readonly unknown[]>;
}

const NOTHING: readonly unknown[] = [];

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);

/** The sentences of a project's documents as they are translated now, by document. */
export class ProjectSentences {
  readonly index = new SentenceIndex();
  readonly #followed = new Map<DocumentId, Followed>();

  /** Whether a document has not changed since it was followed. */
  knows(view: DocumentView): boolean {
    return isSame(this.#followed.get(view.document.id)?.made ?? NOTHING, madeOf(view));
  }

  /** Takes in a document as it is now. Yields between some beads, so that it can be sliced; whoever stops asking may begin anew. */
  *follow(view: DocumentView): Generator<void, void> {
    if (this.knows(view)) return;
    const { id } = view.document;
    const known = this.#followed.get(id) ?? { made: NOTHING, entered: new Map() };
    this.#followed.set(id, known);
    known.made = NOTHING;
    const versions = flagVersions(view.versions);
    const gone = new Set(known.entered.keys());
    for (const [at, bead] of versions ? view.beads.entries() : []) {
      if (at % AT_ONCE === AT_ONCE - 1) yield;
      gone.delete(bead.id);
      if (versions) this.#enter(known.entered, view, bead, versions);
    }
    for (const bead of gone) this.#leave(known.entered, bead);
    known.made = madeOf(view);
  }

  /** Leaves out the documents that are not among these. */
  keep(documents: ReadonlySet<DocumentId>): void {
    for (const [id, { entered }] of this.#followed) {
      if (documents.has(id)) continue;
      for (const bead of entered.keys()) this.index.remove(bead);
      this.#followed.delete(id);
    }
  }

  /**
   * Brings itself up to date with a project, the document at hand first, then as many others as there is room for.
   * Documents in one language stay packed.
   */
  *followProject(project: ProjectIndex, first: DocumentId): Generator<void, void> {
    const chosen = new Set(this.#chosen(project, first));
    this.keep(chosen);
    for (const id of chosen) {
      const view = project.document(id);
      if (view) yield* this.follow(view);
      yield;
    }
  }

  *#chosen(project: ProjectIndex, first: DocumentId): Generator<DocumentId, void> {
    if (project.countsOf(first).languages.length > 1) yield first;
    let room = MOST_BEADS;
    for (const { id } of project.all('document')) {
      const { beads, languages } = project.countsOf(id);
      if (id === first || languages.length < 2 || beads > room) continue;
      room -= beads;
      yield id;
    }
  }

  #enter(
    entered: Map<BeadId, readonly unknown[]>,
    view: DocumentView,
    bead: Bead,
    versions: { readonly source: Version; readonly target: Version },
  ): void {
    const made: unknown[] = [bead, versions.source, versions.target];
    for (const { id } of [versions.source, versions.target])
      for (const { blockId } of bead.sides[id] ?? []) made.push(view.block(blockId));
    if (isSame(entered.get(bead.id) ?? NOTHING, made)) return;
    entered.set(bead.id, made);
    this.index.put(bead.id, flagBead(bead, view, versions));
  }

  #leave(entered: Map<BeadId, readonly unknown[]>, bead: BeadId): void {
    this.index.remove(bead);
    entered.delete(bead);
  }
}

/** Its beads and texts, each the same as long as nothing in it has changed. */
const madeOf = (view: DocumentView): readonly unknown[] => [
  view.beads,
  ...view.versions.flatMap((version) => [version, view.blocksOf(version.id)]),
];
