import type { Case, UiLanguage, Variable, VariableOption, VariableValue } from '../model/records.ts';
import { optionFor, readCell } from './cell.ts';
import type { TableColumn } from './columns.ts';
import { plainNumber } from './plain-number.ts';
import { roleWord } from './roles.ts';

/** How a cell is written: the words of options, the sign in a number. */
export interface CellWords {
  readonly language: UiLanguage;
  readonly decimal: '.' | ',';
}

function otherOf(language: UiLanguage): UiLanguage {
  return language === 'es' ? 'en' : 'es';
}

/** An option by its name, or by its id where the name would lead to another or to none. */
function optionWord(options: readonly VariableOption[], id: string, language: UiLanguage): string {
  const name = options.find((each) => each.id === id)?.name;
  const word = name ? name[language] || name[otherOf(language)] : '';
  return word !== '' && optionFor(options, word)?.id === id ? word : id;
}

const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`;

function choicesText(variable: Variable, ids: readonly string[], language: UiLanguage): string {
  const words = ids.map((id) => optionWord(variable.options, id, language));
  const text = words.map((word) => (/[/;|\n"]/.test(word) ? quoted(word) : word)).join(' / ');
  // “A / B” may be the name of one option: then each of the two is quoted.
  return ids.length > 1 && optionFor(variable.options, text) ? words.map(quoted).join(' / ') : text;
}

/** A value as it is typed: `readCell` with the same sign makes the same value of it. */
export function valueText(
  variable: Variable,
  value: VariableValue | undefined,
  { language, decimal }: CellWords,
): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return plainNumber(value, decimal);
  if (typeof value === 'boolean') return language === 'es' ? (value ? 'sí' : 'no') : value ? 'yes' : 'no';
  if (typeof value === 'string')
    return variable.type === 'choice' ? optionWord(variable.options, value, language) : value;
  return choicesText(variable, value, language);
}

/** What a cell of the table says. */
export function cellText(
  owner: Case,
  column: TableColumn,
  variable: Variable | undefined,
  words: CellWords,
): string {
  switch (column) {
    case 'name_es':
      return owner.name.es || owner.name.en;
    case 'name_en':
      return owner.name.en || owner.name.es;
    case 'role':
      return roleWord(owner.role, words.language);
    default:
      return variable ? valueText(variable, owner.values[column], words) : '';
  }
}

/** Whether a value is one of its variable's type: one that was retyped elsewhere may not be. */
export function isFitting(variable: Variable, value: VariableValue): boolean {
  const words: CellWords = { language: 'en', decimal: '.' };
  return (
    readCell(variable, valueText(variable, value, words), { decimal: '.', dayFirst: false }).kind === 'value'
  );
}
