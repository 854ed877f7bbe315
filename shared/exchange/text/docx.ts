import { type Zippable, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { Problem } from '../../problem/problem.ts';
import { openZip } from '../zip/archive.ts';
import { ZipError } from '../zip/zip-error.ts';
import { isZip } from './decode.ts';
import { noticesOf, unwrapped } from './docx-signs.ts';
import { type HtmlText, htmlParagraphs } from './html.ts';
import type { Notice } from './source.ts';

/**
 * Megabytes that the parts with words may inflate to. The converter takes 75 MB of memory and 2 s for each; 300,000
 * words as Word writes them are about 30.
 */
const LIMIT_MB = 40;
const LIMITS = { entries: 10_000, entryBytes: LIMIT_MB * 1_000_000, totalBytes: LIMIT_MB * 1_000_000 };
/** Only what carries words reaches the converter: no images, macros, embedded objects or custom parts. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document\d*|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/(?:document\d*|footnotes|endnotes)\.xml\.rels)$/i;
/** What people write beside the text: not brought in, but said. */
const LOOKED_AT = /^word\/(?:comments|header|footer)\d*\.xml$/i;
/** A tag within a tag: the converter would take hours over a million of them before it refused. */
const BROKEN_TAG = /<(?!!)[^<>]*</;
const IMAGE = /^word\/media\//i;
const MACRO = /vbaProject|vbaData/i;

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Título'] => h1:fresh",
  "p[style-name='Título 1'] => h1:fresh",
  "p[style-name='Título 2'] => h2:fresh",
  "p[style-name='Título 3'] => h3:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Cita'] => blockquote > p:fresh",
  "p[style-name='Cita destacada'] => blockquote > p:fresh",
];

/**
 * The words of a Word document. Nothing outside the file is ever asked for.
 * @throws Problem docxDamaged, docxTooLarge
 */
export async function docxParagraphs(bytes: Uint8Array, file: string): Promise<HtmlText> {
  const { parts, notices } = safeParts(bytes, file);
  const safe = stored(parts).buffer;
  let html: string;
  try {
    const input = { arrayBuffer: safe, buffer: safe };
    const result = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    });
    html = result.value;
  } catch (cause) {
    throw new Problem('docxDamaged', { file }, cause);
  }
  const read = htmlParagraphs(html, file);
  const kept = read.notices.filter(
    ({ key }) => key === 'notice_tablesFlattened' || key === 'notice_struckText',
  );
  return { ...read, notices: [...notices, ...kept] };
}

/** A zip of these parts, uncompressed. */
function stored(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, data] of parts) files[name] = [data, { level: 0 }];
  return zipSync(files);
}

interface SafeParts {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly notices: readonly Notice[];
}

function safeParts(bytes: Uint8Array, file: string): SafeParts {
  if (!isZip(bytes)) throw new Problem('docxDamaged', { file });
  try {
    const archive = openZip(bytes, LIMITS);
    const parts = new Map<string, Uint8Array>();
    const words = new Map<string, string>();
    const looked = new Map<string, string>();
    let macros = false;
    let images = 0;
    let remote = 0;
    for (const { name } of archive.entries) {
      if (MACRO.test(name)) macros = true;
      if (IMAGE.test(name)) images++;
      const isLookedAt = LOOKED_AT.test(name);
      if (!PARTS.test(name) && !isLookedAt) continue;
      const data = archive.read(name);
      const xml = new TextDecoder('utf-8').decode(data);
      if (/<!(?:DOCTYPE|ENTITY)/i.test(xml) || BROKEN_TAG.test(xml)) throw new ZipError('damaged', name);
      if (isLookedAt) {
        looked.set(name, xml);
        continue;
      }
      macros ||= /macroEnabled/.test(xml);
      if (name.endsWith('.rels')) remote += remoteThings(xml);
      const plain = unwrapped(xml);
      words.set(name, plain);
      parts.set(name, plain === xml ? data : new TextEncoder().encode(plain));
    }
    if (!parts.has('[Content_Types].xml') && !parts.has('_rels/.rels'))
      throw new ZipError('damaged', '[Content_Types].xml');
    const notices: Notice[] = [];
    if (macros) notices.push({ key: 'notice_macrosIgnored', params: {} });
    if (images > 0) notices.push({ key: 'notice_imagesDropped', params: { count: images } });
    if (remote > 0) notices.push({ key: 'notice_remoteIgnored', params: { count: remote } });
    if (parts.has('word/footnotes.xml') && hasFootnotes(parts)) {
      notices.push({ key: 'notice_footnotesKept', params: {} });
    }
    notices.push(...noticesOf(words, looked));
    return { parts, notices };
  } catch (cause) {
    if (cause instanceof ZipError && cause.reason === 'tooLarge')
      throw new Problem('docxTooLarge', { file, limit: LIMIT_MB }, cause);
    throw new Problem('docxDamaged', { file }, cause);
  }
}

/** Images, templates and objects on the internet; links that a reader may click are no such thing. */
function remoteThings(xml: string): number {
  const relations = xml.match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? [];
  return relations.filter(
    (tag) => /TargetMode\s*=\s*["']External/i.test(tag) && !/relationships\/hyperlink["']/i.test(tag),
  ).length;
}

function hasFootnotes(parts: ReadonlyMap<string, Uint8Array>): boolean {
  return new TextDecoder('utf-8').decode(parts.get('word/document.xml')).includes('footnoteReference');
}
