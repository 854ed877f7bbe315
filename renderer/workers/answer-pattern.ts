import { Pattern, type PatternMatch } from '../../shared/query/pattern/match.ts';
import type { PatternAnswer, PatternRequest } from './pattern-protocol.ts';

/** Milliseconds after which a long look says that it goes on. */
const SIGN_OF_LIFE = 200;
/** Hits of one look that are kept: nobody goes through more. */
const MOST_HITS = 100_000;

/** The worker's end: holds the texts that it was given, and runs the pattern of the newest search on them. */
export function answerPatterns(
  say: (answer: PatternAnswer) => void,
  now: () => number,
): (request: PatternRequest) => void {
  const known = new Map<number, string>();
  let current = -1;
  let pattern: Pattern | null = null;
  return (request) => {
    const { search } = request;
    if (request.ask === 'search') {
      current = search;
      pattern = new Pattern(request.pattern, request.replacement);
      say({ say: 'alive', search });
      return;
    }
    for (const [number, text] of request.fresh) known.set(number, text);
    const places: number[] = [];
    const replacements: string[] = [];
    let matchesNothing = false;
    let last = now();
    const isCurrent = search === current;
    const take = (at: number, { start, end, text }: PatternMatch) => {
      places.push(at, start, end);
      if (text !== null) replacements.push(text);
    };
    const showLife = () => {
      if (now() - last <= SIGN_OF_LIFE) return;
      last = now();
      say({ say: 'alive', search });
    };
    const textAt = (at: number) => known.get(request.texts[at] ?? request.next ?? -1) ?? '';
    for (const at of isCurrent && pattern ? request.texts.keys() : []) {
      const text = textAt(at);
      let behind = 0;
      for (const match of pattern?.matches(text) ?? []) {
        if (match) {
          take(at, match);
          behind = match.end;
        } else matchesNothing = true;
        if (places.length >= MOST_HITS * 3) break;
        showLife();
      }
      const over = pattern?.matchOver(text, textAt(at + 1), behind);
      if (over) take(at, over);
      showLife();
    }
    const isReplacing = replacements.length * 3 === places.length && replacements.length > 0;
    say({ say: 'found', search, places, replacements: isReplacing ? replacements : null, matchesNothing });
  };
}
