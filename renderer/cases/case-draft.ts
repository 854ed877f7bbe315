import type { Changes } from '../../shared/model/change.ts';
import type { VariableId } from '../../shared/model/ids.ts';
import type { Bilingual, Case, Variable, VariableValue } from '../../shared/model/records.ts';

/** A value as a form holds it: typed text, an option's id (`yes` and `no` for booleans), or several ids. */
export type Typed = string | readonly string[];

/** What stands in the form of a case. */
export interface CaseForm {
  readonly name: Bilingual;
  readonly role: Case['role'];
  readonly typed: Readonly<Record<VariableId, Typed>>;
  /** The project's variables, with the options and variables that the form has added. */
  readonly variables: readonly Variable[];
}

function typedOf(value: VariableValue, decimal: string): Typed {
  if (typeof value === 'number') return String(value).replace('.', decimal);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value;
}

/** `decimal`: the sign of the window's language. */
export function formOf(
  { name, role, values }: Pick<Case, 'name' | 'role' | 'values'>,
  variables: readonly Variable[],
  decimal: ',' | '.',
): CaseForm {
  const typed = Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, typedOf(value, decimal)] as const),
  );
  return { name, role, typed, variables };
}

/** `34`, `34.5`, `34,5`; anything else is no number. */
function parseNumber(text: string): number | null {
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** An ISO 8601 day that exists. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The value of a variable: undefined where nothing is known, null where what was typed cannot be one. */
function readValue(variable: Variable, typed: Typed | undefined): VariableValue | undefined | null {
  if (typed === undefined || typed.length === 0) return undefined;
  if (typeof typed !== 'string') return typed;
  const text = typed.trim();
  if (text === '') return undefined;
  switch (variable.type) {
    case 'number':
      return parseNumber(text);
    case 'boolean':
      return text === 'yes';
    case 'date':
      return isDay(text) ? text : null;
    default:
      return text;
  }
}

export interface FormResult {
  readonly values: Case['values'];
  /** Variables whose typed value cannot be one. */
  readonly wrong: ReadonlySet<VariableId>;
  readonly needsName: boolean;
}

/** What a form says. Values of variables that the project no longer has are kept as they are. */
export function readForm({ name, typed, variables }: CaseForm, before: Case['values']): FormResult {
  const values: Record<VariableId, VariableValue> = { ...before };
  const wrong = new Set<VariableId>();
  for (const variable of variables) {
    const value = readValue(variable, typed[variable.id]);
    delete values[variable.id];
    if (value === null) wrong.add(variable.id);
    else if (value !== undefined) values[variable.id] = value;
  }
  return { values, wrong, needsName: name.es.trim() === '' && name.en.trim() === '' };
}

/** The form after changes to its variables only. */
export function withVariables(form: CaseForm, { added, updated }: Changes): CaseForm {
  const isVariable = (record: { readonly kind: string }): record is Variable => record.kind === 'variable';
  const edited = new Map(updated.map(([, to]) => [to.id, to] as const));
  const variables = form.variables.map((each) => edited.get(each.id) ?? each).filter(isVariable);
  return { ...form, variables: [...variables, ...added.filter(isVariable)] };
}
