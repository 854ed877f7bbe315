import { foldQuickly, unfoldRange } from '../folded-text.ts';
import { compilePattern, mayCross } from './compile.ts';
import type { PatternWish } from './pattern-wish.ts';
import { type Piece, readReplacement } from './replacement.ts';

export interface PatternMatch {
  /** `[start, end)` in UTF-16 units of the text; never empty. */
  readonly start: number;
  readonly end: number;
  /** What is to stand in its place, where that was asked. */
  readonly text: string | null;
}

/** Null: the pattern matched where there are no words. Such places are not taken. */
export type MatchStep = PatternMatch | null;

/** A place of the folded text in the original: whole characters. */
type Unfold = (start: number, end: number) => { readonly start: number; readonly end: number };

/** How many groups a pattern has, and their names; runs it on the empty text only. */
function groupsOf(wish: PatternWish): { groups: number; names: ReadonlySet<string> } {
  const { source, flags } = compilePattern(wish);
  const found = new RegExp(`${source}|`, flags).exec('');
  return { groups: (found?.length ?? 1) - 1, names: new Set(Object.keys(found?.groups ?? {})) };
}

/** A pattern ready to be run. The running may take for ever: only in a worker. */
export class Pattern {
  readonly #expression: RegExp;
  readonly #isFolded: boolean;
  readonly #pieces: readonly Piece[] | null;
  /** For two blocks with a line break between them; null for a pattern that says no white space. */
  readonly #over: RegExp | null;

  /** @throws PatternError */
  constructor(wish: PatternWish, replacement: string | null) {
    this.#isFolded = wish.caseAndAccents === 'folded';
    this.#pieces = replacement === null ? null : readReplacement(replacement, groupsOf(wish));
    const takesGroups = this.#pieces?.some(({ kind }) => kind !== 'words') ?? false;
    this.#expression = compilePattern(wish, takesGroups);
    this.#over = mayCross(wish) ? compilePattern(wish, takesGroups, true) : null;
  }

  /** Every match in a text, rising, not overlapping. */
  matches(original: string): Generator<MatchStep, void, undefined> {
    return this.#run(this.#expression, original);
  }

  /**
   * The match that runs over the border between two blocks, if any: of their texts with one line break between them.
   * `from`: it starts there or behind it.
   */
  matchOver(before: string, behind: string, from: number): PatternMatch | null {
    if (!this.#over || before === '' || behind === '') return null;
    const border = before.length;
    for (const match of this.#run(this.#over, `${before}\n${behind}`)) {
      if (!match || match.end <= border + 1) continue;
      return match.start < border && match.start >= from ? match : null;
    }
    return null;
  }

  *#run(expression: RegExp, original: string): Generator<MatchStep, void, undefined> {
    const folded = this.#isFolded ? foldQuickly(original) : { text: original, from: null };
    const unfold: Unfold = (start, end) => unfoldRange(folded, original, start, end);
    expression.lastIndex = 0;
    let behind = 0;
    for (;;) {
      const match = expression.exec(folded.text);
      if (!match) return;
      if (match[0] === '') {
        const next = folded.text.codePointAt(match.index);
        expression.lastIndex = match.index + (next !== undefined && next > 0xffff ? 2 : 1);
        yield null;
        if (expression.lastIndex > folded.text.length) return;
        continue;
      }
      const { start, end } = unfold(match.index, match.index + match[0].length);
      // Two matches in the pieces of one character would overlap where they are unfolded.
      if (start < behind) continue;
      behind = end;
      yield { start, end, text: this.#pieces && this.#expand(this.#pieces, match, original, unfold) };
    }
  }

  #expand(pieces: readonly Piece[], match: RegExpExecArray, original: string, unfold: Unfold): string {
    const words = (place: readonly [number, number] | undefined) => {
      if (!place) return '';
      const { start, end } = unfold(place[0], place[1]);
      return place[0] === place[1] ? '' : original.slice(start, end);
    };
    return pieces
      .map((piece) => {
        if (piece.kind === 'words') return piece.words;
        if (piece.kind === 'match') return words(match.indices?.[0]);
        return words(
          piece.kind === 'group' ? match.indices?.[piece.group] : match.indices?.groups?.[piece.name],
        );
      })
      .join('');
  }
}
