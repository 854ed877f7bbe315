import fc from 'fast-check';
import type { ChangeLabel, ChangeSet } from '../../shared/model/change.ts';
import { type Id, newId } from '../../shared/model/ids.ts';
import { ordersBetween } from '../../shared/model/order.ts';
import {
  type AnyRecord,
  type Bilingual,
  type CodingSide,
  FLAG_KINDS,
  LINK_RELATIONS,
  type RecordKind,
  type RecordOf,
  type Selection,
  SIDE_STATES,
  VARIABLE_TYPES,
  type VariableValue,
} from '../../shared/model/records.ts';

/** Arbitraries of single records: each passes the schema; what they refer to need not exist (see project.ts). */

export function anyId<Kind extends string>(): fc.Arbitrary<Id<Kind>> {
  return fc
    .tuple(fc.integer({ min: 0, max: 2 ** 47 }), fc.uint8Array({ minLength: 16, maxLength: 16 }))
    .map(([time, bytes]) => newId<Kind>({ now: () => time, fillRandom: (out) => out.set(bytes) }));
}

/** Characters that hurt: accents, surrogate pairs, marks that no NFC letter takes in, quotes, LF. */
const CHARACTERS = [
  'a',
  'b',
  'e',
  'ñ',
  'É',
  ' ',
  ' ',
  '.',
  '—',
  '“',
  '\n',
  '😀',
  '😁',
  '𝒜',
  'g',
  'm\u0303',
  'g\u0303',
];

/** NFC text with LF, rich in repetitions. */
export function anyText(maxLength = 40): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength }).map((text) => text.normalize('NFC'));
}

export const anyOrder: fc.Arbitrary<string> = fc
  .nat({ max: 60 })
  .map((at) => ordersBetween(null, null, 61)[at] ?? 'a0');

const anyTime = fc.integer({ min: 0, max: 2 ** 47 });
const anyName: fc.Arbitrary<string> = fc.oneof(anyText(12), fc.string({ unit: 'grapheme', maxLength: 12 }));
const anyBilingual: fc.Arbitrary<Bilingual> = fc.record({ es: anyName, en: anyName });
const anyColour = fc.nat({ max: 0xffffff }).map((colour) => `#${colour.toString(16).padStart(6, '0')}`);
const anyConfidence = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const anyOffset = fc.nat({ max: 5000 });

const anySelection: fc.Arbitrary<Selection> = fc.record({
  start: fc.record({ blockId: anyId<'block'>(), offset: anyOffset }),
  end: fc.record({ blockId: anyId<'block'>(), offset: anyOffset }),
  quote: anyText(),
  prefix: anyText(12),
  suffix: anyText(12),
});

