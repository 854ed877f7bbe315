import type { VariableId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import { UI_LANGUAGES, type UiLanguage, type VariableType } from '../model/records.ts';
import { fold } from '../query/fold.ts';
import { type CellStyle, guessType } from './cell.ts';
import { FIXED_COLUMNS } from './columns.ts';
import { fixedTitles } from './export-table.ts';

/** What a column of a table that comes in is. `name`: one name for both languages. */
export type ImportTarget =
  | { readonly kind: 'skip' }
  | { readonly kind: 'name' | 'name_es' | 'name_en' | 'role' }
  | { readonly kind: 'variable'; readonly variableId: VariableId }
  | { readonly kind: 'new'; readonly type: VariableType };

/** What other programs write above the column of names. */
const NAME_TITLES = [
  'name',
  'nombre',
  'case',
  'caso',
  'participant',
  'participante',
  'pseudonym',
  'seudonimo',
  'id',
];

/** Titles as they are looked up. */
const known = (title: string) => fold(title.trim());

/** The language in which more of the titles are those of this project. */
function languageOf(index: ProjectIndex, titles: readonly string[]): UiLanguage {
  const wanted = new Set(titles.map(known));
  const score = (language: UiLanguage) =>
    index.all('variable').filter(({ name }) => name[language] !== '' && wanted.has(known(name[language])))
      .length + Object.values(fixedTitles(language)).filter((title) => wanted.has(known(title))).length;
  return score('es') > score('en') ? 'es' : 'en';
}

function sameTarget(a: ImportTarget, b: ImportTarget): boolean {
  return (
    a.kind === b.kind && (a.kind !== 'variable' || b.kind !== 'variable' || a.variableId === b.variableId)
  );
}

/** What a title may mean, likeliest first: fixed columns, then variables by the names in the table's language. */
function meanings(index: ProjectIndex, title: string, main: UiLanguage): readonly ImportTarget[] {
  const wanted = known(title);
  const languages = [main, ...UI_LANGUAGES.filter((each) => each !== main)];
  const fixed = languages.flatMap((language) =>
    FIXED_COLUMNS.filter((column) => known(fixedTitles(language)[column]) === wanted),
  );
  const variables = index.all('variable');
  const named = languages.flatMap((language) =>
    variables.filter(({ name }) => name[language] !== '' && known(name[language]) === wanted),
  );
  const keyed = variables.filter(({ key }) => key !== '' && known(key) === wanted);
  return [
    ...fixed.map((kind) => ({ kind })),
    ...[...named, ...keyed].map(({ id }) => ({ kind: 'variable', variableId: id }) as const),
  ];
}

/**
 * What each column is, from its title: fixed columns and variables are known in either language, each taken once;
 * others are new variables with the type that fits all of their cells. Without a column of names the first is one.
 */
export function guessColumns(
  index: ProjectIndex,
  cells: readonly (readonly string[])[],
  style: CellStyle,
): readonly ImportTarget[] {
  const [titles = [], ...lines] = cells;
  const main = languageOf(index, titles);
  const found: ImportTarget[] = [];
  const take = (title: string, at: number): ImportTarget => {
    const free = meanings(index, title, main).find((each) => !found.some((taken) => sameTarget(taken, each)));
    if (free) return free;
    if (title.trim() === '') return { kind: 'skip' };
    const column = lines.map((line) => line[at] ?? '');
    return { kind: 'new', type: guessType(column, style) };
  };
  titles.forEach((title, at) => {
    found.push(take(title, at));
  });
  const isName = ({ kind }: ImportTarget) => kind === 'name_es' || kind === 'name_en';
  if (found.length > 0 && !found.some(isName)) {
    const named = titles.findIndex(
      (title, at) => NAME_TITLES.includes(known(title)) && found[at]?.kind === 'new',
    );
    found[Math.max(0, named)] = { kind: 'name' };
  }
  return found;
}

/** How a table writes numbers and days: by its separator, and by days above the twelfth where there are any. */
export function guessStyle(
  cells: readonly (readonly string[])[],
  separator: string,
  language: UiLanguage,
): CellStyle {
  const decimal = separator === ';' ? ',' : separator === ',' ? '.' : language === 'es' ? ',' : '.';
  for (const cell of cells.flat()) {
    const day = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\s*$/.exec(cell);
    if (day && Number(day[1]) > 12) return { decimal, dayFirst: true };
    if (day && Number(day[2]) > 12) return { decimal, dayFirst: false };
  }
  return { decimal, dayFirst: language === 'es' };
}
