import { sentencesOf } from '../../shared/language/sentences.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { Anchor } from '../../shared/model/records.ts';

export type Grain = 'word' | 'sentence';

/** `[start, end)` of one word or sentence in its block, in UTF-16 units. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** UTF-16 units on each side that are looked at for one character. */
const NEAR = 64;
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const segmenters = new Map<string, Intl.Segmenter>();

function wordsIn(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}

/** The words (without punctuation) or sentences (without the space after them) of a text, in order. */
export function segmentsOf(text: string, language: string, grain: Grain): readonly Segment[] {
  if (grain === 'sentence') return sentencesOf(text, language);
  const found: Segment[] = [];
  for (const { segment, index, isWordLike } of wordsIn(language).segment(text))
    if (isWordLike) found.push({ start: index, end: index + segment.length });
  return found;
}

function segmentsIn(view: DocumentView, versionId: VersionId, at: number, grain: Grain): readonly Segment[] {
  const block = view.blocksOf(versionId)[at];
  const language = view.versions.find((version) => version.id === versionId)?.language ?? 'und';
  return block ? segmentsOf(block.text, language, grain) : [];
}

/** The word or sentence that a place lies in or starts, or null between words. */
export function segmentAt(
  view: DocumentView,
  versionId: VersionId,
  place: Anchor,
  grain: Grain,
): Segment | null {
  const segments = segmentsIn(view, versionId, view.position(place.blockId), grain);
  return segments.find((each) => each.start <= place.offset && place.offset < each.end) ?? null;
}

/** The word or sentence of a place; at the edge of none, the one that ends there, then the one before or after. */
export function segmentNear(
  view: DocumentView,
  versionId: VersionId,
  place: Anchor,
  grain: Grain,
): Segment | null {
  const segments = segmentsIn(view, versionId, view.position(place.blockId), grain);
  const { offset } = place;
  const touched =
    segments.find((each) => each.start <= offset && offset < each.end) ??
    segments.find((each) => each.end === offset);
  if (touched || grain === 'word') return touched ?? null;
  return segments.findLast((each) => each.end <= offset) ?? segments[0] ?? null;
}

/** The place one character further, as a reader counts them, through the blocks of the version; null at its end. */
export function nextLetter(
  view: DocumentView,
  versionId: VersionId,
  from: Anchor,
  step: 1 | -1,
): Anchor | null {
  const blocks = view.blocksOf(versionId);
  const at = view.position(from.blockId);
  const text = blocks[at]?.text ?? '';
  const next = blocks[at + step];
  const isLeaving = step === 1 ? from.offset >= text.length : from.offset <= 0;
  if (isLeaving) return next ? { blockId: next.id, offset: step === 1 ? 0 : next.text.length } : null;
  // A character is short: what lies further away tells nothing about its bounds.
  const start = Math.max(0, from.offset - NEAR);
  const near = text.slice(start, from.offset + NEAR);
  const bounds = [...letters.segment(near)].map(({ index }) => start + index);
  bounds.push(start + near.length);
  const offset =
    step === 1 ? bounds.find((each) => each > from.offset) : bounds.findLast((each) => each < from.offset);
  return offset === undefined ? null : { blockId: from.blockId, offset };
}

export type Stop = 'start' | 'end';

/**
 * The next place in a direction where a word or sentence starts (or ends), through the blocks of the
 * version; null past its first or last one.
 */
export function nextStop(
  view: DocumentView,
  versionId: VersionId,
  from: Anchor,
  move: { readonly step: 1 | -1; readonly grain: Grain; readonly stop: Stop },
): Anchor | null {
  const { step, grain, stop } = move;
  const blocks = view.blocksOf(versionId);
  const first = view.position(from.blockId);
  for (let at = first; at >= 0 && at < blocks.length; at += step) {
    const block = blocks[at];
    if (!block) return null;
    const offsets = segmentsIn(view, versionId, at, grain).map((each) => each[stop]);
    const limit = at === first ? from.offset : step === 1 ? -1 : Number.POSITIVE_INFINITY;
    const offset =
      step === 1 ? offsets.find((each) => each > limit) : offsets.findLast((each) => each < limit);
    if (offset !== undefined) return { blockId: block.id, offset };
  }
  return null;
}
