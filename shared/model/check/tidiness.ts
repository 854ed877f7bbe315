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

/** What no reference and no anchor tells: empty names, values that are not of their variable's type, links to themselves. */
export function untidyIn(index: ProjectIndex, record: AnyRecord): readonly FindingKind[] {
  if (record.kind === 'link') return record.fromId === record.toId ? ['linkToItself'] : [];
  if (record.kind === 'term')
    return Object.values(record.words).some((words) => words.length > 0) ? [] : ['nameEmpty'];
  if (!('name' in record)) return [];
  const name = typeof record.name === 'string' ? record.name : record.name.es + record.name.en;
  const kinds: FindingKind[] = name.trim() === '' ? ['nameEmpty'] : [];
  if (record.kind === 'case' && !valuesFit(index, record)) kinds.push('valueUnfit');
  if (record.kind === 'document' && new Set(record.caseIds).size !== (record.caseIds?.length ?? 0))
    kinds.push('caseTwice');
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

/** The second and further ones of what there should be once: a theme's key, a link between the same two. */
export function standingTwice(index: ProjectIndex): (readonly [FindingKind, AnyRecord])[] {
  const found: (readonly [FindingKind, AnyRecord])[] = [];
  const keys = new Set<number>();
  for (const code of index.all('code')) {
    if (code.shortcut === undefined) continue;
    if (keys.has(code.shortcut)) found.push(['shortcutTwice', code]);
    keys.add(code.shortcut);
  }
  const links = new Set<string>();
  for (const link of index.all('link')) {
    const between = `${link.relation} ${link.fromId} ${link.toId}`;
    if (links.has(between)) found.push(['linkTwice', link]);
    links.add(between);
  }
  return found;
}
