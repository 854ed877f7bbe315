import type { Finding, FlagRange } from '../flag.ts';
import type { NegationWords } from '../languages/flag-language.ts';
import type { PreparedBead, PreparedSide } from '../prepared.ts';
import { type SentencePair, sentencePairs } from '../sentence-pairs.ts';

const inside = (range: FlagRange, list: readonly FlagRange[]): boolean =>
  list.some((one) => one.start < range.end && range.start < one.end);

const rangesOf = (text: string, pattern: RegExp): readonly FlagRange[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The words that deny, those of phrases that only look like it left out. */
function denials(side: PreparedSide, words: NegationWords): readonly FlagRange[] {
  const found = rangesOf(side.folded, words.hard);
  if (found.length === 0) return found;
  const idioms = rangesOf(side.folded, words.idioms);
  return found.filter((range) => !inside(range, idioms));
}

/** Whether a side denies in any way: outright, or as "without", "fail to", "un-", "until" do. */
const deniesAtAll = (side: PreparedSide, words: NegationWords, others: NegationWords): boolean =>
  // The other language's words too: voices change from one to the other.
  [words.hard, words.soft, others.hard].some((pattern) => side.folded.search(pattern) >= 0);

function unmatched(here: PreparedSide, there: PreparedSide): readonly FlagRange[] {
  const [mine, theirs] = [here.language.negation, there.language.negation];
  if (!mine || !theirs || deniesAtAll(there, theirs, mine)) return [];
  return denials(here, mine);
}

/** Where one clause ends and the next begins, in either language; near enough. */
const CLAUSES =
  /[.,;:?!…—–\n()]|\b(?:que|porque|pero|y|o|si|cuando|donde|and|but|or|because|that|who|which|if|when|where|so|then|whose|while|till|until|before|after|as|than)\b/u;

/** Clauses of a side that deny; in `any` way, or outright. "No vi a nadie" denies once. */
function denyingClauses(
  side: PreparedSide,
  words: NegationWords,
  others: NegationWords,
  isAny: boolean,
): number {
  const patterns = isAny ? [words.hard, words.soft, others.hard] : [words.hard];
  const idioms = isAny ? [] : rangesOf(side.folded, words.idioms);
  let count = 0;
  let from = 0;
  for (const clause of side.folded.split(CLAUSES)) {
    const start = side.folded.indexOf(clause, from);
    from = start + clause.length;
    const range = { start, end: from };
    if (
      clause.length > 1 &&
      !inside(range, idioms) &&
      patterns.some((pattern) => clause.search(pattern) >= 0)
    )
      count++;
  }
  return count;
}

/** Whether a side denies in more clauses than the other does in any way. */
function deniesMore(here: PreparedSide, there: PreparedSide): boolean {
  const [mine, theirs] = [here.language.negation, there.language.negation];
  if (!mine || !theirs) return false;
  return denyingClauses(here, mine, theirs, false) > denyingClauses(there, theirs, mine, true);
}

/** Denials of one side that the other lacks; a sentence at a time where both sides deny somewhere. */
function lostIn(pair: SentencePair, from: 'source' | 'target'): readonly FlagRange[] {
  const to = from === 'source' ? 'target' : 'source';
  const offset = pair.offsets[from];
  const found = unmatched(pair[from], pair[to]);
  const words = pair[from].language.negation;
  const ranges =
    found.length === 0 && words && deniesMore(pair[from], pair[to]) ? denials(pair[from], words) : found;
  return ranges.map(({ start, end }) => ({
    start: start + offset,
    end: end + offset,
  }));
}

/** A word with its neighbours: "no" alone says little. */
function phrase(side: PreparedSide, { start, end }: FlagRange): string {
  const before = /(?:[\p{L}\p{M}’']+ )?$/u.exec(side.text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const after = /^[\p{L}\p{M}’']*(?: [\p{L}\p{M}’']+){0,3}/u.exec(side.text.slice(end, end + 60))?.[0] ?? '';
  return side.text.slice(start - before.length, end + after.length);
}

/** A negation that one side has and the other says in no way. */
export function negationFlags(bead: PreparedBead): readonly Finding[] {
  const { source, target } = bead;
  const [here, there] = [source.language.negation, target.language.negation];
  if (!here || !there) return [];
  const [many, come] = [denials(source, here).length, denials(target, there).length];
  if (many === 0 && come === 0) return [];
  // Sentence by sentence only where the counts speak for a difference: most beads need no alignment.
  const pairs: readonly SentencePair[] =
    many !== come && source.sentences.length > 1 && target.sentences.length > 1
      ? sentencePairs(bead)
      : [{ source, target, offsets: { source: 0, target: 0 } }];
  const flags: Finding[] = [];
  for (const pair of pairs) {
    const lost = lostIn(pair, 'source');
    if (lost[0]) {
      const words = phrase(source, lost[0]);
      flags.push({
        kind: 'negation',
        message: 'negationLost',
        params: { words },
        about: words,
        source: lost,
        target: [],
      });
    }
    const added = lostIn(pair, 'target');
    if (added[0]) {
      const words = phrase(target, added[0]);
      flags.push({
        kind: 'negation',
        message: 'negationAdded',
        params: { words },
        about: words,
        source: [],
        target: added,
      });
    }
  }
  return flags;
}
