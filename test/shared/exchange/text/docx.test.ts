import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../shared/exchange/text/read.ts';
import type { SourceText } from '../../../../shared/exchange/text/source.ts';
import { Problem } from '../../../../shared/problem/problem.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

interface Options {
  readonly body?: string;
  readonly contentType?: string;
  readonly relations?: string;
  readonly more?: Zippable;
}

/** The least that Word calls a document. */
function docx({
  body = paragraph('Hola.'),
  contentType,
  relations = '',
  more = {},
}: Options = {}): Uint8Array {
  const main =
    contentType ?? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships">${relations}</Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...more,
  });
}

function paragraph(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

const read = (bytes: Uint8Array, name = 'a.docx') => readSource({ name, bytes });
const code = async (promise: Promise<SourceText>) => {
  const caught: unknown = await promise.catch((error: unknown) => error);
  return caught instanceof Problem ? caught.code : caught;
};
const words = ({ text, paragraphs }: SourceText) =>
  paragraphs.map(({ start, end }) => text.slice(start, end));

describe('a Word document', () => {
  it('gives its paragraphs and headings', async () => {
    const source = await read(
      docx({
        body: `${paragraph('Título', 'Heading1')}${paragraph('“Salí de noche.”')}<w:p><w:r><w:t>uno</w:t><w:br/><w:t>dos</w:t></w:r></w:p>`,
      }),
    );
    expect(words(source)).toEqual(['Título', '“Salí de noche.”', 'uno\ndos']);
    expect(source.paragraphs[0]?.heading).toBe(1);
    expect(source.notices).toEqual([]);
  });

  it('drops images, ignores macros, and asks nobody for what is elsewhere', async () => {
    const source = await read(
      docx({
        contentType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
        body: `${paragraph('Antes.')}<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${OFFICE}" r:link="rId8"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>${paragraph('Después.')}`,
        relations: `<Relationship Id="rId8" Type="${OFFICE}/image" Target="https://tracker.invalid/pixel.png" TargetMode="External"/><Relationship Id="rId9" Type="${OFFICE}/attachedTemplate" Target="https://tracker.invalid/t.dotm" TargetMode="External"/><Relationship Id="rId10" Type="${OFFICE}/hyperlink" Target="https://a.invalid/" TargetMode="External"/>`,
        more: { 'word/vbaProject.bin': new Uint8Array(100), 'word/media/image1.png': new Uint8Array(100) },
      }),
      'macros.docm',
    );
    expect(words(source)).toEqual(['Antes.', 'Después.']);
    expect(source.notices).toEqual([
      { key: 'notice_macrosIgnored', params: {} },
      { key: 'notice_imagesDropped', params: { count: 1 } },
      { key: 'notice_remoteIgnored', params: { count: 2 } },
    ]);
  });

  describe('says what is not plain to see:', () => {
    const run = (text: string, properties = '') =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const inParagraph = (inner: string) => docx({ body: `<w:p>${inner}</w:p>` });
    const styled = (inner: string, styles: string) =>
      docx({
        body: `<w:p>${inner}</w:p>`,
        more: { 'word/styles.xml': strToU8(`<w:styles ${W}>${styles}</w:styles>`) },
      });
    const said = ({ notices }: SourceText) => notices.map(({ key, params }) => [key, params.count]);

    it('hidden text, by its own format or its style’s, a passage once', async () => {
      const own = await read(
        inParagraph(
          run('Ella es ') + run('Nombre ', '<w:vanish/>') + run('Entero', '<w:vanish w:val="1"/>') + run('.'),
        ),
      );
      expect(own.text).toBe('Ella es Nombre Entero.');
      expect(said(own)).toEqual([['notice_hiddenText', 1]]);
      const style = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>';
      const heir = '<w:style w:styleId="G"><w:basedOn w:val="H"/></w:style>';
      const byStyle = styled(run('a') + run('b', '<w:rStyle w:val="G"/>') + run('c'), style + heir);
      expect(said(await read(byStyle))).toEqual([['notice_hiddenText', 1]]);
      const paragraphs = styled(`<w:pPr><w:pStyle w:val="H"/></w:pPr>${run('a')}`, style);
      expect(said(await read(paragraphs))).toEqual([['notice_hiddenText', 1]]);
      const shown = run('a', '<w:vanish w:val="0"/>') + run('b', '<w:webHidden/>');
      expect(said(await read(inParagraph(shown)))).toEqual([]);
      const round = '<w:style w:styleId="A"><w:basedOn w:val="A"/></w:style>';
      expect(said(await read(styled(run('a', '<w:rStyle w:val="A"/>'), round)))).toEqual([]);
    });

    it('what is struck through', async () => {
      const struck = await read(inParagraph(run('a ') + run('Nombre', '<w:strike/>')));
      expect(struck.text).toBe('a Nombre');
      expect(said(struck)).toEqual([['notice_struckText', 1]]);
    });

    it('tracked changes, of which the accepted text comes in', async () => {
      const changed = await read(
        inParagraph(
          `${run('Salí ')}<w:ins w:id="1" w:author="x">${run('de noche')}</w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>con Nombre</w:delText></w:r></w:del>`,
        ),
      );
      expect(changed.text).toBe('Salí de noche');
      expect(said(changed)).toEqual([['notice_trackedChanges', 2]]);
    });

    it('comments, headers with words, and documents within it, which stay out', async () => {
      const part = (tag: string, inner: string) => strToU8(`<w:${tag} ${W}>${inner}</w:${tag}>`);
      const source = await read(
        docx({
          body: `${paragraph('Hola.')}<w:altChunk r:id="x" xmlns:r="${OFFICE}"/>`,
          more: {
            'word/comments.xml': part('comments', `<w:comment w:id="0">${paragraph('Nombre')}</w:comment>`),
            'word/header1.xml': part('hdr', paragraph('Nombre')),
            'word/footer1.xml': part('ftr', paragraph(' ')),
          },
        }),
      );
      expect(source.text).toBe('Hola.');
      expect(said(source)).toEqual([
        ['notice_commentsDropped', 1],
        ['notice_headersDropped', undefined],
        ['notice_embeddedDropped', 1],
      ]);
    });

    it('and brings in the words of fields and of right-to-left runs', async () => {
      const fields = inParagraph(
        `<w:fldSimple w:instr=" DATE ">${run('hoy ')}</w:fldSimple><w:dir w:val="rtl">${run('uno ')}</w:dir><w:bdo w:val="rtl">${run('dos')}</w:bdo>`,
      );
      expect((await read(fields)).text).toBe('hoy uno dos');
    });

    it('and is quick about pages of nothing but broken tags', async () => {
      const started = performance.now();
      const broken = '<w:dir "'.repeat(200_000) + '<w:t '.repeat(200_000) + '<w:r val="'.repeat(200_000);
      expect(await code(read(docx({ body: broken })))).toBe('docxDamaged');
      // Linear: the converter's own refusal is most of it. Quadratic: minutes.
      expect(performance.now() - started).toBeLessThan(10_000);
    }, 60_000);
  });

  it('is refused when cut off, at any length', async () => {
    const whole = docx();
    for (let length = 4; length < whole.length; length += 61) {
      expect(await code(read(whole.subarray(0, length)))).toBe('docxDamaged');
    }
  });

  it('is refused when it is none', async () => {
    expect(await code(read(strToU8('just words')))).toBe('docxDamaged');
    expect(await code(read(zipSync({ 'a.txt': strToU8('words') })))).toBe('docxDamaged');
    expect(await code(read(docx({ body: '<w:p><w:r></w:p>' })))).toBe('docxDamaged');
    expect(await code(read(docx({ body: '' })))).toBe('noTextFound');
    expect(await code(read(docx({ more: { '../evil.xml': strToU8('x') } })))).toBe('docxDamaged');
    expect(await code(read(docx({ more: { 'WORD/document.xml': strToU8('<x/>') } })))).toBe('docxDamaged');
  });

  it('is refused when its XML declares entities', async () => {
    const bomb = strToU8(
      `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document ${W}><w:body>${paragraph('&b;')}</w:body></w:document>`,
    );
    expect(await code(read(docx({ more: { 'word/document.xml': bomb } })))).toBe('docxDamaged');
  });

  it('is refused when it unpacks to more than a person could have written', async () => {
    const zeros = new Uint8Array(50_000_000).fill(0x20);
    const bomb = docx({ more: { 'word/document.xml': [zeros, { level: 1 }] } });
    expect(bomb.length).toBeLessThan(3_000_000);
    expect(await code(read(bomb))).toBe('docxTooLarge');
    // The headers of a zip may lie about sizes; what counts is what comes out.
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(await code(read(lying))).toBe('docxDamaged');
  });
});
