import type { CodeId } from '../ids.ts';
import type { ProjectIndex } from '../project-index.ts';
import type { AnyRecord, Bead, Block, Code, Coding, Variable, Version } from '../records.ts';
import { lookUp } from './by-id.ts';
import type { FindingKind } from './finding.ts';

const NONE: readonly never[] = [];
const versionsById = lookUp<Version>();
const variablesById = lookUp<Variable>();

/** Codes that are their own ancestors. */
export function codesInCycles(codes: readonly Code[]): Set<CodeId> {
  const parents = new Map(codes.map((code) => [code.id, code.parentId]));
  const settled = new Set<CodeId>();
  const cyclic = new Set<CodeId>();
  for (const code of codes) {
    const path = new Set<CodeId>();
    let at: CodeId | null | undefined = code.id;
    while (at && parents.has(at) && !settled.has(at) && !path.has(at)) {
      path.add(at);
      at = parents.get(at);
    }
    if (at && path.has(at)) {
      const round = [...path];
      for (const id of round.slice(round.indexOf(at))) cyclic.add(id);
    }
    for (const id of path) settled.add(id);
  }
  return cyclic;
}

/** Ten times what any codebook has. A tree without a bound ends the walks over it, and the stack with them. */
export const MOST_LEVELS = 100;

/** Codes with more than MOST_LEVELS above and including them; those in a circle are not looked at. */
export function codesTooDeep(codes: readonly Code[], cyclic: ReadonlySet<CodeId>): Code[] {
  const parents = new Map(codes.map((code) => [code.id, code.parentId]));
  const levels = new Map<CodeId, number>();
  for (const { id } of codes) {
    const path: CodeId[] = [];
    let at: CodeId | null | undefined = id;
    while (at && !cyclic.has(at) && !levels.has(at)) {
      path.push(at);
      at = parents.get(at);
    }
    let level = (at && levels.get(at)) || 0;
    for (const each of path.reverse()) levels.set(each, ++level);
  }
  return codes.filter(({ id }) => (levels.get(id) ?? 0) > MOST_LEVELS);
}

function ofBlock(index: ProjectIndex, block: Block): FindingKind[] {
  const kinds: FindingKind[] = [];
  const version = index.get('version', block.versionId);
  if (version?.documentId !== block.documentId) kinds.push('missingVersion');
  if (block.speakerId !== null && !index.get('case', block.speakerId)) kinds.push('missingSpeaker');
  return kinds;
}

function ofBead(index: ProjectIndex, bead: Bead): FindingKind[] {
  const kinds = new Set<FindingKind>();
  const versions = versionsById(index.document(bead.documentId)?.versions ?? NONE);
  for (const [versionId, parts] of Object.entries(bead.sides)) {
    if (!versions.has(versionId)) kinds.add('missingVersion');
    else
      for (const part of parts) {
        const block = index.get('block', part.blockId);
        if (!block) kinds.add('missingBlock');
        else if (block.versionId !== versionId) kinds.add('otherVersion');
      }
  }
  return [...kinds];
}

function ofCoding(index: ProjectIndex, coding: Coding): FindingKind[] {
  const kinds = new Set<FindingKind>();
  if (!index.get('code', coding.codeId)) kinds.add('missingCode');
  if (!index.get('coder', coding.coderId)) kinds.add('missingCoder');
  for (const side of coding.sides) {
    if (index.get('version', side.versionId)?.documentId !== coding.documentId) kinds.add('missingVersion');
    // A lost side keeps its old selections, whose blocks may be gone with the words.
    if (side.state === 'lost') continue;
    for (const { blockId } of side.selections.flatMap(({ start, end }) => [start, end])) {
      const block = index.get('block', blockId);
      if (!block) kinds.add('missingBlock');
      else if (block.versionId !== side.versionId) kinds.add('otherVersion');
    }
  }
  return [...kinds];
}

/** What a record points at and is not there. */
export function danglingIn(index: ProjectIndex, record: AnyRecord): readonly FindingKind[] {
  const document: FindingKind[] =
    'documentId' in record && !index.get('document', record.documentId) ? ['missingDocument'] : [];
  switch (record.kind) {
    case 'version':
      return document;
    case 'block':
      return [...document, ...ofBlock(index, record)];
    case 'bead':
      return [...document, ...ofBead(index, record)];
    case 'coding':
      return [...document, ...ofCoding(index, record)];
    case 'code':
      return record.parentId !== null && !index.get('code', record.parentId) ? ['missingCode'] : [];
    case 'case':
      return Object.keys(record.values).every((id) => variablesById(index.all('variable')).has(id))
        ? []
        : ['missingVariable'];
    case 'link':
      return [
        ...(index.get('coding', record.fromId) && index.get('coding', record.toId)
          ? []
          : (['missingTarget'] as const)),
        ...(index.get('coder', record.authorId) ? [] : (['missingCoder'] as const)),
      ];
    case 'document':
      return (record.caseIds ?? NONE).every((id) => index.get('case', id)) ? [] : ['missingSpeaker'];
    case 'note':
    case 'dismissal':
      return [
        ...(index.records.has(record.targetId) ? [] : (['missingTarget'] as const)),
        ...(index.get('coder', record.authorId) ? [] : (['missingCoder'] as const)),
      ];
    default:
      return [];
  }
}
