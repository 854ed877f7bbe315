import type { Selection } from './records.ts';
import type { Range } from './text-edit.ts';

/** Below this many units of quote, a place needs matching context to be believed. */
export const TELLING_LENGTH = 24;
/** Units of context that must match around a short quote. */
const TELLING_CONTEXT = 8;

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length++;
  return length;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/**
 * Finds a quote again by its words and surroundings, as the annotation tools do: position first
 * (`near`, UTF-16 units, breaks ties), then quote with context. Null where no place is telling enough:
 * a quote below `telling` units needs context, and one without any must be all of the text.
 */
export function findQuote(
  text: string,
  wanted: Pick<Selection, 'quote' | 'prefix' | 'suffix'>,
  near: number,
  telling = TELLING_LENGTH,
): Range | null {
  const { quote, prefix, suffix } = wanted;
  if (quote === '') return null;
  let best: { start: number; score: number } | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const score =
      commonEnd(text.slice(Math.max(0, at - prefix.length), at), prefix) +
      commonStart(text.slice(at + quote.length, at + quote.length + suffix.length), suffix);
    const closer = best !== null && score === best.score && Math.abs(at - near) < Math.abs(best.start - near);
    if (best === null || score > best.score || closer) best = { start: at, score };
  }
  if (best === null) return null;
  const needed = Math.min(TELLING_CONTEXT, prefix.length + suffix.length);
  const isBelieved = quote.length >= telling || (needed > 0 ? best.score >= needed : text === quote);
  if (!isBelieved) return null;
  return { start: best.start, end: best.start + quote.length };
}
