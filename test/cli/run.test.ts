import { describe, expect, it } from 'vitest';
import { printable } from '../../cli/printable.ts';
import { MemoryIo } from './memory-io.ts';

describe('the words of the command line', () => {
  it('help and version go to standard output', async () => {
    const io = new MemoryIo();
    const help = await io.run('--help');
    expect(help.exit).toBe(0);
    expect(help.said).toBe('');
    for (const command of ['import', 'export', 'inspect', 'check', 'sample']) {
      expect(help.out).toContain(`testimonio ${command}`);
      expect((await io.run(command, '--help')).out).toBe(help.out);
    }
    expect(await io.run('--version')).toEqual({ exit: 0, out: 'testimonio 0.0.0-test\n', said: '' });
  });

  it('no words reach the terminal that would steer it', async () => {
    const io = new MemoryIo();
    const steering = '\u001b]0;evil\u0007\u009b31m\u202e\r';
    const { said } = await io.run(`inspect`, `${steering}.txt`);
    expect(said).toContain('\\u001b]0;evil\\u0007\\u009b31m\\u202e\\u000d.txt');
    io.files.set('a.txt', new TextEncoder().encode(`— ${steering} hola\nadiós`));
    io.files.set('b.txt', new TextEncoder().encode(`— ${steering} hello\ngoodbye`));
    for (const line of [said, (await io.run('import', 'a.txt', 'b.txt', '--as', 'parallel', '--json')).out]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(line).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  });

  it('JSON stays the same data', () => {
    const value = { a: '\u001b\u009b\u202e\u007fñ\n\t"\\', b: ['\\u001b'] };
    expect(JSON.parse(printable(JSON.stringify(value)))).toEqual(value);
  });

  it('no words at all get the help, as an error', async () => {
    const { exit, out, said } = await new MemoryIo().run();
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(said).toContain('testimonio import');
  });

  it.each([
    [['frobnicate']],
    [['juntar', 'a', 'b']],
    [['merge', 'a', 'b', '--out', 'c']],
    [['agree', 'p']],
    [['lock', 'p']],
    [['unlock', 'p']],
    [['--frobnicate']],
    [['-x']],
    [['inspect']],
    [['inspect', 'a', 'b']],
    [['inspect', 'a', '--frobnicate']],
    [['inspect', 'a', '--json=yes']],
    [['check']],
    [['sample']],
    [['sample', '--out']],
    [['sample', '--out', '--json']],
    [['sample', '--out=']],
    [['sample', 'file', '--out', 'a']],
    [['export']],
    [['export', 'p', '--out', 'x']],
    [['align', 'a']],
    [['align', 'a', 'b', 'c']],
    [['align', 'a', 'b', '--unit', 'word']],
    [['align', 'a', 'b', '--format', 'xml']],
    [['align', 'a', 'b', '--languages', 'es']],
    [['align', 'a', 'b', '--out', 'a']],
    [['export', 'p', '--format', 'tmx', '--codes', 'x', '--out', 'q']],
    [['export', 'p', '--format', 'csv']],
    [['export', 'p', '--format', 'pdf', '--out', 'x']],
    [['export', 'p', '--format', 'csv', '--out', 'p']],
    [['export', 'p', '--format', 'csv', '--out', 'x', '--separator', '|']],
    [['export', 'p', '--format', 'docx', '--out', 'x', '--separator', ';']],
    [['export', 'p', '--format', 'json', '--out', 'x', '--languages', 'es']],
    [['import', '--into', 'p']],
    [['import', 'a.txt']],
    [['import', 'a.txt', '--into', 'p', '--as', 'novel']],
    [['import', 'a.txt', '--into', 'p', '--lang', 'fr']],
    [['import', 'p', '--into', 'p']],
    [['--ui', 'fr', '--help']],
    [['inspect', 'p', '--ui', 'fr']],
  ])('%j exits with 2, one sentence, and nothing on standard output', async (args) => {
    const io = new MemoryIo();
    const { exit, out, said } = await io.run(...args);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(said).toMatch(/^testimonio: [^\n]+\.$/);
    expect(io.files.size).toBe(0);
  });

  it('speak the language that was asked for, else the system’s, else English', async () => {
    const io = new MemoryIo();
    expect((await io.run('frobnicate')).said).toContain('there is no command');
    io.languages = ['es-HN'];
    expect((await io.run('frobnicate')).said).toContain('no existe la orden');
    expect((await io.run('frobnicate', '--ui', 'en')).said).toContain('there is no command');
    io.languages = ['fr-CA'];
    expect((await io.run('frobnicate')).said).toContain('there is no command');
    expect((await io.run('inspect', '--ui=es')).said).toContain('indica un solo archivo');
  });

  it('a missing file exits with 3 and is named', async () => {
    const io = new MemoryIo();
    for (const args of [
      ['inspect', 'x/nada.txt'],
      ['check', 'x/nada.txt'],
      ['export', 'x/nada.txt', '--format', 'csv', '--out', 'y'],
      ['import', 'x/nada.txt', '--into', 'y'],
    ]) {
      const { exit, out, said } = await io.run(...args);
      expect(exit).toBe(3);
      expect(out).toBe('');
      expect(said).toContain('“x/nada.txt” does not exist');
    }
    expect(io.files.size).toBe(0);
  });
});
