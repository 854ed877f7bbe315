import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCodec } from '../../../renderer/store/codec.ts';
import { jsonPieces } from '../../../renderer/store/json-pieces.ts';

const entryOf = (changes: readonly unknown[]) => ({
  seq: 7,
  target: null,
  left: undefined,
  change: { label: { key: 'replaced', params: {} }, changes, none: [] },
});

describe('JSON in pieces', () => {
  it('is what JSON.stringify makes of it, however long its lists are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(200), fc.boolean(), (value, count, isEntry) => {
        const list = Array.from({ length: count }, (_, at) => (at % 9 === 3 ? undefined : [at, value]));
        const whole = isEntry ? entryOf(list) : list;
        expect([...jsonPieces(whole)].join('')).toBe(JSON.stringify(whole));
      }),
    );
  });

  it('comes in one piece where it is short, and in many where it is not', () => {
    expect([...jsonPieces(entryOf(['a', 'b']))].length).toBe(1);
    expect([...jsonPieces(entryOf(Array.from({ length: 5000 }, String)))].length).toBeGreaterThan(50);
  });
});

describe('a long entry that is sealed', () => {
  it('lets others work in between, and comes back whole', async () => {
    const entry = entryOf(
      Array.from({ length: 60_000 }, (_, at) => ({
        at,
        text: 'Caminamos tres noches hasta el río. '.repeat(3),
      })),
    );
    let turns = 0;
    let isSealed = false;
    const others = async () => {
      while (!isSealed) {
        turns++;
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const [body] = await Promise.all([
      plainCodec.seal(entry).finally(() => {
        isSealed = true;
      }),
      others(),
    ]);
    expect(turns).toBeGreaterThan(2);
    expect(await plainCodec.open(body)).toEqual(JSON.parse(JSON.stringify(entry)));
  });
});
