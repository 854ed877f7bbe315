import { inflateSync } from 'fflate';
import { type DocumentFacts, DocumentTally } from '../../shared/model/document-tally.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { byOrder } from '../../shared/model/order.ts';
import type { PackedDocument } from '../../shared/model/packed-document.ts';
import type { AnyRecord, Coding, Document, RecordId, Version } from '../../shared/model/records.ts';
import { parseRecord } from '../../shared/model/schema.ts';
import { compact } from './compact.ts';
import { CompactError, expand } from './expand.ts';
import { parseFacts } from './facts.ts';

/**
 * A document's chunk: what lists show of it as JSON, the ends of its records' ids, and all its records in their
 * short form, deflated. The first two are read when a project is opened, the last when somebody asks for the text.
 *
 *     u8   2, the form's number
 *     u32  bytes of the head, tags, bytes of the short form; big-endian as all here
 *     …    the head, the tags (u32 each, rising), the deflated short form
 */
const FORM = 2;
const HEAD_START = 13;

interface Head {
  readonly document: Document;
  readonly languages: readonly string[];
  readonly facts: DocumentFacts;
}

/** The last 32 of an id's bits, which are random. */
const tagOf = (id: RecordId): number => Number.parseInt(id.slice(-8), 16) >>> 0;

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A document's records as bytes; null where the document's own record is not among them. */
export async function pack(
  id: DocumentId,
  records: readonly AnyRecord[],
): Promise<Uint8Array<ArrayBuffer> | null> {
  const document = records.find((record): record is Document => record.kind === 'document');
  if (document?.id !== id) return null;
  const tally = new DocumentTally();
  for (const record of records) tally.count(record, 1);
  const head: Head = {
    document,
    languages: records
      .filter((record): record is Version => record.kind === 'version')
      .sort(byOrder)
      .map(({ language }) => language),
    facts: tally.facts(() => records.filter((record): record is Coding => record.kind === 'coding')),
  };
  const encoder = new TextEncoder();
  const said = encoder.encode(JSON.stringify(head));
  const tags = Uint32Array.from(records, (record) => tagOf(record.id)).sort();
  const form = encoder.encode(JSON.stringify(compact(records)));
  const deflated = await deflate(form);
  const bytes = new Uint8Array(HEAD_START + said.length + 4 * tags.length + deflated.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, FORM);
  view.setUint32(1, said.length);
  view.setUint32(5, tags.length);
  view.setUint32(9, form.length);
  bytes.set(said, HEAD_START);
  const tagsAt = HEAD_START + said.length;
  tags.forEach((tag, at) => {
    view.setUint32(tagsAt + 4 * at, tag);
  });
  bytes.set(deflated, tagsAt + 4 * tags.length);
  return bytes;
}

function parseHead(value: unknown): Head {
  if (typeof value !== 'object' || value === null) throw new CompactError('not a head');
  const document = parseRecord(Reflect.get(value, 'document'));
  if (document.kind !== 'document') throw new CompactError('not a document');
  const languages: unknown = Reflect.get(value, 'languages');
  if (!Array.isArray(languages) || !languages.every((each): each is string => typeof each === 'string'))
    throw new CompactError('not languages');
  return { document, languages, facts: parseFacts(Reflect.get(value, 'facts')) };
}

function hasTag(tags: DataView, tag: number): boolean {
  let low = 0;
  let high = tags.byteLength / 4;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = tags.getUint32(4 * middle);
    if (found === tag) return true;
    if (found < tag) low = middle + 1;
    else high = middle;
  }
  return false;
}

/**
 * A document as packed; only its head is read. `damaged` makes the problem to say where the rest cannot be read.
 * @throws CompactError, z.ZodError, SyntaxError
 */
export function packed(bytes: Uint8Array, damaged: (error: unknown) => Error): PackedDocument {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD_START || view.getUint8(0) !== FORM) throw new CompactError('not of this form');
  const tagsAt = HEAD_START + view.getUint32(1);
  const formAt = tagsAt + 4 * view.getUint32(5);
  const size = view.getUint32(9);
  if (formAt > bytes.length) throw new CompactError('too short');
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const head = parseHead(JSON.parse(decoder.decode(bytes.subarray(HEAD_START, tagsAt))));
  const tags = new DataView(bytes.buffer, bytes.byteOffset + tagsAt, formAt - tagsAt);
  if (head.facts.records !== tags.byteLength / 4) throw new CompactError('another number of records');
  return {
    ...head,
    mayHold: (id) => hasTag(tags, tagOf(id)),
    unpack: () => {
      try {
        const form = inflateSync(bytes.subarray(formAt), { out: new Uint8Array(size) });
        const records = expand(JSON.parse(decoder.decode(form)), head.document.id);
        if (records.length !== head.facts.records) throw new CompactError('another number of records');
        return records;
      } catch (error) {
        throw damaged(error);
      }
    },
  };
}
