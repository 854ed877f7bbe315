import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip, type ZipLimits } from '../../../../shared/exchange/zip/archive.ts';
import { ZipError } from '../../../../shared/exchange/zip/zip-error.ts';

const LIMITS: ZipLimits = { entries: 10, entryBytes: 1_000_000, totalBytes: 1_500_000 };
const text = (value: string) => new TextEncoder().encode(value);
const zip = (files: Zippable) => zipSync(files);

function refusal(act: () => unknown): ZipError {
  try {
    act();
  } catch (error) {
    if (error instanceof ZipError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Puts little-endian numbers over bytes of the central directory's entry that holds `name`. */
function forge(bytes: Uint8Array, name: string, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const at = new TextDecoder('latin1').decode(copy).lastIndexOf(name) - 46;
  new DataView(copy.buffer).setUint32(at + field, value, true);
  return copy;
}

describe('a zip from hostile hands', () => {
  it('gives what was put in, stored or deflated, empty or not', () => {
    const bytes = zip({
      'a.txt': [text('hola '.repeat(1000)), { level: 9 }],
      'b/c.txt': [text('plain'), { level: 0 }],
      'empty.txt': [text(''), { level: 6 }],
    });
    const archive = openZip(bytes, LIMITS);
    expect(archive.entries.map((entry) => entry.name)).toEqual(['a.txt', 'b/c.txt', 'empty.txt']);
    expect(new TextDecoder().decode(archive.read('a.txt'))).toBe('hola '.repeat(1000));
    expect(new TextDecoder().decode(archive.read('b/c.txt'))).toBe('plain');
    expect(archive.read('empty.txt')).toHaveLength(0);
  });

  it('reads a view into a larger buffer', () => {
    const bytes = zip({ 'a.txt': text('hola') });
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 7);
    expect(openZip(larger.subarray(7, 7 + bytes.length), LIMITS).has('a.txt')).toBe(true);
  });

  it('is not fooled by bytes that are no zip', () => {
    for (const bytes of [text(''), text('hola'), new Uint8Array(70_000)]) {
      expect(refusal(() => openZip(bytes, LIMITS)).reason).toBe('notZip');
    }
  });

  it('says when it is cut short, at every length', () => {
    const bytes = zip({ 'a.txt': text('hola '.repeat(50)) });
    for (let length = 4; length < bytes.length; length++) {
      expect(refusal(() => openZip(bytes.subarray(0, length), LIMITS)).reason).toBe('cutShort');
    }
  });

  it('refuses a bomb before and after unpacking it', () => {
    const bomb = zip({ 'bomb.bin': [new Uint8Array(50 * 2 ** 20), { level: 9 }] });
    expect(bomb.length).toBeLessThan(60_000);
    expect(refusal(() => openZip(bomb, LIMITS).read('bomb.bin')).reason).toBe('tooLarge');
    const lying = forge(bomb, 'bomb.bin', 24, 1000);
    expect(refusal(() => openZip(lying, LIMITS).read('bomb.bin')).reason).toBe('damaged');
    const modest = zip({ 'a.bin': new Uint8Array(900_000), 'b.bin': new Uint8Array(900_000) });
    const archive = openZip(modest, LIMITS);
    archive.read('a.bin');
    expect(refusal(() => archive.read('b.bin')).reason).toBe('tooLarge');
  });

  it('refuses a size that DEFLATE cannot reach', () => {
    const bytes = forge(zip({ 'a.txt': text('hola '.repeat(50)) }), 'a.txt', 24, 900_000);
    expect(refusal(() => openZip(bytes, LIMITS)).reason).toBe('damaged');
  });

  it('refuses names that leave their folder, doubled names and shared bytes', () => {
    for (const name of ['../a.txt', '/a.txt', 'b/../../a', 'C:a.txt', 'a\\b.txt', './a.txt']) {
      expect(refusal(() => openZip(zip({ [name]: text('x') }), LIMITS)).reason).toBe('damaged');
    }
    expect(refusal(() => openZip(zip({ 'a.txt': text('x'), 'A.txt': text('y') }), LIMITS)).reason).toBe(
      'damaged',
    );
    const two = zip({ 'aa.txt': [text('same'), { level: 0 }], 'bb.txt': [text('same'), { level: 0 }] });
    // The second entry pointed at the first one's bytes: its local header then names another file.
    expect(refusal(() => openZip(forge(two, 'bb.txt', 42, 0), LIMITS)).reason).toBe('damaged');
  });

  it('refuses encryption, other methods and too many entries', () => {
    const bytes = zip({ 'a.txt': text('hola') });
    expect(refusal(() => openZip(forge(bytes, 'a.txt', 8, 0x0008_0001), LIMITS)).reason).toBe('unsupported');
    expect(refusal(() => openZip(forge(bytes, 'a.txt', 8, 0x000c_0000), LIMITS)).reason).toBe('unsupported');
    const many = zip(Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`${at}.txt`, text('x')])));
    expect(refusal(() => openZip(many, LIMITS)).reason).toBe('tooLarge');
  });

  it('never gives other bytes than were put in, whichever bit is flipped', () => {
    const content = text('una frase '.repeat(40));
    const bytes = zip({ 'a.txt': content });
    let read = 0;
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = bytes.slice();
      const at = bit >> 3;
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit & 7));
      try {
        const archive = openZip(flipped, LIMITS);
        if (!archive.has('a.txt')) continue;
        expect(archive.read('a.txt')).toEqual(content);
        read++;
      } catch (error) {
        expect(error).toBeInstanceOf(ZipError);
      }
    }
    // Times, attributes and versions may differ without harm.
    expect(read).toBeGreaterThan(0);
  });
});
