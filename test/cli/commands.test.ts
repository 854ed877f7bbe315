import mammoth from 'mammoth';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenForm } from '../../shared/exchange/json/open-form.ts';
import { readProjectFile } from '../../shared/exchange/project-file/read.ts';
import { writeProjectFile } from '../../shared/exchange/project-file/write.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { smallProject } from '../fixtures/projects/small-project.ts';
import { MemoryIo } from './memory-io.ts';

const small = smallProject();
const fileOf = (records: readonly AnyRecord[]) =>
  writeProjectFile(records, { app: { name: 'Testimonio', version: '0' }, savedAt: 0 });
const P = 'caminos.testimonio';
let io = new MemoryIo();
beforeEach(() => {
  io = new MemoryIo({ [P]: fileOf(small.records) });
});

describe('export', () => {
  it('writes CSV with the separator of the locale and the header of the language', async () => {
    const { exit, out, said } = await io.run('export', P, '--format', 'csv', '--out', 'x.csv');
    expect([exit, out]).toEqual([0, '']);
    expect(said).toBe('3 excerpts written to “x.csv”.');
    expect(io.text('x.csv')).toContain('Theme (Spanish),Theme (English),');
    io.numbers = 'es-ES';
    await io.run('export', P, '--format', 'csv', '--out', 'x.csv', '--ui', 'es');
    expect(io.text('x.csv')).toContain('Tema (español);Tema (inglés);');
    await io.run('export', P, '--format', 'csv', '--out', 'x.csv', '--separator', 'tab');
    expect(io.text('x.csv')).toContain('Theme (Spanish)\tTheme (English)\t');
  });

  it('writes Word and JSON', async () => {
    expect((await io.run('export', P, '--format', 'docx', '--out', 'x.docx')).exit).toBe(0);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(io.files.get('x.docx') ?? []) });
    expect(value).toContain('ya nos habían cobrado dos veces');
    expect((await io.run('export', P, '--format', 'json', '--out', 'x.json')).exit).toBe(0);
    const form: OpenForm = JSON.parse(io.text('x.json'));
    expect(form.codings).toHaveLength(3);
  });

  it('takes themes in either language, by path or id, without minding case and accents', async () => {
    for (const name of [
      'extorsión',
      'EXTORSION',
      'Extortion',
      'journey/extortion',
      'camino/extorsión',
      small.codes.extortion.id,
    ]) {
      const { said } = await io.run('export', P, '--format', 'csv', '--out', 'x.csv', '--codes', name);
      expect(said).toBe('1 excerpt written to “x.csv”.');
    }
    const both = await io.run(
      'export',
      P,
      '--format',
      'csv',
      '--out',
      'x.csv',
      '--codes',
      'extortion, solidaridad',
    );
    expect(both.said).toContain('2 excerpts');
    const twice = await io.run(
      'export',
      P,
      '--format',
      'json',
      '--out',
      'x.json',
      '--codes',
      'extortion',
      '--codes',
      'allyship',
    );
    expect(twice.exit).toBe(0);
    expect(JSON.parse(io.text('x.json')).codings).toHaveLength(2);
  });

  it('takes participants and languages', async () => {
    expect(
      (await io.run('export', P, '--format', 'csv', '--out', 'x.csv', '--cases', 'marisol')).said,
    ).toContain('3 excerpts');
    await io.run('export', P, '--format', 'csv', '--out', 'x.csv', '--languages', 'en');
    expect(io.text('x.csv')).not.toContain('nos habían');
    expect(io.text('x.csv')).toContain('lent us her phone');
  });

  it.each([
    ['--codes', 'amor'],
    ['--cases', 'Nadie'],
    ['--languages', 'es,qu'],
  ])('says that there is no such thing: %s %s', async (option, value) => {
    const { exit, said } = await io.run('export', P, '--format', 'csv', '--out', 'x.csv', option, value);
    expect(exit).toBe(2);
    expect(said).toContain(`“${value.split(',').at(-1)}”`);
    expect(io.files.has('x.csv')).toBe(false);
  });

  it.each([
    ['ENOSPC', 'no room left'],
    ['EACCES', 'may not be written'],
    ['ENOENT', 'folder'],
    ['EIO', 'could not be written'],
  ])('on %s exits with 3 and leaves the old file', async (code, words) => {
    await io.run('export', P, '--format', 'csv', '--out', 'x.csv');
    const before = io.text('x.csv');
    io.failing = code;
    const { exit, said } = await io.run(
      'export',
      P,
      '--format',
      'csv',
      '--out',
      'x.csv',
      '--codes',
      'extortion',
    );
    expect(exit).toBe(3);
    expect(said).toContain(words);
    expect(io.text('x.csv')).toBe(before);
  });
});

