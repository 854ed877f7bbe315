import type { SourceKind } from './source.ts';

/** What a file's name promises, known before a byte of it is read. */

/** Megabytes of text; and of a .docx, most of which may be pictures. */
export const TEXT_LIMIT_MB = 20;
const DOCX_LIMIT_MB = 100;

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

/** Megabytes that a file of this name may have, so that a larger one need not even be loaded. */
export const sizeLimit = (fileName: string): number =>
  sourceKindOf(fileName) === 'docx' ? DOCX_LIMIT_MB : TEXT_LIMIT_MB;
