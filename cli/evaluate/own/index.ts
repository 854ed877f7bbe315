import type { FlagKind } from '../../../shared/model/records.ts';
import { PARTS, type Part, readPart, readTerms } from './read-gold.ts';
import { type FlagFigures, scoreFlags } from './score-flags.ts';
import { scorePassages } from './score-passages.ts';
import { type SentenceFigures, scoreSentences } from './score-sentences.ts';

/** Where the project keeps its own gold, from the folder that `npm run` works in. */
export const OWN_GOLD = 'test/gold';

export interface OwnFigures {
  readonly parts: readonly Part[];
  readonly documents: number;
  readonly beads: number;
  readonly sentences: SentenceFigures;
  readonly passages: ReturnType<typeof scorePassages>;
  readonly flags: Readonly<Partial<Record<FlagKind, FlagFigures>>>;
}

/**
 * `own [FOLDER]`: the project's own gold, sentences, passages and flags. Options: `--part=tune|report` (both unless
 * said), `--misses` (what went wrong, on the error stream).
 */
export function evaluateOwn(folder: string, options: ReadonlySet<string>): OwnFigures {
  const showMisses = options.has('--misses');
  const asked = PARTS.filter((part) => options.has(`--part=${part}`));
  const parts = asked.length > 0 ? asked : PARTS;
  const documents = parts.flatMap((part) => readPart(folder, part));
  const beads = documents.flatMap(({ turns }) => turns).reduce((sum, turn) => sum + turn.beads.length, 0);
  return {
    parts,
    documents: documents.length,
    beads,
    sentences: scoreSentences(documents, showMisses),
    passages: scorePassages(documents, showMisses),
    flags: scoreFlags(documents, readTerms(folder), showMisses),
  };
}
