import { applyInPlace, type Changes } from './change.ts';
import { DocumentView } from './document-view.ts';
import type { CodeId, CodingId, DocumentId } from './ids.ts';
import { keepList } from './lists.ts';
import { byOrder } from './order.ts';
import {
  type AnyRecord,
  type Coding,
  documentOf,
  type Project,
  type RecordId,
  type RecordKind,
  type RecordOf,
} from './records.ts';

const NONE: readonly never[] = [];

function group<Key>(groups: Map<Key, Map<RecordId, AnyRecord>>, key: Key): Map<RecordId, AnyRecord> {
  const found = groups.get(key) ?? new Map<RecordId, AnyRecord>();
  groups.set(key, found);
  return found;
}

function losesWords(coding: Coding): boolean {
  return coding.sides.some((side) => side.state === 'lost' || side.lost !== undefined);
}

interface MutableChanges {
  added: AnyRecord[];
  updated: (readonly [AnyRecord, AnyRecord])[];
  removed: AnyRecord[];
}

/** Changes by the documents that they touch; a record that changes its document is in both. */
function byDocument(changes: Changes): Map<DocumentId, Changes> {
  const groups = new Map<DocumentId, MutableChanges>();
  const of = (record: AnyRecord): MutableChanges | null => {
    const id = documentOf(record);
    if (id === null) return null;
    const group = groups.get(id) ?? { added: [], updated: [], removed: [] };
    groups.set(id, group);
    return group;
  };
  for (const record of changes.added) of(record)?.added.push(record);
  for (const record of changes.removed) of(record)?.removed.push(record);
  for (const change of changes.updated) {
    const from = of(change[0]);
    const to = of(change[1]);
    from?.updated.push(change);
    if (to !== from) to?.updated.push(change);
  }
  return groups;
}

/** The records as read, in no order, do not make a project. */
export class NoProjectError extends Error {
  override readonly name = 'NoProjectError';
}

/**
 * A project in memory with its indexes. Lists are cached and keep their identity until something in
 * them changes, so that a view can compare by reference. Documents are indexed when first asked for.
 */
