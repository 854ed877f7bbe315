import type { SourceKind } from './source.ts';

/** Whole runs of white space, looked into: `\s*\n\s*` would try every start of a run without a break (1 MB: 20 minutes). */
const unwrap = (text: string) => text.replace(/\s+/g, (run) => (run.includes('\n') ? ' ' : run));

/**
 * The text of a block from a stretch of a source: NFC, LF, no runs of spaces. A line break is a space where
 * lines were only broken for width, and stays where the page asked for it (`<br>`).
 */
export function blockText(stretch: string, kind: SourceKind): string {
  const lines = stretch
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u200b\ufeff\u00ad]/g, '');
  const unquoted = kind === 'md' ? lines.replace(/\n[ \t]*(?:>[ \t]?)+/g, '\n') : lines;
  const flowed = kind === 'html' || kind === 'docx' ? unquoted : unwrap(unquoted);
  return flowed
    .replace(/[ \t\u00a0\u2007\u202f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
