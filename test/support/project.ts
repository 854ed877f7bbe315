import fc from 'fast-check';
import { SHORTCUTS } from '../../shared/codebook/shortcut.ts';
import { type DocumentId, type Effects, newId, type VersionId } from '../../shared/model/ids.ts';
import { ordersBetween } from '../../shared/model/order.ts';
import {
  type AnyRecord,
  type Bead,
  type BeadPart,
  type Block,
  type Case,
  type Code,
  type Coder,
  type Coding,
  type CodingSide,
  LINK_RELATIONS,
  type Link,
  type Note,
  SIDE_STATES,
} from '../../shared/model/records.ts';
import { makeSelection } from '../../shared/model/selection.ts';
import { anyText } from './arbitraries.ts';
import { testEffects } from './effects.ts';

/** Coherent small projects: every reference leads somewhere, every selection is that of its words. */

const anyPick = fc.nat({ max: 1 << 20 });

/** The member of a list that a number stands for. */
export function pickFrom<Item>(list: readonly Item[], pick: number): Item | undefined {
  return list[pick % Math.max(1, list.length)];
}

const sideDraft = fc.record({
  /** Of the first selection; a second one, where there is, starts later. */
  block: anyPick,
  span: fc.constantFrom(0, 0, 0, 1, 2),
  from: anyPick,
  to: anyPick,
  state: fc.constantFrom(...SIDE_STATES),
});
export type SideDraft = typeof sideDraft extends fc.Arbitrary<infer Draft> ? Draft : never;

const codingDraft = fc.record({
  code: anyPick,
  coder: anyPick,
  sides: fc.array(sideDraft, { maxLength: 3 }),
  weight: fc.option(fc.integer({ min: 0, max: 100 })),
});
export type CodingDraft = typeof codingDraft extends fc.Arbitrary<infer Draft> ? Draft : never;

