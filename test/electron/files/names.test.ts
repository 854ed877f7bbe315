import { describe, expect, it } from 'vitest';
import { suggestedName, withEnding } from '../../../electron/main/files/names.ts';

describe('the name a save dialog starts with', () => {
  it.each([
    ['Frontera 2024', 'Frontera 2024.testimonio'],
    ['Frontera.testimonio', 'Frontera.testimonio'],
    ['Frontera.TESTIMONIO', 'Frontera.TESTIMONIO'],
    ['Niñez y frontera', 'Niñez y frontera.testimonio'],
    ['../../etc/passwd', 'etc passwd.testimonio'],
    ['C:\\Windows\\start.bat', 'C Windows start.bat.testimonio'],
    ['a\u0000b\nc', 'a b c.testimonio'],
    ['invoice\u202Eoinomitset.exe', 'invoice oinomitset.exe.testimonio'],
    ['', 'Testimonio.testimonio'],
    ['   ', 'Testimonio.testimonio'],
    ['..', 'Testimonio.testimonio'],
    ['.testimonio', 'testimonio.testimonio'],
    ['CON', 'Testimonio.testimonio'],
    ['nul.testimonio', 'Testimonio.testimonio'],
    ['COM²', 'Testimonio.testimonio'],
    ['conout$.txt', 'Testimonio.testimonio'],
  ])('is made of %j as %j', (wanted, name) => {
    expect(suggestedName('project', wanted)).toBe(name);
  });

  it('is short enough for every file system, and cuts no character in two', () => {
    const name = suggestedName('project', '👩🏽'.repeat(300));
    expect([...name].length).toBeLessThanOrEqual(100 + '.testimonio'.length);
    expect(() => encodeURIComponent(name)).not.toThrow();
  });
});

describe('the ending of a saved file', () => {
  it('is added where the kind’s own is missing, and only there', () => {
    expect(withEnding('csv', '/a/b.csv')).toBe('/a/b.csv');
    expect(withEnding('csv', '/a/b.CSV')).toBe('/a/b.CSV');
    expect(withEnding('csv', '/a/b.exe')).toBe('/a/b.exe.csv');
    expect(withEnding('csv', '/a.csv/b')).toBe('/a.csv/b.csv');
    expect(withEnding('csv', '/a/.csv')).toBe('/a/.csv.csv');
    expect(withEnding('text', '/a/b.md')).toBe('/a/b.md');
    expect(withEnding('text', '/a/b')).toBe('/a/b.txt');
  });
});
