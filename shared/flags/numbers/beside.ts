import type { NumberWords, Unit } from './number-words.ts';
import type { NumberToken } from './tokens.ts';

/** A text that is read for numbers, its words folded in place. */
export interface Around {
  readonly tokens: readonly NumberToken[];
  readonly text: string;
  readonly words: NumberWords;
}

const CURRENCY_BEFORE = /(us\$|usd ?|mx\$|mxn ?|\$|€|£|\bq\.?|\b(?:lps?|l)\.?) ?$/;
const SIGNS: Readonly<Record<string, Unit>> = {
  us$: 'dollar',
  usd: 'dollar',
  mx$: 'peso',
  mxn: 'peso',
  $: 'dollarSign',
  '€': 'euro',
  '£': 'pound',
  q: 'quetzal',
  l: 'lempira',
  lp: 'lempira',
  lps: 'lempira',
};

/** The currency whose sign or short name stands before an offset. */
export function currencyBefore({ text }: Around, start: number): Unit | undefined {
  const sign = CURRENCY_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[1]?.replace(/[. ]/g, '');
  return sign === undefined ? undefined : SIGNS[sign];
}

/** The unit that is named at a token or soon after; where there is none, `next` is the token itself. */
export function unitAfter(
  { tokens, text, words }: Around,
  at: number,
  isFigure: boolean,
): { unit: Unit | null; next: number; end: number | null } {
  for (let place = at; place < at + 3; place++) {
    const token = tokens[place];
    if (!token) break;
    const gap = text.slice(tokens[place - 1]?.end ?? 0, token.start);
    if (/[^ -]/.test(gap) && !/^[ ]?%/.test(gap)) break;
    if (token.folded === '%') return { unit: 'percent', next: place + 1, end: token.end };
    if (
      (token.folded === 'por' || token.folded === 'per') &&
      /^(?:ciento|cien|cent)$/.test(tokens[place + 1]?.folded ?? '')
    )
      return { unit: 'percent', next: place + 2, end: tokens[place + 1]?.end ?? null };
    const unit = words.units.get(token.folded) ?? (isFigure ? words.shortUnits.get(token.folded) : undefined);
    if (unit !== undefined) return { unit, next: place + 1, end: token.end };
    if (!words.between.has(token.folded)) break;
  }
  return { unit: null, next: at, end: null };
}

/** "y medio", "and a half" at a token. */
export function halfAfter(
  { tokens, words }: Around,
  at: number,
): { readonly next: number; readonly end: number } | null {
  const [joiner, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!joiner?.isJoined || !words.joiners.has(joiner.folded) || !second) return null;
  if (words.halves.has(second.folded)) return { next: at + 2, end: second.end };
  if (second.folded === 'a' && third && words.halves.has(third.folded))
    return { next: at + 3, end: third.end };
  return null;
}

/** May and March are verbs too: only with a capital or beside what dates have. */
export function looseMonth({ tokens, words }: Around, at: number, token: NumberToken): number | undefined {
  const month = words.looseMonths.get(token.folded);
  if (month === undefined || /^\p{Lu}/u.test(token.written)) return month;
  const beside = [tokens[at - 1], tokens[at + 1]].some((one) => one?.kind === 'figure');
  return beside ? month : undefined;
}

/** Domingo and the Sunday Times are names: Spanish writes days and months small, English has a capital on the next word. */
export function isNamePart({ tokens, text, words }: Around, at: number): boolean {
  const token = tokens[at];
  if (!token || !/^\p{Lu}/u.test(token.written)) return false;
  if (words.joins === 'tens') return !/(?:^|[.?!…¿¡«“"—-]\s*)$/u.test(text.slice(0, token.start));
  const next = tokens[at + 1];
  return next?.isJoined === true && next.kind === 'word' && /^\p{Lu}/u.test(next.written);
}
