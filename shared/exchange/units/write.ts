import type { DocumentId } from '../../model/ids.ts';
import type { ProjectIndex } from '../../model/project-index.ts';
import { notesByTarget } from '../../notes/of-target.ts';
import { baseLanguage } from '../excerpts/excerpt.ts';
import { writePairs } from '../pairs/write.ts';
import { writeTmx } from '../tmx/write.ts';
import { writeXliff } from '../xliff/write.ts';
import { unitsOfDocument } from './from-document.ts';
import type { Remark, UnitDocument } from './unit.ts';

export const UNIT_FORMATS = ['tmx', 'xliff', 'pairs'] as const;
export type UnitFormat = (typeof UNIT_FORMATS)[number];

export interface UnitsWish {
  readonly format: UnitFormat;
  /** All when not given. */
  readonly documents?: ReadonlySet<DocumentId>;
  /** Base languages; all when not given. */
  readonly languages?: ReadonlySet<string>;
  /** Of this program. */
  readonly version: string;
  /** Milliseconds since the Unix epoch. */
  readonly writtenAt: number;
}

export interface UnitsFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Units in it. */
  readonly count: number;
  readonly remarks: readonly Remark[];
}

/** The documents of a project with their alignment as one file, and what of them could not be carried over. */
export function writeUnits(index: ProjectIndex, wish: UnitsWish): UnitsFile {
  const documents = index
    .all('document')
    .filter(({ id }) => wish.documents?.has(id) ?? true)
    .map(({ id }) => index.document(id))
    .filter((view) => view !== undefined);
  const left = new Map<Remark['key'], number>();
  const add = (key: Remark['key'], count: number) => count > 0 && left.set(key, (left.get(key) ?? 0) + count);
  add(
    'left_codings',
    documents.reduce((sum, { document }) => sum + index.countsOf(document.id).codings, 0),
  );
  const units = documents
    .map((view) => withLanguages(unitsOfDocument(index, view), wish.languages))
    .filter(({ versions }) => versions.length > 0);
  const notes = notesByTarget(index);
  add(
    'left_noteAuthors',
    documents.reduce(
      (sum, view) => sum + view.beads.reduce((count, { id }) => count + (notes.get(id)?.length ?? 0), 0),
      0,
    ),
  );
  const written = writeOne(units, wish);
  for (const { key, params } of written.remarks) add(key, Number(params.count ?? 0));
  return {
    bytes: new TextEncoder().encode(written.text),
    count: units.reduce((sum, document) => sum + document.units.length, 0),
    remarks: Array.from(left, ([key, count]) => ({ key, params: { count } })),
  };
}

function writeOne(units: readonly UnitDocument[], wish: UnitsWish) {
  switch (wish.format) {
    case 'tmx':
      return writeTmx(units, wish);
    case 'xliff':
      return writeXliff(units);
    case 'pairs':
      return writePairs(units);
  }
}

/** Only the versions in these languages, and the units that then have words. */
function withLanguages(document: UnitDocument, languages: ReadonlySet<string> | undefined): UnitDocument {
  if (!languages) return document;
  const kept = document.versions.flatMap(({ language }, at) =>
    languages.has(baseLanguage(language)) ? [at] : [],
  );
  return {
    ...document,
    versions: document.versions.filter((_, at) => kept.includes(at)),
    units: document.units
      .map((unit) => ({ ...unit, sides: unit.sides.filter((_, at) => kept.includes(at)) }))
      .filter(({ sides }) => sides.some((side) => side.length > 0)),
  };
}
