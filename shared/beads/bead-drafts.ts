import type { ProjectSide } from '../coding/project-side.ts';
import type { Changes } from '../model/change.ts';
import type { DocumentView } from '../model/document-view.ts';
import { type Effects, newId, type VersionId } from '../model/ids.ts';
import { placeManyAt } from '../model/place.ts';
import type { Bead, BeadPart, Note } from '../model/records.ts';
import { sameData } from '../model/same.ts';
import { Drafts } from '../text/drafts.ts';
import { followProjected } from './follow-projected.ts';
import { heldVersions, joinedParts, sideParts } from './parts.ts';

/** What a plan for the alignment of a document is made upon. */
export interface BeadContext {
  readonly view: DocumentView;
  /** All notes of the project: those on a bead that goes move to its heir. */
  readonly notes: readonly Note[];
  readonly effects: Effects;
  /** How sides that nobody agreed with yet are carried over anew; by whole beads unless given, not at all with null. */
  readonly project?: ProjectSide | null;
}

export const NOTHING: Changes = { added: [], updated: [], removed: [] };

export type Sides = Readonly<Record<VersionId, readonly BeadPart[]>>;

/** A bead with other sides. What was meant to be left out is said of the languages that it has, and goes with them. */
function withSides(view: DocumentView, bead: Bead, sides: Sides): Bead {
  const { deliberate, ...rest } = bead;
  const next: Bead = { ...rest, sides: { ...bead.sides, ...sides } };
  const isSame = sameData(heldVersions(view, next), heldVersions(view, bead));
  return deliberate && isSame ? { ...next, deliberate } : next;
}

/** A bead as a person made it: aligning again leaves it alone. */
export function shaped(view: DocumentView, bead: Bead, sides: Sides): Bead {
  return { ...withSides(view, bead, sides), status: 'confirmed', confidence: null };
}

/** A bead that something was taken from or given to on the way: nobody measured it, nobody looked at it. */
export function touched(view: DocumentView, bead: Bead, sides: Sides): Bead {
  return { ...withSides(view, bead, sides), confidence: null };
}

/** The sides of several beads together, each in reading order. */
export function unitedSides(view: DocumentView, beads: readonly Bead[]): Sides {
  return Object.fromEntries(
    view.versions.map(({ id }) => [
      id,
      joinedParts(
        view,
        beads.flatMap((bead) => sideParts(bead, id)),
      ),
    ]),
  );
}

/** Changes of the beads of one document in the making, with what hangs on them. */
export class BeadDrafts {
  readonly #drafts = new Drafts();

  constructor(private readonly on: BeadContext) {}

  replace(bead: Bead, next: Bead): void {
    this.#drafts.update(bead, () => next);
  }

  /** The notes on the bead go to the heir. */
  remove(bead: Bead, heir: Bead): void {
    this.#drafts.remove(bead);
    for (const note of this.on.notes)
      if (note.targetId === bead.id) this.#drafts.update(note, (now) => ({ ...now, targetId: heir.id }));
  }

  /** A bead that nothing is left of goes; else it becomes the one given. */
  replaceOrRemove(bead: Bead, next: Bead, heir: Bead): void {
    if (heldVersions(this.on.view, next).length > 0) this.replace(bead, next);
    else this.remove(bead, heir);
  }

  /** New beads right behind one, of its section. */
  addAfter(
    bead: Bead,
    fresh: readonly (Pick<Bead, 'sides' | 'status' | 'confidence'> & { deliberate?: true })[],
  ): void {
    const { view, effects } = this.on;
    const { orders, moved } = placeManyAt(view.beads, view.placeOf(bead) + 1, fresh.length);
    for (const [each, order] of moved) this.#drafts.update(each, (now) => ({ ...now, order }));
    for (const [at, each] of fresh.entries()) {
      this.#drafts.add({
        kind: 'bead',
        id: newId(effects),
        documentId: bead.documentId,
        order: orders[at] ?? bead.order,
        section: bead.section,
        ...each,
      });
    }
  }

  /** The changes, sides that nobody agreed with yet carried over anew where their beads changed. */
  finish(): Changes {
    return followProjected(this.on, this.#drafts.changes);
  }
}
