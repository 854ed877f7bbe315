import {
  cleanContent,
  isTerm,
  kept,
  readWords,
  type TermContent,
  writtenWords,
} from '../../shared/glossary/content.ts';
import type { LanguageTag } from '../../shared/model/records.ts';

/** A term as it stands in the fields of a form, words with semicolons between them. */
export interface TermDraft {
  readonly words: Readonly<Record<LanguageTag, string>>;
  readonly avoided: Readonly<Record<LanguageTag, string>>;
  readonly note: string;
}

export const EMPTY_DRAFT: TermDraft = { words: {}, avoided: {}, note: '' };

const written = (lists: TermContent['words'] = {}): Record<LanguageTag, string> =>
  Object.fromEntries(Object.entries(lists).map(([language, words]) => [language, writtenWords(words)]));
const read = (fields: TermDraft['words']): TermContent['words'] =>
  Object.fromEntries(Object.entries(fields).map(([language, text]) => [language, readWords(text)]));

export const draftOf = ({ words, avoided, note }: TermContent): TermDraft => ({
  words: written(words),
  avoided: written(avoided),
  note,
});

const contentOfDraft = ({ words, avoided, note }: TermDraft): TermContent =>
  cleanContent({ words: read(words), avoided: read(avoided), note });

/** What can be saved; null while it says nothing about a translation. */
export function termOfDraft(draft: TermDraft): TermContent | null {
  const content = contentOfDraft(draft);
  return isTerm(content) ? content : null;
}

/** The first word that is written, the same in all languages; null while none is. */
export function keptOfDraft(draft: TermDraft, languages: readonly LanguageTag[]): TermContent | null {
  const { words, avoided, note } = contentOfDraft(draft);
  const word = languages.flatMap((language) => words[language] ?? [])[0];
  return word === undefined
    ? null
    : cleanContent({ ...kept(word, languages), ...(avoided && { avoided }), note });
}

/** The word that a term goes by in a sentence. */
export const headOf = ({ words }: TermContent, languages: readonly LanguageTag[]): string =>
  languages.flatMap((language) => words[language] ?? [])[0] ?? Object.values(words)[0]?.[0] ?? '';
