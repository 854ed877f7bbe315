import { lengthModel } from '../align/sentences/length.ts';
import { guessLanguage } from '../language/guess.ts';
import type { Term } from '../model/records.ts';
import { sideText } from './bead.ts';
import type { FlagBead } from './flag.ts';
import { lettersOf } from './words.ts';

/** The base language of a text, or null where it is not plain. */
export type TellLanguage = (text: string) => string | null;

/** What the flags of a bead depend on beside its texts. Make it once for a document with `flagContext`. */
export interface FlagContext {
  readonly terms: readonly Term[];
  readonly languageOf: TellLanguage;
  /** log of target letters for one source letter, in this document. */
  readonly logRatio: number;
}

export interface FlagContextParts {
  readonly terms?: readonly Term[];
  readonly languageOf?: TellLanguage;
  /** Beads of the document, to learn how long its translation is for its original; some hundred are enough. */
  readonly beads?: Iterable<FlagBead>;
}

/** Beads that the length of a translation is learned from. */
const MOST_BEADS = 500;

function logRatioOf(beads: Iterable<FlagBead>): number {
  const [source, target]: [number[], number[]] = [[], []];
  for (const bead of beads) {
    if (source.length >= MOST_BEADS) break;
    const [here, there] = [lettersOf(sideText(bead.source)), lettersOf(sideText(bead.target))];
    if (here === 0 || there === 0) continue;
    source.push(here);
    target.push(there);
  }
  return lengthModel(Float64Array.from(source), Float64Array.from(target)).logRatio;
}

/** The context of a document's flags. Costs a look at its first beads; the flags of each bead are then cheap. */
export function flagContext({ terms, languageOf, beads }: FlagContextParts): FlagContext {
  return {
    terms: terms ?? [],
    languageOf: languageOf ?? ((text) => guessLanguage(text).language),
    logRatio: beads ? logRatioOf(beads) : 0,
  };
}
