import fc from 'fast-check';
import { applyInPlace, type Changes, type RecordMap, squash } from '../../shared/model/change.ts';
import { editBlock } from '../../shared/model/edit-block.ts';
import { type Effects, newId, type VersionId } from '../../shared/model/ids.ts';
import { byOrder, lastOrder, orderBetween } from '../../shared/model/order.ts';
import {
  type AnyRecord,
  type Bead,
  type Block,
  documentOf,
  type RecordKind,
  type RecordOf,
} from '../../shared/model/records.ts';
import { anyText } from './arbitraries.ts';
import { anyCodingDraft, buildCoding, buildSide, type CodingDraft, pickFrom } from './project.ts';

/** Random changes that apply to the project as it stands: drawn as steps, made real against its records. */

const STEPS = [
  'addCode',
  'addCoding',
  'addBlock',
  'addBead',
  'addDocument',
  'addNote',
  'renameCode',
  'moveCode',
  'recode',
  'reselect',
  'loseSide',
  'editText',
  'moveBlock',
  'changeVersion',
  'rebead',
  'renameDocument',
  'reorderVersion',
  'renameProject',
  'removeAny',
  'removeBlocksWithCodings',
  'removeDocumentWhole',
] as const;

export interface ChangeStep {
  readonly what: (typeof STEPS)[number];
  readonly pick: number;
  readonly second: number;
  readonly third: number;
  readonly text: string;
  readonly coding: CodingDraft;
}

const anyPick = fc.nat({ max: 1 << 20 });

export const anyStep: fc.Arbitrary<ChangeStep> = fc.record({
  what: fc.constantFrom(...STEPS),
  pick: anyPick,
  second: anyPick,
  third: anyPick,
  text: anyText(12),
  coding: anyCodingDraft,
});

/** Steps of which each group becomes one change-set (squashed). */
export const anySteps: fc.Arbitrary<readonly (readonly ChangeStep[])[]> = fc.array(
  fc.array(anyStep, { minLength: 1, maxLength: 4 }),
  { maxLength: 6 },
);

const NOTHING: Changes = { added: [], updated: [], removed: [] };
const add = (...added: readonly AnyRecord[]): Changes => ({ ...NOTHING, added });
const remove = (...removed: readonly AnyRecord[]): Changes => ({ ...NOTHING, removed });
const update = (from: AnyRecord, to: AnyRecord): Changes => ({ ...NOTHING, updated: [[from, to]] });

function listOf<Kind extends RecordKind>(records: RecordMap, kind: Kind): RecordOf<Kind>[] {
  const is = (record: AnyRecord): record is RecordOf<Kind> => record.kind === kind;
  return [...records.values()].filter(is);
}

function blocksOf(records: RecordMap, versionId: VersionId): Block[] {
  return listOf(records, 'block')
    .filter((block) => block.versionId === versionId)
    .sort(byOrder);
}

/** A key at a place among siblings; behind the last one where two share a key. */
function orderAt(siblings: readonly { readonly order: string }[], at: number): string {
  const before = siblings[at - 1]?.order ?? null;
  const after = siblings[at]?.order ?? null;
  if (before !== null && after !== null && before >= after) return orderBetween(lastOrder(siblings), null);
  return orderBetween(before, after);
}

function newBlock(records: RecordMap, step: ChangeStep, effects: Effects): Changes {
  const version = pickFrom(listOf(records, 'version'), step.pick);
  if (!version) return NOTHING;
  const siblings = blocksOf(records, version.id);
  return add({
    kind: 'block',
    id: newId(effects),
    documentId: version.documentId,
    versionId: version.id,
    order: orderAt(siblings, step.second % (siblings.length + 1)),
    text: step.text,
    speakerId: null,
  });
}

