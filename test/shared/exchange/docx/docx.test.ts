import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { type DocxOptions, writeExcerptsDocx } from '../../../../shared/exchange/docx/write.ts';
import { taggedExcerpts } from '../../../../shared/exchange/excerpts/tagged-excerpts.ts';
import { ProjectIndex } from '../../../../shared/model/project-index.ts';
import type { AnyRecord } from '../../../../shared/model/records.ts';
import { smallProject } from '../../../fixtures/projects/small-project.ts';

const small = smallProject();
const write = (records: readonly AnyRecord[], options: DocxOptions) =>
  writeExcerptsDocx(taggedExcerpts(new ProjectIndex(records)), options);
const part = (bytes: Uint8Array, name: string) => new TextDecoder().decode(unzipSync(bytes)[name]);
const html = async (bytes: Uint8Array) => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
const text = (fragment: string) => fragment.replace(/<[^>]+>/g, '');

describe('excerpts as a Word document', () => {
  it('has a heading a theme in both languages, its definition, and the excerpts side by side', async () => {
    const page = await html(await write(small.records, { language: 'en', project: 'Caminos' }));
    const headings = [...page.matchAll(/<h1>(.*?)<\/h1>/g)].map((match) => text(match[1] ?? ''));
    expect(headings).toEqual(
      expect.arrayContaining(['camino / journey', 'camino › extorsión / journey › extortion']),
    );
    expect(page).toContain('Cobros bajo amenaza.');
    expect(page).toContain('Payments under threat.');
    const cells = [...page.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map((match) =>
      (match[1] ?? '').replaceAll('</p><p>', '\n').replace(/<[^>]+>/g, ''),
    );
    expect(cells.slice(5, 10)).toEqual([
      'Spanish',
      'English',
      'ya nos habían cobrado dos veces\n— Marisol · hondureña / salvadoreña · 34 · mujer\ntagged',
      'We left at night because they had already charged us twice. My sister carried the little girl.\n— Marisol · Honduran / Salvadoran · 34 · woman\nprojected',
      'Entrevista 1 · La salida · segment 1 · tagged by Inés Prueba\nNote: Preguntar quién cobraba.',
    ]);
  });

  it('says what goes into a theme and what stays out, each in its language, where that is written down', async () => {
    const inclusion = { es: 'La vacuna.', en: 'The weekly fee.' };
    const records = small.records.map((each) =>
      each.id === small.codes.extortion.id
        ? { ...small.codes.extortion, inclusion, exclusion: { es: '', en: 'Ransom.' } }
        : each,
    );
    const page = await html(await write(records, { language: 'es', project: 'Caminos' }));
    expect(page).toContain('Entra: La vacuna.');
    expect(page).toContain('Goes in: The weekly fee.');
    expect(page).toContain('Stays out: Ransom.');
    expect(page).not.toContain('Queda fuera');
  });

  it('speaks Spanish to who reads Spanish', async () => {
    const page = text(await html(await write(small.records, { language: 'es', project: 'Caminos' })));
    for (const words of [
      'Fragmentos etiquetados',
      '3 fragmentos',
      'Español',
      'Inglés',
      'proyectado',
      'perdido',
      'segmentos 2, 3',
    ]) {
      expect(page).toContain(words);
    }
    expect(page).not.toMatch(/tagged|segment |Page/);
  });

  it('says the language of every run, repeats the header row and numbers the pages', async () => {
    const bytes = await write(small.records, { language: 'es', project: 'Caminos' });
    const body = part(bytes, 'word/document.xml');
    const langOf = (words: string) =>
      new RegExp(`<w:lang w:val="(\\w+)"/></w:rPr><w:t[^>]*>${words}`).exec(body)?.[1];
    expect(langOf('ya nos habían')).toBe('es');
    expect(langOf('We left at night')).toBe('en');
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(part(bytes, 'word/footer1.xml')).toMatch(/PAGE/);
    expect(part(bytes, 'word/styles.xml')).toContain('<w:lang w:val="es"/>');
  });

  it('holds only what XML can', async () => {
    const name = 'a\u0000b\u000bc\ud800d\ufffe<&>"\'';
    const records = small.records.map((each) => (each.kind === 'document' ? { ...each, name } : each));
    const page = text(await html(await write(records, { language: 'en', project: '\u0001<x>' })));
    expect(page).toContain('abcd&lt;&amp;&gt;');
    const bytes = await write(records, { language: 'en', project: '\u0001<x>' });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(part(bytes, 'docProps/core.xml')).not.toMatch(/[\u0000-\u0008]/);
  });

  it('says so where nothing is tagged', async () => {
    const bytes = await writeExcerptsDocx([], { language: 'en', project: 'Caminos' });
    expect(text(await html(bytes))).toContain('No excerpt has been tagged');
  });

  it('has one column where one language was asked for', async () => {
    const rows = taggedExcerpts(new ProjectIndex(small.records), { languages: ['en'] });
    const page = await html(await writeExcerptsDocx(rows, { language: 'en', project: 'Caminos' }));
    expect(page).not.toContain('ya nos habían cobrado');
    expect(page).toContain('lent us her phone');
  });

  it('shows a note as it is meant, and never where its links lead within the project', async () => {
    const link = 'testimonio:coding/018f0000-0000-7000-8000-000000000001';
    const markdown = `# Why *now*\n\nShe said **no**, see [the shelter](${link}) and [this](https://a.example/x).\n\n- one\n  1. two\n\n> Ni modo.`;
    const records = small.records.map((record) =>
      record.kind === 'note' ? { ...record, text: markdown } : record,
    );
    const bytes = await write(records, { language: 'en', project: 'Caminos' });
    const page = await html(bytes);
    expect(page).toContain('Note: <strong>Why <em>now</em></strong>');
    expect(page).toContain('She said <strong>no</strong>, see the shelter and this (https://a.example/x).');
    for (const line of ['• one', '1. two', 'Ni modo.']) expect(text(page)).toContain(line);
    expect(part(bytes, 'word/document.xml')).not.toMatch(/testimonio:|\*\*/);
  });
});
