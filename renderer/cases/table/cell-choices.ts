import { ROLES, roleWord } from '../../../shared/cases/roles.ts';
import type { Case, UiLanguage, Variable, VariableValue } from '../../../shared/model/records.ts';
import { nameIn } from '../../ui/small.tsx';
import type { EditorChoice } from './cell-editor.tsx';
import type { ShownColumn } from './column-layout.ts';

/** What a cell of the column can be chosen from; null where its words are typed. */
export function choicesOf(
  { column, variable }: ShownColumn,
  language: UiLanguage,
  words: { readonly yes: string; readonly no: string },
): readonly EditorChoice[] | null {
  if (column === 'role') return ROLES.map((role) => ({ id: role, label: roleWord(role, language) }));
  if (variable?.type === 'boolean')
    return [
      { id: 'yes', label: words.yes },
      { id: 'no', label: words.no },
    ];
  if (variable?.type === 'choice' || variable?.type === 'choices')
    return variable.options.map(({ id, name }) => ({ id, label: nameIn(name, language) }));
  return null;
}

/** The ids of what a case has chosen in a column of choices. */
export function chosenOf(owner: Case | undefined, { column, variable }: ShownColumn): readonly string[] {
  if (!owner) return [];
  if (column === 'role') return [owner.role];
  const value = variable && owner.values[variable.id];
  if (value === undefined) return [];
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return typeof value === 'object' ? value : [String(value)];
}

/** The value that chosen ids make; null for none. */
export function chosenValue(variable: Variable, ids: readonly string[]): VariableValue | null {
  const [first] = ids;
  if (first === undefined) return null;
  if (variable.type === 'choices') return ids;
  return variable.type === 'boolean' ? first === 'yes' : first;
}
