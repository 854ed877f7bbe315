import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordKind } from '../../../shared/model/records.ts';
import { parseRecord, parseRecords } from '../../../shared/model/schema.ts';
import { anyRecord, recordsOfKind } from '../../support/arbitraries.ts';
import { anyProject } from '../../support/project.ts';

type Plain = Record<string, unknown>;
type Path = readonly string[];

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every path into the data, the objects and lists on the way included. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))
      : [];
  return path.length > 0 ? [path, ...below] : below;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((found, key) => Reflect.get(Object(found), key), value);
}

function withValue(record: unknown, path: Path, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(record));
  const parent = Object(valueAt(copy, path.slice(0, -1)));
  Reflect.set(parent, path.at(-1) ?? '', value);
  return copy;
}

/** Fields whose keys are data: any id may be there or not. */
const DICTIONARIES = ['sides', 'values', 'words', 'avoided'];
const OPTIONAL_NULL = ['parentId', 'speakerId', 'end', 'confidence'];
/** Fields that may be absent. */
const OPTIONAL = [
  'lost',
  'caseIds',
  'time',
  'weight',
  'inclusion',
  'exclusion',
  'shortcut',
  'deliberate',
  'avoided',
];
const isInDictionary = (record: Plain, path: Path) =>
  path.length === 2 && DICTIONARIES.includes(path[0] ?? '') && isPlain(record[path[0] ?? '']);

/** Values of every other type than the one that stands there. */
function wrongTypes(value: unknown): unknown[] {
  const types: [string, unknown][] = [
    ['string', 'x\u0000'],
    ['number', -1],
    ['boolean', true],
    ['list', [{}]],
    ['object', { x: 1 }],
    ['null', null],
  ];
  const own = value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
  return types.filter(([type]) => type !== own).map(([, wrong]) => wrong);
}

describe('every record', () => {
  test('passes unchanged', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(parseRecord(record)).toEqual(record);
        expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(JSON.parse(JSON.stringify(record)));
      }),
      { numRuns: 500 },
    );
  });

  test('of a whole project passes', () => {
    fc.assert(
      fc.property(anyProject, (records) => {
        expect(parseRecords(records)).toEqual(records);
      }),
    );
  });
});

describe.each(Object.keys(recordsOfKind).map((kind) => [kind as RecordKind]))('a %s', (kind) => {
  const anyOfKind = recordsOfKind[kind];
  const refuses = (record: unknown) => expect(() => parseRecord(record), JSON.stringify(record)).toThrow();
  const runs = { numRuns: 30 };

  test('without one of its fields is refused', () => {
    fc.assert(
      fc.property(anyOfKind, (record) => {
        for (const path of pathsOf(record)) {
          const parent = valueAt(record, path.slice(0, -1));
          if (Array.isArray(parent) || isInDictionary({ ...record }, path)) continue;
          refuses(withValue(record, path, undefined));
          if (OPTIONAL.includes(path.at(-1) ?? '')) continue;
          const copy = JSON.parse(JSON.stringify(record));
          Reflect.deleteProperty(Object(valueAt(copy, path.slice(0, -1))), path.at(-1) ?? '');
          refuses(copy);
        }
      }),
      runs,
    );
  });

  test('with an unknown field anywhere is refused', () => {
    fc.assert(
      fc.property(anyOfKind, fc.constantFrom('extra', 'constructor', 'toString', ''), (record, key) => {
        for (const path of [[], ...pathsOf(record)]) {
          if (isPlain(valueAt(record, path))) refuses(withValue(record, [...path, key], 1));
        }
      }),
      runs,
    );
  });

  test('with a prototype smuggled in anywhere is refused', () => {
    fc.assert(
      fc.property(anyOfKind, (record) => {
        for (const path of [[], ...pathsOf(record)]) {
          if (!isPlain(valueAt(record, path))) continue;
          const marked = JSON.stringify(withValue(record, [...path, '@@'], { id: 'x' }));
          refuses(JSON.parse(marked.replace('"@@"', '"__proto__"')));
        }
      }),
      runs,
    );
  });

  test('with a field of another type is refused', () => {
    fc.assert(
      fc.property(anyOfKind, (record) => {
        for (const path of pathsOf(record)) {
          const last = path.at(-1) ?? '';
          const value = valueAt(record, path);
          // The values of a case are of four types by design.
          if (path[0] === 'values' && path.length === 2) continue;
          for (const wrong of wrongTypes(value)) {
            if (wrong === null && OPTIONAL_NULL.includes(last)) continue;
            refuses(withValue(record, path, wrong));
          }
        }
      }),
      runs,
    );
  });

  test('with a damaged id or kind is refused', () => {
    fc.assert(
      fc.property(anyOfKind, (record) => {
        for (const id of [
          '',
          'x',
          `${record.id} `,
          record.id.toUpperCase().replace(/^./, 'G'),
          `${record.id}\n`,
        ])
          refuses({ ...record, id });
        for (const wrong of ['', 'codes', 'Code', 'toString', '__proto__', null, 1])
          refuses({ ...record, kind: wrong });
      }),
      runs,
    );
  });

  test('that says it is of another kind is refused', () => {
    fc.assert(
      fc.property(anyOfKind, fc.constantFrom(...Object.keys(recordsOfKind)), (record, other) => {
        fc.pre(other !== kind);
        refuses({ ...record, kind: other });
      }),
      runs,
    );
  });
});

