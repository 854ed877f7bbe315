import type { DocumentView } from '../model/document-view.ts';
import type { VersionId } from '../model/ids.ts';
import type { Bead, Version } from '../model/records.ts';
import { sideParts } from './parts.ts';

/** The version that one translates into: the first translation, else the second version; null for one language. */
export function translatedVersion({ versions }: Pick<DocumentView, 'versions'>): Version | null {
  if (versions.length < 2) return null;
  return versions.find(({ role }) => role === 'translation') ?? versions[1] ?? null;
}

/** True for a bead that has words, but none in this version, and is not meant to. */
export function isUntranslated(bead: Bead, versionId: VersionId): boolean {
  if (bead.deliberate || sideParts(bead, versionId).length > 0) return false;
  return Object.values(bead.sides).some((parts) => parts.length > 0);
}

const counted = new WeakMap<readonly Bead[], Map<VersionId, number>>();

/** How many beads of a list wait for their translation; counted once a list. */
export function countUntranslated(beads: readonly Bead[], versionId: VersionId): number {
  const counts = counted.get(beads) ?? new Map<VersionId, number>();
  counted.set(beads, counts);
  const known = counts.get(versionId);
  if (known !== undefined) return known;
  let count = 0;
  for (const bead of beads) if (isUntranslated(bead, versionId)) count++;
  counts.set(versionId, count);
  return count;
}

/** The place of the next bead without a translation behind one, on from the beginning; -1 where none is left. `from` -1 looks at all. */
export function nextUntranslated(beads: readonly Bead[], versionId: VersionId, from: number): number {
  for (let step = 1; step <= beads.length; step++) {
    const at = (from + step) % beads.length;
    const bead = beads[at];
    if (bead && isUntranslated(bead, versionId)) return at;
  }
  return -1;
}
