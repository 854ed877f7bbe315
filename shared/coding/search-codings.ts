import type { CodingId, DocumentId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Coding, RecordId } from '../model/records.ts';
import { fold } from '../query/fold.ts';

/** Codings looked at between two yields. */
const SLICE = 200;

/** The codings of a project: those of one document first, in each those that came last. Opens one after the other. */
function* nearFirst(index: ProjectIndex, near: DocumentId | undefined): Generator<Coding> {
  const ids = index.all('document').map((document) => document.id);
  const sorted = near === undefined ? ids : [near, ...ids.filter((id) => id !== near)];
  for (const id of sorted) yield* index.countsOf(id).codings > 0 ? codingsOf(index, id) : [];
}

function codingsOf(index: ProjectIndex, id: DocumentId): readonly Coding[] {
  const codings: Coding[] = [];
  for (const record of index.recordsOf(id)) if (record.kind === 'coding') codings.push(record);
  return codings.reverse();
}

/**
 * Finds codings by their theme in either language, their words in any, and the name of their document, case and
 * accents folded: all words of the query must be somewhere in these. The document that one is in goes first, and
 * what came last; an empty query finds all. Yields now and then, so that it can be worked off in slices; `found` is called for each.
 */
export function* searchCodings(
  index: ProjectIndex,
  wish: {
    readonly query: string;
    readonly most: number;
    readonly except: CodingId;
    readonly found: (coding: Coding) => void;
  },
): Generator<void> {
  const words = fold(wish.query).split(/\s+/).filter(Boolean);
  const heads = new Map<RecordId, string>();
  const headOf = (id: RecordId, text: () => string) => {
    const known = heads.get(id) ?? fold(text());
    heads.set(id, known);
    return known;
  };
  const themeOf = ({ codeId }: Coding) =>
    headOf(codeId, () => {
      const name = index.get('code', codeId)?.name;
      return name ? `${name.es} ${name.en}` : '';
    });
  const documentOf = (id: DocumentId) => headOf(id, () => index.get('document', id)?.name ?? '');
  let count = 0;
  let looked = 0;
  for (const coding of nearFirst(index, index.get('coding', wish.except)?.documentId)) {
    if (count >= wish.most) return;
    looked++;
    if (looked % SLICE === 0) yield;
    if (coding.id === wish.except) continue;
    const head = `${themeOf(coding)} ${documentOf(coding.documentId)}`;
    const missing = words.filter((word) => !head.includes(word));
    const isFound =
      missing.length === 0 ||
      missing.every((word) =>
        coding.sides.some((side) => side.selections.some(({ quote }) => fold(quote).includes(word))),
      );
    if (!isFound) continue;
    count++;
    wish.found(coding);
  }
}
