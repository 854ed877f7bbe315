import { describe, expect, it } from 'vitest';
import { readTmx } from '../../shared/exchange/tmx/read.ts';
import { MemoryIo } from './memory-io.ts';

const ES = [
  'Salimos de San Pedro Sula el 3 de marzo, de madrugada.',
  'Mi hermana lloraba y mi madre no decía nada.',
  'El coyote nos pidió mil dólares por cada uno.',
  'No teníamos ese dinero.',
  'Dormimos dos noches en una iglesia de Tapachula.',
  'Una mujer nos dio frijoles y tortillas.',
  'Después subimos al tren con otros cuarenta muchachos.',
];
const EN = [
  'We left San Pedro Sula on March 3, before dawn. My sister was crying and my mother said nothing.',
  'The coyote asked us for a thousand dollars each.',
  'We did not have that money.',
  'We slept two nights in a church in Tapachula.',
  'Then we climbed onto the train with forty other boys.',
];
const lines = (list: readonly string[]) => `${list.join('\n')}\n`;
const BEADS = '[0, 1]:[0]\n[2]:[1]\n[3]:[2]\n[4]:[3]\n[5]:[]\n[6]:[4]\n';
const world = (files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {}) =>
  new MemoryIo({ 'a.es': lines(ES), 'a.en': lines(EN), ...files });

