import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../../../shared/model/ids.ts';
import { testEffects } from '../../support/effects.ts';

const anyBytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
const LATEST = 2 ** 48 - 1;

function idAt(time: number, bytes: Uint8Array): string {
  return newId({ now: () => time, fillRandom: (out) => out.set(bytes) });
}

describe('a new id', () => {
  test('is a UUIDv7, whatever the time and the random bytes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LATEST }), anyBytes, (time, bytes) => {
        expect(idAt(time, bytes)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  test('carries its time to the millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LATEST }), anyBytes, (time, bytes) => {
        expect(Number.parseInt(idAt(time, bytes).replaceAll('-', '').slice(0, 12), 16)).toBe(time);
      }),
    );
  });

  test('sorts by time as a plain string, also with fractions of a millisecond', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: LATEST }), { minLength: 2, maxLength: 20 }),
        anyBytes,
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (times, bytes, fraction) => {
          const rising = times.toSorted((a, b) => a - b);
          const ids = rising.map((time, at) =>
            idAt(time + (time < 2 ** 40 ? fraction : 0), at % 2 ? bytes : bytes.map((byte) => ~byte)),
          );
          expect(ids.toSorted()).toEqual(ids);
        },
      ),
    );
  });

  test('keeps every random bit that the form leaves free', () => {
    const zeros = idAt(0, new Uint8Array(16));
    const ones = idAt(0, new Uint8Array(16).fill(255));
    expect(zeros).toBe('00000000-0000-7000-8000-000000000000');
    expect(ones).toBe('00000000-0000-7fff-bfff-ffffffffffff');
  });

  test('is unique among many of one millisecond', () => {
    const effects = { ...testEffects(), now: () => 1_700_000_000_000 };
    const ids = Array.from({ length: 20_000 }, () => newId(effects));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
