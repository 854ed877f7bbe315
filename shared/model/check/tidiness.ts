import type { ProjectIndex } from '../project-index.ts';
import type { AnyRecord, Case, Variable, VariableOption, VariableValue } from '../records.ts';
import { lookUp } from './by-id.ts';
import type { FindingKind } from './finding.ts';

const optionsById = lookUp<VariableOption>();
const variablesById = lookUp<Variable>();

function fits(variable: Variable, value: VariableValue): boolean {
  const isOption = (id: unknown) => typeof id === 'string' && optionsById(variable.options).has(id);
  switch (variable.type) {
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string';
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case 'choice':
      return isOption(value);
    case 'choices':
      return Array.isArray(value) && value.every(isOption);
  }
}

function valuesFit(index: ProjectIndex, one: Case): boolean {
  const variables = variablesById(index.all('variable'));
  return Object.entries(one.values).every(([id, value]) => {
    const variable = variables.get(id);
    return variable === undefined || fits(variable, value);
  });
}

/** What no reference and no anchor tells: empty names, values that are not of their variable's type. */
export function untidyIn(index: ProjectIndex, record: AnyRecord): readonly FindingKind[] {
  if (!('name' in record)) return [];
  const name = typeof record.name === 'string' ? record.name : record.name.es + record.name.en;
  const kinds: FindingKind[] = name.trim() === '' ? ['nameEmpty'] : [];
  if (record.kind === 'case' && !valuesFit(index, record)) kinds.push('valueUnfit');
  return kinds;
}

/** Records that share their place with a sibling; order is then by id, the same everywhere. */
export function sharingTheirPlace(index: ProjectIndex): AnyRecord[] {
  const taken = new Set<string>();
  const sharing: AnyRecord[] = [];
  for (const record of index.records.values()) {
    if (!('order' in record)) continue;
    const parent =
      record.kind === 'block'
        ? record.versionId
        : record.kind === 'code'
          ? (record.parentId ?? '')
          : 'documentId' in record
            ? record.documentId
            : '';
    const place = `${record.kind} ${parent} ${record.order}`;
    if (taken.has(place)) sharing.push(record);
    taken.add(place);
  }
  return sharing;
}