function newDocument(records: RecordMap, step: ChangeStep, effects: Effects): Changes {
  const documentId = newId<'document'>(effects);
  const versionId = newId<'version'>(effects);
  return add(
    {
      kind: 'document',
      id: documentId,
      order: orderBetween(lastOrder(listOf(records, 'document')), null),
      name: step.text,
      createdAt: effects.now(),
      sources: [],
    },
    { kind: 'version', id: versionId, documentId, order: 'a0', language: 'es', role: 'original' },
    {
      kind: 'block',
      id: newId(effects),
      documentId,
      versionId,
      order: 'a0',
      text: step.text,
      speakerId: null,
    },
  );
}

function newBead(records: RecordMap, step: ChangeStep, effects: Effects): Changes {
  const block = pickFrom(listOf(records, 'block'), step.pick);
  if (!block) return NOTHING;
  const siblings = listOf(records, 'bead').filter((bead) => bead.documentId === block.documentId);
  const bead: Bead = {
    kind: 'bead',
    id: newId(effects),
    documentId: block.documentId,
    order: orderBetween(lastOrder(siblings), null),
    sides: { [block.versionId]: [{ blockId: block.id, start: 0, end: null }] },
    status: 'auto',
    confidence: 0.5,
    section: step.text,
  };
  return add(bead);
}

function newCoding(records: RecordMap, step: ChangeStep, effects: Effects): Changes {
  const document = pickFrom(listOf(records, 'document'), step.pick);
  if (!document) return NOTHING;
  const versions = listOf(records, 'version')
    .filter((version) => version.documentId === document.id)
    .sort(byOrder)
    .map((version) => [version.id, blocksOf(records, version.id)] as const);
  const coding = buildCoding(
    effects,
    document.id,
    versions,
    listOf(records, 'code'),
    listOf(records, 'coder'),
    step.coding,
  );
  return coding ? add(coding) : NOTHING;
}

function changeCoding(records: RecordMap, step: ChangeStep): Changes {
  const coding = pickFrom(listOf(records, 'coding'), step.pick);
  if (!coding) return NOTHING;
  if (step.what === 'recode') {
    const code = pickFrom(listOf(records, 'code'), step.second);
    return code ? update(coding, { ...coding, codeId: code.id }) : NOTHING;
  }
  if (step.what === 'loseSide')
    return update(coding, { ...coding, sides: coding.sides.map((side) => ({ ...side, state: 'lost' })) });
  const draft = step.coding.sides[0];
  const version = pickFrom(
    listOf(records, 'version').filter((each) => each.documentId === coding.documentId),
    step.second,
  );
  if (!draft || !version) return NOTHING;
  return update(coding, { ...coding, sides: [buildSide(blocksOf(records, version.id), version.id, draft)] });
}

function changeBlock(records: RecordMap, step: ChangeStep): Changes {
  const block = pickFrom(listOf(records, 'block'), step.pick);
  if (!block) return NOTHING;
  if (step.what === 'changeVersion') {
    const version = pickFrom(listOf(records, 'version'), step.second);
    if (!version) return NOTHING;
    return update(block, { ...block, versionId: version.id, documentId: version.documentId });
  }
  if (step.what === 'moveBlock') {
    const siblings = blocksOf(records, block.versionId).filter((each) => each !== block);
    return update(block, { ...block, order: orderAt(siblings, step.second % (siblings.length + 1)) });
  }
  const [a, b] = [step.second % (block.text.length + 1), step.third % (block.text.length + 1)];
  const edit = { start: Math.min(a, b), end: Math.max(a, b), text: step.text };
  const ofDocument = (record: { readonly documentId: string }) => record.documentId === block.documentId;
  return editBlock(block, edit, {
    blocks: blocksOf(records, block.versionId),
    codings: listOf(records, 'coding').filter(ofDocument),
    beads: listOf(records, 'bead').filter(ofDocument),
  });
}

