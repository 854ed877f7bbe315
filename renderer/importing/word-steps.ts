import type { UiLanguage } from '../../shared/model/records.ts';

/** Where a border between words may stand, so that it can be moved by keys. All offsets: UTF-16 in the text. */

/** Whether a border begins words or ends them: it stops before a word, or behind it. */
export type Edge = 'start' | 'end';
export type StepUnit = 'word' | 'sentence';

const REACH: Readonly<Record<StepUnit, number>> = { word: 400, sentence: 4_000 };

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterFor(language: UiLanguage, unit: StepUnit): Intl.Segmenter {
  const key = `${language} ${unit}`;
  const known = segmenters.get(key);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: unit });
  segmenters.set(key, made);
  return made;
}

/**
 * The next place before or after `offset` where a border may stand; at the text's end the end itself. Looks at
 * no more than 400 units for a word, 4,000 for a sentence. Marks and punctuation are words of their own.
 */
export function stepBorder(
  text: string,
  offset: number,
  direction: -1 | 1,
  edge: Edge,
  unit: StepUnit,
  language: UiLanguage,
): number {
  const reach = REACH[unit];
  const from = Math.max(0, offset - reach);
  const to = Math.min(text.length, offset + reach);
  const stops = stopsIn(text.slice(from, to), edge, unit, language).map((stop) => stop + from);
  // The window may begin or end within a word: there is no border.
  const inside = stops.filter((stop) => (stop > from || from === 0) && (stop < to || to === text.length));
  if (direction === 1) return inside.find((stop) => stop > offset) ?? to;
  return inside.findLast((stop) => stop < offset) ?? from;
}

/** Every stop in a stretch, in order. */
export function stopsIn(text: string, edge: Edge, unit: StepUnit, language: UiLanguage): number[] {
  const stops: number[] = [];
  for (const { index, segment } of segmenterFor(language, unit).segment(text)) {
    const words = segment.trim();
    if (words === '') continue;
    const start = index + segment.indexOf(words);
    stops.push(edge === 'start' ? start : start + words.length);
  }
  return stops;
}

/** The stop nearest to an offset within 400 units: where a click meant to put a border. */
export function nearestBorder(text: string, offset: number, edge: Edge, language: UiLanguage): number {
  const from = Math.max(0, offset - REACH.word);
  const stops = stopsIn(text.slice(from, offset + REACH.word), edge, 'word', language);
  let best = offset;
  let distance = Number.POSITIVE_INFINITY;
  for (const stop of stops) {
    const away = Math.abs(stop + from - offset);
    if (away < distance) [best, distance] = [stop + from, away];
  }
  return best;
}
