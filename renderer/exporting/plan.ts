import { baseLanguage } from '../../shared/align/languages/base-language.ts';
import type { CsvSeparator } from '../../shared/exchange/csv/separator.ts';
import type { ExcerptRow } from '../../shared/exchange/excerpts/excerpt.ts';
import { UNIT_FORMATS, type UnitFormat } from '../../shared/exchange/units/write.ts';
import type { Shell } from '../../shared/ipc/contract.ts';
import type { CodeId, DocumentId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import { writeDocxInWorker } from './docx-in-worker.ts';

/** Forms of the tagged excerpts; those of the texts with their alignment are UNIT_FORMATS. */
export const EXCERPT_FORMATS = ['csv', 'docx', 'json'] as const;
export type ExcerptFormat = (typeof EXCERPT_FORMATS)[number];
export const EXPORT_FORMATS = [...EXCERPT_FORMATS, ...UNIT_FORMATS] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const isUnitFormat = (format: ExportFormat): format is UnitFormat =>
  UNIT_FORMATS.some((each) => each === format);

/** What is left out: a theme, document or language that comes later is in unless said otherwise. */
export interface Without {
  readonly codes: ReadonlySet<CodeId>;
  readonly documents: ReadonlySet<DocumentId>;
  readonly languages: ReadonlySet<string>;
}

/** The base languages of a project's versions, Spanish and English first. */
export function languagesIn(index: ProjectIndex): readonly string[] {
  const found = new Set(index.all('version').map((version) => baseLanguage(version.language)));
  return [
    ...['es', 'en'].filter((language) => found.has(language)),
    ...[...found].filter((language) => language !== 'es' && language !== 'en').sort(),
  ];
}

/** The rows that an export writes, each with the sides of the chosen languages only. */
export function chooseRows(rows: readonly ExcerptRow[], without: Without): readonly ExcerptRow[] {
  return rows.flatMap((row) => {
    if (without.codes.has(row.code.id) || without.documents.has(row.document.id)) return [];
    if (without.languages.size === 0) return [row];
    const sides = row.sides.filter((side) => !without.languages.has(baseLanguage(side.language)));
    return sides.length === 0 ? [] : [{ ...row, sides }];
  });
}

/** The system's first language with a region says best which separator its spreadsheet expects. */
export function localeOf(languages: Shell['facts']['languages'], ui: UiLanguage): string {
  return languages.find((tag) => /-/.test(tag)) ?? languages[0] ?? ui;
}

export interface ExportWish {
  readonly format: ExcerptFormat;
  readonly separator: CsvSeparator;
  readonly language: UiLanguage;
}

/** The file's bytes; each format's library is loaded when it is first asked for. */
export async function writeExport(
  index: ProjectIndex,
  rows: readonly ExcerptRow[],
  { format, separator, language }: ExportWish,
  writeDocx: typeof writeDocxInWorker = writeDocxInWorker,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'csv': {
      const { writeExcerptsCsv } = await import('../../shared/exchange/csv/write.ts');
      return writeExcerptsCsv(rows, { language, separator });
    }
    case 'docx': {
      return writeDocx(rows, { language, project: index.project.name });
    }
    case 'json': {
      const { writeOpenJson } = await import('../../shared/exchange/json/write.ts');
      return new TextEncoder().encode(writeOpenJson(index, new Set(rows.map((row) => row.codingId))));
    }
  }
}

/** The documents and languages that go out with their alignment: all that are not left out. */
export function unitsChosen(index: ProjectIndex, without: Without) {
  return {
    documents: new Set(index.all('document').flatMap(({ id }) => (without.documents.has(id) ? [] : [id]))),
    languages: new Set(languagesIn(index).filter((language) => !without.languages.has(language))),
  };
}

/** How many beads an export of the texts has; nothing is unpacked. */
export function countBeads(index: ProjectIndex, without: Without): number {
  const { documents, languages } = unitsChosen(index, without);
  let sum = 0;
  for (const id of documents) {
    const counts = index.countsOf(id);
    if (counts.languages.some((language) => languages.has(baseLanguage(language)))) sum += counts.beads;
  }
  return sum;
}
