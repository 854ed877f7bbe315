import { z } from 'zod';
import { findClash } from './clash.ts';
import { isOrder } from './order.ts';
import type { AnyRecord } from './records.ts';
import { FLAG_KINDS, LINK_RELATIONS, SIDE_STATES, VARIABLE_TYPES } from './records.ts';

/** Schemas of every record, for the borders (files, IPC, IndexedDB). Unknown keys are refused. */

// The window's CSP forbids eval, which zod's compiler would need.
z.config({ jitless: true });

const id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
const order = z.string().max(1000).refine(isOrder, { error: 'no key of an order' });
const offset = z.int().min(0);
/** The last time that a Date can hold (ECMA-262, 21.4.1.1): every one beyond would break what formats it. */
const LAST_TIME = 8.64e15;
const time = z.number().min(0).max(LAST_TIME);
const bilingual = z.strictObject({ es: z.string(), en: z.string() });
const language = z
  .string()
  .max(100)
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
  .refine(isLanguageTag, { error: 'no language tag' });

/** Word breaks and language names throw on a tag that Intl does not take, such as `abcd` or `en-a`. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A z.record that refuses `__proto__`, which zod would drop in silence. */
const dictionary = <Value extends z.ZodType>(key: z.ZodString, value: Value) =>
  z
    .unknown()
    .refine((input) => typeof input !== 'object' || input === null || !Object.hasOwn(input, '__proto__'), {
      error: 'a key is not allowed',
    })
    .pipe(z.record(key, value));

const anchor = z.strictObject({ blockId: id, offset });
const selection = z.strictObject({
  start: anchor,
  end: anchor,
  quote: z.string(),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
});
const codingSide = z.strictObject({
  versionId: id,
  selections: z.array(selection),
  state: z.enum(SIDE_STATES),
  confidence: z.number().min(0).max(1).nullable(),
  lost: z.array(selection).min(1).exactOptional(),
});
const wordsByLanguage = dictionary(language, z.array(z.string()));
const beadPart = z.strictObject({ blockId: id, start: offset, end: offset.nullable() });

const anyRecord = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('project'),
    id,
    name: z.string(),
    description: z.string(),
    createdAt: time,
  }),
  z.strictObject({ kind: z.literal('coder'), id, name: z.string() }),
  z.strictObject({
    kind: z.literal('document'),
    id,
    order,
    name: z.string(),
    createdAt: time,
    sources: z.array(z.string()),
    caseIds: z.array(id).min(1).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('version'),
    id,
    documentId: id,
    order,
    language,
    role: z.enum(['original', 'translation']),
  }),
  z.strictObject({
    kind: z.literal('block'),
    id,
    documentId: id,
    versionId: id,
    order,
    text: z.string(),
    speakerId: id.nullable(),
    time: time.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('bead'),
    id,
    documentId: id,
    order,
    sides: dictionary(id, z.array(beadPart)),
    status: z.enum(['auto', 'confirmed']),
    confidence: z.number().min(0).max(1).nullable(),
    section: z.string(),
    deliberate: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('code'),
    id,
    parentId: id.nullable(),
    order,
    name: bilingual,
    description: bilingual,
    inclusion: bilingual.exactOptional(),
    exclusion: bilingual.exactOptional(),
    shortcut: z.int().min(1).max(9).exactOptional(),
    colour: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  z.strictObject({
    kind: z.literal('coding'),
    id,
    documentId: id,
    codeId: id,
    coderId: id,
    createdAt: time,
    sides: z.array(codingSide),
    weight: z.int().min(0).max(100).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('variable'),
    id,
    order,
    key: z.string(),
    name: bilingual,
    type: z.enum(VARIABLE_TYPES),
    options: z.array(z.strictObject({ id: z.string().min(1), name: bilingual })),
  }),
  z.strictObject({
    kind: z.literal('case'),
    id,
    order,
    name: bilingual,
    role: z.enum(['participant', 'interviewer']),
    values: dictionary(id, z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  }),
  z.strictObject({
    kind: z.literal('note'),
    id,
    targetId: id,
    text: z.string(),
    authorId: id,
    createdAt: time,
  }),
  z.strictObject({
    kind: z.literal('link'),
    id,
    fromId: id,
    toId: id,
    relation: z.enum(LINK_RELATIONS),
    authorId: id,
    createdAt: time,
  }),
  z.strictObject({
    kind: z.literal('term'),
    id,
    order,
    words: wordsByLanguage,
    avoided: wordsByLanguage.exactOptional(),
    note: z.string(),
  }),
  z.strictObject({
    kind: z.literal('dismissal'),
    id,
    targetId: id,
    flag: z.enum(FLAG_KINDS),
    about: z.string(),
    note: z.string(),
    authorId: id,
    createdAt: time,
  }),
]);

const label = z.strictObject({
  key: z.string(),
  params: dictionary(z.string(), z.union([z.string(), z.number()])),
});

const changeSet = z
  .strictObject({
    id,
    author: id,
    time,
    label,
    added: z.array(anyRecord),
    updated: z.array(z.tuple([anyRecord, anyRecord])),
    removed: z.array(anyRecord),
  })
  .refine((changes) => findClash(changes) === null, {
    error: 'a record is named twice or turned into another',
  });

/** The branded, frozen types say more than a schema can; this is the one place where the border casts. */
type Parser<Out> = (input: unknown) => Out;
const parserOf =
  <Out>(schema: z.ZodType): Parser<Out> =>
  (input) =>
    schema.parse(input) as Out;

/** @throws z.ZodError naming the path inside the input */
export const parseRecord: Parser<AnyRecord> = parserOf(anyRecord);
export const parseRecords: Parser<readonly AnyRecord[]> = parserOf(z.array(anyRecord));
export const parseChangeSet: Parser<import('./change.ts').ChangeSet> = parserOf(changeSet);
