import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCodec } from '../../../renderer/store/codec.ts';

describe('plain codec', () => {
  it('gives back what was sealed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(await plainCodec.open(await plainCodec.seal(value))).toEqual(plain);
      }),
    );
  });

  it('keeps every character, also half a surrogate pair and a byte order mark', async () => {
    const value = ['\ufeff', '\ud83d', 'añ\u0303o', '\0', '“—”', '😀'];
    expect(await plainCodec.open(await plainCodec.seal(value))).toEqual(value);
  });

  it('notices every single flipped bit, and says nothing of the words', async () => {
    const body = await plainCodec.seal({ text: 'Caminamos tres noches' });
    for (let at = 0; at < body.length * 8; at++) {
      const damaged = body.slice();
      damaged[at >> 3] = (damaged[at >> 3] ?? 0) ^ (1 << (at & 7));
      await expect(plainCodec.open(damaged)).rejects.toThrow(/^wrong checksum$/);
    }
  });

  it('notices every cut', async () => {
    const body = await plainCodec.seal('Caminamos tres noches');
    for (let length = 0; length < body.length; length++) {
      await expect(plainCodec.open(body.slice(0, length))).rejects.toThrow(/^(too short|wrong checksum)$/);
    }
  });

  it('reads a body that is a view into a larger buffer', async () => {
    const body = await plainCodec.seal('familia');
    const larger = new Uint8Array(body.length + 20);
    larger.set(body, 7);
    expect(await plainCodec.open(larger.subarray(7, 7 + body.length))).toBe('familia');
  });
});
