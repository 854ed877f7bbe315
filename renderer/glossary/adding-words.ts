import { baseLanguage } from '../../shared/align/languages/base-language.ts';
import type { Passage } from '../../shared/coding/passage.ts';
import type { ProjectSide } from '../../shared/coding/project-side.ts';
import { type TermContent, wordKey } from '../../shared/glossary/content.ts';
import { termsIn } from '../../shared/glossary/lookup.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Term } from '../../shared/model/records.ts';
import { copyPassage } from '../../shared/reading/copy-both.ts';

/** Words that a term can have at most; a counterpart may have some more before it is taken for the whole sentence. */
const MOST_WORDS = 8;
const EXTRA_WORDS = 3;

const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu;
const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;
const bare = (text: string) => text.replace(/\s+/g, ' ').replace(AROUND, '');

export type WordsToAdd =
  | { readonly kind: 'none' | 'tooMany' }
  | {
      readonly kind: 'words';
      readonly word: string;
      /** Base tag of the words. */
      readonly language: string;
      /** The term that has just these words. */
      readonly known: Term | null;
      readonly content: TermContent;
    };

/** The selected words as a term, with what stands for them in the other languages where the words are linked. */
export function wordsToAdd(
  view: DocumentView,
  passage: Passage | null,
  terms: readonly Term[],
  project: ProjectSide,
): WordsToAdd {
  const word = passage ? bare(copyPassage(view, passage)) : '';
  const version = view.versions.find(({ id }) => id === passage?.versionId);
  if (!passage || !version || word === '') return { kind: 'none' };
  if (wordCount(word) > MOST_WORDS) return { kind: 'tooMany' };
  const language = baseLanguage(version.language);
  const whole = termsIn(word, language, terms).find(({ start, end }) => start === 0 && end === word.length);
  const known = whole?.found.find(({ isAvoided }) => !isAvoided)?.term ?? null;
  if (known) return { kind: 'words', word, language, known, content: known };
  const words: Record<string, readonly string[]> = { [language]: [word] };
  for (const other of view.versions) {
    const tag = baseLanguage(other.language);
    if (tag === language || words[tag]) continue;
    const { selections } = project(view, [passage], other.id);
    const [counterpart] = selections.map(({ quote }) => bare(quote));
    // As long as a whole sentence: nothing is known of its words.
    if (selections.length === 1 && counterpart && wordCount(counterpart) <= wordCount(word) + EXTRA_WORDS)
      words[tag] = [wordKey(counterpart) === wordKey(word) ? word : counterpart];
  }
  return { kind: 'words', word, language, known: null, content: { words, note: '' } };
}
