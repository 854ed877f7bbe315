import type { DocumentView } from '../document-view.ts';
import type { BlockId } from '../ids.ts';
import type { Bead, BeadPart, Block, Coding, Selection } from '../records.ts';
import { AnchorError, makeSelection } from '../selection.ts';
import type { FindingKind } from './finding.ts';

function selectionFinding(view: DocumentView, selection: Selection): FindingKind | null {
  const covered = view.blocksIn(selection);
  // Blocks that are not there, or of another version, are found among the references.
  if (!view.block(selection.start.blockId) || !view.block(selection.end.blockId)) return null;
  try {
    const made = makeSelection(covered, selection.start, selection.end);
    return made.quote === selection.quote ? null : 'quoteDiffers';
  } catch (error) {
    if (error instanceof AnchorError) return 'offsetOutside';
    throw error;
  }
}

/** Anchors outside their text, and words that are not the text's. */
export function anchorFindings(view: DocumentView, coding: Coding): readonly FindingKind[] {
  const kinds = new Set<FindingKind>();
  const versions = coding.sides.map((side) => side.versionId);
  if (new Set(versions).size !== versions.length) kinds.add('sideTwice');
  for (const side of coding.sides) {
    if (side.state === 'lost') continue;
    if (side.selections.length === 0 && side.state !== 'confirmed') kinds.add('sideEmpty');
    for (const selection of side.selections) {
      const kind = selectionFinding(view, selection);
      if (kind) kinds.add(kind);
    }
  }
  return [...kinds];
}

interface PlacedPart {
  readonly bead: Bead;
  readonly part: BeadPart;
}

/** How the beads cover a document's blocks: parts outside the text, covered twice, not covered. */
export function coverFindings(view: DocumentView): readonly (readonly [FindingKind, Bead | Block])[] {
  const found: (readonly [FindingKind, Bead | Block])[] = [];
  const parts = new Map<BlockId, PlacedPart[]>();
  for (const bead of view.beads) {
    for (const part of Object.values(bead.sides).flat()) {
      const known = parts.get(part.blockId);
      if (known) known.push({ bead, part });
      else parts.set(part.blockId, [{ bead, part }]);
    }
  }
  for (const block of view.versions.flatMap((version) => view.blocksOf(version.id))) {
    const length = block.text.length;
    const placed = (parts.get(block.id) ?? []).toSorted((a, b) => a.part.start - b.part.start);
    let covered = 0;
    let gap = false;
    for (const { bead, part } of placed) {
      const end = part.end ?? length;
      if (part.start > end || end > length) found.push(['offsetOutside', bead]);
      else if (part.start < covered) found.push(['beadOverlap', bead]);
      // White space between two sentences belongs to neither.
      if (block.text.slice(covered, part.start).trim() !== '') gap = true;
      covered = Math.max(covered, end);
    }
    if (gap || (block.text.slice(covered).trim() !== '' && length > 0)) found.push(['blockUncovered', block]);
  }
  return found;
}
