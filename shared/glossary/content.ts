import { fold } from '../align/languages/fold.ts';
import type { LanguageTag, Term } from '../model/records.ts';

/** What a term says, without its place in a project. */
export type TermContent = Pick<Term, 'words' | 'avoided' | 'note'>;

type Words = Readonly<Record<LanguageTag, readonly string[]>>;

const NONE: readonly string[] = [];

/** What two words must share to be one: not accents, not capitals. */
export const wordKey = (word: string): string => fold(word.replace(/\s+/g, ' ').trim());

/** Composed, without stray spaces, empty words and repetitions; the first way of writing a word stays. */
function cleanWords(words: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const word of words) {
    const clean = word.normalize('NFC').replace(/\s+/g, ' ').trim();
    const key = wordKey(clean);
    if (key !== '' && !byKey.has(key)) byKey.set(key, clean);
  }
  return [...byKey.values()];
}

function cleanLists(lists: Words): Words {
  return Object.fromEntries(
    Object.entries(lists)
      .map(([language, words]) => [language, cleanWords(words)] as const)
      .filter(([, words]) => words.length > 0),
  );
}

/** Without the words that `others` has in the same language. */
export function withoutWords(lists: Words, others: Words): Words {
  return cleanLists(
    Object.fromEntries(
      Object.entries(lists).map(([language, words]) => {
        const keys = new Set((others[language] ?? NONE).map(wordKey));
        return [language, words.filter((word) => !keys.has(wordKey(word)))];
      }),
    ),
  );
}

/** As it is kept: lists clean, none empty, and nothing agreed and avoided at once, where agreed wins. */
export function cleanContent({ words, avoided = {}, note }: TermContent): TermContent {
  const clean = cleanLists(words);
  const rest = withoutWords(avoided, clean);
  return {
    words: clean,
    ...(Object.keys(rest).length > 0 && { avoided: rest }),
    note: note.normalize('NFC').trim(),
  };
}

export const contentOf = ({ words, avoided, note }: TermContent): TermContent => ({
  words,
  ...(avoided && { avoided }),
  note,
});

const listed = (lists: Words = {}) =>
  Object.keys(lists)
    .sort()
    .map((language) => [language, lists[language]]);

/** Whether two say the same, word for word. */
export const saysTheSame = (a: TermContent, b: TermContent): boolean =>
  JSON.stringify([listed(a.words), listed(a.avoided), a.note]) ===
  JSON.stringify([listed(b.words), listed(b.avoided), b.note]);

/** Something to translate, and what to make or not to make of it. */
export function isTerm({ words, avoided = {} }: TermContent): boolean {
  const languages = Object.keys(words);
  return languages.length > 1 || (languages.length === 1 && Object.keys(avoided).length > 0);
}

/** "coyote stays coyote": the agreed word is the same in every language. */
export function staysAsItIs({ words }: TermContent): boolean {
  const [first, ...others] = Object.values(words).map((list) => wordKey(list[0] ?? ''));
  return first !== undefined && others.length > 0 && others.every((each) => each === first);
}

/** A word that is not translated. `languages`: base tags. */
export const kept = (word: string, languages: readonly LanguageTag[]): TermContent =>
  cleanContent({ words: Object.fromEntries(languages.map((language) => [language, [word]])), note: '' });

/** How the words of one language are written in a field or a cell: with semicolons between them, the agreed one first. */
export const writtenWords = (words: readonly string[] = NONE): string => words.join('; ');
export const readWords = (text: string): readonly string[] => cleanWords(text.split(';'));
