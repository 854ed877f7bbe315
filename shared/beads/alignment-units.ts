import type { DocumentView } from '../model/document-view.ts';
import type { BlockId, VersionId } from '../model/ids.ts';
import type { Bead, BeadPart, Block } from '../model/records.ts';
import type { MarkedSentence } from './alignment-anchors.ts';
import { cutPart, languageOf, sentenceStarts } from './sentence-parts.ts';
import { isSettled } from './settle-beads.ts';

/** A sentence of a version as the aligner sees it, with the text it stands for. */
export interface AlignmentUnit extends MarkedSentence {
  /** Together, the parts of all units and of what settled beads hold are the version. */
  readonly parts: readonly BeadPart[];
  /** The settled bead that it belongs to. */
  readonly owner: Bead | null;
}

interface OwnedPart {
  readonly part: BeadPart;
  readonly owner: Bead | null;
}

/** A block cut where settled beads begin and end in it. What no bead holds is nobody's. */
function ownedParts(view: DocumentView, versionId: VersionId, block: Block): readonly OwnedPart[] {
  const held = view
    .beadsOf(block.id)
    .filter(isSettled)
    .flatMap((owner) =>
      (owner.sides[versionId] ?? [])
        .filter((part) => part.blockId === block.id)
        .map((part) => ({ part, owner })),
    )
    .sort((a, b) => a.part.start - b.part.start);
  const owned: OwnedPart[] = [];
  let from = 0;
  for (const each of held) {
    if (each.part.start > from) {
      owned.push({ part: { blockId: block.id, start: from, end: each.part.start }, owner: null });
    }
    owned.push(each);
    from = Math.max(from, each.part.end ?? block.text.length);
  }
  const isOpen = held.some(({ part }) => part.end === null);
  if (!isOpen && (from < block.text.length || held.length === 0)) {
    owned.push({ part: { blockId: block.id, start: from, end: null }, owner: null });
  }
  return owned;
}

/** The blocks that open a section, of every version that has the heading. */
function sectionStarts(view: DocumentView): ReadonlyMap<BlockId, string> {
  const starts = new Map<BlockId, string>();
  let section = '';
  for (const [at, bead] of view.beads.entries()) {
    if (bead.section === section) continue;
    section = bead.section;
    const whole = Object.values(bead.sides).flatMap((parts) =>
      parts.length === 1 && parts[0]?.start === 0 ? [parts[0]] : [],
    );
    const isHeading = whole.some((part) => view.partText(part).trim() === section);
    if (section === '' || !isHeading || whole.length < 2) continue;
    for (const { blockId } of whole) starts.set(blockId, `${at}`);
  }
  return starts;
}

/**
 * The sentences of a version in reading order, cut also where settled beads begin and end. White space is of the
 * sentence before it; an empty block goes with what stands before it, or, at the beginning, with what follows.
 */
export function alignmentUnits(view: DocumentView, versionId: VersionId): readonly AlignmentUnit[] {
  const language = languageOf(view, versionId);
  const headings = sectionStarts(view);
  const units: AlignmentUnit[] = [];
  let blank: BeadPart[] = [];
  for (const block of view.blocksOf(versionId)) {
    const starts = sentenceStarts(block, language);
    const marks = {
      speaker: block.speakerId,
      time: block.time ?? null,
      heading: headings.get(block.id) ?? null,
    };
    let isFirst = true;
    for (const { part, owner } of ownedParts(view, versionId, block)) {
      for (const piece of cutPart(block, part, starts)) {
        const text = view.partText(piece).trim();
        const last = units.at(-1);
        if (text === '') {
          if (owner) continue;
          if (last && last.owner === null)
            units[units.length - 1] = { ...last, parts: [...last.parts, piece] };
          else blank.push(piece);
          continue;
        }
        units.push({ parts: owner ? [piece] : [...blank, piece], text, owner, isFirst, ...marks });
        if (!owner) blank = [];
        isFirst = false;
      }
    }
  }
  const nothing = { speaker: null, time: null, heading: null };
  if (blank.length > 0) units.push({ parts: blank, text: '', owner: null, isFirst: false, ...nothing });
  return units;
}
