import { Problem } from '../../problem/problem.ts';
import { decodeText } from './decode.ts';
import { docxParagraphs } from './docx.ts';
import { htmlParagraphs } from './html.ts';
import { sizeLimit, sourceKindOf, TEXT_LIMIT_MB } from './kinds.ts';
import { markdownParagraphs, plainParagraphs } from './paragraphs.ts';
import type { Notice, Paragraph, SourceFile, SourceKind, SourceText } from './source.ts';

export { sourceKindOf };

const MB = 1_000_000;

/**
 * Reads a .txt, .md, .html or .docx; the content must be what the name says.
 * @throws Problem fileUnknownKind, fileEmpty, fileTooLarge, fileBinary, fileTooNested, docxDamaged, docxTooLarge, noTextFound
 */
export async function readSource(source: SourceFile): Promise<SourceText> {
  const { name, bytes } = source;
  const kind = sourceKindOf(name);
  if (kind === null) throw new Problem('fileUnknownKind', { file: name });
  if (bytes.length === 0) throw new Problem('fileEmpty', { file: name });
  refuseLarge(name, bytes.length, sizeLimit(name));
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
