import { languageTools } from '../align/languages/tools.ts';
import { type Sentence, sentencesOf } from '../language/sentences.ts';
import { sideText } from './bead.ts';
import type { FlagBead, FlagSide } from './flag.ts';
import { foldInPlace } from './fold-in-place.ts';
import type { FlagLanguage } from './languages/flag-language.ts';
import { flagLanguage } from './languages/languages.ts';
import { lettersOf, type Word, wordsOf } from './words.ts';

/** A side with what several kinds of flag ask of it, each worked out when first asked. */
export class PreparedSide {
  readonly text: string;
  /** BCP 47. */
  readonly tag: string;
  readonly language: FlagLanguage;
  #words: readonly Word[] | null = null;
  #sentences: readonly Sentence[] | null = null;
  #letters: number | null = null;
  #folded: string | null = null;
  #stems: readonly string[] | null = null;

  constructor(text: string, tag: string) {
    this.text = text;
    this.tag = tag;
    this.language = flagLanguage(tag);
  }

  static of(side: FlagSide): PreparedSide {
    return new PreparedSide(sideText(side), side.language);
  }

  get words(): readonly Word[] {
    this.#words ??= wordsOf(this.text);
    return this.#words;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesOf(this.text, this.tag);
    return this.#sentences;
  }

  /** The text in lower case without accents, unit for unit. */
  get folded(): string {
    this.#folded ??= foldInPlace(this.text);
    return this.#folded;
  }

  /** The stems of its words. */
  get stems(): readonly string[] {
    this.#stems ??= this.words.map(({ form }) => this.stemOf(form));
    return this.#stems;
  }

  stemOf(form: string): string {
    return languageTools(this.tag).stem(form);
  }

  get letters(): number {
    this.#letters ??= lettersOf(this.text);
    return this.#letters;
  }
}

export interface PreparedBead {
  readonly source: PreparedSide;
  readonly target: PreparedSide;
}

export const prepareBead = (bead: FlagBead): PreparedBead => ({
  source: PreparedSide.of(bead.source),
  target: PreparedSide.of(bead.target),
});
