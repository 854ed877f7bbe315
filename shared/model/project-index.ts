import { assertApplies, type Changes } from './change.ts';
import type { DocumentTally } from './document-tally.ts';
import type { DocumentView } from './document-view.ts';
import { grouped } from './grouped-changes.ts';
import { HeldDocument } from './held-document.ts';
import type { CaseId, CodeId, CoderId, DocumentId } from './ids.ts';
import { KindLists } from './kind-lists.ts';
import type { PackedDocument } from './packed-document.ts';
import { ProjectRecords } from './project-records.ts';
import {
  type AnyRecord,
  type Coding,
  documentOf,
  type LanguageTag,
  type Project,
  type RecordId,
  type RecordKind,
  type RecordOf,
} from './records.ts';
import { ThemeTree } from './theme-tree.ts';
import { ThemeUses } from './theme-uses.ts';

const NONE: readonly never[] = [];

/** The records as read, in no order, do not make a project. */
export class NoProjectError extends Error {
  override readonly name = 'NoProjectError';
}

/** What a list of documents shows. */
export interface DocumentCounts {
  readonly beads: number;
  readonly codings: number;
  /** Of its versions, in their order. */
  readonly languages: readonly LanguageTag[];
}

/**
 * A project in memory with its indexes. Lists are cached and keep their identity until something in them changes,
 * so that a view can compare by reference. Documents are unpacked and indexed when first asked for; what is asked
 * of the whole project (`all`, `records`) has every document in it, at the price of unpacking them: what shows
 * counts asks for counts.
 */
