import { baseLanguage } from '../align/languages/base-language.ts';
import { fold } from '../align/languages/fold.ts';
import { remembering } from '../align/languages/remember.ts';
import { type Token, tokensOf } from '../align/tokens.ts';
import type { LanguageTag, Term } from '../model/records.ts';

/** A word of a term, as a text is compared with it. */
interface PhraseWord {
  /** Without accents: the stem, so that inflected forms count, and the form, for what a stemmer makes two of. */
  readonly stem: string;
  readonly form: string;
  /** "ICE" is not "ice": a word all in capitals is met as such. */
  readonly isCapitals: boolean;
  /** What stands before it in the term, after the word before. */
  readonly gap: string;
}

interface Phrase {
  readonly words: readonly PhraseWord[];
  readonly found: FoundTerm;
}

export interface FoundTerm {
  readonly term: Term;
  /** True where the words are among those not to be used. */
  readonly isAvoided: boolean;
}

/** Words of a text that stand in the glossary: `[start, end)` in UTF-16 units. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  /** The terms that have them, in the order of the glossary; more than one for words of several meanings. */
  readonly found: readonly FoundTerm[];
}

const NONE: readonly never[] = [];
const NOTHING = { length: 0, found: NONE };
const CAPITALS = /^\p{Lu}{2,}$/u;
/** What may stand between the words of a term, whatever the term has there. */
const JOINS = /^[\s\p{Pd}'’]*$/u;

/** Folding is most of the work: the same few thousand words come again and again. */
const keyOf = remembering(fold);

/** A text cut into words and numbers; what it is compared by is worked out where something begins like it. */
interface CutText {
  readonly text: string;
  readonly words: readonly Token[];
}

function cut(text: string, language: LanguageTag): CutText {
  return { text, words: tokensOf(text, language).filter(({ kind }) => kind !== 'mark') };
}

function wordAt({ text, words }: CutText, at: number): PhraseWord | null {
  const token = words[at];
  if (!token) return null;
  return {
    stem: keyOf(token.stem),
    form: keyOf(token.form),
    isCapitals: CAPITALS.test(text.slice(token.start, token.end)),
    gap: text.slice(words[at - 1]?.end ?? 0, token.start).trim(),
  };
}

const isMet = (word: PhraseWord, by: PhraseWord): boolean =>
  (word.stem === by.stem || word.form === by.form) && (!word.isCapitals || by.isCapitals);

/** The words of a glossary in one language, by how the first one begins. */
class Phrases {
  readonly #byFirst = new Map<string, Phrase[]>();

  constructor(terms: readonly Term[], language: LanguageTag) {
    for (const term of terms) {
      for (const written of term.words[language] ?? NONE) this.#put(term, written, language, false);
      for (const written of term.avoided?.[language] ?? NONE) this.#put(term, written, language, true);
    }
  }

  get isEmpty(): boolean {
    return this.#byFirst.size === 0;
  }

  #put(term: Term, written: string, language: LanguageTag, isAvoided: boolean): void {
    const phraseText = cut(written, language);
    const words = phraseText.words.flatMap((_, at) => wordAt(phraseText, at) ?? []);
    const [first] = words;
    if (!first) return;
    const phrase = { words, found: { term, isAvoided } };
    for (const key of new Set([first.stem, first.form])) {
      const list = this.#byFirst.get(key);
      if (list) list.push(phrase);
      else this.#byFirst.set(key, [phrase]);
    }
  }

  /** Those that begin at a word of a text, the longest only. */
  at(cutText: CutText, place: number): { readonly length: number; readonly found: readonly FoundTerm[] } {
    const token = cutText.words[place];
    if (!token) return NOTHING;
    const [stem, form] = [keyOf(token.stem), keyOf(token.form)];
    const byStem = this.#byFirst.get(stem) ?? NONE;
    const byForm = form === stem ? NONE : (this.#byFirst.get(form) ?? NONE);
    if (byStem.length + byForm.length === 0) return NOTHING;
    let length = 0;
    let found: FoundTerm[] = [];
    for (const phrase of [...byStem, ...byForm]) {
      if (phrase.words.length < length || !this.#stands(phrase, cutText, place)) continue;
      if (phrase.words.length > length) found = [];
      length = phrase.words.length;
      const isKnown = found.some(
        ({ term, isAvoided }) => term === phrase.found.term && isAvoided === phrase.found.isAvoided,
      );
      if (!isKnown) found.push(phrase.found);
    }
    return { length, found };
  }

  #stands(phrase: Phrase, cutText: CutText, place: number): boolean {
    return phrase.words.every((word, at) => {
      const by = wordAt(cutText, place + at);
      return by && isMet(word, by) && (at === 0 || by.gap === word.gap || JOINS.test(by.gap));
    });
  }
}

const indexes = new WeakMap<readonly Term[], Map<LanguageTag, Phrases>>();

/** Kept as long as the list lives: `index.all('term')` is the same list until a term changes. */
function phrasesOf(terms: readonly Term[], language: LanguageTag): Phrases {
  const known = indexes.get(terms) ?? new Map<LanguageTag, Phrases>();
  indexes.set(terms, known);
  const phrases = known.get(language) ?? new Phrases(terms, language);
  known.set(language, phrases);
  return phrases;
}

/**
 * Where the words of a glossary stand in a text, in any inflected form, accents or none, from left to right, the longest
 * where several begin at one word; none overlaps another. `language`: any BCP 47 tag. Some 2 to 4 µs a word.
 */
export function termsIn(text: string, language: LanguageTag, terms: readonly Term[]): readonly TermMatch[] {
  if (terms.length === 0) return NONE;
  const tag = baseLanguage(language);
  const phrases = phrasesOf(terms, tag);
  if (phrases.isEmpty) return NONE;
  const cutText = cut(text, tag);
  const { words } = cutText;
  const matches: TermMatch[] = [];
  for (let place = 0; place < words.length; place++) {
    const { length, found } = phrases.at(cutText, place);
    const [first, last] = [words[place], words[place + length - 1]];
    if (length === 0 || !first || !last) continue;
    matches.push({ start: first.start, end: last.end, found });
    place += length - 1;
  }
  return matches;
}
