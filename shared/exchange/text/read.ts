import { Problem } from '../../problem/problem.ts';
import { decodeText } from './decode.ts';
import { docxParagraphs } from './docx.ts';
import { htmlParagraphs } from './html.ts';
import { markdownParagraphs, plainParagraphs } from './paragraphs.ts';
import type { Notice, Paragraph, SourceFile, SourceKind, SourceText } from './source.ts';

/** Megabytes of text; and of a .docx, most of which may be pictures. */
const TEXT_LIMIT_MB = 20;
const DOCX_LIMIT_MB = 100;
const MB = 1_000_000;

/** Megabytes that a file of this name may have, so that a larger one need not even be loaded. */
export const sizeLimit = (fileName: string): number =>
  sourceKindOf(fileName) === 'docx' ? DOCX_LIMIT_MB : TEXT_LIMIT_MB;

const EXTENSIONS: Readonly<Record<string, SourceKind>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  docm: 'docx',
};

/** The kind that the name promises, or null for one that cannot be brought in. */
export function sourceKindOf(fileName: string): SourceKind | null {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(EXTENSIONS, extension) ? (EXTENSIONS[extension] ?? null) : null;
}

/**
 * Reads a .txt, .md, .html or .docx; the content must be what the name says.
 * @throws Problem fileUnknownKind, fileEmpty, fileTooLarge, fileBinary, fileTooNested, docxDamaged, docxTooLarge, noTextFound
 */
export async function readSource(source: SourceFile): Promise<SourceText> {
  const { name, bytes } = source;
  const kind = sourceKindOf(name);
  if (kind === null) throw new Problem('fileUnknownKind', { file: name });
  if (bytes.length === 0) throw new Problem('fileEmpty', { file: name });
  refuseLarge(name, bytes.length, kind === 'docx' ? DOCX_LIMIT_MB : TEXT_LIMIT_MB);
  if (kind === 'docx') return sourceOf(name, kind, await docxParagraphs(bytes, name));
  const { text, notices } = decodeText(bytes, name, kind === 'html' ? declaredCharset(bytes) : null);
  if (text.trim() === '') throw new Problem('fileEmpty', { file: name });
  if (kind === 'html') {
    const read = htmlParagraphs(text, name);
    return sourceOf(name, kind, { ...read, notices: [...notices, ...read.notices] });
  }
  return plainSource(name, kind, text, notices);
}

/** Pasted text, read as a .txt would be. @throws Problem fileEmpty, fileTooLarge */
export function readPasted(text: string, name: string): SourceText {
  refuseLarge(name, text.length, TEXT_LIMIT_MB);
  if (text.trim() === '') throw new Problem('fileEmpty', { file: name });
  return plainSource(name, 'pasted', text, []);
}

function plainSource(name: string, kind: SourceKind, text: string, notices: readonly Notice[]): SourceText {
  const paragraphs = kind === 'md' ? markdownParagraphs(text) : plainParagraphs(text);
  const kept: Notice[] =
    kind === 'md' && MARKDOWN.test(text) ? [{ key: 'notice_markdownKept', params: {} }] : [];
  return sourceOf(name, kind, { text, paragraphs, notices: [...notices, ...kept] });
}
/** Emphasis, links and code: what Markdown has beyond headings and quotations. */
const MARKDOWN = /\*\S|\b_\S|\]\(|`/;

function sourceOf(
  name: string,
  kind: SourceKind,
  read: { text: string; paragraphs: readonly Paragraph[]; notices: readonly Notice[] },
): SourceText {
  if (!/[\p{L}\p{N}]/u.test(read.text)) throw new Problem('noTextFound', { file: name });
  return { name, kind, text: read.text, paragraphs: read.paragraphs, notices: read.notices };
}

function refuseLarge(file: string, length: number, limit: number): void {
  if (length > limit * MB) throw new Problem('fileTooLarge', { file, size: Math.ceil(length / MB), limit });
}

/** What the page's head says of its letters, read as ASCII from the first 2 kB. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}
