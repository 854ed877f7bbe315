import { describe, expect, it } from 'vitest';
import { readUnits, unitKindOf } from '../../../../shared/exchange/units/read.ts';

const file = (name: string, text: string | Uint8Array) => ({
  name,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});

describe('knowing what a file is', () => {
  it.each([
    ['a.xml', '<?xml version="1.0"?><tmx version="1.4"/>', 'tmx'],
    ['a.txt', '<x:xliff xmlns:x="u"/>', 'xliff'],
    ['a.xml', "<linkGrp toDoc='a' fromDoc='b'>", 'intertext'],
    ['a.txt', 'uno\tone\ndos\ttwo\n', 'pairs'],
    ['a.tsv', 'no tab here', 'pairs'],
    ['a.txt', 'Una carta.\n\nCon un\ttabulador.\n', null],
    ['a.txt', '\tEra de noche.\n\tNadie nos esperaba.\n\tLlovía.\n', null],
    ['a.txt', 'ANA:\t¿Cómo llegó?\nLUZ:\tA pie.\nANA:\t¿Sola?\nLUZ:\tCon mi hermana.\n', null],
    ['a.txt', 'Ana\t¿Cómo llegó?\nLuz\tA pie.\nAna\t¿Sola?\nLuz\tSí.\nAna\t¿Y él?\nLuz\tNo.\n', null],
    ['a.txt', '00:01\t¿Cómo llegó?\n[00:04:10]\tA pie.\n00:09,5\t¿Sola?\n', null],
    ['a.txt', '1\tHola.\n2\tAdiós.\n3\tSí.\n', null],
    ['a.tsv', 'ANA:\t¿Cómo llegó?\nLUZ:\tA pie.\n', 'pairs'],
    ['a.txt', 'uno\tone\n\ttwo\ntres\tthree\n', 'pairs'],
    ['a.docx', 'PK', null],
  ])('%s that begins %j', (name, text, kind) => {
    expect(unitKindOf(file(name, text))).toBe(kind);
  });

  it('reads UTF-16 to know', () => {
    const wide = new Uint8Array(
      new Uint16Array([...'\ufeff<tmx version="1.4">'].map((c) => c.charCodeAt(0))).buffer,
    );
    expect(unitKindOf(file('a.xml', wide))).toBe('tmx');
  });
});

describe('hostile files', () => {
  it('refuses a billion laughs before anything is expanded', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join('');
    const text = `<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY l0 "ja">${laughs}]><tmx><body><tu><tuv xml:lang="es"><seg>&l9;</seg></tuv></tu></body></tmx>`;
    expect(() => readUnits([file('a.tmx', text)])).toThrow(expect.objectContaining({ code: 'xmlEntities' }));
  });

  it('refuses more than it can hold, and nothing at all', () => {
    expect(() => readUnits([file('a.tmx', new Uint8Array(60_000_001))])).toThrow(
      expect.objectContaining({ code: 'fileTooLarge' }),
    );
    expect(() => readUnits([file('a.tmx', '')])).toThrow(expect.objectContaining({ code: 'fileEmpty' }));
    expect(() => readUnits([file('a.txt', 'Una carta.')])).toThrow(
      expect.objectContaining({ code: 'unitsUnknownKind' }),
    );
    expect(() => readUnits([file('a.tmx', '<tmx/>'), file('b.tmx', '<tmx/>')])).toThrow(
      expect.objectContaining({ code: 'unitsOneFile' }),
    );
  });

  it('refuses a memory with more languages than can stand side by side', () => {
    const names = Array.from(
      { length: 2_000 },
      (_, at) =>
        `q${(1_000_000 + at * 17).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`,
    );
    const units = names.map((tag) => `<tu><tuv xml:lang="${tag}"><seg>a</seg></tuv></tu>`).join('');
    expect(() => readUnits([file('a.tmx', `<tmx version="1.4"><body>${units}</body></tmx>`)])).toThrow(
      expect.objectContaining({ code: 'unitsTooManyLanguages' }),
    );
  });

  it('reads 50 MB in one line, be it one segment or many units, in time that goes with their number', () => {
    const started = performance.now();
    const wrap = (body: string) => `<tmx version="1.4"><header srclang="es"/><body>${body}</body></tmx>`;
    const long = wrap(`<tu><tuv xml:lang="es"><seg>${'palabra '.repeat(6_000_000)}</seg></tuv></tu>`);
    expect(readUnits([file('a.tmx', long)]).documents[0]?.units).toHaveLength(1);
    const pair = `<tu><tuv xml:lang="es"><seg>${'uno dos tres '.repeat(16)}</seg></tuv><tuv xml:lang="en"><seg>${'one two three '.repeat(16)}</seg></tuv></tu>`;
    // A quarter of that: each costs what the one before did.
    const many = wrap(pair.repeat(25_000));
    expect(readUnits([file('a.tmx', many)]).documents[0]?.units).toHaveLength(25_000);
    expect(() => readUnits([file('a.tmx', '<tmx '.padEnd(50_000_000, 'a="1" '))])).toThrow(
      expect.objectContaining({ code: 'xmlMalformed' }),
    );
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 90_000);
});
