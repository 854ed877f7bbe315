import type { Changes } from './change.ts';
import { losesWords } from './document-tally.ts';
import type { HeldDocument } from './held-document.ts';
import type { CodeId, DocumentId } from './ids.ts';
import type { AnyRecord, Coding, RecordId } from './records.ts';

const NONE: readonly never[] = [];

/** The codings of a project by theme: how many, which, and which of them lost words. */
export class ThemeUses {
  readonly #counts = new Map<CodeId, number>();
  #ofCode: Map<CodeId, Map<RecordId, Coding>> | null = null;
  readonly #ofCodeLists = new Map<CodeId, readonly Coding[]>();
  /** Of the codings that lost words: few among many, and counted after every change. */
  #losingList: readonly Coding[] | null = null;

  constructor(private readonly documents: ReadonlyMap<DocumentId, HeldDocument>) {}

  /** Counts what the documents hold, once, before any change. */
  countAll(): void {
    for (const { tally } of this.documents.values())
      for (const [code, codings] of tally.byCode) this.#count(code, codings);
  }

  /** How many codings a theme has. */
  count(codeId: CodeId): number {
    return this.#counts.get(codeId) ?? 0;
  }

  /** The codings of a theme, in no order; the same list until one of them changes. */
  codingsOf(codeId: CodeId): readonly Coding[] {
    const known = this.#ofCodeLists.get(codeId);
    if (known) return known;
    const list = [...(this.#codingsByCode().get(codeId)?.values() ?? NONE)];
    this.#ofCodeLists.set(codeId, list);
    return list;
  }

  /** The codings of which words are lost, by id; the same list until one comes or goes. */
  get losing(): readonly Coding[] {
    this.#losingList ??= [...this.documents.values()]
      .flatMap((held) => held.losing)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.#losingList;
  }

  /** Changes that the documents have taken. */
  follow(changes: Changes): void {
    for (const record of changes.removed) this.#take(record);
    for (const [from, to] of changes.updated) {
      this.#take(from);
      this.#put(to);
    }
    for (const record of changes.added) this.#put(record);
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
    for (const held of this.documents.values())
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
