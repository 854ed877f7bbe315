import type { Changes } from '../model/change.ts';
import type { CodeId, CodingId, DocumentId } from '../model/ids.ts';
import { type Kept, kept } from '../model/kept.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { AnyRecord, Coding } from '../model/records.ts';
import { beadSpan } from './spine-lanes.ts';

/** Whether a person has still to say of some side if it is right. */
export function isWaiting(coding: Coding): boolean {
  return coding.sides.some((side) => side.state === 'projected');
}

/** The codings that wait in a whole project, counted as they come and go. */
class Waiting implements Kept {
  readonly #ofDocument = new Map<DocumentId, Map<CodingId, Coding>>();
  readonly #ofCode = new Map<CodeId, number>();
  #size = 0;

  constructor(index: ProjectIndex) {
    for (const record of index.records.values()) this.#put(record);
  }

  follow(changes: Changes): void {
    for (const record of changes.removed) this.#take(record);
    for (const [from, to] of changes.updated) {
      this.#take(from);
      this.#put(to);
    }
    for (const record of changes.added) this.#put(record);
  }

  /** How many wait in the project, or only with one theme. */
  count(codeId: CodeId | null): number {
    return codeId === null ? this.#size : (this.#ofCode.get(codeId) ?? 0);
  }

  countIn(documentId: DocumentId): number {
    return this.#ofDocument.get(documentId)?.size ?? 0;
  }

  in(documentId: DocumentId): readonly Coding[] {
    return [...(this.#ofDocument.get(documentId)?.values() ?? [])];
  }

  /** The themes that some coding waits with. */
  get codeIds(): readonly CodeId[] {
    return [...this.#ofCode].filter(([, count]) => count > 0).map(([codeId]) => codeId);
  }

  #put(record: AnyRecord): void {
    if (record.kind !== 'coding' || !isWaiting(record)) return;
    const known = this.#ofDocument.get(record.documentId) ?? new Map<CodingId, Coding>();
    this.#ofDocument.set(record.documentId, known);
    known.set(record.id, record);
    this.#count(record.codeId, 1);
  }

  #take(record: AnyRecord): void {
    if (record.kind !== 'coding') return;
    if (this.#ofDocument.get(record.documentId)?.delete(record.id)) this.#count(record.codeId, -1);
  }

  #count(codeId: CodeId, by: 1 | -1): void {
    this.#size += by;
    this.#ofCode.set(codeId, (this.#ofCode.get(codeId) ?? 0) + by);
  }
}

export const waitingIn = kept((index) => new Waiting(index));

/** Where one is: the document, the coding in hand, and the bead (a place in the document) without one. */
export interface ReadingPlace {
  readonly documentId: DocumentId | null;
  readonly active: CodingId | null;
  readonly from: number;
}

type PlacedCoding = readonly [bead: number, coding: Coding];

function compare([a, one]: PlacedCoding, [b, other]: PlacedCoding): number {
  return (
    (a === b ? 0 : a - b) ||
    one.createdAt - other.createdAt ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  );
}

/** What waits in a document, as one meets it reading. Costs what waits there. */
function placed(
  index: ProjectIndex,
  documentId: DocumentId,
  codings: readonly Coding[],
): readonly PlacedCoding[] {
  const view = index.document(documentId);
  if (!view) return [];
  return codings
    .map((coding): PlacedCoding => [beadSpan(view, coding)?.[0] ?? Number.POSITIVE_INFINITY, coding])
    .sort(compare);
}

/** True when the coding comes after where one is. */
function isAfter(at: ReadingPlace, active: PlacedCoding | undefined, each: PlacedCoding): boolean {
  return active ? compare(each, active) > 0 : each[0] >= at.from;
}

/**
 * The coding that waits after (or before) where one is and that `wanted` accepts: in this document, then in the
 * others in their order, and round to the beginning. Null when there is none but the one in hand.
 */
export function stepWaiting(
  index: ProjectIndex,
  step: 1 | -1,
  at: ReadingPlace,
  wanted: (coding: Coding) => boolean = () => true,
): Coding | null {
  const waiting = waitingIn(index);
  const documents = index.all('document').map((document) => document.id);
  const here = at.documentId === null ? -1 : documents.indexOf(at.documentId);
  const listOf = (documentId: DocumentId) =>
    placed(
      index,
      documentId,
      waiting.in(documentId).filter((coding) => coding.id !== at.active && wanted(coding)),
    );
  const pick = (list: readonly PlacedCoding[]) => (step === 1 ? list[0] : list.at(-1))?.[1] ?? null;
  const hereId = documents[here];
  const own = hereId === undefined ? [] : listOf(hereId);
  const coding = at.active ? index.get('coding', at.active) : undefined;
  const [active] = coding && coding.documentId === hereId ? placed(index, hereId, [coding]) : [];
  const found = pick(own.filter((each) => isAfter(at, active, each) === (step === 1)));
  if (found) return found;
  const turns = documents.length;
  for (let turn = 1; turn <= turns; turn++) {
    const from = here < 0 && step === -1 ? 0 : here;
    const documentId = documents[(((from + step * turn) % turns) + turns) % turns];
    if (documentId === undefined || documentId === hereId) continue;
    const next = waiting.countIn(documentId) > 0 ? pick(listOf(documentId)) : null;
    if (next) return next;
  }
  return pick(own);
}