function changeOther(records: RecordMap, step: ChangeStep): Changes {
  switch (step.what) {
    case 'renameCode':
    case 'moveCode': {
      const codes = listOf(records, 'code');
      const code = pickFrom(codes, step.pick);
      if (!code) return NOTHING;
      if (step.what === 'renameCode') return update(code, { ...code, name: { es: step.text, en: '' } });
      return update(code, { ...code, parentId: null, order: orderBetween(lastOrder(codes), null) });
    }
    case 'rebead': {
      const bead = pickFrom(listOf(records, 'bead'), step.pick);
      const block = pickFrom(listOf(records, 'block'), step.second);
      if (!bead || !block) return NOTHING;
      const part = { blockId: block.id, start: 0, end: null };
      return update(bead, { ...bead, sides: { ...bead.sides, [block.versionId]: [part] } });
    }
    case 'renameDocument': {
      const document = pickFrom(listOf(records, 'document'), step.pick);
      return document ? update(document, { ...document, name: step.text }) : NOTHING;
    }
    case 'reorderVersion': {
      const versions = listOf(records, 'version');
      const version = pickFrom(versions, step.pick);
      return version
        ? update(version, { ...version, order: orderBetween(lastOrder(versions), null) })
        : NOTHING;
    }
    default: {
      const project = listOf(records, 'project')[0];
      return project ? update(project, { ...project, name: step.text }) : NOTHING;
    }
  }
}

function removeSome(records: RecordMap, step: ChangeStep): Changes {
  if (step.what === 'removeAny') {
    const others = [...records.values()].filter((record) => record.kind !== 'project');
    const found = pickFrom(others, step.pick);
    return found ? remove(found) : NOTHING;
  }
  if (step.what === 'removeDocumentWhole') {
    const document = pickFrom(listOf(records, 'document'), step.pick);
    if (!document) return NOTHING;
    return remove(...[...records.values()].filter((record) => documentOf(record) === document.id));
  }
  const version = pickFrom(listOf(records, 'version'), step.pick);
  if (!version) return NOTHING;
  const blocks = blocksOf(records, version.id).slice(step.second % 3);
  const gone = new Set(blocks.map((block) => block.id));
  const codings = listOf(records, 'coding').filter((coding) =>
    coding.sides.some((side) => side.selections.some((each) => gone.has(each.start.blockId))),
  );
  return remove(...blocks, ...codings);
}

/** What a step does to the project as it stands; empty where there is nothing that it could act on. */
export function changesOf(records: RecordMap, step: ChangeStep, effects: Effects): Changes {
  switch (step.what) {
    case 'addCode': {
      const codes = listOf(records, 'code');
      return add({
        kind: 'code',
        id: newId(effects),
        parentId: pickFrom(codes, step.pick)?.id ?? null,
        order: orderBetween(lastOrder(codes), null),
        name: { es: step.text, en: '' },
        description: { es: '', en: '' },
        colour: '#aa3377',
      });
    }
    case 'addNote': {
      const target = pickFrom([...records.values()], step.pick);
      const author = listOf(records, 'coder')[0];
      if (!target || !author) return NOTHING;
      return add({
        kind: 'note',
        id: newId(effects),
        targetId: target.id,
        text: step.text,
        authorId: author.id,
        createdAt: effects.now(),
      });
    }
    case 'addCoding':
      return newCoding(records, step, effects);
    case 'addBlock':
      return newBlock(records, step, effects);
    case 'addBead':
      return newBead(records, step, effects);
    case 'addDocument':
      return newDocument(records, step, effects);
    case 'recode':
    case 'reselect':
    case 'loseSide':
      return changeCoding(records, step);
    case 'editText':
    case 'moveBlock':
    case 'changeVersion':
      return changeBlock(records, step);
    case 'removeAny':
    case 'removeBlocksWithCodings':
    case 'removeDocumentWhole':
      return removeSome(records, step);
    default:
      return changeOther(records, step);
  }
}

/** The changes of each group of steps, one after another, and the project after all of them. */
export function changesOfAll(
  records: RecordMap,
  groups: readonly (readonly ChangeStep[])[],
  effects: Effects,
): { readonly sequence: readonly Changes[]; readonly after: RecordMap } {
  const now = new Map(records);
  const sequence = groups.map((steps) =>
    squash(
      steps.map((step) => {
        const changes = changesOf(now, step, effects);
        applyInPlace(now, changes);
        return changes;
      }),
    ),
  );
  return { sequence, after: now };
}
