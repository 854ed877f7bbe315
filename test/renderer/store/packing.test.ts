import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact } from '../../../renderer/store/compact.ts';
import { expand } from '../../../renderer/store/expand.ts';
import { pack, packed } from '../../../renderer/store/packing.ts';
import { chunksOf } from '../../../renderer/store/snapshot.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { isOrder } from '../../../shared/model/order.ts';
import type { PackedDocument } from '../../../shared/model/packed-document.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, RecordId } from '../../../shared/model/records.ts';
import { parseRecords } from '../../../shared/model/schema.ts';
import { anySteps, changesOfAll } from '../../support/changes.ts';
import { testEffects } from '../../support/effects.ts';
import { anyProject, mapOf } from '../../support/project.ts';
import { byId } from './support.ts';

const documentsOf = (records: readonly AnyRecord[]) =>
  [...chunksOf(records)].filter((chunk): chunk is [DocumentId, AnyRecord[]] => chunk[0] !== '');

const asIs = (error: unknown) => (error instanceof Error ? error : new Error('no error'));

async function packAll(
  records: readonly AnyRecord[],
): Promise<{ own: AnyRecord[]; documents: PackedDocument[] }> {
  const own = [...(chunksOf(records).get('') ?? [])];
  const documents: PackedDocument[] = [];
  for (const [id, chunk] of documentsOf(records)) {
    const bytes = await pack(id, chunk);
    if (bytes) documents.push(packed(bytes, asIs));
    else own.push(...chunk);
  }
  return { own, documents };
}

describe('a document as packed', () => {
  it('holds the records that were put in, and knows which', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject, fc.uuid(), async (records, other) => {
        const { documents } = await packAll(records);
        for (const document of documents) {
          const own = records.filter(
            (record) => 'documentId' in record && record.documentId === document.document.id,
          );
          const unpacked = [...document.unpack()];
          expect(byId(unpacked)).toEqual(byId([document.document, ...own]));
          for (const { id } of unpacked) expect(document.mayHold(id)).toBe(true);
          if (document.mayHold(other as RecordId))
            expect(unpacked.some(({ id }) => id.endsWith(other.slice(-8)))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('answers as its records do, and so does the project after any changes', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject, anySteps, async (records, steps) => {
        const { own, documents } = await packAll(records);
        const plain = new ProjectIndex(records);
        const index = new ProjectIndex(own, documents);
        const { sequence } = changesOfAll(mapOf(records), steps, testEffects(5, Date.UTC(2025, 1, 1)));
        expect(counts(index, records)).toEqual(counts(plain, records));
        for (const changes of sequence) {
          index.apply(changes);
          plain.apply(changes);
          expect(counts(index, records)).toEqual(counts(plain, records));
        }
        expect(byId(index.records.values())).toEqual(byId(plain.records.values()));
        expect(index.records.size).toBe([...plain.records.values()].length);
      }),
      { numRuns: 60 },
    );
  });

  it('is not read where its bytes end early or are of another form', async () => {
    const [first] = documentsOf(fc.sample(anyProject, { numRuns: 20, seed: 4 }).flat());
    const bytes = first && (await pack(...first));
    if (!bytes) throw new Error('there is a document');
    for (const length of [0, 1, 12, 13, 40]) expect(() => packed(bytes.subarray(0, length), asIs)).toThrow();
    expect(() =>
      packed(
        bytes.map((byte, at) => (at === 0 ? 1 : byte)),
        asIs,
      ),
    ).toThrow();
    const cut = packed(bytes.subarray(0, bytes.length - 3), asIs);
    expect(() => [...cut.unpack()]).toThrow();
  });
});

/** What is asked of a project without unpacking it, and what only its texts answer. */
function counts(index: ProjectIndex, ever: readonly AnyRecord[]) {
  return {
    codings: index.codings,
    documents: index.all('document').map((document) => [document, index.countsOf(document.id)]),
    tallies: [...index.tallies()]
      .map(([id, tally]) => ({
        id,
        records: tally.records,
        waiting: [...tally.waiting].sort(),
        losing: tally.losing,
        speakers: [...tally.speakers].sort(),
        byCode: [...tally.byCode].sort(),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    losing: index.losingCodings,
    codes: ever.flatMap((record) => (record.kind === 'code' ? [index.codingCount(record.id)] : [])),
    uses: index.all('coder').map(({ id }) => [...index.usesBy(id)].sort()),
  };
}

describe('the short form', () => {
  it('is refused, or stands for records that the schema takes, whatever is put in its place', () => {
    const anyForm = anyProject.chain((records) => {
      const [id, chunk] = documentsOf(records)[0] ?? [];
      const form = JSON.stringify(compact(chunk ?? []));
      const places = [...form.matchAll(/-?\d+(\.\d+)?|"[^"]*"|null|\[\]/g)].map(({ index, 0: said }) => ({
        index,
        said,
      }));
      return fc
        .tuple(
          fc.constantFrom(...(places.length > 0 ? places : [{ index: 0, said: '' }])),
          fc.constantFrom('-1', '1e9', '1.5', '"x"', '""', 'null', '[]', '{}', '[[]]', '"\\u0000"', '7'),
        )
        .map(([{ index, said }, put]) => ({
          id,
          form: `${form.slice(0, index)}${put}${form.slice(index + said.length)}`,
        }));
    });
    let refused = 0;
    fc.assert(
      fc.property(anyForm, ({ id, form }) => {
        let records: readonly AnyRecord[];
        try {
          records = id ? expand(JSON.parse(form), id) : [];
        } catch {
          refused++;
          return;
        }
        // Keys of an order are looked at where somebody moves something: see place.ts.
        if (records.some((record) => 'order' in record && !isOrder(record.order))) return;
        expect(parseRecords(records)).toEqual(records);
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(50);
  });
});
