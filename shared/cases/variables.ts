import { attachedTo } from '../model/attached.ts';
import { type Changes, squash } from '../model/change.ts';
import { newId } from '../model/ids.ts';
import { placeAt } from '../model/place.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type {
  Bilingual,
  Case,
  Variable,
  VariableOption,
  VariableType,
  VariableValue,
} from '../model/records.ts';
import { sameData } from '../model/same.ts';
import { optionFor, readCell } from './cell.ts';
import { valueText } from './cell-text.ts';
import type { TableContext } from './table-draft.ts';

/** What a person does to variables, as changes. Nothing here writes. */

const NOTHING: Changes = { added: [], updated: [], removed: [] };

export interface VariableDraft {
  readonly name: Bilingual;
  readonly type: VariableType;
  readonly options: readonly VariableOption[];
}

export interface VariablePlan {
  readonly changes: Changes;
  /** Cases whose value goes, because it is none of the new type or its option went. */
  readonly lost: readonly Case[];
  /** Cases that have a value of the variable now. */
  readonly filled: number;
}

function hasValue(owner: Case, { id }: Variable): boolean {
  return owner.values[id] !== undefined;
}

/** How many cases have a value of the variable. */
export function countValues(index: ProjectIndex, variable: Variable): number {
  return index.all('case').filter((owner) => hasValue(owner, variable)).length;
}

const isChoice = (type: VariableType) => type === 'choice' || type === 'choices';

function tidyName({ es, en }: Bilingual): Bilingual {
  const [spanish, english] = [es.normalize('NFC').trim(), en.normalize('NFC').trim()];
  return { es: spanish || english, en: english || spanish };
}

/** The value as one of the edited variable, with the options that its words make; null where it is none. */
function converted(
  from: Variable,
  to: Variable,
  value: VariableValue,
  { language, style, effects }: TableContext,
): { readonly value: VariableValue | null; readonly to: Variable } {
  const gone = (id: string) => !to.options.some((option) => option.id === id);
  if (isChoice(from.type) && isChoice(to.type)) {
    const ids = (typeof value === 'object' ? value : [String(value)]).filter((id) => !gone(id));
    if (ids.length === 0) return { value: null, to };
    if (to.type === 'choices') return { value: ids, to };
    return { value: ids.length === 1 ? (ids[0] ?? null) : null, to };
  }
  if (from.type === to.type) return { value, to };
  const text = valueText(from, value, { language, decimal: style.decimal });
  const reading = readCell(to, text, style);
  if (reading.kind === 'value') return { value: reading.value, to };
  if (reading.kind === 'unfit') return { value: null, to };
  const made = reading.words
    .filter((word) => !optionFor(to.options, word))
    .map((word) => ({ id: newId(effects), name: { es: word, en: word } }));
  const more: Variable = { ...to, options: [...to.options, ...made] };
  const again = readCell(more, text, style);
  return again.kind === 'value' ? { value: again.value, to: more } : { value: null, to };
}

/**
 * Gives a variable another name, type or options. Values are turned into the new type where their words say one;
 * the others go, and are told.
 */
export function planEditVariable(
  context: TableContext,
  variable: Variable,
  draft: VariableDraft,
): VariablePlan {
  let to: Variable = {
    ...variable,
    name: tidyName(draft.name),
    type: draft.type,
    options: isChoice(draft.type) ? draft.options : [],
  };
  const updated: (readonly [Case, Case])[] = [];
  const lost: Case[] = [];
  let filled = 0;
  for (const owner of context.index.all('case')) {
    const before = owner.values[variable.id];
    if (before === undefined) continue;
    filled++;
    const found = converted(variable, to, before, context);
    to = found.to;
    const { [variable.id]: _before, ...others } = owner.values;
    if (found.value === null) lost.push(owner);
    // Of several choices one that went is a loss too, though others stay.
    else if (Array.isArray(before) && Array.isArray(found.value) && found.value.length < before.length)
      lost.push(owner);
    const values = found.value === null ? others : { ...owner.values, [variable.id]: found.value };
    if (!sameData(values, owner.values)) updated.push([owner, { ...owner, values }]);
  }
  const self = sameData(variable, to) ? [] : [[variable, to] as const];
  return { changes: { ...NOTHING, updated: [...self, ...updated] }, lost, filled };
}

/** Removes a variable with its values and the notes on it. */
export function planRemoveVariable(index: ProjectIndex, variable: Variable): Changes {
  const updated = index
    .all('case')
    .filter((owner) => hasValue(owner, variable))
    .map((owner) => {
      const { [variable.id]: _gone, ...values } = owner.values;
      return [owner, { ...owner, values }] as const;
    });
  return { ...NOTHING, updated, removed: [...attachedTo(index, [variable.id]), variable] };
}

/** One column to the left (-1) or right (1); empty changes at the ends. */
export function planMoveVariable(index: ProjectIndex, variable: Variable, by: -1 | 1): Changes {
  const variables = index.all('variable');
  const at = variables.findIndex(({ id }) => id === variable.id) + by;
  if (at < 0 || at >= variables.length) return NOTHING;
  const { order, moved } = placeAt(
    variables.filter(({ id }) => id !== variable.id),
    at,
  );
  return squash([
    {
      ...NOTHING,
      updated: [
        [variable, { ...variable, order }],
        ...moved.map(([each, key]) => [each, { ...each, order: key }] as const),
      ],
    },
  ]);
}
