import { casesOfCoding } from '../cases/cases-of.ts';
import type { CaseId, CodeId, DocumentId } from '../model/ids.ts';
import { byOrder } from '../model/order.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Block, Coding, CodingSide } from '../model/records.ts';
import { subtree } from './changes.ts';

/** The passages of a theme in one document, in reading order; what is lost comes last. */
export interface DocumentPassages {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly codings: readonly Coding[];
}

interface Place {
  readonly coding: Coding;
  /** Where its words begin: in the original if they stand there. */
  readonly block: Block | undefined;
  readonly offset: number;
}

const stands = ({ state, selections }: CodingSide) => state !== 'lost' && selections.length > 0;

function placeOf(index: ProjectIndex, coding: Coding): Place {
  const sides = coding.sides.filter(stands);
  const original = sides.find(({ versionId }) => index.get('version', versionId)?.role === 'original');
  const start = (original ?? sides[0])?.selections[0]?.start;
  return {
    coding,
    block: start && index.get('block', start.blockId),
    offset: start?.offset ?? 0,
  };
}

function byPlace(a: Place, b: Place): number {
  const older = a.coding.createdAt - b.coding.createdAt || (a.coding.id < b.coding.id ? -1 : 1);
  if (!a.block || !b.block) return Number(!a.block) - Number(!b.block) || older;
  return byOrder(a.block, b.block) || a.offset - b.offset || older;
}

/** The codings of a theme, and of those below it where wished; each passage once. */
export function codingsUnderTheme(
  index: ProjectIndex,
  codeId: CodeId,
  withBelow: boolean,
): readonly Coding[] {
  if (!withBelow) return index.codingsOf(codeId);
  return subtree(index, codeId).flatMap(({ id }) => index.codingsOf(id));
}

/** Where a theme is used: by documents in their order, without indexing a document for it. */
export function passagesOf(
  index: ProjectIndex,
  codeId: CodeId,
  withBelow: boolean,
): readonly DocumentPassages[] {
  const byDocument = new Map<DocumentId, Place[]>();
  for (const coding of codingsUnderTheme(index, codeId, withBelow)) {
    const places = byDocument.get(coding.documentId) ?? [];
    byDocument.set(coding.documentId, places);
    places.push(placeOf(index, coding));
  }
  return index.all('document').flatMap(({ id, name }) => {
    const places = byDocument.get(id);
    return places
      ? [{ documentId: id, name, codings: places.sort(byPlace).map(({ coding }) => coding) }]
      : [];
  });
}

/**
 * Whose the words of a coding are, as casesOfCoding says. A passage within one block is answered without its document,
 * for a thousand documents indexed at once are seconds.
 */
export function casesOfPassage(index: ProjectIndex, coding: Coding): readonly CaseId[] {
  const speakers = new Set<CaseId>();
  for (const { selections } of coding.sides.filter(stands)) {
    const [first] = selections;
    const block = first && index.get('block', first.start.blockId);
    if (!block || selections.length > 1 || first.end.blockId !== block.id) {
      const view = index.document(coding.documentId);
      return view ? casesOfCoding(view, coding) : [];
    }
    if (block.speakerId) speakers.add(block.speakerId);
  }
  return speakers.size > 0 ? [...speakers] : (index.get('document', coding.documentId)?.caseIds ?? []);
}
