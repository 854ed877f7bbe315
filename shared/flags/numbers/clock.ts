import type { Clock, NumberWords } from './number-words.ts';

/** What stands round a number, folded: enough for "de la madrugada". */
const NEAR = 32;

export interface ClockHere {
  readonly clock: Clock;
  /** UTF-16 offset where the time of day ends. */
  readonly end: number;
  /** Whether the minutes are those of the number that comes next. */
  readonly takesNext: boolean;
}

const onDial = (minutes: number): number => ((minutes % 720) + 720) % 720;

/** An hour of the dial, or of twenty-four. */
function clockOf(hour: number, minutes: number, half: Clock['half']): Clock {
  const known = hour > 12 ? 'pm' : half;
  return { minutes: onDial(hour * 60 + minutes), half: known };
}

function halfAfter(after: string, hour: number, words: NumberWords): readonly [Clock['half'], number] | null {
  const { am, pm, night } = words.clock;
  const isAm = am.exec(after)?.[0];
  if (isAm !== undefined) return ['am', isAm.length];
  const isPm = pm.exec(after)?.[0];
  if (isPm !== undefined) return ['pm', isPm.length];
  const isNight = night.exec(after)?.[0];
  // One at night may be said of either; twelve at night is midnight.
  if (isNight !== undefined) return [hour === 12 ? 'am' : hour < 5 ? null : 'pm', isNight.length];
  return null;
}

/**
 * The time of day that a whole number from 1 to 24 is the hour of, or null. `text` is folded, unit for unit;
 * `next`: the number that follows, if any, with its place.
 */
export function clockAt(
  text: string,
  hour: { readonly value: number; readonly start: number; readonly end: number },
  next: { readonly value: number; readonly start: number; readonly end: number } | null,
  words: NumberWords,
): ClockHere | null {
  const { clock } = words;
  const isHalf = hour.value % 1 === 0.5;
  const whole = Math.floor(hour.value);
  if (whole < 1 || whole > 59 || (!isHalf && whole !== hour.value)) return null;
  const before = text.slice(Math.max(0, hour.start - NEAR), hour.start);
  const finish = (hours: number, minutes: number, end: number, takesNext: boolean, sure: boolean) => {
    if (hours > 24) return null;
    const half = halfAfter(text.slice(end, end + NEAR), hours, words);
    const isHour = clock.hour.exec(text.slice(end, end + NEAR))?.[0];
    if (!sure && !half && isHour === undefined && !clock.before.test(before)) return null;
    return {
      clock: clockOf(hours, minutes, half?.[0] ?? null),
      end: end + (half?.[1] ?? isHour?.length ?? 0),
      takesNext,
    };
  };
  if (isHalf) return finish(whole, 30, hour.end, false, whole <= 12);
  for (const [pattern, minutes] of clock.lead)
    if (pattern.test(before)) return finish(whole, minutes, hour.end, false, true);
  const after = text.slice(hour.end, hour.end + NEAR);
  for (const [pattern, minutes] of clock.tail) {
    const said = pattern.exec(after)?.[0];
    if (said !== undefined && minutes !== 0)
      return finish(whole, minutes, hour.end + said.length, false, true);
  }
  if (next && next.start >= hour.end && next.start - hour.end < NEAR) {
    const gap = text.slice(hour.end, next.start);
    const isMinutes = Number.isInteger(next.value) && next.value >= 1 && next.value <= 59;
    if (isMinutes && whole <= 12 && clock.less?.test(gap) && clock.before.test(before))
      return finish(whole, -next.value, next.end, true, true);
    const isPast = words.joins === 'tens' ? clock.before.test(before) : next.value >= 10 && whole <= 12;
    if (isMinutes && isPast && clock.past.test(gap)) return finish(whole, next.value, next.end, true, true);
    if (whole <= 59 && next.value >= 1 && next.value <= 12 && Number.isInteger(next.value)) {
      const isComing = clock.toCome.test(gap) && (words.joins === 'tens' || clock.before.test(before));
      if (isComing) return finish(next.value, -whole, next.end, true, true);
      if (clock.pastBefore?.test(gap) && clock.before.test(before))
        return finish(next.value, whole, next.end, true, true);
    }
  }
  return finish(whole, 0, hour.end, false, false);
}

/** "3:30" and "15:00" in figures, with what follows. */
export function clockOfFigures(
  text: string,
  token: { readonly written: string; readonly end: number },
  words: NumberWords,
): ClockHere {
  const [hour = 0, minutes = 0] = token.written.split(':').map(Number);
  const half = halfAfter(text.slice(token.end, token.end + NEAR), hour, words);
  const isMidnight = hour === 0;
  return {
    clock: clockOf(hour, minutes, half?.[0] ?? (isMidnight ? 'am' : null)),
    end: token.end + (half?.[1] ?? 0),
    takesNext: false,
  };
}
