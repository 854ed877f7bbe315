import type { ChangeLabel, Changes } from '../model/change.ts';
import { type BlockId, type CoderId, type Effects, newId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Dismissal } from '../model/records.ts';
import { firstBlockOf } from './bead.ts';
import type { Flag, FlagBead } from './flag.ts';

const NOTHING: Changes = { added: [], updated: [], removed: [] };

const keyOf = (kind: string, about: string): string => `${kind} ${about}`;

/** The dismissals of a project, to be asked by block. Made once for a list of dismissals: the index keeps its identity. */
export class Dismissals {
  readonly #byBlock = new Map<BlockId, Map<string, Dismissal>>();

  constructor(dismissals: readonly Dismissal[]) {
    for (const dismissal of dismissals) {
      const known = this.#byBlock.get(dismissal.targetId) ?? new Map<string, Dismissal>();
      known.set(keyOf(dismissal.flag, dismissal.about), dismissal);
      this.#byBlock.set(dismissal.targetId, known);
    }
  }

  /** What set a flag of this bead aside, or undefined while it stands. On any block of the bead: beads come and go. */
  of(bead: FlagBead, flag: Flag): Dismissal | undefined {
    const key = keyOf(flag.kind, flag.about);
    for (const { blockId } of [...bead.source.parts, ...bead.target.parts]) {
      const found = this.#byBlock.get(blockId)?.get(key);
      if (found) return found;
    }
    return undefined;
  }

  /** Those flags of a bead that nobody set aside. */
  standing(bead: FlagBead, flags: readonly Flag[]): readonly Flag[] {
    return flags.filter((flag) => !this.of(bead, flag));
  }
}

/** Sets a flag aside with a note (may be empty); of one that is set aside already, changes the note. */
export function planDismiss(
  index: ProjectIndex,
  { bead, flag, note }: { readonly bead: FlagBead; readonly flag: Flag; readonly note: string },
  by: { readonly author: CoderId; readonly effects: Effects },
): Changes {
  const text = note.replace(/\r\n?/g, '\n').trim().normalize('NFC');
  const known = new Dismissals(index.all('dismissal')).of(bead, flag);
  if (known)
    return known.note === text ? NOTHING : { ...NOTHING, updated: [[known, { ...known, note: text }]] };
  const targetId = firstBlockOf(bead);
  if (targetId === null || !index.records.has(targetId)) return NOTHING;
  const dismissal: Dismissal = {
    kind: 'dismissal',
    id: newId(by.effects),
    targetId,
    flag: flag.kind,
    about: flag.about,
    note: text,
    authorId: by.author,
    createdAt: by.effects.now(),
  };
  return { ...NOTHING, added: [dismissal] };
}

/** Takes a dismissal back, so that the flag stands again. */
export function planRestore(dismissal: Dismissal): Changes {
  return { ...NOTHING, removed: [dismissal] };
}

/** What the list of changes says of it; the name of the document, nothing of its text. */
export const dismissLabel = (document: string): ChangeLabel => ({
  key: 'flagDismissed',
  params: { document },
});
export const restoreLabel = (document: string): ChangeLabel => ({
  key: 'flagRestored',
  params: { document },
});
