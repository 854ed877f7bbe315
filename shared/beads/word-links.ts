import { tokensOf } from '../align/tokens.ts';
import { type LinkedWords, turned } from '../align/words/project.ts';
import type { WordLink } from '../align/words/train.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { BeadId, VersionId } from '../model/ids.ts';
import type { Bead } from '../model/records.ts';
import { sameData } from '../model/same.ts';
import { sideParts } from './parts.ts';
import { languageOf } from './sentence-parts.ts';

/** Two versions, the earlier one first: links are kept in this direction only. */
export interface VersionPair {
  readonly from: VersionId;
  readonly to: VersionId;
}

/** A bead's side as one text: its parts one a line. */
export function sideText(view: DocumentView, bead: Bead, versionId: VersionId): string {
  return sideParts(bead, versionId)
    .map((part) => view.partText(part))
    .join('\n');
}

/** What is known of the words of beads. */
export interface WordLinks {
  /**
   * The words of a bead's two sides with the links between them; offsets in UTF-16 units of the side's parts, one a
   * line. Null where nobody has looked at the bead as it stands.
   */
  wordsOf(view: DocumentView, bead: Bead, from: VersionId, to: VersionId): LinkedWords | null;
}

export interface PairLinks extends VersionPair {
  readonly linksOf: { get(id: BeadId): readonly WordLink[] | undefined };
}

/** The links of a document as they were found upon one state of it; they hold for the beads that are still the same. */
export class DocumentLinks implements WordLinks {
  constructor(
    private readonly seen: DocumentView,
    private readonly pairs: readonly PairLinks[],
  ) {}

  wordsOf(view: DocumentView, bead: Bead, from: VersionId, to: VersionId): LinkedWords | null {
    for (const pair of this.pairs) {
      const isTurned = pair.from === to && pair.to === from;
      if (!isTurned && (pair.from !== from || pair.to !== to)) continue;
      const links = pair.linksOf.get(bead.id);
      if (!links || !this.#isSame(view, bead, pair)) return null;
      const words = {
        source: tokensOf(sideText(view, bead, pair.from), languageOf(view, pair.from)),
        target: tokensOf(sideText(view, bead, pair.to), languageOf(view, pair.to)),
        links,
      };
      return isTurned ? turned(words) : words;
    }
    return null;
  }

  /** True while the links found are those of this very text. */
  #isSame(view: DocumentView, bead: Bead, { from, to }: VersionPair): boolean {
    const before = this.seen.bead(bead.id);
    if (!before) return false;
    return [from, to].every((id) => {
      const [was, is] = [before.sides[id] ?? [], bead.sides[id] ?? []];
      if (was !== is && !sameData(was, is)) return false;
      return is.every(({ blockId }) => this.seen.block(blockId)?.text === view.block(blockId)?.text);
    });
  }
}
