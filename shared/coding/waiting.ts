import { isWaiting } from '../model/document-tally.ts';
import type { CodeId, CodingId, DocumentId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Coding } from '../model/records.ts';
import { beadSpan } from './spine-lanes.ts';

/** How many codings of a project wait for a person to decide; of one theme, where one is given. */
export function countWaiting(index: ProjectIndex, codeId: CodeId | null): number {
  const { waiting } = index;
  if (codeId !== null) return waiting.get(codeId) ?? 0;
  return [...waiting.values()].reduce((sum, each) => sum + each, 0);
}

/** Those of one document; it is only looked into where there are any. */
function waitingOf(index: ProjectIndex, documentId: DocumentId): readonly Coding[] {
  return index.waitingIn(documentId) === 0
    ? []
    : (index.document(documentId)?.codings.filter(isWaiting) ?? []);
}

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
  const documents = index.all('document').map((document) => document.id);
  const here = at.documentId === null ? -1 : documents.indexOf(at.documentId);
  const listOf = (documentId: DocumentId) =>
    placed(
      index,
      documentId,
      waitingOf(index, documentId).filter((coding) => coding.id !== at.active && wanted(coding)),
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
    const next = index.waitingIn(documentId) > 0 ? pick(listOf(documentId)) : null;
    if (next) return next;
  }
  return pick(own);
}
