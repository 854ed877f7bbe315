import type { BeadId, DocumentId } from '../model/ids.ts';
import { CONTEXT_MATCH, EXACT_MATCH, LEAST_MATCH, percentOf, type Weighed, wordDistance } from './match.ts';
import type { StoredUnit, TranslationMemory } from './translation-memory.ts';
import { plainText } from './words.ts';

/** How something like it was translated elsewhere in the project. */
export interface Suggestion {
  /** LEAST_MATCH … 99, 100 for the same words, 101 where what stands before is the same too. */
  readonly percent: number;
  /** As it stands there, blanks aside. */
  readonly source: string;
  readonly target: string;
  /** Where it was found: the best of those that say the same. */
  readonly documentId: DocumentId;
  readonly beadId: BeadId;
  readonly isConfirmed: boolean;
  /** In how many beads these words were translated so, itself among them. */
  readonly count: number;
}

export interface SuggestionWish {
  /** What stands before the text, to tell a match in context; empty where nothing does. */
  readonly before?: string;
  /** The bead that is being translated: it is no suggestion for itself. */
  readonly except?: BeadId;
  readonly limit?: number;
  /** The order of the documents; those that are not among them come last. */
  readonly documents?: readonly DocumentId[];
}

/** As many as have a digit, without making a list of it. */
export const SUGGESTIONS_SHOWN = 5;

interface Candidate {
  readonly number: number;
  /** The words in common, by weight: no match is better than their part of the heavier text. */
  readonly bound: number;
}

/** The distinct words of a text, the rarest in the memory first, with how much of the text each is. */
function wordsByRarity(memory: TranslationMemory, { words, weights }: Weighed) {
  const shares = new Map<number, number>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    shares.set(word, (shares.get(word) ?? 0) + (weights[at] ?? 0));
  }
  return [...shares]
    .map(([word, share]) => ({ share, units: memory.unitsWith(word) }))
    .sort((a, b) => a.units.length - b.units.length);
}

/**
 * Units with enough words of a text to reach LEAST_MATCH, the most alike first. Whoever has none of the rarest words
 * that make up more than 100 − LEAST_MATCH per cent of the text cannot reach it: the lists of common words stay unread.
 */
function candidates(memory: TranslationMemory, weighed: Weighed): readonly Candidate[] {
  const open = new Set<number>();
  let passed = 0;
  for (const { share, units } of wordsByRarity(memory, weighed)) {
    for (const number of units) open.add(number);
    passed += share;
    if (100 * passed > (100 - LEAST_MATCH) * weighed.whole) break;
  }
  const counts = new Int32Array(memory.vocabulary.size);
  for (let at = 0; at < weighed.words.length; at++) {
    const word = weighed.words[at] ?? 0;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  const left = counts.slice();
  const found: Candidate[] = [];
  for (const number of open) {
    const unit = memory.unit(number);
    if (!unit) continue;
    const { words, weights, whole } = unit.weighed;
    const heavier = Math.max(weighed.whole, whole);
    if (100 * Math.min(weighed.whole, whole) < LEAST_MATCH * heavier) continue;
    let shared = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? 0;
      const rest = left[word] ?? 0;
      if (rest === 0) continue;
      left[word] = rest - 1;
      shared += weights[at] ?? 0;
    }
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? 0;
      left[word] = counts[word] ?? 0;
    }
    if (100 * shared >= LEAST_MATCH * heavier) found.push({ number, bound: shared / heavier });
  }
  return found.sort((a, b) => b.bound - a.bound || a.number - b.number);
}

interface Hit {
  readonly percent: number;
  readonly unit: StoredUnit;
}

function hitOf(unit: StoredUnit, weighed: Weighed, text: string, before: string): number | null {
  if (unit.source === text) return before !== '' && unit.before === before ? CONTEXT_MATCH : EXACT_MATCH;
  const whole = Math.max(weighed.whole, unit.weighed.whole);
  const limit = Math.floor(((100 - LEAST_MATCH) * whole) / 100);
  const distance = wordDistance(weighed, unit.weighed, limit);
  if (distance === null) return null;
  const percent = percentOf(distance, weighed.whole, unit.weighed.whole);
  return percent >= LEAST_MATCH ? percent : null;
}

/**
 * How texts like this one were translated in the documents that the memory follows, each translation once: the best
 * match first, then what a person confirmed, then in the order of the documents and of their text.
 */
export function suggestions(
  memory: TranslationMemory,
  wanted: string,
  { before = '', except, limit = SUGGESTIONS_SHOWN, documents = [] }: SuggestionWish = {},
): readonly Suggestion[] {
  const text = plainText(wanted);
  if (text === '') return [];
  const weighed = memory.vocabulary.weigh(text);
  const context = plainText(before);
  const places = new Map(documents.map((id, at) => [id, at]));
  const placeOf = ({ documentId }: StoredUnit) => places.get(documentId) ?? places.size;
  const byRank = (a: Hit, b: Hit): number =>
    b.percent - a.percent ||
    Number(b.unit.status === 'confirmed') - Number(a.unit.status === 'confirmed') ||
    placeOf(a.unit) - placeOf(b.unit) ||
    a.unit.at - b.unit.at ||
    (a.unit.beadId < b.unit.beadId ? -1 : 1);
  const groups = new Map<string, { best: Hit; readonly counts: Map<string, number> }>();
  /** The best matches of as many translations as are wanted, as they were when first met. */
  const top: number[] = [];
  for (const { number, bound } of candidates(memory, weighed)) {
    // No translation that comes now can be among the first any more.
    if (top.length >= limit && 100 * bound < (top.at(-1) ?? 0)) break;
    const unit = memory.unit(number);
    if (!unit || unit.beadId === except) continue;
    const percent = hitOf(unit, weighed, text, context);
    if (percent === null) continue;
    const hit = { percent, unit };
    const group = groups.get(unit.said) ?? { best: hit, counts: new Map<string, number>() };
    if (group.best === hit) {
      groups.set(unit.said, group);
      top.push(percent);
      top.sort((a, b) => b - a);
      top.length = Math.min(top.length, limit);
    } else if (byRank(hit, group.best) < 0) group.best = hit;
    group.counts.set(unit.source, (group.counts.get(unit.source) ?? 0) + 1);
  }
  return [...groups.values()]
    .sort((a, b) => byRank(a.best, b.best))
    .slice(0, limit)
    .map(({ best: { percent, unit }, counts }) => ({
      percent,
      source: unit.source,
      target: unit.target,
      documentId: unit.documentId,
      beadId: unit.beadId,
      isConfirmed: unit.status === 'confirmed',
      count: counts.get(unit.source) ?? 1,
    }));
}
