import type { Changes } from './change.ts';
import { documentChanges } from './document-changes.ts';
import { blocksBetween, DocumentCodings } from './document-codings.ts';
import { documentLayer } from './document-layer.ts';
import { DocumentTexts } from './document-texts.ts';
import type { BeadId, BlockId, VersionId } from './ids.ts';
import type { LayeredMap } from './layered-map.ts';
import type {
  AnyRecord,
  Bead,
  BeadPart,
  Block,
  Coding,
  Document,
  RecordId,
  Selection,
  Version,
} from './records.ts';

/** The records of one document, by id. */
export type RecordLayers = LayeredMap<RecordId, AnyRecord>;

/**
 * One document, indexed for reading. Immutable; `withChanges` shares what did not change with the view before.
 * What is not asked for is not made: 100,000 beads open as fast as a hundred.
 */
export class DocumentView {
  readonly #texts: DocumentTexts;
  readonly #codings: DocumentCodings;

  private constructor(
    readonly document: Document,
    texts: DocumentTexts,
    codings: DocumentCodings,
  ) {
    this.#texts = texts;
    this.#codings = codings;
  }

  /** `before`: the view that this one takes the place of; lists in which nothing changed are kept. */
  static of(document: Document, records: RecordLayers, before?: DocumentView): DocumentView {
    const codings: Coding[] = [];
    const texts = DocumentTexts.of(records, before === undefined ? undefined : before.#texts, (coding) =>
      codings.push(coding),
    );
    return new DocumentView(
      document,
      texts,
      DocumentCodings.of(codings, texts, before === undefined ? undefined : before.#codings),
    );
  }

  /** Original first. */
  get versions(): readonly Version[] {
    return this.#texts.versions;
  }

  get beads(): readonly Bead[] {
    return this.#texts.beads;
  }

  /** Oldest first. */
  get codings(): readonly Coding[] {
    return this.#codings.sorted;
  }

  /** The blocks of a version in reading order. */
  blocksOf(versionId: VersionId): readonly Block[] {
    return this.#texts.blocksOf(versionId);
  }

  block(id: BlockId): Block | undefined {
    return this.#texts.block(id);
  }

  /** A block's place in its version, or -1. */
  readonly position = (id: BlockId): number => this.#texts.position(id);

  /** The beads that hold parts of a block, in order; several where a block is cut into sentences. */
  beadsOf(blockId: BlockId): readonly Bead[] {
    return this.#texts.beadsOf(blockId);
  }

  bead(id: BeadId): Bead | undefined {
    return this.#texts.bead(id);
  }

  /** A bead's place in the document, from 0; -1 where it is not of this view. */
  readonly placeOf = (bead: Bead): number => this.#texts.placeOf(bead);

  /** Codings whose selections run over the block, oldest first; the list keeps its identity until it changes. */
  codingsAt(blockId: BlockId): readonly Coding[] {
    return this.#codings.at(blockId);
  }

  /** The words of one part of a bead. */
  partText(part: BeadPart): string {
    return this.block(part.blockId)?.text.slice(part.start, part.end ?? undefined) ?? '';
  }

  /** The blocks from a selection's start to its end; empty when it points nowhere. */
  blocksIn(selection: Pick<Selection, 'start' | 'end'>): readonly Block[] {
    return blocksBetween(this.#texts, selection);
  }

  /**
   * The view after changes of blocks, beads and codings, at the cost of what changed; null where a version or
   * the document changes, or so much that indexing all anew is as quick. `records`: those of the document after.
   */
  withChanges(changes: Changes, records: RecordLayers): DocumentView | null {
    const { blocks, beads, codings, hasOthers } = documentChanges(changes, this.document.id);
    if (hasOthers) return null;
    const texts = this.#texts.followed(blocks, beads, records);
    if (!texts) return null;
    // What lies over a block that goes, or on both sides of one that comes, runs over others now.
    const near = [
      ...blocks.removed.map((block) => block.id),
      ...blocks.added.flatMap((block) => [
        block.id,
        ...this.#texts.neighboursOf(block).map((each) => each.id),
      ]),
    ];
    const followed = this.#codings.followed(texts, codings, near);
    return followed && new DocumentView(this.document, texts, followed);
  }

  /** The view as it would be with some changes: to plan what follows from them, before anything is written. */
  after(changes: Changes): DocumentView {
    const records = this.#texts.records.with(documentLayer(this.document.id, changes));
    return this.withChanges(changes, records) ?? DocumentView.of(this.document, records, this);
  }
}