describe('inspect', () => {
  it('counts and names what is in a project', async () => {
    const { exit, out } = await io.run('inspect', P, '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: P, name: 'Caminos', counts: { codings: 3, beads: 3 } });
    const text = (await io.run('inspect', P)).out;
    for (const words of [
      'Project: Caminos',
      'Spanish, original: 3 blocks, 42 words',
      'camino/extorsión | journey/extortion: 1 coding',
      'Marisol',
      'Inés Prueba',
    ]) {
      expect(text).toContain(words);
    }
    expect((await io.run('inspect', P, '--ui', 'es')).out).toContain(
      'español, original: 3 bloques, 42 palabras',
    );
  });

  it('never shows testimony', async () => {
    const { out } = await io.run('inspect', P, '--json');
    expect(out).not.toContain('cobrado');
  });

  it('looks into a text', async () => {
    io.files.set(
      'carta.txt',
      new TextEncoder().encode('Hola, ¿cómo estás? Aquí todos te extrañamos mucho.\n\nTu hermana.'),
    );
    const { exit, out } = await io.run('inspect', 'carta.txt', '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      file: 'carta.txt',
      kind: 'txt',
      language: 'es',
      words: 10,
      paragraphs: 2,
      pairs: 0,
    });
    expect((await io.run('inspect', 'carta.txt')).out).toContain('Reads as Spanish');
  });

  it('knows a project by its first bytes, whatever its name', async () => {
    io.files.set('renamed.txt', fileOf(small.records));
    expect(JSON.parse((await io.run('inspect', 'renamed.txt', '--json')).out).name).toBe('Caminos');
  });
});

describe('check', () => {
  it('finds a sound project sound', async () => {
    expect(await io.run('check', P)).toEqual({ exit: 0, out: '', said: `“${P}” is sound.` });
    expect(JSON.parse((await io.run('check', P, '--json')).out)).toEqual({ file: P, findings: [] });
  });

  it('lists what is off and exits with 1, also where the file would not open', async () => {
    const [block] = small.blocks.es;
    const records = small.records
      .filter((each) => each !== small.speaker)
      .map((each) => (each === block ? { ...block, text: 'Otra cosa.' } : each));
    io.files.set(P, fileOf(records));
    const { exit, out, said } = await io.run('check', P);
    expect(exit).toBe(1);
    expect(out).toContain('broken: Entrevista 1: names a participant who is not there');
    expect(out).not.toContain('Otra cosa');
    expect(said).toMatch(/findings\.$/);
    const { findings } = JSON.parse((await io.run('check', P, '--json')).out);
    expect(findings[0]).toMatchObject({ severity: 'broken', kind: 'missingSpeaker', recordKind: 'block' });
    expect((await io.run('check', P, '--ui', 'es')).out).toContain('roto: Entrevista 1:');
    expect((await io.run('inspect', P)).exit).toBe(3);
  });

  it('names the place of damage and exits with 3', async () => {
    const bytes = fileOf(small.records);
    io.files.set(P, bytes.slice(0, bytes.length - 100));
    const { exit, said } = await io.run('check', P);
    expect(exit).toBe(3);
    expect(said).toContain(`damaged (at byte ${bytes.length - 100})`);
    io.files.set('x.testimonio', new TextEncoder().encode('nada'));
    expect((await io.run('check', 'x.testimonio')).said).toContain('is not a Testimonio project');
  });
});

describe('sample', () => {
  it('writes a project that is sound and can be exported', async () => {
    const { exit, said } = await io.run('sample', '--out', 'muestra.testimonio');
    expect([exit, said]).toEqual([0, 'The sample project was written to “muestra.testimonio”.']);
    expect((await io.run('check', 'muestra.testimonio')).exit).toBe(0);
    const { said: exported } = await io.run(
      'export',
      'muestra.testimonio',
      '--format',
      'csv',
      '--out',
      'm.csv',
    );
    expect(exported).toMatch(/^1\d\d excerpts/);
  });

  it('takes the place of what was there, or leaves it', async () => {
    io.failing = 'ENOSPC';
    const before = io.files.get(P);
    expect((await io.run('sample', '--out', P)).exit).toBe(3);
    expect(io.files.get(P)).toBe(before);
    io.failing = null;
    expect((await io.run('sample', '--out', P)).exit).toBe(0);
    const { records } = readProjectFile({ name: P, bytes: io.files.get(P) ?? new Uint8Array() });
    expect(records.length).toBeGreaterThan(small.records.length);
  });
});