const documentDraft = fc.record({
  versions: fc.array(fc.array(anyText(), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
  cuts: fc.array(anyPick, { minLength: 3, maxLength: 3 }),
  codings: fc.array(codingDraft, { maxLength: 5 }),
  /** Of each second block, in milliseconds. */
  time: fc.option(fc.nat({ max: 8.64e7 })),
  hasCases: fc.boolean(),
});

const linkDraft = fc.record({
  from: anyPick,
  to: anyPick,
  relation: fc.constantFrom(...LINK_RELATIONS),
});
const noteDraft = fc.record({ target: anyPick, text: anyText() });

const projectDraft = fc.record({
  seed: fc.nat(),
  codes: fc.array(fc.option(anyPick), { minLength: 1, maxLength: 4 }),
  coders: fc.integer({ min: 1, max: 2 }),
  cases: fc.integer({ min: 0, max: 2 }),
  documents: fc.array(documentDraft, { minLength: 1, maxLength: 2 }),
  /** The key of the first theme, and whether it says when to give it. */
  shortcut: fc.option(fc.constantFrom(...SHORTCUTS)),
  criteria: fc.option(fc.tuple(anyText(), anyText())),
  links: fc.array(linkDraft, { maxLength: 3 }),
  notes: fc.array(noteDraft, { maxLength: 3 }),
});

/** The side of a coding on one version, of the words that a draft points at. */
export function buildSide(blocks: readonly Block[], versionId: VersionId, draft: SideDraft): CodingSide {
  const confidence = draft.state === 'projected' ? 0.5 : null;
  if (blocks.length === 0) return { versionId, selections: [], state: draft.state, confidence };
  const first = draft.block % blocks.length;
  const last = Math.min(blocks.length - 1, first + draft.span);
  const head = blocks[first]?.text ?? '';
  const tail = blocks[last]?.text ?? '';
  const a = draft.from % (head.length + 1);
  const b = draft.to % (tail.length + 1);
  const [from, to] = first === last && b < a ? [b, a] : [a, b];
  const start = { blockId: blocks[first]?.id, offset: from };
  const end = { blockId: blocks[last]?.id, offset: to };
  if (start.blockId === undefined || end.blockId === undefined) throw new Error('no block');
  const selection = makeSelection(
    blocks,
    { blockId: start.blockId, offset: start.offset },
    { blockId: end.blockId, offset: end.offset },
  );
  return { versionId, selections: [selection], state: draft.state, confidence };
}

/** A coding of a document that holds a side for each of the first versions that the draft names. */
export function buildCoding(
  effects: Effects,
  documentId: DocumentId,
  versions: readonly (readonly [VersionId, readonly Block[]])[],
  codes: readonly Code[],
  coders: readonly Coder[],
  draft: CodingDraft,
): Coding | null {
  const code = pickFrom(codes, draft.code);
  const coder = pickFrom(coders, draft.coder);
  if (!code || !coder) return null;
  return {
    kind: 'coding',
    id: newId(effects),
    documentId,
    codeId: code.id,
    coderId: coder.id,
    createdAt: effects.now(),
    sides: draft.sides.flatMap((side, at) => {
      const version = versions[at];
      return version ? [buildSide(version[1], version[0], side)] : [];
    }),
    ...(typeof draft.weight === 'number' && { weight: draft.weight }),
  };
}

/** The parts of a block cut at some of the given offsets: contiguous, in order, covering it. */
function cutBlock(block: Block, cuts: readonly number[]): BeadPart[] {
  const offsets = [...new Set(cuts.map((cut) => cut % (block.text.length + 1)))].sort((a, b) => a - b);
  const inside = offsets.filter((offset) => offset > 0 && offset < block.text.length);
  return [0, ...inside].map((start, at) => ({ blockId: block.id, start, end: inside[at] ?? null }));
}

function buildDocument(
  effects: Effects,
  order: string,
  codes: readonly Code[],
  coders: readonly Coder[],
  cases: readonly Case[],
  draft: typeof documentDraft extends fc.Arbitrary<infer Draft> ? Draft : never,
): AnyRecord[] {
  const documentId: DocumentId = newId(effects);
  const records: AnyRecord[] = [
    {
      kind: 'document',
      id: documentId,
      order,
      name: 'Entrevista',
      createdAt: effects.now(),
      sources: [],
      ...(draft.hasCases && cases.length > 0 && { caseIds: cases.map(({ id }) => id) }),
    },
  ];
  const versions: [VersionId, Block[]][] = [];
  const orders = ordersBetween(null, null, draft.versions.length);
  draft.versions.forEach((texts, at) => {
    const versionId: VersionId = newId(effects);
    const keys = ordersBetween(null, null, texts.length);
    const blocks = texts.map(
      (text, place): Block => ({
        kind: 'block',
        id: newId(effects),
        documentId,
        versionId,
        order: keys[place] ?? 'a0',
        text,
        speakerId: pickFrom(cases, place)?.id ?? null,
        ...(draft.time !== null && place % 2 === 1 && { time: draft.time }),
      }),
    );
    versions.push([versionId, blocks]);
    records.push({
      kind: 'version',
      id: versionId,
      documentId,
      order: orders[at] ?? 'a0',
      language: ['es', 'en', 'mam'][at] ?? 'es',
      role: at === 0 ? 'original' : 'translation',
    });
    records.push(...blocks);
  });
  // Bead n holds the n-th part of each version, so that one block may stand in several beads.
  const parts = versions.map(
    ([id, blocks]) => [id, blocks.flatMap((block) => cutBlock(block, draft.cuts))] as const,
  );
  const count = Math.max(...parts.map(([, list]) => list.length));
  ordersBetween(null, null, count).forEach((beadOrder, at) => {
    const sides = parts.map(([id, list]) => [id, list.slice(at, at + 1)] as const);
    const bead: Bead = {
      kind: 'bead',
      id: newId(effects),
      documentId,
      order: beadOrder,
      sides: Object.fromEntries(sides),
      status: at % 2 === 0 ? 'auto' : 'confirmed',
      confidence: null,
      section: '',
    };
    records.push(bead);
  });
  for (const each of draft.codings) {
    const coding = buildCoding(effects, documentId, versions, codes, coders, each);
    if (coding) records.push(coding);
  }
  return records;
}

/** Links between different codings, each once. */
function buildLinks(
  effects: Effects,
  codings: readonly Coding[],
  coders: readonly Coder[],
  drafts: readonly (typeof linkDraft extends fc.Arbitrary<infer Draft> ? Draft : never)[],
): Link[] {
  const links = new Map<string, Link>();
  for (const { from, to, relation } of drafts) {
    const [one, other, author] = [pickFrom(codings, from), pickFrom(codings, to), coders[0]];
    if (!one || !other || one === other || !author) continue;
    links.set(`${relation} ${one.id} ${other.id}`, {
      kind: 'link',
      id: newId(effects),
      fromId: one.id,
      toId: other.id,
      relation,
      authorId: author.id,
      createdAt: effects.now(),
    });
  }
  return [...links.values()];
}

function buildProject(
  draft: typeof projectDraft extends fc.Arbitrary<infer Draft> ? Draft : never,
): AnyRecord[] {
  const effects = testEffects(draft.seed);
  const codes: Code[] = [];
  const codeOrders = ordersBetween(null, null, draft.codes.length);
  draft.codes.forEach((parent, at) => {
    codes.push({
      kind: 'code',
      id: newId(effects),
      parentId: parent === null ? null : (pickFrom(codes, parent)?.id ?? null),
      order: codeOrders[at] ?? 'a0',
      name: { es: `tema ${at}`, en: `theme ${at}` },
      description: { es: '', en: '' },
      ...(at === 0 &&
        draft.criteria !== null && {
          inclusion: { es: draft.criteria[0], en: '' },
          exclusion: { es: '', en: draft.criteria[1] },
        }),
      // In the order of the schema: some tests compare bytes.
      ...(at === 0 && draft.shortcut !== null && { shortcut: draft.shortcut }),
      colour: '#336699',
    });
  });
  const coders = Array.from(
    { length: draft.coders },
    (_, at): Coder => ({ kind: 'coder', id: newId(effects), name: `Coder ${at}` }),
  );
  const caseOrders = ordersBetween(null, null, draft.cases);
  const cases = caseOrders.map(
    (order, at): Case => ({
      kind: 'case',
      id: newId(effects),
      order,
      name: { es: `Persona ${at}`, en: `Person ${at}` },
      role: 'participant',
      values: {},
    }),
  );
  const documentOrders = ordersBetween(null, null, draft.documents.length);
  const documents = draft.documents.flatMap((each, at) =>
    buildDocument(effects, documentOrders[at] ?? 'a0', codes, coders, cases, each),
  );
  const codings = documents.filter((record) => record.kind === 'coding');
  const targets: AnyRecord[] = [...codes, ...cases, ...documents];
  return [
    ...buildLinks(effects, codings, coders, draft.links),
    ...draft.notes.flatMap(({ target, text }): Note[] => {
      const on = pickFrom(targets, target);
      const [author] = coders;
      return on && author
        ? [
            {
              kind: 'note',
              id: newId(effects),
              targetId: on.id,
              text,
              authorId: author.id,
              createdAt: effects.now(),
            },
          ]
        : [];
    }),
    { kind: 'project', id: newId(effects), name: 'Estudio', description: '', createdAt: effects.now() },
    ...coders,
    ...codes,
    ...cases,
    ...documents,
  ];
}

/** The records of a whole small project, in no promised order. */
export const anyProject: fc.Arbitrary<readonly AnyRecord[]> = projectDraft.map(buildProject);
export const anyCodingDraft: fc.Arbitrary<CodingDraft> = codingDraft;

export function mapOf(records: readonly AnyRecord[]): Map<AnyRecord['id'], AnyRecord> {
  return new Map(records.map((record) => [record.id, record]));
}
