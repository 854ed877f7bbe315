import type { FlagRange } from '../flag.ts';
import type { Quantity } from './quantity.ts';
import type { NumberToken } from './tokens.ts';

const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const STARTS_ROMAN = /^[IVXLC]/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** XIV is 14; null for what is no Roman number. */
export function romanValue(written: string): number | null {
  if (!STARTS_ROMAN.test(written) || !ROMAN.test(written)) return null;
  const values = Array.from(written, (letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** A number that stands at a place of a text. */
export const number = (
  range: FlagRange,
  values: readonly number[],
  more: Partial<Omit<Quantity, 'values' | 'start' | 'end'>> = {},
): Quantity => ({
  what: 'number',
  values,
  unit: null,
  clock: null,
  softness: null,
  readings: [],
  start: range.start,
  end: range.end,
  ...more,
});

/** 5/1/1998 and 1998-01-05: a day, a month and perhaps a year, in either order where both are possible. */
export function dateOf(token: NumberToken): Quantity {
  const [first = 0, second = 0, third] = token.written.split(/[/.-]/).map(Number);
  const at = { start: token.start, end: token.end };
  const reading = (day: number, month: number, year: number | undefined): readonly Quantity[] => [
    number(at, [day]),
    number(at, [month], { what: 'month' }),
    ...(year === undefined ? [] : [number(at, [year])]),
  ];
  const readings: (readonly Quantity[])[] = [];
  if (first > 31 && third !== undefined) readings.push(reading(third, second, first));
  else {
    if (second <= 12) readings.push(reading(first, second, third));
    if (first <= 12) readings.push(reading(second, first, third));
    readings.push([first, second, ...(third === undefined ? [] : [third])].map((one) => number(at, [one])));
  }
  return number(at, [], { readings });
}

/** A telephone number: one number, or a number a group of figures. */
export function phoneOf(token: NumberToken): Quantity {
  const at = { start: token.start, end: token.end };
  const groups = (token.written.match(/\d+/g) ?? []).map((group) => number(at, [Number(group)]));
  return number(at, [Number(token.written.replace(/\D/g, ''))], { readings: [groups] });
}
