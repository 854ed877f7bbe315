import { readFileSync, writeFileSync } from 'node:fs';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word document as a person would have written it. */
export async function writeWordDocument(path: string, paragraphs: readonly string[]): Promise<void> {
  const children = paragraphs.map(
    (text, at) => new Paragraph(at === 0 ? { text, heading: HeadingLevel.HEADING_1 } : { text }),
  );
  writeFileSync(path, await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** The same document with macros and an image in it, and an image and a template that lie on another machine. */
export function addMacrosAndRemoteThings(path: string, address: string): void {
  const entries = unzipSync(new Uint8Array(readFileSync(path)));
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const edit = (name: string, change: (xml: string) => string) => {
    const bytes = entries[name];
    if (!bytes) throw new Error(`${name} is not in the document`);
    entries[name] = strToU8(change(strFromU8(bytes)));
  };
  edit('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdFar" Type="${OFFICE}/image" Target="${address}/pixel.png" TargetMode="External"/><Relationship Id="rIdTemplate" Type="${OFFICE}/attachedTemplate" Target="${address}/template.dotm" TargetMode="External"/></Relationships>`,
    ),
  );
  edit('word/document.xml', (xml) =>
    xml.replace(
      '</w:p>',
      `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${OFFICE}" r:link="rIdFar"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
    ),
  );
  entries['word/vbaProject.bin'] = new Uint8Array(400).fill(7);
  entries['word/media/image1.png'] = new Uint8Array(60).fill(9);
  writeFileSync(path, zipSync(entries));
}

/** What a later version of the app would write: the same file with a format that this one does not know. */
export function makeNewer(from: string, to: string, format: number): void {
  const entries = unzipSync(new Uint8Array(readFileSync(from)));
  const manifest = entries['manifest.json'];
  if (!manifest) throw new Error('no manifest');
  const { mimetype, ...others } = entries;
  const changed = strToU8(JSON.stringify({ ...JSON.parse(strFromU8(manifest)), format }));
  writeFileSync(
    to,
    zipSync({
      ...(mimetype ? { mimetype: [mimetype, { level: 0 }] } : {}),
      ...others,
      'manifest.json': changed,
    }),
  );
}

/** Half of a file, as a broken download leaves it. */
export function cutShort(from: string, to: string): void {
  const bytes = readFileSync(from);
  writeFileSync(to, bytes.subarray(0, Math.floor(bytes.length / 2)));
}

const SIGNS: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97, '’': 0x92 };

/** The text as Windows in the West wrote it: one byte a letter, nothing that says so. */
export function inWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text.normalize('NFC'), (letter) => {
    const code = SIGNS[letter] ?? letter.codePointAt(0) ?? 0;
    if (code > 0xff) throw new Error(`Windows-1252 has no ${letter}`);
    return code;
  });
}

/** The text in UTF-16 with its mark, as Notepad's “Unicode”. */
export function inUtf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}
