import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = join(root, 'dist/cli/testimonio.mjs');
const place = mkdtempSync(join(tmpdir(), 'testimonio-cli-'));

interface Ended {
  readonly exit: number;
  readonly out: string;
  readonly said: string;
}

function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const settings = { cwd: place, env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', ...env } };
    execFile(process.execPath, [...args], settings, (error, out, said) => {
      const exit = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ exit, out, said });
    });
  });
}
const testimonio = (args: readonly string[], env?: Readonly<Record<string, string>>) =>
  node([bundle, ...args], env);

describe('the built command line', () => {
  beforeAll(async () => {
    const built = await node([join(root, 'scripts/build.mjs'), '--cli'], { HOME: tmpdir() });
    expect(built.said).toBe('');
    expect(built.exit).toBe(0);
  });

  it('is one file that needs no node_modules', () => {
    const imports = [...readFileSync(bundle, 'utf8').matchAll(/^import .* from ["']([^"']+)["'];?$/gm)];
    const names = imports.map((match) => match[1] ?? '');
    expect(names.filter((name) => name.startsWith('.') || name.includes('node_modules'))).toEqual([]);
    if (process.platform !== 'win32') expect(statSync(bundle).mode & 0o111).not.toBe(0);
  });

  it('does the whole way: sample, check, inspect, export', async () => {
    expect(await testimonio(['--version'])).toMatchObject({ exit: 0, said: '' });
    expect(await testimonio(['sample', '--out', 'm.testimonio'])).toMatchObject({ exit: 0, out: '' });
    expect(await testimonio(['check', 'm.testimonio', '--json'])).toMatchObject({ exit: 0, said: '' });
    const { out } = await testimonio(['inspect', 'm.testimonio', '--json']);
    expect(JSON.parse(out).counts.documents).toBeGreaterThanOrEqual(3);
    for (const format of ['csv', 'docx', 'json']) {
      expect(
        await testimonio(['export', 'm.testimonio', '--format', format, '--out', `m.${format}`]),
      ).toMatchObject({
        exit: 0,
        out: '',
      });
    }
    expect(readdirSync(place).toSorted()).toEqual(['m.csv', 'm.docx', 'm.json', 'm.testimonio']);
    expect([...readFileSync(join(place, 'm.csv')).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('speaks the language of the locale and reads its numbers', async () => {
    expect((await testimonio(['nada'], { LC_ALL: 'es_HN.UTF-8' })).said).toContain('no existe la orden');
    expect((await testimonio(['nada'], { LC_ALL: '', LANG: 'es_ES.UTF-8' })).said).toContain('no existe');
    await testimonio(['export', 'm.testimonio', '--format', 'csv', '--out', 'es.csv'], {
      LC_ALL: 'es_ES.UTF-8',
    });
    expect(readFileSync(join(place, 'es.csv'), 'utf8')).toContain('Tema (español);Tema (inglés)');
  });

  it('aligns two texts', async () => {
    writeFileSync(
      join(place, 'es.txt'),
      'Salí de mi casa de noche.\n\nMi hermana lloraba.\n\nEl perro nos siguió.\n',
    );
    writeFileSync(
      join(place, 'en.txt'),
      'I left my house at night.\n\nMy sister cried.\n\nThe dog followed us.\n',
    );
    const lines = await testimonio(['align', 'es.txt', 'en.txt']);
    expect(lines).toEqual({ exit: 0, out: '[0]:[0]\n[1]:[1]\n[2]:[2]\n', said: '' });
    const { out } = await testimonio(['align', 'es.txt', 'en.txt', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ source: { language: 'es' }, target: { language: 'en' } });
    expect(JSON.parse(out).beads).toHaveLength(3);
  });

  it('ends with 0, 1, 2 or 3', async () => {
    expect((await testimonio([])).exit).toBe(2);
    expect((await testimonio(['inspect', 'nada.txt'])).exit).toBe(3);
    await testimonio(['sample', '--out', 'cut.testimonio']);
    truncateSync(join(place, 'cut.testimonio'), 2000);
    const { exit, out, said } = await testimonio(['check', 'cut.testimonio']);
    expect([exit, out]).toEqual([3, '']);
    expect(said).toMatch(/^testimonio: “cut\.testimonio” is damaged \(at byte 2000\)[^\n]+\n$/);
    expect((await testimonio(['inspect', '.'])).exit).toBe(3);
    expect((await testimonio(['sample', '--out', '.'])).exit).toBe(3);
  });
});
