import { baseLanguage } from '../align/languages/base-language.ts';
import { hasBoth, sideText, type VersionPair } from '../beads/word-links.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { BeadId, DocumentId } from '../model/ids.ts';
import type { Bead, Block, LanguageTag } from '../model/records.ts';
import { Vocabulary, type Weighed } from './match.ts';
import { plainText } from './words.ts';

/** What was said in one language and how it was translated: one bead. */
export interface MemoryUnit {
  readonly documentId: DocumentId;
  readonly beadId: BeadId;
  /** As `plainText` has it, the parts of the side one behind the other. */
  readonly source: string;
  readonly target: string;
  readonly status: Bead['status'];
  /** What stands before it in its document, as `plainText` has it; empty at the beginning. */
  readonly before: string;
}

/** A unit with what it is found by. */
export interface StoredUnit extends MemoryUnit {
  readonly weighed: Weighed;
  /** The target as `plainText` has it. */
  readonly said: string;
  /** The bead's place in its document, from 0. */
  at: number;
}

interface Followed {
  /** Null while it is being followed. */
  beads: readonly Bead[] | null;
  blocks: readonly (readonly Block[])[];
  /** The numbers of its units. */
  readonly numbers: Map<BeadId, number>;
}

/** Beads between two looks at whether somebody else wants to work. */
const AT_ONCE = 200;

/** The two versions of a document that a memory is about; null where it does not have them. */
function pairOf(view: DocumentView, from: string, to: string): VersionPair | null {
  const source = view.versions.find(({ language }) => baseLanguage(language) === from);
  const target = view.versions.find(({ id, language }) => id !== source?.id && baseLanguage(language) === to);
  return source && target ? { from: source.id, to: target.id } : null;
}

const isSame = (a: MemoryUnit, b: MemoryUnit): boolean =>
  a.source === b.source && a.target === b.target && a.status === b.status && a.before === b.before;

/**
 * Everything that was translated from one language to another in the documents that it follows: all beads of both
 * languages, found by their words. Following a document again costs a look at each bead, and work for those that changed.
 */
export class TranslationMemory {
  readonly from: string;
  readonly to: string;
  readonly vocabulary = new Vocabulary();
  readonly #units: (StoredUnit | null)[] = [];
  /** By word: the numbers of the units that have it. */
  readonly #postings: number[][] = [];
  readonly #followed = new Map<DocumentId, Followed>();
  #size = 0;

  /** Languages as tags; their bases count: `es-419` is `es`. */
  constructor(from: LanguageTag, to: LanguageTag) {
    this.from = baseLanguage(from);
    this.to = baseLanguage(to);
  }

  /** How many beads it holds. */
  get size(): number {
    return this.#size;
  }

  /** How many numbers of units there are, those that are gone among them. */
  get numbers(): number {
    return this.#units.length;
  }

  unit(number: number): StoredUnit | null {
    return this.#units[number] ?? null;
  }

  /** The numbers of the units that have a word; of units that are gone too. */
  unitsWith(word: number): readonly number[] {
    return this.#postings[word] ?? [];
  }

  /** Whether a document has not changed since it was followed. */
  knows(view: DocumentView): boolean {
    const known = this.#followed.get(view.document.id);
    return (
      known?.beads === view.beads &&
      view.versions.length === known.blocks.length &&
      view.versions.every(({ id }, at) => view.blocksOf(id) === known.blocks[at])
    );
  }

  /** Takes in a document as it is now. Yields between some beads, so that it can be sliced; whoever stops asking may begin anew. */
  *follow(view: DocumentView): Generator<void, void> {
    if (this.knows(view)) return;
    const documentId = view.document.id;
    const known = this.#followed.get(documentId) ?? { beads: null, blocks: [], numbers: new Map() };
    this.#followed.set(documentId, known);
    known.beads = null;
    const { numbers } = known;
    const seen = new Set<BeadId>();
    const pair = pairOf(view, this.from, this.to);
    let before = '';
    for (const [at, bead] of pair ? view.beads.entries() : []) {
      if (at % AT_ONCE === AT_ONCE - 1) yield;
      if (!pair) break;
      const source = plainText(sideText(view, bead, pair.from));
      const target = hasBoth(bead, pair) ? sideText(view, bead, pair.to).normalize('NFC').trim() : '';
      seen.add(bead.id);
      this.#take(numbers, at, {
        documentId,
        beadId: bead.id,
        source,
        target,
        status: bead.status,
        before,
      });
      if (source !== '') before = source;
    }
    for (const [id, number] of numbers) {
      if (seen.has(id)) continue;
      this.#remove(number);
      numbers.delete(id);
    }
    known.beads = view.beads;
    known.blocks = view.versions.map(({ id }) => view.blocksOf(id));
  }

  /** Leaves out the documents that are not among these. */
  keep(documents: ReadonlySet<DocumentId>): void {
    for (const [id, { numbers }] of this.#followed) {
      if (documents.has(id)) continue;
      for (const number of numbers.values()) this.#remove(number);
      this.#followed.delete(id);
    }
  }

  /** Keeps the unit that is the same, puts another one in its place, or takes it away where there is nothing to keep. */
  #take(numbers: Map<BeadId, number>, at: number, unit: MemoryUnit): void {
    const known = numbers.get(unit.beadId);
    const stored = known === undefined ? null : this.unit(known);
    if (stored && isSame(stored, unit)) {
      stored.at = at;
      return;
    }
    if (known !== undefined) this.#remove(known);
    numbers.delete(unit.beadId);
    if (unit.source === '' || unit.target === '') return;
    const weighed = this.vocabulary.weigh(unit.source);
    const number = this.#units.push({ ...unit, weighed, said: plainText(unit.target), at }) - 1;
    numbers.set(unit.beadId, number);
    for (const word of new Set(Array.from(weighed.words))) {
      const list = this.#postings[word];
      if (list) list.push(number);
      else this.#postings[word] = [number];
    }
    this.#size++;
  }

  /** Its numbers in the lists lead to nothing from here on. */
  #remove(number: number): void {
    if (this.#units[number]) this.#size--;
    this.#units[number] = null;
  }
}