export class ProjectIndex {
  readonly #records: Map<RecordId, AnyRecord>;
  readonly #byKind = new Map<RecordKind, Map<RecordId, AnyRecord>>();
  readonly #lists = new Map<RecordKind, readonly AnyRecord[]>();
  readonly #documents = new Map<DocumentId, DocumentView>();
  /** Views that a change has outdated, until the document is asked for again. */
  readonly #outdated = new Map<DocumentId, DocumentView>();
  /** The themes by parent, and the list of all that it was made of. */
  #children: {
    of: readonly RecordOf<'code'>[];
    lists: Map<CodeId | null, readonly RecordOf<'code'>[]>;
  } | null = null;
  readonly #ofDocument = new Map<DocumentId, Map<RecordId, AnyRecord>>();
  #ofCode: Map<CodeId, Map<CodingId, Coding>> | null = null;
  readonly #ofCodeLists = new Map<CodeId, readonly Coding[]>();
  /** The codings that lost words: few among many, and counted after every change. */
  readonly #losing = new Map<RecordId, Coding>();
  #losingList: readonly Coding[] | null = null;
  readonly #followers: ((changes: Changes) => void)[] = [];

  /** @throws NoProjectError unless there is exactly one project record */
  constructor(records: Iterable<AnyRecord>) {
    this.#records = new Map();
    for (const record of records) {
      this.#records.set(record.id, record);
      this.#index(record);
    }
    if (this.all('project').length !== 1) throw new NoProjectError('exactly one project record is needed');
  }

  get records(): ReadonlyMap<RecordId, AnyRecord> {
    return this.#records;
  }

  get project(): Project {
    const project = this.all('project')[0];
    if (!project) throw new NoProjectError('the project record is gone');
    return project;
  }

  get<Kind extends RecordKind>(kind: Kind, id: RecordId): RecordOf<Kind> | undefined {
    const record = this.#records.get(id);
    return record?.kind === kind ? (record as RecordOf<Kind>) : undefined;
  }

  /** All records of a kind, sorted by `order` where they have one, else by id (which is by age). */
  all<Kind extends RecordKind>(kind: Kind): readonly RecordOf<Kind>[] {
    const cached = this.#lists.get(kind);
    if (cached) return cached as readonly RecordOf<Kind>[];
    const list = [...(this.#byKind.get(kind)?.values() ?? [])] as (RecordOf<Kind> & { order?: string })[];
    list.sort((a, b) => byOrder({ id: a.id, order: a.order ?? '' }, { id: b.id, order: b.order ?? '' }));
    this.#lists.set(kind, list);
    return list;
  }

  /** The versions, blocks, beads and codings of one document, in order. */
  document(id: DocumentId): DocumentView | undefined {
    const cached = this.#documents.get(id);
    if (cached) return cached;
    const document = this.get('document', id);
    if (!document) return undefined;
    const records = this.#ofDocument.get(id)?.values() ?? [];
    const view = new DocumentView(document, records, this.#outdated.get(id));
    this.#outdated.delete(id);
    this.#documents.set(id, view);
    return view;
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
    return this.#codingsByCode().get(codeId)?.size ?? 0;
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
    this.#losingList ??= [...this.#losing.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.#losingList;
  }

  variableByKey(key: string): RecordOf<'variable'> | undefined {
    return this.all('variable').find((variable) => variable.key === key);
  }

  /** @throws ChangeConflict; nothing has changed then */
  apply(changes: Changes): void {
    applyInPlace(this.#records, changes);
    for (const record of changes.removed) this.#unindex(record);
    for (const [from, to] of changes.updated) {
      this.#unindex(from);
      this.#index(to);
    }
    for (const record of changes.added) this.#index(record);
    this.#refreshDocuments(changes);
    for (const follow of this.#followers) follow(changes);
  }

  /** Is told of every change once it is applied, for as long as the project lives: see kept.ts. */
  onApplied(follow: (changes: Changes) => void): void {
    this.#followers.push(follow);
  }

  #index(record: AnyRecord): void {
    group(this.#byKind, record.kind).set(record.id, record);
    this.#lists.delete(record.kind);
    const documentId = documentOf(record);
    if (documentId) group(this.#ofDocument, documentId).set(record.id, record);
    if (record.kind === 'coding') {
      this.#putToCode(record);
      if (losesWords(record)) {
        this.#losing.set(record.id, record);
        this.#losingList = null;
      }
    }
  }

  #unindex(record: AnyRecord): void {
    this.#byKind.get(record.kind)?.delete(record.id);
    this.#lists.delete(record.kind);
    const documentId = documentOf(record);
    if (documentId) this.#ofDocument.get(documentId)?.delete(record.id);
    if (record.kind === 'coding') {
      this.#takeFromCode(record);
      if (this.#losing.delete(record.id)) this.#losingList = null;
    }
  }

  #codingsByCode(): Map<CodeId, Map<CodingId, Coding>> {
    if (this.#ofCode) return this.#ofCode;
    const all = new Map<CodeId, Map<CodingId, Coding>>();
    this.#ofCode = all;
    for (const coding of this.#byKind.get('coding')?.values() ?? []) {
      if (coding.kind === 'coding') this.#putToCode(coding);
    }
    return all;
  }

  #putToCode(coding: Coding): void {
    this.#ofCodeLists.delete(coding.codeId);
    if (!this.#ofCode) return;
    const known = this.#ofCode.get(coding.codeId);
    if (known) known.set(coding.id, coding);
    else this.#ofCode.set(coding.codeId, new Map([[coding.id, coding]]));
  }

  #takeFromCode({ id, codeId }: Coding): void {
    this.#ofCodeLists.delete(codeId);
    this.#ofCode?.get(codeId)?.delete(id);
  }

  /** A view that is in use follows the changes where it can; else it is made anew when asked for. */
  #refreshDocuments(changes: Changes): void {
    for (const [id, ofDocument] of byDocument(changes)) {
      const view = this.#documents.get(id);
      const followed = view?.withChanges(ofDocument);
      if (followed) this.#documents.set(id, followed);
      else if (view) {
        this.#documents.delete(id);
        this.#outdated.set(id, view);
      }
      if (!this.get('document', id)) this.#outdated.delete(id);
    }
  }
}