describe('numbers, words and colours out of range', () => {
  const refused = <Kind extends RecordKind>(kind: Kind, changes: Plain) =>
    fc.assert(
      fc.property(recordsOfKind[kind], (record) => {
        expect(() => parseRecord({ ...record, ...changes })).toThrow();
      }),
      { numRuns: 5 },
    );
  const id = '018cc251-f400-768e-84a3-406c97d63cfb';
  const part = { blockId: id, start: 0, end: null };
  const side = { versionId: id, selections: [], state: 'tagged', confidence: null };

  test.each<[RecordKind, Plain]>([
    ['project', { createdAt: Number.NaN }],
    ['project', { createdAt: Number.POSITIVE_INFINITY }],
    ['project', { createdAt: -1 }],
    ['project', { createdAt: 8.64e15 + 1 }],
    ['document', { order: '' }],
    ['document', { order: 'a'.repeat(1001) }],
    ['document', { order: 'no key' }],
    ['document', { order: 'a00' }],
    ['document', { order: 'zz' }],
    ['version', { language: '' }],
    ['version', { language: 'es_MX' }],
    ['version', { language: '<b>' }],
    ['version', { language: 'abcd' }],
    ['version', { language: 'en-a' }],
    ['version', { language: `es-${'a1b2c3d4-'.repeat(20)}x` }],
    ['version', { role: 'Original' }],
    ['bead', { sides: { [id]: [{ ...part, start: 0.5 }] } }],
    ['bead', { sides: { [id]: [{ ...part, start: -1 }] } }],
    ['bead', { sides: { [id]: [{ ...part, end: 1e300 }] } }],
    ['bead', { sides: { x: [part] } }],
    ['bead', { confidence: 1.01 }],
    ['bead', { confidence: -0.01 }],
    ['bead', { status: 'sure' }],
    ['code', { colour: 'red' }],
    ['code', { colour: '#FFF' }],
    ['code', { colour: '#12345g' }],
    ['code', { colour: 'url(#123456)' }],
    ['code', { name: { es: 'x' } }],
    ['coding', { sides: [{ ...side, state: 'gone' }] }],
    ['coding', { sides: [{ ...side, confidence: 2 }] }],
    ['variable', { type: 'colour' }],
    ['variable', { options: [{ id: '', name: { es: '', en: '' } }] }],
    ['case', { values: { [id]: null } }],
    ['case', { values: { [id]: [1] } }],
    ['case', { values: { [id]: Number.NaN } }],
    ['case', { values: { nationality: 'x' } }],
    ['case', { role: 'coder' }],
  ])('a %s with %j', (kind, changes) => {
    refused(kind, changes);
  });

  test.each([[null], [undefined], [1], ['{}'], [[]], [{}]])('%j is no record', (value) => {
    expect(() => parseRecord(value)).toThrow();
    expect(() => parseRecords([value])).toThrow();
  });
});
