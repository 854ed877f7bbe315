import type { VariableId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { UiLanguage } from '../model/records.ts';

/** What a case has besides the variables: its name in each language, and its role. */
export const FIXED_COLUMNS = ['name_es', 'name_en', 'role'] as const;
export type FixedColumn = (typeof FIXED_COLUMNS)[number];

/** The table of cases: a row a case; first its names and role, then a column a variable. */
export type TableColumn = FixedColumn | VariableId;

export function isFixed(column: TableColumn): column is FixedColumn {
  return FIXED_COLUMNS.some((each) => each === column);
}

export function nameColumn(language: UiLanguage): FixedColumn {
  return language === 'es' ? 'name_es' : 'name_en';
}

/** The columns as a person who reads `language` sees them. */
export function columnsOf(index: ProjectIndex, language: UiLanguage): readonly TableColumn[] {
  const other = language === 'es' ? 'en' : 'es';
  return [nameColumn(language), nameColumn(other), 'role', ...index.all('variable').map(({ id }) => id)];
}
