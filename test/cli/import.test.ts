import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../../shared/exchange/project-file/read.ts';
import { writeProjectFile } from '../../shared/exchange/project-file/write.ts';
import { checkProject } from '../../shared/model/check.ts';
import { ProjectIndex } from '../../shared/model/project-index.ts';
import { TWO_SHORES } from '../fixtures/articles/two-shores.ts';
import { smallProject } from '../fixtures/projects/small-project.ts';
import { MemoryIo } from './memory-io.ts';

const ARTICLE = `Along the road

The women I met spoke of money first.

“Nos pidieron trescientos dólares para dejarnos pasar, y nosotros no teníamos ni para el pan de los niños.”

“They asked us for three hundred dollars to let us through, and we did not even have enough for the children's bread.”

— Maribel, Honduran woman, 29

In the shelter the tone changed.

“La señora de la cocina me dijo que descansara, que ella cuidaba a mi hijo esa noche.”

“The lady from the kitchen told me to rest, that she would look after my son that night.”

— Dilcia, Salvadoran woman, 41
`;
const SPANISH = `Me levanté temprano porque el bus salía a las cinco.

Mi mamá no quiso despedirse, dijo que las despedidas son para los muertos.

Después caminamos tres días sin parar casi nunca.`;
const ENGLISH = `I got up early because the bus left at five.

My mom did not want to say goodbye, she said goodbyes are for the dead.

Then we walked for three days, hardly ever stopping.`;

function projectIn(io: MemoryIo, path: string): ProjectIndex {
  const bytes = io.files.get(path);
  if (!bytes) throw new Error(`no such file: ${path}`);
  return new ProjectIndex(readProjectFile({ name: path, bytes }).records);
}