const anySide: fc.Arbitrary<CodingSide> = fc.record(
  {
    versionId: anyId<'version'>(),
    selections: fc.array(anySelection, { maxLength: 3 }),
    state: fc.constantFrom(...SIDE_STATES),
    confidence: anyConfidence,
    lost: fc.array(anySelection, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['versionId', 'selections', 'state', 'confidence'] },
);

const anyValue: fc.Arbitrary<VariableValue> = fc.oneof(
  anyName,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.array(anyName, { maxLength: 3 }),
);

function entries<Key extends string, Value>(key: fc.Arbitrary<Key>, value: fc.Arbitrary<Value>) {
  return fc.array(fc.tuple(key, value), { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs));
}

const anyPart = fc.record({
  blockId: anyId<'block'>(),
  start: anyOffset,
  end: fc.option(anyOffset),
});

const anyWords = entries(fc.constantFrom('es', 'en', 'mam'), fc.array(anyName, { maxLength: 3 }));

export const recordsOfKind: { readonly [Kind in RecordKind]: fc.Arbitrary<RecordOf<Kind>> } = {
  project: fc.record({
    kind: fc.constant('project'),
    id: anyId<'project'>(),
    name: anyName,
    description: anyText(),
    createdAt: anyTime,
  }),
  coder: fc.record({ kind: fc.constant('coder'), id: anyId<'coder'>(), name: anyName }),
  document: fc.record(
    {
      kind: fc.constant('document'),
      id: anyId<'document'>(),
      order: anyOrder,
      name: anyName,
      createdAt: anyTime,
      sources: fc.array(anyName, { maxLength: 2 }),
      caseIds: fc.array(anyId<'case'>(), { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['kind', 'id', 'order', 'name', 'createdAt', 'sources'] },
  ),
  version: fc.record({
    kind: fc.constant('version'),
    id: anyId<'version'>(),
    documentId: anyId<'document'>(),
    order: anyOrder,
    language: fc.constantFrom('es', 'en', 'es-419', 'mam', 'zh-Hant-TW'),
    role: fc.constantFrom('original', 'translation'),
  }),
  block: fc.record(
    {
      kind: fc.constant('block'),
      id: anyId<'block'>(),
      documentId: anyId<'document'>(),
      versionId: anyId<'version'>(),
      order: anyOrder,
      text: anyText(),
      speakerId: fc.option(anyId<'case'>()),
      time: fc.nat(),
    },
    { requiredKeys: ['kind', 'id', 'documentId', 'versionId', 'order', 'text', 'speakerId'] },
  ),
  bead: fc.record(
    {
      kind: fc.constant('bead'),
      id: anyId<'bead'>(),
      documentId: anyId<'document'>(),
      order: anyOrder,
      sides: entries(anyId<'version'>(), fc.array(anyPart, { maxLength: 3 })),
      status: fc.constantFrom('auto', 'confirmed'),
      confidence: anyConfidence,
      section: anyName,
      deliberate: fc.constant(true),
    },
    { requiredKeys: ['kind', 'id', 'documentId', 'order', 'sides', 'status', 'confidence', 'section'] },
  ),
  code: fc.record(
    {
      kind: fc.constant('code'),
      id: anyId<'code'>(),
      parentId: fc.option(anyId<'code'>()),
      order: anyOrder,
      name: anyBilingual,
      description: anyBilingual,
      colour: anyColour,
      inclusion: anyBilingual,
      exclusion: anyBilingual,
      shortcut: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ['kind', 'id', 'parentId', 'order', 'name', 'description', 'colour'] },
  ),
  coding: fc.record(
    {
      kind: fc.constant('coding'),
      id: anyId<'coding'>(),
      documentId: anyId<'document'>(),
      codeId: anyId<'code'>(),
      coderId: anyId<'coder'>(),
      createdAt: anyTime,
      sides: fc.array(anySide, { maxLength: 2 }),
      weight: fc.integer({ min: 0, max: 100 }),
    },
    { requiredKeys: ['kind', 'id', 'documentId', 'codeId', 'coderId', 'createdAt', 'sides'] },
  ),
  variable: fc.record({
    kind: fc.constant('variable'),
    id: anyId<'variable'>(),
    order: anyOrder,
    key: anyName,
    name: anyBilingual,
    type: fc.constantFrom(...VARIABLE_TYPES),
    options: fc.array(fc.record({ id: fc.constantFrom('honduran', 'guatemalan', 'x'), name: anyBilingual }), {
      maxLength: 2,
    }),
  }),
  case: fc.record({
    kind: fc.constant('case'),
    id: anyId<'case'>(),
    order: anyOrder,
    name: anyBilingual,
    role: fc.constantFrom('participant', 'interviewer'),
    values: entries(anyId<'variable'>(), anyValue),
  }),
  note: fc.record({
    kind: fc.constant('note'),
    id: anyId<'note'>(),
    targetId: anyId<'code'>(),
    text: anyText(),
    authorId: anyId<'coder'>(),
    createdAt: anyTime,
  }),
  link: fc.record({
    kind: fc.constant('link'),
    id: anyId<'link'>(),
    fromId: anyId<'coding'>(),
    toId: anyId<'coding'>(),
    relation: fc.constantFrom(...LINK_RELATIONS),
    authorId: anyId<'coder'>(),
    createdAt: anyTime,
  }),
  term: fc.record(
    {
      kind: fc.constant('term'),
      id: anyId<'term'>(),
      order: anyOrder,
      words: anyWords,
      avoided: anyWords,
      note: anyText(),
    },
    { requiredKeys: ['kind', 'id', 'order', 'words', 'note'] },
  ),
  dismissal: fc.record({
    kind: fc.constant('dismissal'),
    id: anyId<'dismissal'>(),
    targetId: anyId<'block'>(),
    flag: fc.constantFrom(...FLAG_KINDS),
    about: anyText(),
    note: anyText(),
    authorId: anyId<'coder'>(),
    createdAt: anyTime,
  }),
};

export const anyRecord: fc.Arbitrary<AnyRecord> = fc.oneof(...Object.values(recordsOfKind));

export const anyLabel: fc.Arbitrary<ChangeLabel> = fc.record({
  key: fc.constantFrom('tag', 'editBlock', 'import'),
  params: fc.dictionary(fc.constantFrom('count', 'name', 'toString'), fc.oneof(anyName, fc.nat())),
});

/** Everything of a change-set but what it does. */
export const anyChangeHead: fc.Arbitrary<Pick<ChangeSet, 'id' | 'author' | 'time' | 'label'>> = fc.record({
  id: anyId<'change'>(),
  author: anyId<'coder'>(),
  time: anyTime,
  label: anyLabel,
});
