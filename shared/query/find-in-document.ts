import type { DocumentView } from '../model/document-view.ts';
import type { BlockId, VersionId } from '../model/ids.ts';
import { byOrder } from '../model/order.ts';
import type { Bead, Block } from '../model/records.ts';
import { type FoldedRun, foldedRuns, RUN_BREAK } from './folded-runs.ts';
import { foldText, unfoldRange } from './folded-text.ts';

/** Words found in one block, `[start, end)` in UTF-16 units of its text as it stands. */
export interface DocumentHit {
  readonly versionId: VersionId;
  readonly blockId: BlockId;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds stretches in a text, rising, not overlapping, never empty. How a pattern is held to a time limit is the
 * matcher's business: native expressions run in a worker only.
 */
export type Matcher = (text: string) => Iterable<{ readonly start: number; readonly end: number }>;

export type TextQuery =
  | { readonly mode: 'words'; readonly words: string; readonly caseAndAccents: 'folded' | 'exact' }
  | { readonly mode: 'regex'; readonly matcher: Matcher };

/** A search in one version's blocks, hit by hit. */
type Search = (versionId: VersionId, blocks: readonly Block[]) => Generator<DocumentHit, void, undefined>;

const MARK = /^\p{M}/u;

/** A combining mark behind a hit belongs to its last letter, which then is another one. */
function cutsLetter(text: string, end: number): boolean {
  return text.charCodeAt(end) >= 0x300 && MARK.test(text.slice(end, end + 2));
}

function exactMatcher(words: string): Matcher {
  return function* (text) {
    let at = text.indexOf(words);
    while (at >= 0) {
      const end = at + words.length;
      if (cutsLetter(text, end)) at = text.indexOf(words, at + 1);
      else {
        yield { start: at, end };
        at = text.indexOf(words, end);
      }
    }
  };
}

function searchBlocks(matcher: Matcher): Search {
  return function* (versionId, blocks) {
    for (const block of blocks)
      for (const { start, end } of matcher(block.text)) yield { versionId, blockId: block.id, start, end };
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

function searchFolded(words: string): Search {
  return function* (versionId, blocks) {
    for (const run of foldedRuns(blocks)) {
      for (let at = run.text.indexOf(words); at >= 0; at = run.text.indexOf(words, at + words.length)) {
        const place = blockAt(run, at);
        const block = run.blocks[place];
        if (!block) continue;
        const start = at - (run.starts[place] ?? 0);
        const odd = run.odd.get(place);
        const range = odd
          ? unfoldRange(odd, block.text, start, start + words.length)
          : { start, end: start + words.length };
        yield { versionId, blockId: block.id, ...range };
      }
    }
  };
}

function searchFor(query: TextQuery): Search | null {
  if (query.mode === 'regex') return searchBlocks(query.matcher);
  const words = query.words.replaceAll(RUN_BREAK, '');
  if (query.caseAndAccents === 'exact') {
    const composed = words.normalize('NFC');
    return composed === '' ? null : searchBlocks(exactMatcher(composed));
  }
  const folded = foldText(words).text;
  return folded === '' ? null : searchFolded(folded);
}

/** The bead that holds a place of a block. */
function beadOf(view: DocumentView, hit: DocumentHit): Bead | undefined {
  const beads = view.beadsOf(hit.blockId);
  if (beads.length < 2) return beads[0];
  return beads.findLast((bead) =>
    bead.sides[hit.versionId]?.some((part) => part.blockId === hit.blockId && part.start <= hit.start),
  );
}

interface Stream {
  readonly hits: Generator<DocumentHit, void, undefined>;
  hit: DocumentHit;
  bead: Bead | undefined;
}

function advance(view: DocumentView, stream: Stream): boolean {
  const { done, value } = stream.hits.next();
  if (done) return false;
  // The bead of the hit before holds most of the next ones too, where a block is one bead.
  const isSame = value.blockId === stream.hit.blockId && view.beadsOf(value.blockId).length < 2;
  if (!isSame) stream.bead = beadOf(view, value);
  stream.hit = value;
  return true;
}

/**
 * Every place of a document where the query stands, in the order of the rows and in each row by version, as they
 * are found: the first one costs a fraction of all. A hit lies within one block; blank words find nothing.
 * `versions`: those to look in, all when not given.
 */
export function* findInDocument(
  view: DocumentView,
  query: TextQuery,
  versions: readonly VersionId[] = view.versions.map((version) => version.id),
): Generator<DocumentHit, void, undefined> {
  const search = searchFor(query);
  if (!search) return;
  const streams: Stream[] = [];
  for (const { id } of view.versions) {
    if (!versions.includes(id)) continue;
    const hits = search(id, view.blocksOf(id));
    const { done, value } = hits.next();
    if (!done) streams.push({ hits, hit: value, bead: beadOf(view, value) });
  }
  while (streams.length > 0) {
    let best = streams[0];
    for (const stream of streams) {
      if (!best || stream === best) continue;
      // What no bead holds has no row to wait for.
      if (!best.bead) break;
      if (!stream.bead || (stream.bead !== best.bead && byOrder(stream.bead, best.bead) < 0)) best = stream;
    }
    if (!best) return;
    yield best.hit;
    if (!advance(view, best)) streams.splice(streams.indexOf(best), 1);
  }
}
