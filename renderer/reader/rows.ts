import type { DocumentView } from '../../shared/model/document-view.ts';
import type { BeadId, CaseId, VersionId } from '../../shared/model/ids.ts';
import { lowerBound } from '../../shared/model/lists.ts';
import type { Bead } from '../../shared/model/records.ts';

/** One line of the reader: a heading of the source, or a bead. */
export type ReaderRow =
  | { readonly kind: 'section'; readonly key: string; readonly title: string }
  | {
      readonly kind: 'bead';
      readonly key: BeadId;
      readonly bead: Bead;
      /** The bead's place in the document, from 0. */
      readonly at: number;
      /** Who starts to speak here, a version; nothing where the one before goes on. */
      readonly speakers: Readonly<Record<VersionId, CaseId | null>>;
      /** The versions of which a paragraph begins here, where rows are parts of paragraphs; not under a heading. */
      readonly opens: Readonly<Record<VersionId, true>>;
    };

/** Places of the beads over which a heading stands; the same as long as the beads are. */
const headings = new WeakMap<readonly Bead[], readonly number[]>();

function headingsOf(beads: readonly Bead[]): readonly number[] {
  const known = headings.get(beads);
  if (known) return known;
  const found: number[] = [];
  let section = '';
  for (const [at, bead] of beads.entries()) {
    if (bead.section === section) continue;
    section = bead.section;
    if (section) found.push(at);
  }
  headings.set(beads, found);
  return found;
}

/** Beads that are looked through for parts of blocks; a document that is cut is so almost from its start. */
const LOOKED_THROUGH = 500;

/** Whether rows are parts of blocks; where they are not, each begins one, and nobody needs to be told. */
function isCut(beads: readonly Bead[]): boolean {
  return beads
    .slice(0, LOOKED_THROUGH)
    .some(({ sides }) =>
      Object.values(sides).some((parts) => parts.some(({ start, end }) => start > 0 || end !== null)),
    );
}

const NONE = {};

/** The rows of a document, in order; each is made when it is asked for, and costs nothing until then. */
export class ReaderRows {
  readonly length: number;
  readonly #headings: readonly number[];
  readonly #isCut: boolean;
  readonly #made = new Map<number, ReaderRow>();

  constructor(private readonly view: DocumentView) {
    this.#headings = headingsOf(view.beads);
    this.#isCut = isCut(view.beads);
    this.length = view.beads.length + this.#headings.length;
  }

  at(index: number): ReaderRow | undefined {
    const known = this.#made.get(index);
    if (known) return known;
    const row = this.#make(index);
    if (row) this.#made.set(index, row);
    return row;
  }

  /** What tells a row from the others over every change; the row is not made for it. */
  keyOf(index: number): string {
    const above = this.#headingsAbove(index);
    const heading = this.#headings[above];
    if (heading !== undefined && heading + above === index) return `section-${heading}`;
    return this.view.beads[index - above]?.id ?? String(index);
  }

  /** The row of the bead at a place in the document, from 0; -1 where there is none. */
  ofBead(at: number): number {
    if (at < 0 || at >= this.view.beads.length) return -1;
    return at + lowerBound(this.#headings, (heading) => heading <= at);
  }

  #make(index: number): ReaderRow | undefined {
    // A heading's row comes right before that of its bead: as many rows lie before it as beads and headings do.
    const above = this.#headingsAbove(index);
    const heading = this.#headings[above];
    if (heading !== undefined && heading + above === index) {
      const title = this.view.beads[heading]?.section ?? '';
      return { kind: 'section', key: `section-${heading}`, title };
    }
    const at = index - above;
    const bead = this.view.beads[at];
    if (!bead) return undefined;
    const opens = this.#isCut && this.#headings[above - 1] !== at ? this.#opens(bead, at) : NONE;
    return { kind: 'bead', key: bead.id, bead, at, speakers: this.#speakers(bead, at), opens };
  }

  #headingsAbove(index: number): number {
    let low = 0;
    let high = this.#headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#headings[middle] ?? 0) + middle < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #speakers(bead: Bead, at: number): Readonly<Record<VersionId, CaseId | null>> {
    const speakers: Record<VersionId, CaseId | null> = {};
    for (const { id } of this.view.versions) {
      const speaker = this.#speaker(bead, id);
      // A cut block goes on in the next bead: its speaker stands above its first words only.
      if (speaker !== undefined && speaker !== this.#speakerBefore(at, id)) speakers[id] = speaker;
    }
    return speakers;
  }

  #opens({ sides }: Bead, at: number): Readonly<Record<VersionId, true>> {
    const opens: Record<VersionId, true> = {};
    if (at > 0) for (const { id } of this.view.versions) if (sides[id]?.[0]?.start === 0) opens[id] = true;
    return opens;
  }

  #speaker(bead: Bead, versionId: VersionId): CaseId | null | undefined {
    const part = bead.sides[versionId]?.[0];
    return part && (this.view.block(part.blockId)?.speakerId ?? null);
  }

  /** Who spoke last under the same heading; null for nobody. */
  #speakerBefore(at: number, versionId: VersionId): CaseId | null {
    const { beads } = this.view;
    const section = beads[at]?.section;
    for (let before = at - 1; before >= 0; before--) {
      const bead = beads[before];
      if (!bead || bead.section !== section) return null;
      const speaker = this.#speaker(bead, versionId);
      if (speaker !== undefined) return speaker;
    }
    return null;
  }
}
