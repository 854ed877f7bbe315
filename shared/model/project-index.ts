import { assertApplies, type Changes } from './change.ts';
import { type DocumentTally, losesWords } from './document-tally.ts';
import type { DocumentView } from './document-view.ts';
import { HeldDocument } from './held-document.ts';
import type { CaseId, CodeId, CoderId, DocumentId } from './ids.ts';
import { changeSorted, keepList, sortedBy } from './lists.ts';
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

const NONE: readonly never[] = [];
/** Above this many records of a kind that come, go or move, their list is sorted anew. */
const MOST_SORTED_IN = 64;

/** By `order` where they have one, then by id (which is by age). */
function inOrder(a: AnyRecord, b: AnyRecord): number {
  const one = 'order' in a ? a.order : '';
  const other = 'order' in b ? b.order : '';
  if (one !== other) return one < other ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

interface MutableChanges {
  added: AnyRecord[];
  updated: (readonly [AnyRecord, AnyRecord])[];
  removed: AnyRecord[];
}

/** Changes by some key of the records that they touch; a record that changes its key is in both. */
function grouped<Key>(changes: Changes, keyOf: (record: AnyRecord) => Key): Map<Key, Changes> {
  const groups = new Map<Key, MutableChanges>();
  const of = (record: AnyRecord): MutableChanges => {
    const key = keyOf(record);
    const group = groups.get(key) ?? { added: [], updated: [], removed: [] };
    groups.set(key, group);
    return group;
  };
  for (const record of changes.added) of(record).added.push(record);
  for (const record of changes.removed) of(record).removed.push(record);
  for (const change of changes.updated) {
    const from = of(change[0]);
    const to = of(change[1]);
    from.updated.push(change);
    if (to !== from) to.updated.push(change);
  }
  return groups;
}

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
  readonly #lists = new Map<RecordKind, readonly AnyRecord[]>();
  readonly records: ReadonlyMap<RecordId, AnyRecord> = new ProjectRecords(this.#own, this.#documents);
  /** The themes by parent, and the list of all that it was made of. */
  #children: {
    of: readonly RecordOf<'code'>[];
    lists: Map<CodeId | null, readonly RecordOf<'code'>[]>;
  } | null = null;
  readonly #counts = new Map<CodeId, number>();
  #ofCode: Map<CodeId, Map<RecordId, Coding>> | null = null;
  readonly #ofCodeLists = new Map<CodeId, readonly Coding[]>();
  /** Of the codings that lost words: few among many, and counted after every change. */
  #losingList: readonly Coding[] | null = null;

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
    for (const { tally } of this.#documents.values())
      for (const [code, codings] of tally.byCode) this.#count(code, codings);
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
    const cached = this.#lists.get(kind);
    if (cached) return cached as readonly RecordOf<Kind>[];
    const list = sortedBy(this.#collect(kind), inOrder);
    this.#lists.set(kind, list);
    return list as readonly AnyRecord[] as readonly RecordOf<Kind>[];
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
    const all = this.all('code');
    if (this.#children?.of !== all) {
      const before = this.#children?.lists;
      const lists = new Map<CodeId | null, RecordOf<'code'>[]>();
      for (const code of all) {
        const siblings = lists.get(code.parentId);
        if (siblings) siblings.push(code);
        else lists.set(code.parentId, [code]);
      }
      const kept = [...lists].map(([id, list]) => [id, keepList(list, before?.get(id))] as const);
      this.#children = { of: all, lists: new Map(kept) };
    }
    return this.#children.lists.get(parentId) ?? NONE;
  }

  /** How many codings a theme has; a passage counts once, not once a language. */
  codingCount(codeId: CodeId): number {
    return this.#counts.get(codeId) ?? 0;
  }

  /** How many codings a theme has in a document. */
  codingCountIn(id: DocumentId, codeId: CodeId): number {
    return this.#documents.get(id)?.tally.byCode.get(codeId) ?? 0;
  }

  /** The codings of a theme, those below it not among them, in no order; the same list until one of them changes. */
  codingsOf(codeId: CodeId): readonly Coding[] {
    const known = this.#ofCodeLists.get(codeId);
    if (known) return known;
    const list = [...(this.#codingsByCode().get(codeId)?.values() ?? NONE)];
    this.#ofCodeLists.set(codeId, list);
    return list;
  }

  /** The codings of which words are lost, in whole or in part, by id; the same list until one comes or goes. */
  get losingCodings(): readonly Coding[] {
    this.#losingList ??= [...this.#documents.values()]
      .flatMap((held) => held.losing)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.#losingList;
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
    for (const [kind, own] of grouped(changes, (record) => record.kind)) this.#follow(kind, own);
    for (const record of changes.removed) this.#take(record);
    for (const [from, to] of changes.updated) {
      this.#take(from);
      this.#put(to);
    }
    for (const record of changes.added) this.#put(record);
  }

  #find(kind: RecordKind, id: RecordId): AnyRecord | undefined {
    const isOwn = kind !== 'version' && kind !== 'block' && kind !== 'bead' && kind !== 'coding';
    return isOwn ? this.#own.get(id) : this.records.get(id);
  }

  #collect(kind: RecordKind): AnyRecord[] {
    const found: AnyRecord[] = [];
    const add = (record: AnyRecord) => {
      if (record.kind === kind) found.push(record);
    };
    switch (kind) {
      case 'document':
        for (const { document } of this.#documents.values()) if (document) found.push(document);
        return found;
      case 'version':
      case 'block':
      case 'bead':
      case 'coding':
        for (const { records } of this.#documents.values()) records.forEach(add);
        return found;
      default:
        this.#own.forEach(add);
        return found;
    }
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

  /** Brings the list of a kind, where there is one, in step; or drops it until it is asked for again. */
  #follow(kind: RecordKind, { added, updated, removed }: Changes): void {
    const list = this.#lists.get(kind);
    if (!list) return;
    const moved = updated.filter(([from, to]) => inOrder(from, to) !== 0).length;
    if (added.length + removed.length + moved > MOST_SORTED_IN) this.#lists.delete(kind);
    else this.#lists.set(kind, changeSorted(list, { added, updated, removed }, inOrder));
  }

  #count(code: CodeId, by: number): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + by);
  }

  #put(record: AnyRecord): void {
    if (record.kind !== 'coding') return;
    this.#count(record.codeId, 1);
    if (losesWords(record)) this.#losingList = null;
    this.#ofCodeLists.delete(record.codeId);
    if (this.#ofCode) this.#putToCode(this.#ofCode, record);
  }

  #take(record: AnyRecord): void {
    if (record.kind !== 'coding') return;
    this.#count(record.codeId, -1);
    if (losesWords(record)) this.#losingList = null;
    this.#ofCodeLists.delete(record.codeId);
    this.#ofCode?.get(record.codeId)?.delete(record.id);
  }

  #codingsByCode(): Map<CodeId, Map<RecordId, Coding>> {
    if (this.#ofCode) return this.#ofCode;
    const all = new Map<CodeId, Map<RecordId, Coding>>();
    for (const held of this.#documents.values())
      for (const coding of held.codings()) this.#putToCode(all, coding);
    this.#ofCode = all;
    return all;
  }

  #putToCode(all: Map<CodeId, Map<RecordId, Coding>>, coding: Coding): void {
    const known = all.get(coding.codeId);
    if (known) known.set(coding.id, coding);
    else all.set(coding.codeId, new Map([[coding.id, coding]]));
  }
}
