import { tokensOf } from '../align/tokens.ts';
import { type LinkedWords, turned } from '../align/words/project.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { BeadId, VersionId } from '../model/ids.ts';
import type { Bead, LanguageTag } from '../model/records.ts';
import { type PackedLinks, unpackLinks } from './packed-links.ts';
import { sideParts } from './parts.ts';
import { languageOf } from './sentence-parts.ts';

/** Two versions, the earlier one first: links are kept in this direction only. */
export interface VersionPair {
  readonly from: VersionId;
  readonly to: VersionId;
}

/** The beads of two versions as text, for a word aligner that knows nothing of documents. */
export interface PairTexts extends VersionPair {
  readonly languages: readonly [LanguageTag, LanguageTag];
  readonly beads: readonly BeadId[];
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

/** What is known of the words of beads. */
export interface WordLinks {
  /**
   * The words of a bead's two sides with the links between them; offsets in UTF-16 units of `sideText`. Null where
   * nobody has looked at the bead as it stands.
   */
  wordsOf(view: DocumentView, bead: Bead, from: VersionId, to: VersionId): LinkedWords | null;
}

/** A bead's side as one text: its parts one a line. */
export function sideText(view: DocumentView, bead: Bead, versionId: VersionId): string {
  const parts = sideParts(bead, versionId);
  const [only] = parts;
  if (only && parts.length === 1) return view.partText(only);
  return parts.map((part) => view.partText(part)).join('\n');
}

/** Every two versions of a document. */
export function versionPairs(view: DocumentView): readonly VersionPair[] {
  return view.versions.flatMap(({ id: from }, at) =>
    view.versions.slice(at + 1).map(({ id: to }) => ({ from, to })),
  );
}

export function hasBoth(bead: Bead, { from, to }: VersionPair): boolean {
  return sideParts(bead, from).length > 0 && sideParts(bead, to).length > 0;
}

/** The texts of some beads, those left out that have only one of the two versions. */
export function pairTexts(view: DocumentView, pair: VersionPair, beads: readonly Bead[]): PairTexts {
  const whole = beads.filter((bead) => hasBoth(bead, pair));
  return {
    ...pair,
    languages: [languageOf(view, pair.from), languageOf(view, pair.to)],
    beads: whole.map(({ id }) => id),
    sources: whole.map((bead) => sideText(view, bead, pair.from)),
    targets: whole.map((bead) => sideText(view, bead, pair.to)),
  };
}

interface Known {
  readonly source: string;
  readonly target: string;
  readonly links: PackedLinks;
  /** The bead's place in them. */
  readonly at: number;
}

/** Links as they come in, bead by bead. They hold as long as the bead's text is what they were found upon. */
export class LinkStore implements WordLinks {
  readonly #pairs = new Map<string, Map<BeadId, Known>>();

  put({ from, to, beads, sources, targets }: PairTexts, links: PackedLinks): void {
    const key = `${from} ${to}`;
    const known = this.#pairs.get(key) ?? new Map<BeadId, Known>();
    this.#pairs.set(key, known);
    for (const [at, id] of beads.entries()) {
      known.set(id, { source: sources[at] ?? '', target: targets[at] ?? '', links, at });
    }
  }

  /** Whether somebody has looked at the bead as it stands. */
  has(view: DocumentView, bead: Bead, pair: VersionPair): boolean {
    return this.#known(view, bead, pair) !== null;
  }

  wordsOf(view: DocumentView, bead: Bead, from: VersionId, to: VersionId): LinkedWords | null {
    const straight = this.#linked(view, bead, { from, to });
    if (straight) return straight;
    const other = this.#linked(view, bead, { from: to, to: from });
    return other && turned(other);
  }

  #linked(view: DocumentView, bead: Bead, pair: VersionPair): LinkedWords | null {
    const known = this.#known(view, bead, pair);
    if (!known) return null;
    return {
      source: tokensOf(known.source, languageOf(view, pair.from)),
      target: tokensOf(known.target, languageOf(view, pair.to)),
      links: unpackLinks(known.links, known.at),
    };
  }

  #known(view: DocumentView, bead: Bead, { from, to }: VersionPair): Known | null {
    const known = this.#pairs.get(`${from} ${to}`)?.get(bead.id);
    if (!known) return null;
    const isSame = known.source === sideText(view, bead, from) && known.target === sideText(view, bead, to);
    return isSame ? known : null;
  }
}
