import { parseTimeCode } from '../../text/time-code.ts';
import type { SourceText } from './source.ts';

/**
 * Time codes of a transcript: “[00:12:34]”, “(12:34)”, “00:12:34 -” before a turn or in a line of their own,
 * and “#00:01:15-3#” as f4 and f5 write them, also behind a paragraph, where it is when the next one begins.
 */

export interface PlacedTime {
  /** Milliseconds from the start of the recording; null where only what belongs to the next one stood here. */
  readonly time: number | null;
  /** Characters to leave out at the paragraph's start and end, in UTF-16 units. */
  readonly lead: number;
  readonly tail: number;
}

const TIME = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const LONG = String.raw`\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?`;
const UNTIL = String.raw`(?:\s*(?:-->|[-–—])\s*${TIME})?`;
/** `#00:01:15-3#`: the figure behind the seconds counts tenths. */
const F4 = String.raw`#(\d{1,2}:\d{2}:\d{2})(?:-(\d))?#`;

const IN_BRACKETS = new RegExp(
  String.raw`^\s*(?:\[\s*(${TIME})${UNTIL}\s*\]|\(\s*(${TIME})${UNTIL}\s*\)|<\s*(${TIME})${UNTIL}\s*>|\{\s*(${TIME})${UNTIL}\s*\})(?:\s*[-–—:](?=\s))?\s*`,
);
const BARE = new RegExp(String.raw`^\s*(?:(${LONG})${UNTIL}(?:\s*[-–—:])?(?:\s+|$)|(${TIME})\s*[-–—]\s+)`);
const ALONE = new RegExp(String.raw`^\s*(${TIME})${UNTIL}\s*$`);
const F4_START = new RegExp(String.raw`^\s*${F4}\s*`);
const F4_END = new RegExp(String.raw`\s*${F4}\s*$`);

/** Characters in which a time code begins and ends. */
const WINDOW = 60;

interface Code {
  readonly time: number;
  readonly length: number;
  /** Nobody writes it by chance: brackets with hours, or f4's own signs. */
  readonly isSure: boolean;
}

function f4Time(clock: string, tenths: string | undefined): number | null {
  return parseTimeCode(tenths === undefined ? clock : `${clock}.${tenths}`);
}

function codeAtStart(text: string): Code | null {
  const f4 = F4_START.exec(text);
  if (f4) {
    const time = f4Time(f4[1] ?? '', f4[2]);
    return time === null ? null : { time, length: f4[0].length, isSure: true };
  }
  const brackets = IN_BRACKETS.exec(text);
  const match = brackets ?? ALONE.exec(text) ?? BARE.exec(text);
  const written = match?.slice(1).find((group) => group !== undefined);
  const time = written === undefined ? null : parseTimeCode(written);
  if (!match || written === undefined || time === null) return null;
  const isSure = brackets !== null && written.split(':').length === 3;
  return { time, length: match[0].length, isSure };
}

function codeAtEnd(text: string): Code | null {
  const match = F4_END.exec(text);
  const time = match && f4Time(match[1] ?? '', match[2]);
  return match && time !== null ? { time, length: match[0].length, isSure: true } : null;
}

/** Times of one recording go forward; a few may be typed wrong. */
function goForward(times: readonly number[]): boolean {
  const back = times.filter((time, at) => at > 0 && time < (times[at - 1] ?? 0)).length;
  return back <= Math.floor(times.length / 10);
}

/**
 * The time codes of a source, by paragraph. None where what looks like them goes back and forth, or stands
 * there once and could be anything: “3:16 -” may be a verse.
 */
export function timesIn({ text, paragraphs }: SourceText): ReadonlyMap<number, PlacedTime> {
  const found = new Map<number, PlacedTime>();
  const times: number[] = [];
  let isSure = false;
  let waiting: number | null = null;
  for (const [at, { start, end, heading }] of paragraphs.entries()) {
    if (heading !== null) continue;
    const first = codeAtStart(text.slice(start, Math.min(end, start + WINDOW)));
    const lead = first?.length ?? 0;
    const last = codeAtEnd(text.slice(Math.max(start + lead, end - WINDOW), end));
    for (const code of [first, last]) {
      if (!code) continue;
      times.push(code.time);
      isSure ||= code.isSure;
    }
    const isEmpty = lead + (last?.length ?? 0) >= end - start;
    const time: number | null = first?.time ?? waiting;
    if (first || last || time !== null)
      found.set(at, { time: isEmpty ? null : time, lead, tail: last?.length ?? 0 });
    // A line that holds a time only says when the next one begins.
    waiting = last?.time ?? (isEmpty ? time : null);
  }
  // Behind the last words there is nothing that it could be the time of: it stays where it is.
  const last = found.get(paragraphs.length - 1);
  if (last && last.tail > 0) found.set(paragraphs.length - 1, { ...last, tail: 0 });
  if (times.length === 0 || !goForward(times)) return new Map();
  return times.length > 1 || isSure ? found : new Map();
}
