import { UNITS, type Unit } from './number-words.ts';
import type { Quantity } from './quantity.ts';

const NEAR = 1e-6;
/** Whole numbers to the last figure (a phone number is one), others as near as arithmetic is. */
const same = (one: number, other: number): boolean =>
  one === other || (!Number.isInteger(one - other) && Math.abs(one - other) <= NEAR);

/** "decenas" are what English counts in dozens. */
const isRound = (one: Quantity): boolean =>
  one.softness === 'round' && one.values.every((value) => value === 10 || value === 12);

/** "el 98" and "1998". */
const sameYear = (long: number, short: number): boolean =>
  long >= (short < 10 ? 1900 : 1000) &&
  long < 2100 &&
  short >= 0 &&
  short < 100 &&
  Number.isInteger(short) &&
  long % 100 === short;

const daysIn = (unit: Unit | null): number | null => {
  const known = unit && UNITS[unit];
  return known && 'inDays' in known ? known.inDays : null;
};

/** Ways to say one time: "quince días" are two weeks, "ocho días" one, a month four. */
const SAID_ALIKE: readonly (readonly [number, number])[] = [
  [15, 14],
  [8, 7],
  [30, 28],
  [90, 84],
];

/** 18 months and a year and a half. */
function sameTime(here: Quantity, there: Quantity): boolean {
  const [one, other] = [daysIn(here.unit), daysIn(there.unit)];
  if (one === null || other === null || one === other) return false;
  return here.values.some((value) =>
    there.values.some((another) => {
      const [a, b] = [value * one, another * other];
      return (
        Math.abs(a - b) <= 0.02 * Math.max(a, b) ||
        SAID_ALIKE.some(([x, y]) => (same(a, x) && same(b, y)) || (same(a, y) && same(b, x)))
      );
    }),
  );
}

function sameClock(here: Quantity, there: Quantity): boolean {
  if (here.clock && there.clock)
    return (
      here.clock.minutes === there.clock.minutes &&
      (here.clock.half === null || there.clock.half === null || here.clock.half === there.clock.half)
    );
  const [timed, plain] = here.clock ? [here, there] : [there, here];
  if (!timed.clock || plain.unit !== null) return false;
  const hour = Math.floor(timed.clock.minutes / 60) || 12;
  const minutes = timed.clock.minutes % 60;
  return plain.values.some((value) =>
    minutes === 0
      ? same(value, hour) || same(value, hour + 12)
      : same(value, hour + minutes / 60) ||
        same(value, hour * 100 + minutes) ||
        same(value, hour + minutes / 100),
  );
}

const sameReading = (here: readonly Quantity[], there: readonly Quantity[]): boolean =>
  here.length === there.length &&
  here.every((one, at) => {
    const other = there[at];
    return other !== undefined && matches(one, other);
  });

/** Whether two quantities may stand for each other, their units aside unless they are what tells. */
export function matches(here: Quantity, there: Quantity): boolean {
  if (here.what !== there.what) return false;
  if (here.what !== 'number') return here.values.some((value) => there.values.includes(value));
  if (here.clock && there.clock) return sameClock(here, there);
  if ((here.clock || there.clock) && sameClock(here, there)) return true;
  if (
    here.values.some((value) =>
      there.values.some((other) => same(value, other) || sameYear(value, other) || sameYear(other, value)),
    )
  )
    return true;
  if (sameTime(here, there) || (isRound(here) && isRound(there))) return true;
  return here.readings.some((one) => there.readings.some((other) => sameReading(one, other)));
}

/** Whether the units of two quantities of one value say different things. */
export function unitsDiffer(here: Quantity, there: Quantity): boolean {
  const [one, other] = [here.unit, there.unit];
  if (one === null || other === null || one === other) return false;
  const isSign = one === 'dollarSign' || other === 'dollarSign';
  if (isSign && UNITS[one].size === 'money' && UNITS[other].size === 'money') return false;
  return !sameTime(here, there);
}
