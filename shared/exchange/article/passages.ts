import type { Passage, Stretch } from './finding.ts';
import { trim } from './marks.ts';

/** A passage of these stretches, each without surrounding white space; null when nothing is left. */
export function passageOf(text: string, stretches: readonly Stretch[]): Passage | null {
  const parts = stretches
    .map(({ start, end }) => {
      const low = Math.max(0, Math.min(start, text.length));
      const [from, to] = trim(text, low, Math.max(low, Math.min(end, text.length)));
      return { start: from, end: to };
    })
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const words = parts.map(({ start, end }) => text.slice(start, end)).join('\n\n');
  return { start: first.start, end: last.end, text: words, parts };
}

/** Whether two stretches share a unit. */
export const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** What of a passage lies before and after an offset; null where one of them is empty. */
export function cutPassage(
  text: string,
  passage: Passage,
  offset: number,
): readonly [before: Passage, after: Passage] | null {
  const before = passage.parts.map(({ start, end }) => ({ start, end: Math.min(end, offset) }));
  const after = passage.parts.map(({ start, end }) => ({ start: Math.max(start, offset), end }));
  const [first, second] = [passageOf(text, before), passageOf(text, after)];
  return first && second ? [first, second] : null;
}
