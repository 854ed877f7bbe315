import { fold } from '../languages/fold.ts';
import type { Token } from '../tokens.ts';

/** The part of a token that the word aligner asks for. */
export type Word = Pick<Token, 'kind' | 'form' | 'stem' | 'stop'>;

/** Two stretches that stand for each other, as tokens. */
export interface WordPair {
  readonly source: readonly Word[];
  readonly target: readonly Word[];
}

/** What words are counted under: common words by their form, all others by their stem. */
export interface CountedWord extends Word {
  /** Its forms, in lower case, the first few met. */
  readonly forms: string[];
  /** Its first form without accents. */
  readonly folded: string;
}

const MOST_FORMS = 8;

const keyOf = (word: Word): string =>
  word.kind === 'word' && word.stop ? `f ${word.form}` : `${word.kind} ${word.stem}`;

/** Words of a language numbered by what they are counted under. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly words: CountedWord[] = [];

  idOf(word: Word): number {
    const key = keyOf(word);
    const known = this.#ids.get(key);
    if (known !== undefined) {
      const forms = this.words[known]?.forms;
      if (forms && forms.length < MOST_FORMS && !forms.includes(word.form)) forms.push(word.form);
      return known;
    }
    this.#ids.set(key, this.words.length);
    const { kind, form, stem, stop } = word;
    this.words.push({ kind, form, stem, stop, forms: [form], folded: fold(form) });
    return this.words.length - 1;
  }

  /** Numbers of words by keys of theirs. */
  indexBy(keysOf: (word: CountedWord) => readonly string[]): ReadonlyMap<string, readonly number[]> {
    const index = new Map<string, number[]>();
    for (const [id, word] of this.words.entries()) {
      for (const key of keysOf(word)) {
        const list = index.get(key);
        if (list) list.push(id);
        else index.set(key, [id]);
      }
    }
    return index;
  }
}
