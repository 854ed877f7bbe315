/** Times of a recording as people write them: `12:34`, `1:02:03`, `00:12:34.5`. */

const WRITTEN = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3}))?$/;

/** Milliseconds of a written time; null where it is none: 61 seconds, or minutes over 59 beside hours. */
export function parseTimeCode(written: string): number | null {
  const match = WRITTEN.exec(written.trim());
  if (!match) return null;
  const [, hours, minutes = '', seconds = '', fraction = ''] = match;
  if (Number(seconds) > 59) return null;
  if (hours !== undefined && (Number(minutes) > 59 || minutes.length > 2)) return null;
  const whole = 3600 * Number(hours ?? 0) + 60 * Number(minutes) + Number(seconds);
  return 1000 * whole + Number(fraction.padEnd(3, '0'));
}

/** `m:ss`, or `h:mm:ss` from the first hour on; the fraction of a second is left out. */
export function formatTimeCode(milliseconds: number): string {
  const all = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}
