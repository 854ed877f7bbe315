import { baseLanguage } from '../../align/languages/base-language.ts';
import { finished } from '../../align/sentences/align.ts';
import type { DocumentId } from '../../model/ids.ts';
import type { ProjectIndex } from '../../model/project-index.ts';
import type { Document } from '../../model/records.ts';
import { notesByTarget } from '../../notes/of-target.ts';
import { writePairsInSteps } from '../pairs/write.ts';
import { writeTmxInSteps } from '../tmx/write.ts';
import { writeXliffInSteps } from '../xliff/write.ts';
import { unitsInSteps } from './from-document.ts';
import { eachInSteps, partOfSteps } from './steps.ts';
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
export const writeUnits = (index: ProjectIndex, wish: UnitsWish): UnitsFile =>
  finished(writeUnitsInSteps(index, wish));

/** The same for a window that goes on meanwhile; yields the part done (0 … 1). The index must not change meanwhile. */
export function* writeUnitsInSteps(index: ProjectIndex, wish: UnitsWish): Generator<number, UnitsFile> {
  const documents = index.all('document').filter(({ id }) => wish.documents?.has(id) ?? true);
  const left = new Map<Remark['key'], number>();
  const add = (key: Remark['key'], count: number) => count > 0 && left.set(key, (left.get(key) ?? 0) + count);
  const notes = notesByTarget(index);
  function* unitsOf({ id }: Document): Generator<number, readonly UnitDocument[]> {
    const view = index.document(id);
    if (!view) return [];
    add('left_codings', index.countsOf(id).codings);
    add(
      'left_noteAuthors',
      view.beads.reduce((count, bead) => count + (notes.get(bead.id)?.length ?? 0), 0),
    );
    return [yield* unitsInSteps(index, view)];
  }
  const sizeOf = ({ id }: Document) => index.countsOf(id).beads;
  const read = yield* partOfSteps(0, READ, eachInSteps(documents, sizeOf, unitsOf));
  const units = read
    .flat()
    .map((document) => withLanguages(document, wish.languages))
    .filter(({ versions }) => versions.length > 0);
  const written = yield* partOfSteps(READ, 1, writeOne(units, wish));
  for (const { key, params } of written.remarks) add(key, Number(params.count ?? 0));
  return {
    bytes: new TextEncoder().encode(written.text),
    count: units.reduce((sum, document) => sum + document.units.length, 0),
    remarks: Array.from(left, ([key, count]) => ({ key, params: { count } })),
  };
}

/** How much of the work it is to read the documents; to write them is the rest. */
const READ = 0.4;

function writeOne(units: readonly UnitDocument[], wish: UnitsWish) {
  switch (wish.format) {
    case 'tmx':
      return writeTmxInSteps(units, wish);
    case 'xliff':
      return writeXliffInSteps(units);
    case 'pairs':
      return writePairsInSteps(units);
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
