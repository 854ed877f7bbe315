import { baseLanguage } from '../../align/languages/base-language.ts';
import { isTerm } from '../../glossary/content.ts';
import { Problem } from '../../problem/problem.ts';
import { guardFormula, withoutGuard } from '../csv/guard.ts';
import { decodeText } from '../text/decode.ts';
import type { SourceFile } from '../text/source.ts';
import { canonicalTag, hasName } from '../units/language-tag.ts';
import { Remarks } from '../units/remarks.ts';
import {
  EntryWords,
  languagesOfEntries,
  type TermEntry,
  type TermsRead,
  type TermsWritten,
} from './entry.ts';

/**
 * Term lists and dictionaries as tab-separated text (docs/en/exchange.md): `es TAB en; en2 TAB note`, a term a line,
 * synonyms between semicolons, lines that begin with # are remarks. A first line may name the columns: language tags,
 * `note`, and `not:en` for words to avoid. A cell that a spreadsheet would run has an apostrophe before it, as in CSV.
 */

type Column =
  | { readonly kind: 'words' | 'avoided'; readonly language: string }
  | { readonly kind: 'note' }
  | { readonly kind: 'none' };

const PLAIN: readonly Column[] = [
  { kind: 'words', language: 'es' },
  { kind: 'words', language: 'en' },
  { kind: 'note' },
];
const AVOIDED = 'not:';

/** @throws Problem termsNone, termsLine (no line at all is a pair), fileBinary */
export function readTermTable({ name: file, bytes }: SourceFile): TermsRead {
  const { text, notices } = decodeText(bytes, file);
  const remarks = new Remarks();
  remarks.heed(notices);
  const rows = text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((line, at) => ({ line: at + 1, text: line }))
    .filter(({ text: each }) => each.trim() !== '' && !each.startsWith('#'));
  const [first] = rows;
  if (!first) throw new Problem('termsNone', { file });
  const heading = headingOf(first.text.split('\t'));
  const columns = heading ?? PLAIN;
  const entries: TermEntry[] = [];
  for (const row of heading ? rows.slice(1) : rows) {
    const words = new EntryWords();
    let note = '';
    row.text.split('\t').forEach((written, at) => {
      const cell = withoutGuard(written);
      const column = columns[at] ?? { kind: 'none' };
      if (column.kind === 'note') note = cell.trim();
      if (column.kind === 'words' || column.kind === 'avoided') {
        for (const word of cell.split(';')) words.add(column.language, word, column.kind === 'avoided');
      }
    });
    const entry = words.entry(note);
    if (isTerm(entry)) entries.push(entry);
    else remarks.count('left_termRows');
  }
  if (entries.length === 0) throw new Problem('termsLine', { file, line: first.line });
  return { entries, remarks: remarks.list };
}

/** The columns that a first line names; null where it is a term like the others. */
function headingOf(cells: readonly string[]): readonly Column[] | null {
  const columns = cells.map((cell): Column => {
    const name = cell.trim().toLowerCase();
    if (name === 'note' || name === 'nota') return { kind: 'note' };
    const isAvoided = name.startsWith(AVOIDED);
    const tag = canonicalTag(isAvoided ? name.slice(AVOIDED.length) : name);
    if (tag === null) return { kind: 'none' };
    return { kind: isAvoided ? 'avoided' : 'words', language: baseLanguage(tag) };
  });
  const languages = columns.flatMap((column) => (column.kind === 'words' ? [column.language] : []));
  const areTags = cells.slice(0, 2).every((cell) => {
    const tag = canonicalTag(cell);
    return tag !== null && hasName(tag);
  });
  return areTags && new Set(languages).size === languages.length && languages.length >= 2 ? columns : null;
}

/** With a heading, so that no language need be guessed. A semicolon or tab within a word becomes a comma or a space. */
export function writeTermTable(entries: readonly TermEntry[]): TermsWritten {
  const languages = languagesOfEntries(entries);
  const avoided = languages.filter((language) => entries.some((entry) => entry.avoided?.[language]?.length));
  const hasNotes = entries.some(({ note }) => note !== '');
  const list = (words: readonly string[] = []) =>
    words.map((word) => cell(word).replaceAll(';', ',')).join('; ');
  const rows = [
    [...languages, ...avoided.map((language) => `${AVOIDED}${language}`), ...(hasNotes ? ['note'] : [])],
    ...entries.map((entry) => [
      ...languages.map((language) => list(entry.words[language])),
      ...avoided.map((language) => list(entry.avoided?.[language])),
      ...(hasNotes ? [cell(entry.note)] : []),
    ]),
  ];
  const lines = rows.map((row) => row.map(guardFormula).join('\t'));
  // A line that begins with # would be a remark; with a space before it, it is a term.
  const text = lines.map((line) => (line.startsWith('#') ? ` ${line}` : line)).join('\n');
  return { text: `${text}\n`, remarks: [] };
}

const cell = (text: string) => text.replace(/\s+/g, ' ').trim();
