import type { CodingId, DocumentId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Coding, RecordId } from '../model/records.ts';
import { fold } from '../query/fold.ts';

/** Codings looked at between two yields. */
const SLICE = 200;

/** The codings of a project, those that came last first. */
function lastFirst(index: ProjectIndex): readonly Coding[] {
  const all: Coding[] = [];
  for (const record of index.records.values()) if (record.kind === 'coding') all.push(record);
  return all.reverse();
}

/**
 * Finds codings by their theme in either language, their words in any, and the name of their document, case and
 * accents folded: all words of the query must be somewhere in these. What came last is first; an empty query
 * finds all. Yields now and then, so that it can be worked off in slices; `found` is called for each.
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
  for (const coding of lastFirst(index)) {
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
