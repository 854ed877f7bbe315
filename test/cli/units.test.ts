import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../../shared/exchange/project-file/read.ts';
import { checkProject } from '../../shared/model/check.ts';
import { ProjectIndex } from '../../shared/model/project-index.ts';
import { MemoryIo } from './memory-io.ts';

const TMX = `<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="es"/><body>
<tu><note>Oír otra vez.</note><prop type="x-testimonio-status">confirmed</prop><tuv xml:lang="es"><seg>Salí de noche.</seg></tuv><tuv xml:lang="en"><seg>I left at night.</seg></tuv></tu>
<tu><tuv xml:lang="es"><seg>Nadie me <b/>vio.</seg></tuv><tuv xml:lang="en"><seg></seg></tuv></tu>
</body></tmx>`;
const PAIRS =
  'Yo salí de mi casa cuando era de noche.\tI left my house when it was night.\nNo había luz en la calle.\tThere was no light in the street.\n';

const projectIn = (io: MemoryIo, path: string) =>
  new ProjectIndex(readProjectFile({ name: path, bytes: io.files.get(path) ?? new Uint8Array() }).records);

describe('importing texts with their alignment', () => {
  it('makes a document with beads, states and notes, and says what was left out', async () => {
    const io = new MemoryIo({ 'm.tmx': TMX });
    const { exit, out, said } = await io.run('import', 'm.tmx', '--into', 'p.testimonio');
    expect([exit, out]).toEqual([0, '']);
    expect(said).toBe(
      '“m.tmx”: 1 formatting code was left out; no words were.\n“m.tmx”: 2 beads added to “p.testimonio”.',
    );
    const index = projectIn(io, 'p.testimonio');
    expect(checkProject(index)).toEqual([]);
    expect(index.all('bead').map(({ status }) => status)).toEqual(['confirmed', 'auto']);
    expect(index.all('note').map(({ text, targetId }) => [text, targetId])).toEqual([
      ['Oír otra vez.', index.all('bead')[0]?.id],
    ]);
    expect(index.all('document')).toMatchObject([{ name: 'm', sources: ['m.tmx'] }]);
  });

  it('knows pairs by their tabs, and prints what it found without writing', async () => {
    const io = new MemoryIo({ 'a.txt': PAIRS });
    const { exit, out } = await io.run('import', 'a.txt', '--json');
    const found = JSON.parse(out);
    expect([exit, found.kind, io.files.size]).toEqual([0, 'pairs', 1]);
    expect(found.documents[0]).toMatchObject({
      versions: [{ language: 'es', role: 'original' }, { language: 'en' }],
      beads: [
        { sides: [['Yo salí de mi casa cuando era de noche.'], ['I left my house when it was night.']] },
        {},
      ],
    });
    expect(
      (await io.run('import', 'a.txt', '--as', 'pairs', '--lang', 'en', '--into', 'p.testimonio')).exit,
    ).toBe(0);
    expect(
      projectIn(io, 'p.testimonio')
        .all('version')
        .map(({ language, role }) => [language, role]),
    ).toContainEqual(['en', 'original']);
  });

  it('leaves the project as it was when a file is bad', async () => {
    const io = new MemoryIo({ 'm.tmx': TMX, 'bad.tmx': TMX.slice(0, -9) });
    await io.run('import', 'm.tmx', '--into', 'p.testimonio');
    const before = io.files.get('p.testimonio');
    const { exit, said } = await io.run('import', 'bad.tmx', '--into', 'p.testimonio');
    expect([exit, io.files.get('p.testimonio')]).toEqual([3, before]);
    expect(said).toMatch(/^testimonio: “bad\.tmx” is not whole: in line 6 [^\n]+$/);
  });
});

describe('exporting texts with their alignment', () => {
  it.each(['tmx', 'xliff', 'pairs'])('writes %s that comes back as the same beads', async (format) => {
    const io = new MemoryIo();
    await io.run('sample', '--out', 's.testimonio');
    const written = await io.run('export', 's.testimonio', '--format', format, '--out', `s.${format}`);
    expect([written.exit, written.out]).toEqual([0, '']);
    expect(written.said).toContain('the format has no place for them');
    await io.run('import', `s.${format}`, '--as', format, '--into', 'back.testimonio');
    const [before, after] = [projectIn(io, 's.testimonio'), projectIn(io, 'back.testimonio')];
    const texts = (index: ProjectIndex) =>
      index.all('document').map(({ id, name }) => {
        const view = index.document(id);
        return [
          name,
          view?.beads.map((bead) => [
            bead.status,
            ...view.versions.map((version) =>
              (bead.sides[version.id] ?? []).map((part) => view.partText(part)).join(' ¶ '),
            ),
          ]),
        ];
      });
    expect(texts(after)).toEqual(texts(before));
    expect(checkProject(after)).toEqual([]);
  });

  it('takes one document, or the languages that are asked for', async () => {
    const io = new MemoryIo();
    await io.run('sample', '--out', 's.testimonio');
    const [name = ''] = projectIn(io, 's.testimonio')
      .all('document')
      .map((document) => document.name);
    await io.run(
      'export',
      's.testimonio',
      '--format',
      'pairs',
      '--out',
      'a.tsv',
      '--documents',
      name,
      '--languages',
      'en',
    );
    const rows = io.text('a.tsv').trimEnd().split('\n');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows[0]).toMatch(/^[^\t¿]+\tconfirmed$/);
    const refused = await io.run(
      'export',
      's.testimonio',
      '--format',
      'tmx',
      '--out',
      'b.tmx',
      '--documents',
      'nada',
    );
    expect([refused.exit, refused.said]).toEqual([
      2,
      expect.stringContaining('no document is called “nada”'),
    ]);
  });
});
