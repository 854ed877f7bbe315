import { sentencesOf } from '../language/sentences.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { VersionId } from '../model/ids.ts';
import type { Anchor, Bead, BeadPart, Block, LanguageTag } from '../model/records.ts';
import { partOf, sideParts } from './parts.ts';

const known = new WeakMap<Block, { readonly language: LanguageTag; readonly starts: readonly number[] }>();

/** Where a block's sentences after the first begin, in UTF-16 units; white space before one is of the sentence before it. */
export function sentenceStarts(block: Block, language: LanguageTag): readonly number[] {
  const before = known.get(block);
  if (before?.language === language) return before.starts;
  const starts = sentencesOf(block.text, language)
    .slice(1)
    .map(({ start }) => start);
  known.set(block, { language, starts });
  return starts;
}

export function languageOf(view: DocumentView, versionId: VersionId): LanguageTag {
  return view.versions.find(({ id }) => id === versionId)?.language ?? 'und';
}

/** A part cut at some offsets of its block; those at its ends and outside it do not cut. */
export function cutPart(block: Block, part: BeadPart, cuts: readonly number[]): readonly BeadPart[] {
  const end = part.end ?? block.text.length;
  const inside = cuts.filter((cut) => cut > part.start && cut < end);
  return [part.start, ...inside].map((start, at) => {
    const to = inside[at];
    return to === undefined ? { blockId: block.id, start, end: part.end } : partOf(block, start, to);
  });
}

/** A bead's side sentence by sentence, in reading order: the same text, in pieces. */
export function sentenceParts(view: DocumentView, bead: Bead, versionId: VersionId): readonly BeadPart[] {
  const language = languageOf(view, versionId);
  return sideParts(bead, versionId).flatMap((part) => {
    const block = view.block(part.blockId);
    return block ? cutPart(block, part, sentenceStarts(block, language)) : [part];
  });
}

/** Where a bead's side can be cut between two sentences, in reading order. */
export function splitPlaces(view: DocumentView, bead: Bead, versionId: VersionId): readonly Anchor[] {
  return sentenceParts(view, bead, versionId)
    .slice(1)
    .map(({ blockId, start }) => ({ blockId, offset: start }));
}
