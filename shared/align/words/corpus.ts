import { fold } from '../languages/fold.ts';
import { areCognates } from '../partners/cognate.ts';
import type { Lexicon } from '../partners/lexicon.ts';
import type { Token } from '../tokens.ts';
import { functionWordPairs } from './function-words.ts';

/** The part of a token that the word aligner asks for. */
export type Word = Pick<Token, 'kind' | 'form' | 'stem' | 'stop'>;

/** Two stretches that stand for each other, as tokens. */
export interface WordPair {
  readonly source: readonly Word[];
  readonly target: readonly Word[];
}

/** How sure it is, before any text is seen, that two words translate each other. */
export const PRIOR = { same: 16, number: 24, dictionary: 12, cognate: 8, functional: 6, mark: 12 };

/** Words of both languages numbered by what they are counted under. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly words: Word[] = [];
  readonly folded: string[] = [];

  idOf(word: Word): number {
    const key = word.kind === 'word' && word.stop ? `f ${word.form}` : `${word.kind} ${word.stem}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.words.length);
    this.words.push(word);
    this.folded.push(fold(word.form));
    return this.words.length - 1;
  }

  /** −1 for a word never met. */
  find(word: Word): number {
    const key = word.kind === 'word' && word.stop ? `f ${word.form}` : `${word.kind} ${word.stem}`;
    return this.#ids.get(key) ?? -1;
  }
}

/** The prior weight of pairs of words of two languages; 0 for most. */
export function priorOf(from: string, to: string, lexicon: Lexicon): (source: Word, target: Word) => number {
  const functional = functionWordPairs(from, to);
  const forward = new Map<string, ReadonlySet<string>>();
  const backward = new Map<string, ReadonlySet<string>>();
  const stems = (
    known: Map<string, ReadonlySet<string>>,
    form: string,
    a: string,
    b: string,
  ): ReadonlySet<string> => {
    let found = known.get(form);
    if (!found) {
      found = lexicon.stemsFor([form], a, b);
      known.set(form, found);
    }
    return found;
  };
  return (source, target) => {
    if (source.kind !== target.kind) return 0;
    if (source.kind === 'number') return source.stem === target.stem ? PRIOR.number : 0;
    if (functional.has(`${source.form} ${target.form}`))
      return source.kind === 'mark' ? PRIOR.mark : PRIOR.functional;
    if (source.kind === 'mark') return source.form === target.form ? PRIOR.mark : 0;
    if (stems(forward, source.form, from, to).has(target.stem)) return PRIOR.dictionary;
    if (stems(backward, target.form, to, from).has(source.stem)) return PRIOR.dictionary;
    if (source.stop || target.stop) return 0;
    const [one, other] = [fold(source.form), fold(target.form)];
    if (one === other) return PRIOR.same;
    return areCognates(one, other) ? PRIOR.cognate : 0;
  };
}