describe('aligning two texts', () => {
  it('prints the harness’ beads of the lines, and nothing else', async () => {
    expect(await world().run('align', 'a.es', 'a.en', '--unit', 'line')).toEqual({
      exit: 0,
      out: BEADS,
      said: '',
    });
    const windows = world({ 'a.es': ES.join('\r\n'), 'a.en': `\ufeff${lines(EN)}` });
    expect((await windows.run('align', 'a.es', 'a.en', '--unit', 'line')).out).toBe(BEADS);
  });

  it('counts empty lines as lines', async () => {
    const io = world({ 'a.es': `\n${lines(ES)}` });
    const { out } = await io.run('align', 'a.es', 'a.en', '--unit', 'line');
    expect(out).toContain('\n[3]:[1]\n[4]:[2]\n');
  });

  it('finds sentences by itself, in texts of any kind', async () => {
    const io = world({
      'a.txt': ES.join(' '),
      'a.html': `<p>${EN.slice(0, 2).join(' ')}</p><p>${EN.slice(2).join(' ')}</p>`,
    });
    const { exit, out } = await io.run('align', 'a.txt', 'a.html', '--format', 'json');
    const found = JSON.parse(out);
    expect(exit).toBe(0);
    expect(found.source).toMatchObject({ file: 'a.txt', language: 'es' });
    expect(found.source.sentences.map(({ text }: { text: string }) => text)).toEqual(ES);
    const [first] = found.source.sentences;
    expect(ES.join(' ').slice(first.start, first.end)).toBe(ES[0]);
    expect(found.target.sentences).toHaveLength(6);
    expect(found.beads.at(-1)).toMatchObject({ source: [6], target: [5] });
    for (const { confidence } of found.beads) expect(confidence).toBeGreaterThan(0);
    expect(found.moved).toEqual([]);
  });

  it('writes a translation memory, or any form, to a file', async () => {
    const io = world();
    const { exit, out, said } = await io.run(
      'align',
      'a.es',
      'a.en',
      '--unit',
      'line',
      '--format',
      'tmx',
      '--out',
      'o.tmx',
    );
    expect([exit, out, said]).toEqual([0, '', '6 beads written to “o.tmx”.']);
    const bytes = io.files.get('o.tmx');
    const [document] = readTmx({ name: 'o.tmx', bytes: bytes ?? new Uint8Array() }, 'o').documents;
    expect(document?.units).toHaveLength(6);
    expect(document?.units[4]?.sides[1]).toEqual([]);
    expect(document?.units[0]).toMatchObject({ status: 'auto' });
    io.failing = 'ENOSPC';
    expect((await io.run('align', 'a.es', 'a.en', '--out', 'p')).exit).toBe(3);
    expect(io.files.has('p')).toBe(false);
  });

  it('says that the sides are swapped, and aligns them as they are', async () => {
    const { exit, out, said } = await world().run('align', 'a.en', 'a.es', '--unit', 'line');
    expect([exit, said]).toEqual([
      0,
      '“a.en” reads as English and “a.es” as Spanish; they were aligned so, in the order given.',
    ]);
    expect(out).toContain('[0]:[0, 1]\n');
  });

  it('takes one side empty for omissions, and the same text twice for what it is', async () => {
    const io = world({ 'no.en': '' });
    const { exit, out, said } = await io.run('align', 'a.es', 'no.en');
    expect([exit, out.split('\n')[0], said]).toEqual([
      0,
      '[0]:[]',
      expect.stringContaining('“no.en” is empty'),
    ]);
    expect((await io.run('align', 'no.en', 'no.en')).out).toBe('');
    const same = await io.run('align', 'a.es', 'a.es', '--unit', 'line');
    expect(same.said).toContain('hold the same text');
    expect(same.out).toBe(ES.map((_, at) => `[${at}]:[${at}]\n`).join(''));
  });

  it('says where chapters stand elsewhere', async () => {
    const places = [
      'Tula',
      'Oaxaca',
      'Puebla',
      'Celaya',
      'Irapuato',
      'Torreón',
      'Saltillo',
      'Reynosa',
      'Nogales',
      'Mexicali',
      'Sonoyta',
      'Caborca',
      'Altar',
      'Naco',
      'Janos',
      'Ojinaga',
    ];
    const chapter = (from: number, say: (place: string, number: number) => string) =>
      Array.from({ length: 60 }, (_, at) => say(places[(from + at) % 16] ?? '', 1000 + 61 * from + 7 * at));
    const es = (place: string, number: number) => `En ${place} contamos ${number} pesos y seguimos.`;
    const en = (place: string, number: number) => `In ${place} we counted ${number} pesos and went on.`;
    const io = new MemoryIo({
      'a.es': lines([...chapter(0, es), ...chapter(40, es)]),
      'a.en': lines([...chapter(40, en), ...chapter(0, en)]),
    });
    const { exit, said } = await io.run('align', 'a.es', 'a.en', '--unit', 'line');
    expect(exit).toBe(0);
    expect(said).toMatch(/“a\.es”: sentences \d+ to \d+ stand elsewhere in the other text/);
  });

  it('uses a dictionary that somebody brings, and refuses one that is none', async () => {
    const io = new MemoryIo({
      'a.de': lines(['Der Zwurbel flimpt.', 'Kein Gnarf mehr.', 'Ende.']),
      'a.fr': lines(['Le plonc tinte.', 'Plus de grabuche.', 'Fin.']),
      'de-fr.tsv': 'de\tfr\nGnarf\tgrabuche\nZwurbel\tplonc\nEnde\tfin\n',
      'no.tsv': 'nada\n',
    });
    const bare = ['align', 'a.de', 'a.fr', '--unit', 'line', '--languages', 'de,fr'];
    const plain = [...bare, '--dictionary'];
    const sureness = async (args: readonly string[]) => {
      const { beads } = JSON.parse((await io.run(...args, '--format', 'json')).out);
      return Math.min(...beads.map(({ confidence }: { confidence: number }) => confidence));
    };
    expect((await io.run(...plain, 'de-fr.tsv')).out).toBe('[0]:[0]\n[1]:[1]\n[2]:[2]\n');
    expect(await sureness([...plain, 'de-fr.tsv'])).toBeGreaterThan((await sureness(bare)) + 0.05);
    const refused = await io.run(...plain, 'no.tsv');
    expect([refused.exit, refused.out]).toEqual([3, '']);
    expect(refused.said).toContain('line 1'.replace('line', 'Line'));
    expect((await io.run(...plain, 'missing.tsv')).exit).toBe(3);
  });

  it('refuses what is missing or no text, in one sentence', async () => {
    const io = world({ 'a.bin': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) });
    for (const args of [
      ['a.es', 'nada.en'],
      ['a.bin', 'a.en'],
    ]) {
      const { exit, out, said } = await io.run('align', ...args);
      expect([exit, out]).toEqual([3, '']);
      expect(said).toMatch(/^testimonio: [^\n]+$/);
    }
  });
});
