import type { CodeId } from '../ids.ts';
import type { ProjectIndex } from '../project-index.ts';
import type { AnyRecord, Bead, Block, Code, Coding } from '../records.ts';
import type { FindingKind } from './finding.ts';

/** Codes that are their own ancestors. */
export function codesInCycles(codes: readonly Code[]): Set<CodeId> {
  const parents = new Map(codes.map((code) => [code.id, code.parentId]));
  const settled = new Set<CodeId>();
  const cyclic = new Set<CodeId>();
  for (const code of codes) {
    const path: CodeId[] = [];
    let at: CodeId | null | undefined = code.id;
    while (at && parents.has(at) && !settled.has(at) && !path.includes(at)) {
      path.push(at);
      at = parents.get(at);
    }
    if (at && path.includes(at)) for (const id of path.slice(path.indexOf(at))) cyclic.add(id);
    for (const id of path) settled.add(id);
  }
  return cyclic;
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
  const versions = index.document(bead.documentId)?.versions ?? [];
  const sides = versions.filter((version) => Object.hasOwn(bead.sides, version.id));
  if (sides.length !== Object.keys(bead.sides).length) kinds.add('missingVersion');
  for (const version of sides) {
    for (const part of bead.sides[version.id] ?? []) {
      const block = index.get('block', part.blockId);
      if (!block) kinds.add('missingBlock');
      else if (block.versionId !== version.id) kinds.add('otherVersion');
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
      return index.all('variable').filter(({ id }) => Object.hasOwn(record.values, id)).length ===
        Object.keys(record.values).length
        ? []
        : ['missingVariable'];
    case 'note':
      return [
        ...(index.records.has(record.targetId) ? [] : (['missingTarget'] as const)),
        ...(index.get('coder', record.authorId) ? [] : (['missingCoder'] as const)),
      ];
    default:
      return [];
  }
}
