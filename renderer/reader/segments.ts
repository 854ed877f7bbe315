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
