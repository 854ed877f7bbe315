import type { Block, Selection } from '../model/records.ts';
import { makeSelection, selectBlocks } from '../model/selection.ts';
import type { Passage, Quote } from './format.ts';

/** Where a passage is looked for. */
export interface Place {
  /** The blocks of the turn. */
  readonly turn: readonly Block[];
  /** The blocks of the version from the turn on. */
  readonly onward: readonly Block[];
}

/** The sample's own text and its codings disagree: a mistake in the sample, found by its test. */
export class QuoteError extends Error {
  override readonly name = 'QuoteError';
}

/** The one place of some words. @throws QuoteError when they stand nowhere or twice */
function locate(blocks: readonly Block[], words: string): { block: Block; offset: number } {
  const found: { block: Block; offset: number }[] = [];
  for (const block of blocks) {
    for (let at = block.text.indexOf(words); at >= 0; at = block.text.indexOf(words, at + 1)) {
      found.push({ block, offset: at });
    }
  }
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new QuoteError(`“${words}” stands ${found.length} times`);
  }
  return only;
}

function selectQuote(quote: Quote, { turn, onward }: Place): Selection {
  const { from, to } = typeof quote === 'string' ? { from: quote, to: null } : quote;
  const start = locate(turn, from);
  const last = to === null ? start : locate(onward, to);
  return makeSelection(
    onward,
    { blockId: start.block.id, offset: start.offset },
    { blockId: last.block.id, offset: last.offset + (to ?? from).length },
  );
}

const isList = (passage: Passage): passage is readonly Quote[] => Array.isArray(passage);

/** The selections of one side of a coding, in reading order. @throws QuoteError */
export function selectPassage(passage: Passage, place: Place): readonly Selection[] {
  if (passage === 'none') return [];
  if (passage === 'whole') return [selectBlocks(place.turn)];
  return (isList(passage) ? passage : [passage]).map((quote) => selectQuote(quote, place));
}