export class ProjectIndex {
  /** Of the project as a whole. */
  readonly #own = new Map<RecordId, AnyRecord>();
  readonly #documents = new Map<DocumentId, HeldDocument>();
  readonly #languages = new Map<DocumentId, readonly LanguageTag[]>();
  readonly records: ReadonlyMap<RecordId, AnyRecord> = new ProjectRecords(this.#own, this.#documents);
  readonly #lists = new KindLists(this.#own, this.#documents);
  readonly #tree = new ThemeTree();
  readonly #uses = new ThemeUses(this.#documents);

  /**
   * `packed`: further documents, none of whose records is among `records`.
   * @throws NoProjectError unless there is exactly one project record
   */
  constructor(records: Iterable<AnyRecord>, packed: Iterable<PackedDocument> = []) {
    const documents = new Map<DocumentId, Map<RecordId, AnyRecord>>();
    for (const record of records) {
      const id = documentOf(record);
      if (id === null) this.#own.set(record.id, record);
      else {
        const own = documents.get(id);
        if (own) own.set(record.id, record);
        else documents.set(id, new Map([[record.id, record]]));
      }
    }
    for (const [id, own] of documents) this.#documents.set(id, HeldDocument.of(id, own));
    for (const each of packed) {
      this.#documents.set(each.document.id, HeldDocument.packed(each));
      this.#languages.set(each.document.id, each.languages);
    }
    this.#uses.countAll();
    if (this.all('project').length !== 1) throw new NoProjectError('exactly one project record is needed');
  }

  get project(): Project {
    const project = this.all('project')[0];
    if (!project) throw new NoProjectError('the project record is gone');
    return project;
  }

  get<Kind extends RecordKind>(kind: Kind, id: RecordId): RecordOf<Kind> | undefined {
    const record =
      kind === 'document' ? this.#documents.get(id as DocumentId)?.document : this.#find(kind, id);
    return record?.kind === kind ? (record as RecordOf<Kind>) : undefined;
  }

  /** All records of a kind, sorted by `order` where they have one, else by id (which is by age). */
  all<Kind extends RecordKind>(kind: Kind): readonly RecordOf<Kind>[] {
    return this.#lists.all(kind);
  }

  /** How many codings there are. */
  get codings(): number {
    let sum = 0;
    for (const { tally } of this.#documents.values()) sum += tally.codings;
    return sum;
  }

  /** The versions, blocks, beads and codings of one document, in order. */
  document(id: DocumentId): DocumentView | undefined {
    return this.#documents.get(id)?.view;
  }

  /** All records that go into the chunk of one document, itself among them; in no order. */
  recordsOf(id: DocumentId): Iterable<AnyRecord> {
    return this.#documents.get(id)?.records.values() ?? NONE;
  }

  /** What a list shows of a document; nothing of it is unpacked. */
  countsOf(id: DocumentId): DocumentCounts {
    const held = this.#documents.get(id);
    if (!held) return { beads: 0, codings: 0, languages: NONE };
    const languages = this.#languages.get(id) ?? held.view?.versions.map(({ language }) => language) ?? NONE;
    this.#languages.set(id, languages);
    return { beads: held.tally.beads, codings: held.tally.codings, languages };
  }

  /** What is counted of each document, whose texts stay where they are. */
  *tallies(): Generator<readonly [DocumentId, DocumentTally], void, undefined> {
    for (const [id, { tally }] of this.#documents) yield [id, tally];
  }

  tallyOf(id: DocumentId): DocumentTally | undefined {
    return this.#documents.get(id)?.tally;
  }

  /** The records that are of no document. */
  ownRecords(): Iterable<AnyRecord> {
    return this.#own.values();
  }

  /** The documents that records are of, whether their own record is there or not. */
  documentIds(): Iterable<DocumentId> {
    return this.#documents.keys();
  }

  /** Who speaks in a document. */
  speakersOf(id: DocumentId): Iterable<CaseId> {
    return this.#documents.get(id)?.tally.speakers.keys() ?? NONE;
  }

  /** When a coder used each theme last. */
  usesBy(coder: CoderId): ReadonlyMap<CodeId, number> {
    const latest = new Map<CodeId, number>();
    for (const held of this.#documents.values())
      for (const [code, time] of held.usesBy(coder))
        if (time > (latest.get(code) ?? Number.NEGATIVE_INFINITY)) latest.set(code, time);
    return latest;
  }

  /** The themes under a parent (null: the top), in order. */
  codesUnder(parentId: CodeId | null): readonly RecordOf<'code'>[] {
    return this.#tree.under(parentId, this.all('code'));
  }

  /** How many codings a theme has; a passage counts once, not once a language. */
  codingCount(codeId: CodeId): number {
    return this.#uses.count(codeId);
  }

  /** How many codings a theme has in a document. */
  codingCountIn(id: DocumentId, codeId: CodeId): number {
    return this.#documents.get(id)?.tally.byCode.get(codeId) ?? 0;
  }

  /** The codings of a theme, those below it not among them, in no order; the same list until one of them changes. */
  codingsOf(codeId: CodeId): readonly Coding[] {
    return this.#uses.codingsOf(codeId);
  }

  /** The codings of which words are lost, in whole or in part, by id; the same list until one comes or goes. */
  get losingCodings(): readonly Coding[] {
    return this.#uses.losing;
  }

  /** How many codings of a document wait for a person to decide. */
  waitingIn(id: DocumentId): number {
    let sum = 0;
    for (const codings of this.#documents.get(id)?.tally.waiting.values() ?? NONE) sum += codings;
    return sum;
  }

  /** How many wait in the whole project, by theme. */
  get waiting(): ReadonlyMap<CodeId, number> {
    const sums = new Map<CodeId, number>();
    for (const { tally } of this.#documents.values())
      for (const [code, codings] of tally.waiting) sums.set(code, (sums.get(code) ?? 0) + codings);
    return sums;
  }

  variableByKey(key: string): RecordOf<'variable'> | undefined {
    return this.all('variable').find((variable) => variable.key === key);
  }

  /** @throws ChangeConflict; nothing has changed then */
  apply(changes: Changes): void {
    assertApplies(this.records, changes);
    for (const [id, own] of grouped(changes, documentOf)) {
      if (id === null) this.#applyOwn(own);
      else this.#applyTo(id, own);
    }
    for (const [kind, own] of grouped(changes, (record) => record.kind)) this.#lists.follow(kind, own);
    this.#uses.follow(changes);
  }

  #find(kind: RecordKind, id: RecordId): AnyRecord | undefined {
    const isOwn = kind !== 'version' && kind !== 'block' && kind !== 'bead' && kind !== 'coding';
    return isOwn ? this.#own.get(id) : this.records.get(id);
  }

  #applyOwn({ added, updated, removed }: Changes): void {
    for (const record of removed) this.#own.delete(record.id);
    // A record that came to stand in a document, or from one, is in the changes of both.
    for (const [from, to] of updated) {
      if (documentOf(to) === null) this.#own.set(to.id, to);
      else this.#own.delete(from.id);
    }
    for (const record of added) this.#own.set(record.id, record);
  }

  #applyTo(id: DocumentId, changes: Changes): void {
    const held = this.#documents.get(id) ?? HeldDocument.of(id, new Map());
    held.apply(changes);
    this.#languages.delete(id);
    if (held.tally.records === 0) this.#documents.delete(id);
    else this.#documents.set(id, held);
  }
}
