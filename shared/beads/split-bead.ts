import type { Changes } from '../model/change.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { BeadId, VersionId } from '../model/ids.ts';
import type { Anchor, Bead, BeadPart } from '../model/records.ts';
import { splitsPair } from '../model/text-edit.ts';
import { type BeadContext, BeadDrafts, NOTHING, type Sides, shaped } from './bead-drafts.ts';
import { heldVersions, partOf, sideParts } from './parts.ts';
import { sentenceParts, splitPlaces } from './sentence-parts.ts';

/** Where each side is cut; a side without a cut stays whole with the first bead. Offsets in UTF-16 units. */
export type Cuts = Readonly<Record<VersionId, Anchor>>;

const MARK = /\p{M}/u;

/** A cut belongs before a word: white space stays with what it follows, a character stays whole. */
function wordBegin(text: string, offset: number): number {
  let at = Math.min(Math.max(0, offset), text.length);
  while (at > 0 && at < text.length && (splitsPair(text, at) || MARK.test(text.charAt(at)))) at--;
  while (at > 0 && at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

function cutSide(
  view: DocumentView,
  parts: readonly BeadPart[],
  { blockId, offset }: Anchor,
): readonly [readonly BeadPart[], readonly BeadPart[]] {
  const place = view.position(blockId);
  const before: BeadPart[] = [];
  const after: BeadPart[] = [];
  for (const part of parts) {
    const block = view.block(part.blockId);
    const at = view.position(part.blockId);
    if (!block || at !== place) {
      (at < place ? before : after).push(part);
      continue;
    }
    const cut = wordBegin(block.text, offset);
    const end = part.end ?? block.text.length;
    if (cut <= part.start) after.push(part);
    else if (cut >= end) before.push(part);
    else {
      before.push(partOf(block, part.start, cut));
      after.push({ blockId, start: cut, end: part.end });
    }
  }
  return [before, after];
}

/**
 * Makes two beads of one, cut at one place a side; both confirmed, the second one new behind the first. A side that
 * is not cut stays with the first bead; one cut at its start goes to the second. Nothing where either would be empty.
 */
export function planSplitBead(on: BeadContext, beadId: BeadId, cuts: Cuts): Changes {
  const { view } = on;
  const bead = view.bead(beadId);
  if (!bead) return NOTHING;
  const first: Record<VersionId, readonly BeadPart[]> = {};
  const second: Record<VersionId, readonly BeadPart[]> = {};
  for (const { id } of view.versions) {
    const cut = cuts[id];
    const parts = sideParts(bead, id);
    [first[id], second[id]] = cut ? cutSide(view, parts, cut) : [parts, []];
  }
  const isEmpty = (sides: Sides) => Object.values(sides).every((parts) => parts.length === 0);
  if (isEmpty(first) || isEmpty(second)) return NOTHING;
  const drafts = new BeadDrafts(on);
  drafts.replace(bead, shaped(view, bead, first));
  drafts.addAfter(bead, [
    {
      sides: { ...bead.sides, ...second },
      status: 'confirmed',
      confidence: null,
      ...(bead.deliberate && { deliberate: bead.deliberate }),
    },
  ]);
  return drafts.finish();
}

/** How far into its side each place lies, as a part of the side's length (0 to 1). */
function shares(view: DocumentView, bead: Bead, versionId: VersionId): readonly number[] {
  const lengths = sentenceParts(view, bead, versionId).map((part) => view.partText(part).length);
  const total = lengths.reduce((sum, each) => sum + each, 0);
  let sum = 0;
  return lengths.slice(0, -1).map((length) => {
    sum += length;
    return sum / Math.max(1, total);
  });
}

/**
 * Where a bead would best be cut in two: between sentences, at the places of its sides that lie most nearly alike,
 * the middle preferred. Null where no side has two sentences.
 */
export function proposeSplit(view: DocumentView, bead: Bead): Cuts | null {
  const sides = heldVersions(view, bead).map((id) => ({
    id,
    places: splitPlaces(view, bead, id),
    shares: shares(view, bead, id),
  }));
  const longest = sides.reduce<(typeof sides)[number] | null>(
    (best, side) => (best === null || side.places.length > best.places.length ? side : best),
    null,
  );
  if (!longest || longest.places.length === 0) return null;
  const nearest = (list: readonly number[], share: number) =>
    list.reduce(
      (best, each, at) => (Math.abs(each - share) < Math.abs((list[best] ?? 9) - share) ? at : best),
      0,
    );
  const cost = (share: number) =>
    sides.reduce(
      (sum, side) => {
        const other = side.shares[nearest(side.shares, share)];
        return sum + (other === undefined ? 0 : Math.abs(other - share));
      },
      Math.abs(share - 0.5) / 4,
    );
  const best = longest.shares.reduce((a, b) => (cost(b) < cost(a) ? b : a), longest.shares[0] ?? 0.5);
  const cuts: Record<VersionId, Anchor> = {};
  for (const side of sides) {
    const place = side.places[nearest(side.shares, best)];
    if (place) cuts[side.id] = place;
  }
  return cuts;
}
