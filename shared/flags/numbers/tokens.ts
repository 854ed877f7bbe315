import { fold } from '../../align/languages/fold.ts';
import type { FlagRange } from '../flag.ts';
import type { Word } from '../words.ts';

export type NumberTokenKind = 'word' | 'figure' | 'clock' | 'date' | 'phone';

export interface NumberToken extends FlagRange {
  readonly kind: NumberTokenKind;
  readonly written: string;
  /** Lower case without accents. */
  readonly folded: string;
  /** Whether nothing but spaces or a hyphen stands between this and the token before. */
  readonly isJoined: boolean;
  /** Whether it is written on to the token before. */
  readonly isAttached: boolean;
}

// Phones: a + or brackets, or three groups and more of figures with hyphens or points; years and thousands are not.
const TOKEN = new RegExp(
  [
    String.raw`(?<phone>\+\d{1,3}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?!\d)|\(\d{2,4}\) ?\d{3,4}[ .-]\d{4}(?!\d)|(?<![\d.,-])\d{2,3}[ .-]\d{3,4}[ .-]\d{4}(?![\d-])|(?<![\d.,-])\d{2}(?:[ .-]\d{2}){3,4}(?![\d-]))`,
    String.raw`(?<date>\d{4}-\d{1,2}-\d{1,2}(?!\d)|(?<![\d/])\d{1,2}([/.-])\d{1,2}\3(?:\d{4}|\d{2})(?![\d/])|(?<![\d/])\d{1,2}/\d{1,2}(?![\d/]))`,
    String.raw`(?<clock>\d{1,2}:\d{2}(?!\d))`,
    String.raw`(?<figure>(?<![\d.,])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?![\d]|[.,]\d)|(?<![\p{L}\p{N}.)\]”"'])\.\d+|\d+(?:[.,]\d+)*|[½¼¾])`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[ºª%])`,
  ].join('|'),
  'gu',
);
const PLAIN = /^[\x20-\x7e]*$/;
const JOINT = /^(?:\+ |[ \u00A0\u202F]*|[ ]?-[ ]?|\. ?(?=º|ª))$/u;

const foldedOf = (written: string): string =>
  (PLAIN.test(written) ? written.toLowerCase() : fold(written).replaceAll('’', "'")).replace(/'s$/, '');

const kindOf = (groups: Readonly<Record<string, string | undefined>>): NumberTokenKind => {
  if (groups.word !== undefined) return 'word';
  if (groups.figure !== undefined) return 'figure';
  if (groups.clock !== undefined) return 'clock';
  return groups.date !== undefined ? 'date' : 'phone';
};

/** Where a text holds none of these, its tokens are its words. */
const MORE_THAN_WORDS = /[\d½¼¾%\p{M}]/u;

const withoutOwner = (folded: string): string => (folded.endsWith("'s") ? folded.slice(0, -2) : folded);

function tokensOfWords(text: string, words: readonly Word[]): readonly NumberToken[] {
  let before = 0;
  return words.map(({ start, end, written, folded }) => {
    const gap = start === before + 1 ? text.charAt(before) : text.slice(before, start);
    before = end;
    return {
      start,
      end,
      kind: 'word',
      written,
      folded: withoutOwner(folded),
      isJoined: gap === ' ' || JOINT.test(gap) || (gap === '.' && /^[ºªoa]$/u.test(written)),
      isAttached: gap === '',
    };
  });
}

/** Words and figures of a text in order. `words`: those of the text, where they are known. */
export function numberTokens(text: string, words?: readonly Word[]): readonly NumberToken[] {
  if (words && !MORE_THAN_WORDS.test(text)) return tokensOfWords(text, words);
  const tokens: NumberToken[] = [];
  let before = 0;
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const start = match.index;
    const gap = text.slice(before, start);
    tokens.push({
      start,
      end: start + written.length,
      kind: kindOf(match.groups ?? {}),
      written,
      folded: foldedOf(written),
      isJoined: JOINT.test(gap) || (gap === '.' && /^[ºªoa]$/u.test(written)),
      isAttached: gap === '',
    });
    before = start + written.length;
  }
  return tokens;
}

const GROUPED = /^\d{1,3}(?:([.,\s\u00A0\u202F])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/u;
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** The values that figures may have: with three figures behind one separator, thousands first and a decimal where the language writes it so. */
export function figureValues(written: string, thousands: '.' | ','): readonly number[] {
  const fraction = FRACTIONS[written];
  if (fraction !== undefined) return [fraction];
  const group = GROUPED.exec(written)?.[1];
  const decimal = Number(written.replace(/[\s\u00A0\u202F]/gu, '').replaceAll(',', '.'));
  if (group !== undefined) {
    const value = Number(
      written
        .replaceAll(group, '')
        .replace(/[\s\u00A0\u202F]/gu, '')
        .replace(',', '.'),
    );
    const isSingle = /^\d{1,3}[.,]\d{3}$/u.test(written) && !/000$/u.test(written);
    return isSingle && group !== thousands ? [value, decimal] : [value];
  }
  // 10.5.3, and whatever else is no number: told apart by its figures.
  return [Number.isNaN(decimal) ? Number(written.replace(/\D/gu, '')) : decimal];
}
