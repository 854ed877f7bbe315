import type { DocumentView } from '../model/document-view.ts';
import type { VersionId } from '../model/ids.ts';
import type { Block } from '../model/records.ts';
import { type FoldedRun, foldedRuns, RUN_BREAK } from './folded-runs.ts';
import { foldText, unfoldRange } from './folded-text.ts';
import { type DocumentHit, inRowOrder, type Reached } from './row-order.ts';
import { isWhole } from './whole-words.ts';

export type { DocumentHit } from './row-order.ts';

/**
 * Finds stretches in a text, rising, not overlapping, never empty. How a pattern is held to a time limit is the
 * matcher's business: expressions that a person typed run in a worker only (shared/query/pattern).
 */
export type Matcher = (text: string) => Iterable<{ readonly start: number; readonly end: number }>;

export type TextQuery =
  | {
      readonly mode: 'words';
      readonly words: string;
      readonly caseAndAccents: 'folded' | 'exact';
      /** Only where they are not part of longer words. */
      readonly wholeWords?: boolean;
    }
  | { readonly mode: 'regex'; readonly matcher: Matcher };

/** UTF-16 units that are looked through before others get their turn: well under a millisecond. */
const TURN_UNITS = 1 << 16;

/** A search in one version's blocks, step by step. */
type Search = (
  versionId: VersionId,
  blocks: readonly Block[],
) => Generator<DocumentHit | Reached, void, undefined>;

const MARK = /^\p{M}/u;

/** A combining mark behind a hit belongs to its last letter, which then is another one. */
function cutsLetter(text: string, end: number): boolean {
  return text.charCodeAt(end) >= 0x300 && MARK.test(text.slice(end, end + 2));
}

function exactMatcher(words: string, wholeWords: boolean): Matcher {
  return function* (text) {
    let at = text.indexOf(words);
    while (at >= 0) {
      const end = at + words.length;
      if (cutsLetter(text, end) || (wholeWords && !isWhole(text, at, end))) at = text.indexOf(words, at + 1);
      else {
        yield { start: at, end };
        at = text.indexOf(words, end);
      }
    }
  };
}

function searchBlocks(matcher: Matcher): Search {
  return function* (versionId, blocks) {
    let units = 0;
    for (const block of blocks) {
      if (units > TURN_UNITS) {
        units = 0;
        yield { reached: block.id };
      }
      units += block.text.length;
      for (const { start, end } of matcher(block.text)) yield { versionId, blockId: block.id, start, end };
    }
  };
}

/** The last block of a run that starts at or before an offset. */
function blockAt({ starts }: FoldedRun, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function searchFolded(words: string, wholeWords: boolean): Search {
  return function* (versionId, blocks) {
    for (const run of foldedRuns(blocks)) {
      const first = run.blocks[0];
      if (first) yield { reached: first.id };
      let at = run.text.indexOf(words);
      while (at >= 0) {
        const isWanted = !wholeWords || isWhole(run.text, at, at + words.length);
        const place = isWanted ? blockAt(run, at) : -1;
        const block = run.blocks[place];
        if (block) {
          const start = at - (run.starts[place] ?? 0);
          const odd = run.odd.get(place);
          const range = odd
            ? unfoldRange(odd, block.text, start, start + words.length)
            : { start, end: start + words.length };
          yield { versionId, blockId: block.id, ...range };
        }
        at = run.text.indexOf(words, at + (isWanted ? words.length : 1));
      }
    }
  };
}

function searchFor(query: TextQuery): Search | null {
  if (query.mode === 'regex') return searchBlocks(query.matcher);
  const { caseAndAccents, wholeWords = false } = query;
  const words = query.words.replaceAll(RUN_BREAK, '');
  if (caseAndAccents === 'exact') {
    const composed = words.normalize('NFC');
    return composed === '' ? null : searchBlocks(exactMatcher(composed, wholeWords));
  }
  const folded = foldText(words).text;
  return folded === '' ? null : searchFolded(folded, wholeWords);
}

/**
 * Every place of a document where the query stands, in the order of the rows and in each row by version, as they
 * are found: the first one costs a fraction of all. A null is a turn for others: at least one in each 65,536
 * units. A hit lies within one block; blank words find nothing. `versions`: those to look in, all when not given.
 */
export function* findInSteps(
  view: DocumentView,
  query: TextQuery,
  versions: readonly VersionId[] = view.versions.map((version) => version.id),
): Generator<DocumentHit | null, void, undefined> {
  const search = searchFor(query);
  if (!search) return;
  const wanted = view.versions.filter(({ id }) => versions.includes(id));
  yield* inRowOrder(
    view,
    wanted.map(({ id }) => ({ versionId: id, steps: search(id, view.blocksOf(id)) })),
  );
}

/** The same at one go: the hits alone. */
export function* findInDocument(
  view: DocumentView,
  query: TextQuery,
  versions?: readonly VersionId[],
): Generator<DocumentHit, void, undefined> {
  for (const step of findInSteps(view, query, versions)) if (step) yield step;
}
