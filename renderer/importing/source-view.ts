import type { Passage, Stretch } from '../../shared/exchange/article/finding.ts';
import type { Paragraph, SourceText } from '../../shared/exchange/text/source.ts';
import { guessLanguage } from '../../shared/language/guess.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import { stopsIn } from './word-steps.ts';

/** What of a source is shown around its passages. All offsets: UTF-16 in the source. */

/** Index of the first paragraph that ends after `offset`; they are sorted. */
function firstEndingAfter(paragraphs: readonly Paragraph[], offset: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The stretches of a passage, paragraph by paragraph; lines broken for width flow again. */
export function shownParagraphs({ text, paragraphs }: SourceText, passage: Passage): string[] {
  const shown: string[] = [];
  for (const part of passage.parts) {
    const before = shown.length;
    for (let at = firstEndingAfter(paragraphs, part.start); at < paragraphs.length; at++) {
      const paragraph = paragraphs[at];
      if (!paragraph || paragraph.start >= part.end) break;
      shown.push(flowed(text, Math.max(paragraph.start, part.start), Math.min(paragraph.end, part.end)));
    }
    if (shown.length === before) shown.push(flowed(text, part.start, part.end));
  }
  return shown.filter((words) => words !== '');
}

const flowed = (text: string, start: number, end: number) =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();

/** Characters of the source that a row shows before and after a passage. */
const HINT = 70;

/** Shows where a paragraph ends among words that flow. */
const oneLine = (words: string) => words.replace(/\s*\n\s*/g, ' ¶ ').replace(/[^\S\n]+/g, ' ');

/** A few words before and after a stretch, cut between words, `…` where the text goes on, paragraphs as `¶`. */
export function surroundings(text: string, { start, end }: Stretch): { before: string; after: string } {
  const before = oneLine(text.slice(Math.max(0, start - HINT), start));
  const after = oneLine(text.slice(end, end + HINT));
  const cutBefore = start > HINT;
  const cutAfter = end + HINT < text.length;
  return {
    before: cutBefore ? `…${before.replace(/^\S*\s/, '')}` : before.trimStart(),
    after: cutAfter ? `${after.replace(/\s\S*$/, '')}…` : after.trimEnd(),
  };
}

/** Characters of the source that can be chosen from around a passage. */
const REACH = 320;

/** The stretch of the source in which a passage's borders are moved, cut between words. */
export function workingWindow(text: string, { start, end }: Stretch): Stretch {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  const lead = from === 0 ? 0 : (/^\S*\s/.exec(text.slice(from, start))?.[0].length ?? 0);
  const tail = to === text.length ? 0 : (/\s\S*$/.exec(text.slice(end, to))?.[0].length ?? 0);
  return { start: from + lead, end: to - tail };
}

/** Where a passage is cut when nobody said where: between parts or paragraphs, else sentences, near the middle. */
export function suggestedCut(text: string, passage: Passage, language: UiLanguage): number {
  const { parts, start, end } = passage;
  if (parts.length > 1) return parts[Math.floor(parts.length / 2)]?.start ?? start;
  const words = text.slice(start, end);
  const breaks = Array.from(words.matchAll(/\n\s*(?=\S)/g), ({ index, 0: gap }) => index + gap.length);
  const stops =
    breaks.length > 0
      ? breaks
      : [
          stopsIn(words, 'start', 'sentence', language).slice(1),
          stopsIn(words, 'start', 'word', language).slice(1),
        ].find(({ length }) => length > 0);
  const middle = words.length / 2;
  const nearest = (stops ?? []).reduce(
    (best, stop) => (Math.abs(stop - middle) < Math.abs(best - middle) ? stop : best),
    stops?.[0] ?? words.length,
  );
  return start + nearest;
}

/** Paragraphs before and after a passage in which its counterpart is looked for. */
const NEAR = 20;

/**
 * The nearest paragraph that no pair has, of the wanted language if there is one near: where a passage's
 * counterpart is looked for first. At the ends of the text, what is there.
 */
export function neighbourParagraph(
  source: SourceText,
  passage: Stretch,
  taken: readonly Stretch[],
  language: UiLanguage,
): Stretch {
  const { paragraphs, text } = source;
  const meets = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;
  const here = firstEndingAfter(paragraphs, passage.start);
  const free: Paragraph[] = [];
  for (let away = 0; away <= NEAR; away++) {
    for (const at of new Set([here + away, here - away])) {
      const paragraph = paragraphs[at];
      if (!paragraph || meets(paragraph, passage) || taken.some((each) => meets(each, paragraph))) continue;
      free.push(paragraph);
    }
  }
  const speaks = ({ start, end }: Paragraph) => guessLanguage(text.slice(start, end)).language === language;
  const found = free.find(speaks) ?? free[0];
  if (found) return { start: found.start, end: found.end };
  return passage.end < text.length
    ? { start: passage.end, end: text.length }
    : { start: 0, end: passage.start };
}
