import type { Passage } from '../coding/passage.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { VersionId } from '../model/ids.ts';
import type { Block, Selection } from '../model/records.ts';
import { type FoldedText, foldQuickly, unfoldRange } from '../query/folded-text.ts';
import { likeness, type Token, tokensOf } from './likeness.ts';

/** Words that a lost passage may be put back on, and why these. */
export interface LostCandidate {
  readonly passage: Passage;
  /** 0 to 1. */
  readonly score: number;
  /** The same words (case and accents aside), words like them, or others between the same neighbours. */
  readonly by: 'words' | 'likeness' | 'surroundings';
}

/** Candidates that are kept: more would not be read. */
const MOST = 5;
/** UTF-16 units that are looked through before others get their turn. */
const TURN_UNITS = 1 << 15;
/** Words less alike than this are others. */
const LEAST_LIKE = 0.5;
/** Units of context that must be met for a place between them to be believed, together. */
const LEAST_CONTEXT = 12;
/** What stands between the old neighbours is at most so many times as long as what stood there. */
const LONGEST_BETWEEN = 3;
const SHORTEST_BETWEEN = 60;
const WEIGHT = { words: 0.75, context: 0.25 };
/** Other words between the same neighbours: telling, but less than most of the words. */
const BETWEEN = 0.55;
/** Longest words of the quote: a text without a part of them is not looked at closely. */
const MOST_PROBES = 6;

interface Found {
  readonly block: Block;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  readonly folded: FoldedText;
  readonly score: number;
  readonly by: LostCandidate['by'];
}

interface Wanted {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly tokens: readonly Token[];
  readonly probes: readonly string[];
}

function wantedOf({ quote, prefix, suffix }: Selection): Wanted {
  const folded = (text: string) => foldQuickly(text.replaceAll('\n', ' ')).text;
  const words = folded(quote).trim();
  const tokens = tokensOf(words);
  const probes = [...new Set(tokens.map(({ word }) => word))]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_PROBES);
  return { quote: words, prefix: folded(prefix), suffix: folded(suffix), tokens, probes };
}

/** How much of the old surroundings stands around a place, 0 to 1. */
function contextAt(text: string, start: number, end: number, { prefix, suffix }: Wanted): number {
  const whole = prefix.length + suffix.length;
  if (whole === 0) return 0;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return (before + after) / whole;
}

function* sameWords(text: string, wanted: Wanted): Generator<readonly [start: number, end: number]> {
  const { quote } = wanted;
  if (quote === '') return;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length))
    yield [at, at + quote.length];
}

/** The place between the old neighbours, where both stand in this text, near each other. */
function between(text: string, { prefix, suffix, quote }: Wanted): readonly [number, number] | null {
  if (prefix.trim().length + suffix.trim().length < LEAST_CONTEXT) return null;
  const from = prefix === '' ? 0 : text.indexOf(prefix) + prefix.length;
  if (prefix !== '' && from < prefix.length) return null;
  const to = suffix === '' ? text.length : text.indexOf(suffix, from);
  const most = Math.max(SHORTEST_BETWEEN, quote.length * LONGEST_BETWEEN);
  return to < from || to - from > most || text.slice(from, to).trim() === '' ? null : [from, to];
}

function mayHold(text: string, { probes }: Wanted): boolean {
  let found = 0;
  for (const probe of probes) if (text.includes(probe)) found++;
  return found > 0 && found >= Math.ceil(probes.length * 0.4);
}

function* foundIn(block: Block, wanted: Wanted): Generator<Found> {
  const folded = foldQuickly(block.text);
  const { text } = folded;
  const scored = (range: readonly [number, number], words: number, by: Found['by']): Found => {
    const [start, end] = range;
    const score = WEIGHT.words * words + WEIGHT.context * contextAt(text, start, end, wanted);
    return { block, start, end, folded, score, by };
  };
  let isSame = false;
  for (const range of sameWords(text, wanted)) {
    isSame = true;
    yield scored(range, 1, 'words');
  }
  if (!isSame && wanted.tokens.length > 1 && mayHold(text, wanted)) {
    const like = likeness(tokensOf(text), wanted.tokens);
    if (like && like.score >= LEAST_LIKE) yield scored([like.start, like.end], like.score, 'likeness');
  }
  const place = between(text, wanted);
  if (place) yield { ...scored(place, 0, 'surroundings'), score: BETWEEN };
}

const overlaps = (a: Found, b: Found) => a.block === b.block && a.start < b.end && b.start < a.end;

/** The best ones, the best first; of those that share words the better one; of equals the nearer one. */
function keep(best: Found[], found: Found, distance: (found: Found) => number): void {
  const rival = best.findIndex((each) => overlaps(each, found));
  const known = best[rival];
  if (known && known.score >= found.score) return;
  if (known) best.splice(rival, 1);
  best.push(found);
  best.sort((a, b) => b.score - a.score || distance(a) - distance(b));
  if (best.length > MOST) best.pop();
}

function passageOf(versionId: VersionId, { block, folded, start, end }: Found): Passage {
  const range = unfoldRange(folded, block.text, start, end);
  return {
    versionId,
    start: { blockId: block.id, offset: range.start },
    end: { blockId: block.id, offset: range.end },
  };
}

/**
 * Where in a version the words of a lost selection may stand now, the likeliest first: by its words, by words
 * like them, by its surroundings. Works step by step: each yield is a turn for others.
 */
export function* findCandidates(
  view: DocumentView,
  versionId: VersionId,
  selection: Selection,
): Generator<void, readonly LostCandidate[], undefined> {
  const wanted = wantedOf(selection);
  const home = view.position(selection.start.blockId);
  const distance = ({ block }: Found) => (home < 0 ? 0 : Math.abs(view.position(block.id) - home));
  const best: Found[] = [];
  let units = 0;
  for (const block of view.blocksOf(versionId)) {
    units += block.text.length;
    for (const found of foundIn(block, wanted)) keep(best, found, distance);
    if (units > TURN_UNITS) {
      units = 0;
      yield;
    }
  }
  return best.map((found) => ({ passage: passageOf(versionId, found), score: found.score, by: found.by }));
}
