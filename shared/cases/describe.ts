import type { Bilingual, Case, UiLanguage, Variable, VariableOption } from '../model/records.ts';
import { plainNumber } from './plain-number.ts';

export interface Attribute {
  readonly variable: Variable;
  /** The value in words of one language. */
  readonly text: string;
}

function named(name: Bilingual, language: UiLanguage): string {
  return name[language] || name[language === 'es' ? 'en' : 'es'];
}

function optionName(options: readonly VariableOption[], id: string, language: UiLanguage): string {
  const option = options.find((each) => each.id === id);
  return option ? named(option.name, language) : id;
}

/** The value of one variable in words, or null where the case has none. */
export function describeValue(owner: Case, variable: Variable, language: UiLanguage): string | null {
  const value = owner.values[variable.id];
  if (value === undefined || value === '') return null;
  if (Array.isArray(value)) {
    return value.length === 0
      ? null
      : value.map((id) => optionName(variable.options, id, language)).join(' / ');
  }
  if (variable.type === 'choice') return optionName(variable.options, String(value), language);
  if (typeof value === 'number') return plainNumber(value, language === 'es' ? ',' : '.');
  if (typeof value === 'boolean') return language === 'es' ? (value ? 'sí' : 'no') : value ? 'yes' : 'no';
  return String(value);
}

/** What is known of a case, in the variables' order. */
export function describeCase(
  owner: Case,
  variables: readonly Variable[],
  language: UiLanguage,
): readonly Attribute[] {
  return variables.flatMap((variable) => {
    const text = describeValue(owner, variable, language);
    return text === null ? [] : [{ variable, text }];
  });
}