describe('importing an article', () => {
  it('prints what was found, with offsets in the file, and writes nothing without --into', async () => {
    const io = new MemoryIo({ 'road.txt': ARTICLE });
    const { exit, out, said } = await io.run('import', 'road.txt', '--as', 'article', '--json');
    expect([exit, said]).toEqual([0, '']);
    const found = JSON.parse(out);
    expect(Object.keys(found)).toEqual(['pairs', 'skipped', 'report']);
    expect(found.pairs).toHaveLength(2);
    expect(found.pairs[0]).toMatchObject({
      speaker: { pseudonym: 'Maribel', nationality: ['Honduran'], gender: 'woman', age: 29 },
      flags: [],
    });
    for (const { es, en } of found.pairs) {
      for (const side of [es, en]) expect(ARTICLE.slice(side.start, side.end)).toBe(side.text);
      expect(es.text).toMatch(/^[^“”]+$/);
    }
    expect(io.files.size).toBe(1);
  });

  it('makes a sound project with a case a speaker, and adds to it', async () => {
    const io = new MemoryIo({ 'road.txt': ARTICLE });
    const made = await io.run('import', 'road.txt', '--into', 'p.testimonio');
    expect(made).toEqual({
      exit: 0,
      out: '',
      said: '“road.txt”: 2 pairs added to “p.testimonio”.\nAligned by sentences: 2 beads, 100% of them sure, 0 to look at.',
    });
    const index = projectIn(io, 'p.testimonio');
    expect(checkProject(index)).toEqual([]);
    expect(index.project.name).toBe('p');
    expect(index.all('document').map(({ name }) => name)).toEqual(['road']);
    expect(index.all('case').map(({ name }) => name.en)).toEqual(['Maribel', 'Dilcia']);
    expect(index.all('version').map(({ language, role }) => [language, role])).toContainEqual([
      'es',
      'original',
    ]);

    const again = await io.run('import', 'road.txt', '--into', 'p.testimonio', '--ui', 'es');
    expect(again.said).toContain('Ya había un documento de “road.txt”');
    const twice = projectIn(io, 'p.testimonio');
    expect(twice.all('document')).toHaveLength(2);
    expect(twice.all('case')).toHaveLength(2);
    expect(checkProject(twice)).toEqual([]);
  });

  it('aligns the sentences of a quotation within it, and prints the passages whole', async () => {
    const { path, pairs } = TWO_SHORES;
    const io = new MemoryIo({ 'shores.txt': readFileSync(path, 'utf8') });
    const { out, said } = await io.run('import', 'shores.txt', '--into', 'p.testimonio', '--json');
    expect(JSON.parse(out).pairs).toHaveLength(pairs.length);
    const index = projectIn(io, 'p.testimonio');
    expect(checkProject(index)).toEqual([]);
    const [document] = index.all('document');
    const view = document && index.document(document.id);
    const beads = (view?.beads ?? []).map(({ sides }) =>
      view?.versions.map(({ id }) => (sides[id] ?? []).map((part) => view.partText(part).trim()).join(' ')),
    );
    expect(said).toContain(`Aligned by sentences: ${beads.length} beads`);
    expect(beads.slice(0, 4).map((sides) => sides?.map((text) => text.split(' ')[0]))).toEqual([
      ['Los', 'The'],
      ['Si', 'If'],
      ['Al', 'In'],
      ['No', 'They'],
    ]);
    // No sentence leaves its quotation.
    for (const { es, en } of pairs) {
      const first = beads.findIndex((sides) => sides?.[0]?.startsWith(es[0]));
      const last = beads.findIndex((sides) => sides?.[0]?.endsWith(es[1]));
      expect(beads[first]?.[1]?.startsWith(en[0])).toBe(true);
      expect(beads[last]?.[1]?.endsWith(en[1])).toBe(true);
    }
  });

  it('takes English as the original when told so', async () => {
    const io = new MemoryIo({ 'road.txt': ARTICLE });
    await io.run('import', 'road.txt', '--into', 'p.testimonio', '--lang', 'en');
    const versions = projectIn(io, 'p.testimonio').all('version');
    expect(versions.map(({ language, role }) => [language, role])).toContainEqual(['en', 'original']);
  });

  it('without any pair writes no project, says so, and is no error', async () => {
    const io = new MemoryIo({
      'plain.txt': 'A short text in English, with no quotation in it at all, none whatsoever.',
    });
    const { exit, out, said } = await io.run('import', 'plain.txt', '--into', 'p.testimonio', '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out).pairs).toEqual([]);
    expect(said).toContain('“plain.txt” holds no quotation in both languages');
    expect(io.files.has('p.testimonio')).toBe(false);
  });

  it('of several files prints a list', async () => {
    const io = new MemoryIo({ 'a.txt': ARTICLE, 'b.txt': ARTICLE });
    const { out } = await io.run('import', 'a.txt', 'b.txt', '--as', 'article', '--json');
    expect(JSON.parse(out).map((each: { pairs: unknown[] }) => each.pairs.length)).toEqual([2, 2]);
  });

  it('on a full disk leaves the project as it was', async () => {
    const io = new MemoryIo({ 'road.txt': ARTICLE });
    await io.run('import', 'road.txt', '--into', 'p.testimonio');
    const before = io.files.get('p.testimonio');
    io.failing = 'ENOSPC';
    const { exit, out } = await io.run('import', 'road.txt', '--into', 'p.testimonio', '--json');
    expect([exit, out]).toEqual([3, '']);
    expect(io.files.get('p.testimonio')).toBe(before);
  });

  it('never touches a file that is no project', async () => {
    const io = new MemoryIo({ 'road.txt': ARTICLE, 'thesis.docx': 'not a project' });
    const { exit, said } = await io.run('import', 'road.txt', '--into', 'thesis.docx');
    expect(exit).toBe(3);
    expect(said).toContain('is not a Testimonio project');
    expect(io.text('thesis.docx')).toBe('not a project');
  });

  const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
  const article = '000_adbb9f4ca6841f58.txt';
  it.skipIf(!existsSync(corpus + article))('finds the nine pairs of the corpus', async () => {
    const text = readFileSync(corpus + article, 'utf8');
    const io = new MemoryIo({ [article]: text });
    const { exit, out } = await io.run(
      'import',
      article,
      '--as',
      'article',
      '--json',
      '--into',
      'p.testimonio',
    );
    expect(exit).toBe(0);
    const { pairs } = JSON.parse(out);
    expect(pairs).toHaveLength(9);
    for (const { es, en } of pairs) {
      for (const side of [es, en]) expect(text.slice(side.start, side.end)).toBe(side.text);
    }
    const index = projectIn(io, 'p.testimonio');
    expect(checkProject(index)).toEqual([]);
    // Cut finer than that, and none of it reaches from one passage into another.
    const [document] = index.all('document');
    const view = document && index.document(document.id);
    const sides = view?.beads.map(({ sides }) =>
      view.versions.map(({ id }) => (sides[id] ?? []).map((part) => view.partText(part)).join(' ')),
    );
    const flat = (each: string) => each.replace(/[\s“”"]+/g, '');
    const owners = sides?.map((texts) =>
      pairs.findIndex(({ es, en }: Record<'es' | 'en', { text: string }>) =>
        [es, en].every(({ text }, at) => flat(text).includes(flat(texts[at] ?? ''))),
      ),
    );
    expect(owners).toEqual([...(owners ?? [])].sort((a, b) => a - b));
    expect(new Set(owners)).toEqual(new Set(pairs.keys()));
  });
});

describe('importing parallel texts', () => {
  it('finds out by itself that two texts in two languages are parallel, in whatever order', async () => {
    for (const files of [
      ['uno.txt', 'one.txt'],
      ['one.txt', 'uno.txt'],
    ]) {
      const io = new MemoryIo({ 'uno.txt': SPANISH, 'one.txt': ENGLISH });
      const { exit, said } = await io.run('import', ...files, '--into', 'p.testimonio');
      expect(exit).toBe(0);
      expect(said).toBe(
        '“uno.txt” and “one.txt”: 3 beads added to “p.testimonio”.\nAligned by sentences: 3 beads, 100% of them sure, 0 to look at.',
      );
      const index = projectIn(io, 'p.testimonio');
      expect(checkProject(index)).toEqual([]);
      expect(index.all('bead')).toHaveLength(3);
      expect(index.all('document')[0]?.sources).toEqual(['uno.txt', 'one.txt']);
    }
  });

  it('prints the rows', async () => {
    const io = new MemoryIo({ 'uno.txt': SPANISH, 'one.txt': ENGLISH });
    const { out } = await io.run('import', 'uno.txt', 'one.txt', '--as', 'parallel', '--json');
    const { rows } = JSON.parse(out);
    expect(rows).toHaveLength(3);
    for (const { es } of rows) expect(SPANISH.slice(es[0].start, es[0].end)).toBe(es[0].text);
  });

  it('wants two texts in two languages', async () => {
    const io = new MemoryIo({ 'uno.txt': SPANISH, 'dos.txt': SPANISH });
    expect((await io.run('import', 'uno.txt', '--as', 'parallel', '--json')).exit).toBe(2);
    const { exit, said } = await io.run('import', 'uno.txt', 'dos.txt', '--as', 'parallel', '--json');
    expect(exit).toBe(3);
    expect(said).toContain('the same language');
  });
});

describe('importing a project', () => {
  const small = smallProject();
  const bytes = writeProjectFile(small.records, { app: { name: 'T', version: '0' }, savedAt: 0 });
  const blank = writeProjectFile([{ ...small.project, name: 'Vacío' }], {
    app: { name: 'T', version: '0' },
    savedAt: 0,
  });

  it('fills a new file or an empty project', async () => {
    const io = new MemoryIo({ 'a.testimonio': bytes, 'empty.testimonio': blank });
    for (const target of ['new.testimonio', 'empty.testimonio']) {
      expect((await io.run('import', 'a.testimonio', '--into', target)).exit).toBe(0);
      expect(projectIn(io, target).all('coding')).toHaveLength(3);
    }
  });

  it('does not pretend to merge', async () => {
    const io = new MemoryIo({ 'a.testimonio': bytes, 'b.testimonio': bytes });
    const before = io.files.get('b.testimonio');
    const { exit, said } = await io.run('import', 'a.testimonio', '--into', 'b.testimonio');
    expect(exit).toBe(3);
    expect(said).toContain('merging two projects is not in this version yet');
    expect(io.files.get('b.testimonio')).toBe(before);
  });
});

describe('importing what cannot be read', () => {
  it.each([
    ['empty.txt', new Uint8Array(0), 'is empty'],
    ['blank.txt', new TextEncoder().encode(' \n \n'), 'is empty'],
    ['binary.txt', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256), 'is not a text file'],
    ['picture.png', new TextEncoder().encode('x'), 'is of a kind that cannot be brought in'],
    ['broken.docx', new TextEncoder().encode('PK\u0003\u0004 rest'), 'is not a whole Word document'],
    ['broken.testimonio', new TextEncoder().encode('PK\u0003\u0004 rest'), 'is not a Testimonio project'],
  ])('%s gets a sentence and exit 3', async (name, body, words) => {
    const io = new MemoryIo({ [name]: body });
    const { exit, out, said } = await io.run('import', name, '--into', 'p.testimonio');
    expect([exit, out]).toEqual([3, '']);
    expect(said).toContain(words);
    expect(said.split('\n')).toHaveLength(1);
    expect(io.files.has('p.testimonio')).toBe(false);
  });
});
