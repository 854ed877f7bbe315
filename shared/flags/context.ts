import { baseLanguage } from '../align/languages/base-language.ts';
import { PROJECT_DICTIONARY } from '../align/project-dictionary.ts';
import { lengthModel } from '../align/sentences/length.ts';
import { identifyLanguage } from '../language/identify.ts';
import type { Term } from '../model/records.ts';
import { sideText } from './bead.ts';
import type { FlagBead } from './flag.ts';
import { candidatesOf } from './names/candidates.ts';
import { PreparedSide } from './prepared.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { lettersOf } from './words.ts';

/** The base language of a text, or null where it is not plain. */
export type TellLanguage = (text: string) => string | null;

/** What the flags of a bead depend on beside its texts. Make it once for a document with `flagContext`. */
export interface FlagContext {
  readonly terms: readonly Term[];
  readonly languageOf: TellLanguage;
  /** log of target letters for one source letter, in this document. */
  readonly logRatio: number;
  /** Names of the document, folded: known where they stand inside a sentence, recognised where they open one. */
  readonly names: ReadonlySet<string>;
  /** How the project translates its sentences; null: nobody asks. */
  readonly sentences: SentenceIndex | null;
}

export interface FlagContextParts {
  readonly terms?: readonly Term[];
  readonly languageOf?: TellLanguage;
  /** Beads of the document, to learn how long its translation is for its original; some hundred are enough. */
  readonly beads?: Iterable<FlagBead>;
  readonly sentences?: SentenceIndex;
}

/** Beads that the length of a translation is learned from. */
const MOST_BEADS = 500;

function logRatioOf(beads: readonly FlagBead[]): number {
  const [source, target]: [number[], number[]] = [[], []];
  for (const bead of beads) {
    const [here, there] = [lettersOf(sideText(bead.source)), lettersOf(sideText(bead.target))];
    if (here === 0 || there === 0) continue;
    source.push(here);
    target.push(there);
  }
  return lengthModel(Float64Array.from(source), Float64Array.from(target)).logRatio;
}

const NO_TERMS: readonly Term[] = [];

function firstOf(beads: Iterable<FlagBead>): readonly FlagBead[] {
  const first: FlagBead[] = [];
  for (const bead of beads) {
    first.push(bead);
    if (first.length >= MOST_BEADS) break;
  }
  return first;
}

/** The language of a text where it is all in one. */
export function plainLanguage(text: string): string | null {
  const { language } = identifyLanguage(text);
  return language === 'mixed' || language === 'other' ? null : language;
}

/** What is written as a name inside a sentence and is no word of the dictionary. */
function namesOf(beads: readonly FlagBead[]): ReadonlySet<string> {
  const names = new Set<string>();
  const none: ReadonlySet<string> = new Set();
  for (const bead of beads) {
    for (const side of [PreparedSide.of(bead.source), PreparedSide.of(bead.target)]) {
      for (const { folded, form, isAcronym } of candidatesOf(side, none)) {
        if (!isAcronym && PROJECT_DICTIONARY.translations(form, baseLanguage(side.tag)).length === 0)
          names.add(folded);
      }
    }
  }
  return names;
}

/** The context of a document's flags. Costs a look at its first beads; the flags of each bead are then cheap. */
export function flagContext({ terms, languageOf, beads, sentences }: FlagContextParts): FlagContext {
  const first = firstOf(beads ?? []);
  return {
    terms: terms ?? NO_TERMS,
    languageOf: languageOf ?? plainLanguage,
    logRatio: logRatioOf(first),
    names: namesOf(first),
    sentences: sentences ?? null,
  };
}
