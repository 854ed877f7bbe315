import type { DocumentView } from '../model/document-view.ts';
import type { VersionId } from '../model/ids.ts';
import { cutsOf } from './across-blocks.ts';
import { RUN_BREAK } from './folded-runs.ts';
import { foldText } from './folded-text.ts';
import { type DocumentHit, inRowOrder } from './row-order.ts';
import { exactReader, searchBlocks } from './search-blocks.ts';
import { searchFolded } from './search-folded.ts';
import type { Search } from './version-search.ts';

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

function searchFor(query: TextQuery): Search | null {
  if (query.mode === 'regex') return searchBlocks((text) => query.matcher(text), [], false);
  const { caseAndAccents, wholeWords = false } = query;
  const words = query.words.replaceAll(RUN_BREAK, '');
  if (caseAndAccents === 'exact') {
    const composed = words.normalize('NFC');
    if (composed === '') return null;
    return searchBlocks(exactReader(composed, wholeWords), cutsOf(composed), wholeWords);
  }
  const folded = foldText(words).text;
  return folded === '' ? null : searchFolded(folded, wholeWords);
}

/**
 * Every place of a document where the query stands, in the order of the rows and in each row by version, as they
 * are found: the first one costs a fraction of all. A null is a turn for others: at least one in each 65,536
 * units. Words may run over the border between blocks, a hit of a matcher lies within one; blank words find nothing. `versions`: those to look in, all when not given.
 */
export function findInSteps(
  view: DocumentView,
  query: TextQuery,
  versions: readonly VersionId[] = view.versions.map((version) => version.id),
): Generator<DocumentHit | null, void, undefined> {
  const search = searchFor(query);
  const wanted = view.versions.filter(({ id }) => versions.includes(id));
  return inRowOrder(
    view,
    search ? wanted.map(({ id }) => ({ versionId: id, steps: search(id, view.blocksOf(id)) })) : [],
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
