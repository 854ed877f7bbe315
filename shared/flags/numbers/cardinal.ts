import type { NumberWords } from './number-words.ts';
import { figureValues, type NumberToken } from './tokens.ts';

export interface Cardinal {
  readonly values: readonly number[];
  /** The token after it. */
  readonly next: number;
  readonly isOrdinal: boolean;
  /** The thousand or million that it counts, or 0. */
  readonly scale: number;
}

/** Whether "two" may follow "twenty", "hundred" or a scale to make one number. */
function fits(current: number, add: number, afterScale: boolean): boolean {
  if (current === 0) return afterScale;
  if (current % 100 === 0) return add < 100;
  return current % 10 === 0 && current % 100 >= 20 && add > 0 && add < 10;
}

/** Whether "y" or "and" may stand before `value`: treinta y dos, diez y seis, ciento y cinco; a hundred and two, sixty and five. */
function joinsAt(total: number, current: number, value: number, words: NumberWords): boolean {
  const isTens = current % 10 === 0 && current % 100 >= 20 && value > 0 && value < 10;
  const isTeen = words.joins === 'tens' && current === 10 && value > 5 && value < 10;
  const isHundreds =
    current % 100 === 0 && value < 100 && (words.joins === 'tens' ? current : current + total) >= 100;
  return isTens || isTeen || isHundreds;
}

const isYearStart = (value: number): boolean => value >= 17 && value <= 21;

/** "point five". */
const isDecimal = (tokens: readonly NumberToken[], at: number, words: NumberWords): boolean =>
  words.points.has(tokens[at]?.folded ?? '') && words.digits.has(tokens[at + 1]?.folded ?? '');

/** The number in words or figures that begins at a token, with its scale (3,5 millones), halves and decimals; null where none does. */
export function cardinalAt(
  tokens: readonly NumberToken[],
  from: number,
  words: NumberWords,
): Cardinal | null {
  let total = 0;
  let current = 0;
  let scale = 0;
  let seen = false;
  let alternative: number | null = null;
  let at = from;
  const joined = (place: number): NumberToken | undefined => {
    const token = tokens[place];
    return token && (place === from || token.isJoined) ? token : undefined;
  };
  for (;;) {
    const token = joined(at);
    if (!token) break;
    if (token.kind === 'figure') {
      const [value = 0, other] = figureValues(token.written, words.thousands);
      if (seen && value < 1 && /^[½¼¾]$/.test(token.written)) {
        current += value;
        at++;
        continue;
      }
      if (seen && !(scale > 0 && current === 0 && value < scale && /^\d{3}$/.test(token.written))) break;
      if (!seen && other !== undefined) alternative = other;
      current += value;
      seen = true;
      at++;
      continue;
    }
    if (token.kind !== 'word') break;
    const word = token.folded;
    const digit = words.digits.get(word);
    if (digit !== undefined) {
      if (seen && !fits(current, digit, scale > 0)) {
        if (!(words.pairsYears && total === 0 && isYearStart(current) && digit >= 10 && digit < 100)) break;
        current = current * 100 + digit;
      } else current += digit;
      seen = true;
      at++;
      continue;
    }
    if (words.hundreds.has(word)) {
      if (seen && !(current > 0 && current < 100)) break;
      current = (seen ? current : 1) * 100;
      seen = true;
      at++;
      continue;
    }
    const factor = words.scales.get(word);
    if (factor !== undefined && (factor !== 1000 || word !== 'k' || token.isAttached)) {
      // "dos mil millones": a greater scale counts all that stands before it.
      if (seen && scale > 0 && factor > scale) total = (total + current) * factor;
      else if (seen && current === 0 && total > 0) break;
      else total += (seen ? current : 1) * factor;
      if (alternative !== null) alternative *= factor;
      current = 0;
      scale = factor;
      seen = true;
      at++;
      continue;
    }
    const after = joined(at + 1);
    if (words.ones.has(word) && word !== 'a' && word !== 'an') {
      const isCounted =
        after &&
        (words.hundreds.has(after.folded) ||
          words.scales.has(after.folded) ||
          isDecimal(tokens, at + 1, words));
      if (!(seen ? fits(current, 1, scale > 0) : isCounted)) break;
      current += 1;
      seen = true;
      at++;
      continue;
    }
    if (seen && words.points.has(word) && after) {
      const decimal = after.kind === 'figure' ? Number(after.written) : words.digits.get(after.folded);
      if (decimal === undefined || !Number.isInteger(decimal)) break;
      current += decimal / 10 ** String(decimal).length;
      at += 2;
      continue;
    }
    if (seen && words.joiners.has(word) && after) {
      const isArticle = after.folded === 'a';
      const half = isArticle ? joined(at + 2) : after;
      if (half && words.halves.has(half.folded)) {
        if (scale > 0 && current === 0) total += scale / 2;
        else current += 0.5;
        at += isArticle ? 3 : 2;
        continue;
      }
      const next =
        words.digits.get(after.folded) ?? (words.ones.has(after.folded) && !isArticle ? 1 : undefined);
      const value = next ?? (after.kind === 'figure' ? undefined : words.ordinals.get(after.folded));
      if (value === undefined) break;
      if (!joinsAt(total, current, value, words) || (words.joins === 'tens' && next === undefined)) break;
      if (next !== undefined) current += next;
      at += next === undefined ? 1 : 2;
      continue;
    }
    const ordinal = words.ordinals.get(word) ?? words.looseOrdinals.get(word);
    if (seen && ordinal !== undefined && fits(current, ordinal, scale > 0) && current < 1000)
      return { values: [total + current + ordinal], next: at + 1, isOrdinal: true, scale };
    break;
  }
  if (!seen) return null;
  const value = total + current;
  return { values: alternative === null ? [value] : [value, alternative], next: at, isOrdinal: false, scale };
}
