import type { CaseId, CodeId, CoderId } from './ids.ts';
import type { AnyRecord, Coding } from './records.ts';

/** What is known of a document without its texts, as plain data: kept beside it, so that counting opens none. */
export interface DocumentFacts {
  readonly records: number;
  readonly blocks: number;
  readonly beads: number;
  readonly codings: number;
  /** Codings of which words are lost. */
  readonly losing: number;
  readonly byCode: readonly (readonly [CodeId, number])[];
  /** Codings that wait for a person to decide, by theme. */
  readonly waiting: readonly (readonly [CodeId, number])[];
  /** Blocks that each case speaks. */
  readonly speakers: readonly (readonly [CaseId, number])[];
  /** When each coder used each theme last. */
  readonly uses: readonly (readonly [CoderId, CodeId, number])[];
}

/** Whether words of a coding are lost, in whole or in part. */
export function losesWords(coding: Coding): boolean {
  return coding.sides.some((side) => side.state === 'lost' || side.lost !== undefined);
}

/** Whether a person has still to say of some side if it is right. */
export function isWaiting(coding: Coding): boolean {
  return coding.sides.some((side) => side.state === 'projected');
}

/** A change of nothing that the use of themes depends on: an end that moved, a side confirmed. */
function isSameUse(from: Coding, to: Coding): boolean {
  return from.codeId === to.codeId && from.coderId === to.coderId && from.createdAt === to.createdAt;
}

function count<Key>(counts: Map<Key, number>, key: Key, by: 1 | -1): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now === 0) counts.delete(key);
  else counts.set(key, now);
}

/** The facts of one document, counted along with its changes. */
export class DocumentTally {
  #records = 0;
  #blocks = 0;
  #beads = 0;
  #codings = 0;
  #losing = 0;
  readonly #byCode = new Map<CodeId, number>();
  readonly #waiting = new Map<CodeId, number>();
  readonly #speakers = new Map<CaseId, number>();
  readonly #uses = new Map<CoderId, Map<CodeId, number>>();
  /** A coding went that was the last use of its theme: only all others can say which is the last now. */
  #usesAreStale = false;

  static from(facts: DocumentFacts): DocumentTally {
    const tally = new DocumentTally();
    tally.#records = facts.records;
    tally.#blocks = facts.blocks;
    tally.#beads = facts.beads;
    tally.#codings = facts.codings;
    tally.#losing = facts.losing;
    for (const [code, codings] of facts.byCode) tally.#byCode.set(code, codings);
    for (const [code, codings] of facts.waiting) tally.#waiting.set(code, codings);
    for (const [speaker, blocks] of facts.speakers) tally.#speakers.set(speaker, blocks);
    for (const [coder, code, time] of facts.uses) tally.#use(coder, code, time);
    return tally;
  }

  get records(): number {
    return this.#records;
  }
  get blocks(): number {
    return this.#blocks;
  }
  get beads(): number {
    return this.#beads;
  }
  get codings(): number {
    return this.#codings;
  }
  get losing(): number {
    return this.#losing;
  }
  get byCode(): ReadonlyMap<CodeId, number> {
    return this.#byCode;
  }
  get waiting(): ReadonlyMap<CodeId, number> {
    return this.#waiting;
  }
  get speakers(): ReadonlyMap<CaseId, number> {
    return this.#speakers;
  }

  /** One record more (1) or fewer (-1). */
  count(record: AnyRecord, by: 1 | -1): void {
    this.#records += by;
    if (record.kind === 'bead') this.#beads += by;
    else if (record.kind === 'block') {
      this.#blocks += by;
      if (record.speakerId !== null) count(this.#speakers, record.speakerId, by);
    } else if (record.kind === 'coding') {
      this.#codings += by;
      this.#countStates(record, by);
      if (by === 1) this.#use(record.coderId, record.codeId, record.createdAt);
      else if (this.#uses.get(record.coderId)?.get(record.codeId) === record.createdAt)
        this.#usesAreStale = true;
    }
  }

  /** One record in the place of another. */
  replace(from: AnyRecord, to: AnyRecord): void {
    if (from.kind === 'coding' && to.kind === 'coding' && isSameUse(from, to)) {
      this.#countStates(from, -1);
      this.#countStates(to, 1);
      return;
    }
    this.count(from, -1);
    this.count(to, 1);
  }

  /** When a coder used each theme last. `codings`: all there are, looked at only where one of them has gone. */
  usesBy(coder: CoderId, codings: () => Iterable<Coding>): ReadonlyMap<CodeId, number> {
    this.#refreshUses(codings);
    return this.#uses.get(coder) ?? new Map<CodeId, number>();
  }

  facts(codings: () => Iterable<Coding>): DocumentFacts {
    this.#refreshUses(codings);
    return {
      records: this.#records,
      blocks: this.#blocks,
      beads: this.#beads,
      codings: this.#codings,
      losing: this.#losing,
      byCode: [...this.#byCode],
      waiting: [...this.#waiting],
      speakers: [...this.#speakers],
      uses: [...this.#uses].flatMap(([coder, times]) =>
        [...times].map(([code, time]) => [coder, code, time] as const),
      ),
    };
  }

  #countStates(coding: Coding, by: 1 | -1): void {
    count(this.#byCode, coding.codeId, by);
    if (isWaiting(coding)) count(this.#waiting, coding.codeId, by);
    if (losesWords(coding)) this.#losing += by;
  }

  #use(coder: CoderId, code: CodeId, time: number): void {
    const times = this.#uses.get(coder);
    if (!times) this.#uses.set(coder, new Map([[code, time]]));
    else if (time > (times.get(code) ?? Number.NEGATIVE_INFINITY)) times.set(code, time);
  }

  #refreshUses(codings: () => Iterable<Coding>): void {
    if (!this.#usesAreStale) return;
    this.#usesAreStale = false;
    this.#uses.clear();
    for (const { coderId, codeId, createdAt } of codings()) this.#use(coderId, codeId, createdAt);
  }
}
