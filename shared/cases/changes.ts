import { attachedTo } from '../model/attached.ts';
import type { Changes } from '../model/change.ts';
import { type CaseId, type Effects, newId, type VariableId } from '../model/ids.ts';
import { placeAt } from '../model/place.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type {
  Bilingual,
  Case,
  Document,
  Variable,
  VariableOption,
  VariableType,
  VariableValue,
} from '../model/records.ts';
import { sameData } from '../model/same.ts';

/** What a person does to cases and their variables, as changes. Nothing here writes. */

const NOTHING: Changes = { added: [], updated: [], removed: [] };

const tidyText = (text: string) => text.normalize('NFC').trim();

function tidy({ es, en }: Bilingual): Bilingual {
  return { es: tidyText(es), en: tidyText(en) };
}

/** A pseudonym typed once stands in both languages. */
function tidyName(name: Bilingual): Bilingual {
  const { es, en } = tidy(name);
  return { es: es || en, en: en || es };
}

function isNothing(value: VariableValue | undefined): boolean {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return true;
  return typeof value === 'string' || Array.isArray(value) ? value.length === 0 : false;
}

/** Without the values that say nothing, so that "not known" has one form only. */
function tidyValues(values: Case['values']): Case['values'] {
  const entries = Object.entries(values).map(([id, value]): [string, VariableValue] => [
    id,
    typeof value === 'string' ? tidyText(value) : value,
  ]);
  return Object.fromEntries(entries.filter(([, value]) => !isNothing(value)));
}

export type CaseDraft = Pick<Case, 'name' | 'role' | 'values'>;

export function planNewCase(
  index: ProjectIndex,
  draft: CaseDraft,
  effects: Effects,
): { readonly changes: Changes; readonly caseId: CaseId } {
  const cases = index.all('case');
  const { order, moved } = placeAt(cases, cases.length);
  const made: Case = {
    kind: 'case',
    id: newId(effects),
    order,
    name: tidyName(draft.name),
    role: draft.role,
    values: tidyValues(draft.values),
  };
  const updated = moved.map(([each, key]) => [each, { ...each, order: key }] as const);
  return { caseId: made.id, changes: { added: [made], updated, removed: [] } };
}

/** Empty changes where nothing is different. */
export function planEditCase(owner: Case, to: Partial<CaseDraft>): Changes {
  const edited: Case = {
    ...owner,
    role: to.role ?? owner.role,
    name: to.name ? tidyName(to.name) : owner.name,
    values: to.values ? tidyValues(to.values) : owner.values,
  };
  return sameData(owner, edited) ? NOTHING : { ...NOTHING, updated: [[owner, edited]] };
}

/** Removes a case with the notes on it; what it said stays, without a speaker, and documents without that case. */
export function planRemoveCase(index: ProjectIndex, owner: Case): Changes {
  return planRemoveCases(index, [owner]);
}

/** As `planRemoveCase`, for several at once. */
export function planRemoveCases(index: ProjectIndex, owners: readonly Case[]): Changes {
  const gone = new Set(owners.map(({ id }) => id));
  const notes = attachedTo(index, gone);
  const blocks = index.all('block').filter(({ speakerId }) => speakerId !== null && gone.has(speakerId));
  return {
    ...NOTHING,
    updated: [
      ...blocks.map((block) => [block, { ...block, speakerId: null }] as const),
      ...index
        .all('document')
        .filter(({ caseIds }) => caseIds?.some((id) => gone.has(id)))
        .map((document) => [document, withCases(document, without(document.caseIds, gone))] as const),
    ],
    removed: [...notes, ...owners],
  };
}

const without = (ids: readonly CaseId[] | undefined, gone: ReadonlySet<CaseId>) =>
  (ids ?? []).filter((id) => !gone.has(id));

/** A document with the given cases; without the field where there is none. */
export function withCases(document: Document, caseIds: readonly CaseId[]): Document {
  const { caseIds: _before, ...rest } = document;
  return caseIds.length > 0 ? { ...rest, caseIds } : rest;
}

const sameWord = (text: string) => tidyText(text).toLocaleLowerCase('es');

/** The option that goes by a word in either language. */
export function optionNamed(variable: Variable, word: string): VariableOption | undefined {
  const wanted = sameWord(word);
  return variable.options.find(({ name }) => sameWord(name.es) === wanted || sameWord(name.en) === wanted);
}

/** A new option at the end; the one that is there already, and empty changes, where the word is known. */
export function planAddOption(
  variable: Variable,
  name: Bilingual,
  effects: Effects,
): { readonly changes: Changes; readonly optionId: string } {
  const tidied = tidyName(name);
  const known = optionNamed(variable, tidied.es) ?? optionNamed(variable, tidied.en);
  if (known) return { changes: NOTHING, optionId: known.id };
  const option: VariableOption = { id: newId(effects), name: tidied };
  const edited: Variable = { ...variable, options: [...variable.options, option] };
  return { optionId: option.id, changes: { ...NOTHING, updated: [[variable, edited]] } };
}

/** A variable of the project's own at the end of the given ones. */
export function planNewVariable(
  variables: readonly Variable[],
  { name, type }: { readonly name: Bilingual; readonly type: VariableType },
  effects: Effects,
): { readonly changes: Changes; readonly variableId: VariableId } {
  const { order, moved } = placeAt(variables, variables.length);
  const made: Variable = {
    kind: 'variable',
    id: newId(effects),
    order,
    key: '',
    name: tidyName(name),
    type,
    options: [],
  };
  const updated = moved.map(([each, key]) => [each, { ...each, order: key }] as const);
  return { variableId: made.id, changes: { added: [made], updated, removed: [] } };
}

/** The changes that lead from the variables of a project to those of a form; none is ever taken away. */
export function planVariables(index: ProjectIndex, wanted: readonly Variable[]): Changes {
  const added = wanted.filter((variable) => !index.get('variable', variable.id));
  const updated = wanted.flatMap((variable) => {
    const known = index.get('variable', variable.id);
    return known && !sameData(known, variable) ? [[known, variable] as const] : [];
  });
  return { ...NOTHING, added, updated };
}
