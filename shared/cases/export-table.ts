import { cases as english } from '../i18n/en/cases.ts';
import { cases as spanish } from '../i18n/es/cases.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { UiLanguage } from '../model/records.ts';
import { type CellWords, cellText } from './cell-text.ts';
import { columnsOf, type FixedColumn, isFixed, type TableColumn } from './columns.ts';

const WORDS = { en: english, es: spanish };

/** The titles of the columns that every table has, in the words of one language. */
export function fixedTitles(language: UiLanguage): Readonly<Record<FixedColumn, string>> {
  const { column_name_es, column_name_en, column_role } = WORDS[language];
  return { name_es: column_name_es, name_en: column_name_en, role: column_role };
}

/** What stands above a column, in the words of one language. */
export function columnTitle(index: ProjectIndex, column: TableColumn, language: UiLanguage): string {
  if (isFixed(column)) return fixedTitles(language)[column];
  const variable = index.get('variable', column);
  return variable
    ? variable.name[language] || variable.name[language === 'es' ? 'en' : 'es'] || variable.key
    : '';
}

/** All cases and variables in words of one language, titles first; `importTable` finds nothing new in it. */
export function tableCells(index: ProjectIndex, words: CellWords): readonly (readonly string[])[] {
  const columns = columnsOf(index, words.language);
  const titles = fixedTitles(words.language);
  const variables = columns.map((column) => (isFixed(column) ? undefined : index.get('variable', column)));
  return [
    columns.map((column) => (isFixed(column) ? titles[column] : columnTitle(index, column, words.language))),
    ...index
      .all('case')
      .map((owner) => columns.map((column, at) => cellText(owner, column, variables[at], words))),
  ];
}
