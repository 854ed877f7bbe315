import type { Dictionary } from '../../shared/align/dictionary.ts';
import { learnedDictionary } from '../../shared/align/learned/learned-dictionary.ts';
import { type LearnedWords, wordsLearned } from '../../shared/align/learned/learned-words.ts';
import type { LinkedTexts } from '../../shared/beads/learn-words.ts';
import type { LanguageTag } from '../../shared/model/records.ts';

type Languages = readonly [LanguageTag, LanguageTag];

/**
 * What a project's documents have taught of their words, stretch by stretch: a lesson learned anew takes the place of
 * the one before, and the others stay as they are. In memory only.
 */
export class Lessons {
  readonly #lessons = new Map<string, LearnedWords>();
  #known: { readonly key: string; readonly dictionary: Dictionary } | null = null;

  learn(lesson: string, [source, target]: Languages, { pairs, links }: LinkedTexts): void {
    this.#lessons.set(lesson, wordsLearned({ source, target }, pairs, links));
    this.#known = null;
  }

  /** What all lessons together say of two languages, but for those that `isLeftOut`. */
  dictionary(languages: Languages, isLeftOut: (lesson: string) => boolean): Dictionary {
    const lessons = [...this.#lessons].filter(([lesson]) => !isLeftOut(lesson));
    const key = [...languages, ...lessons.map(([lesson]) => lesson)].join(' ');
    if (this.#known?.key === key) return this.#known.dictionary;
    const dictionary = learnedDictionary(
      languages,
      lessons.map(([, learned]) => learned),
    );
    this.#known = { key, dictionary };
    return dictionary;
  }
}
