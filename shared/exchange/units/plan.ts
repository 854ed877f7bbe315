import { finished } from '../../align/sentences/align.ts';
import type { ChangeSet, RecordMap } from '../../model/change.ts';
import {
  type CaseId,
  type CoderId,
  type DocumentId,
  type Effects,
  newId,
  type VersionId,
} from '../../model/ids.ts';
import { lastOrder, ordersBetween } from '../../model/order.ts';
import type { AnyRecord, Bead, BeadPart, Block, Document, Note, Version } from '../../model/records.ts';
import { speakerCases } from './speakers.ts';
import { eachInSteps, mapInSteps, partOfSteps } from './steps.ts';
import type { Piece, Unit, UnitDocument } from './unit.ts';

export interface UnitsPlan {
  /** The project as it is: its cases are used where a name is one of theirs. */
  readonly records: RecordMap;
  /** Of the change and of the notes in the file. */
  readonly author: CoderId;
  readonly effects: Effects;
  /** Names of the files, without folders. */
  readonly sources: readonly string[];
  /** Units of which the file does not say so count as checked by a person. */
  readonly confirmed: boolean;
}

/** One change-set that brings documents in: a version a language, a bead a unit, a block a paragraph. */
export const planUnits = (documents: readonly UnitDocument[], plan: UnitsPlan): ChangeSet =>
  finished(planUnitsInSteps(documents, plan));

/** The same for a window that goes on meanwhile; yields the part done (0 … 1). */
export function* planUnitsInSteps(
  documents: readonly UnitDocument[],
  plan: UnitsPlan,
): Generator<number, ChangeSet> {
  const { records, author, effects } = plan;
  const { added, caseOf } = speakerCases(documents, records, effects);
  const known = Array.from(records.values()).filter((record) => record.kind === 'document');
  const orders = ordersBetween(lastOrder(known), null, documents.length);
  const [first] = documents;
  const made = yield* eachInSteps(
    documents,
    ({ units }) => units.length,
    (document, at) => recordsOf(document, orders[at] ?? '', plan, caseOf),
  );
  return {
    id: newId<'change'>(effects),
    author,
    time: effects.now(),
    label:
      first && documents.length === 1
        ? { key: 'imported', params: { document: first.name } }
        : { key: 'importedSeveral', params: { count: documents.length } },
    added: [...added, ...made.flat()],
    updated: [],
    removed: [],
  };
}

/** How much of the work the texts are; the beads are the rest. */
const LAID_OUT = 0.7;

function* recordsOf(
  { name, versions, units, notes }: UnitDocument,
  order: string,
  { author, effects, sources, confirmed }: UnitsPlan,
  caseOf: (name: string) => CaseId | null,
): Generator<number, AnyRecord[]> {
  const document: Document = {
    kind: 'document',
    id: newId<'document'>(effects),
    order,
    name,
    createdAt: effects.now(),
    sources,
  };
  // The original comes first wherever versions are listed.
  const ranks = versions.map((_, at) => at).sort((a, b) => rank(versions[a]) - rank(versions[b]) || a - b);
  const versionOrders = ordersBetween(null, null, versions.length);
  const made = versions.map(
    ({ language, role }, at): Version => ({
      kind: 'version',
      id: newId<'version'>(effects),
      documentId: document.id,
      order: versionOrders[ranks.indexOf(at)] ?? '',
      language,
      role,
    }),
  );
  const filled = units.filter(({ sides }) => sides.some((side) => side.length > 0));
  const laying = eachInSteps(
    made,
    () => 1,
    (version, at) =>
      layOut(
        filled.map(({ sides }) => sides[at] ?? []),
        { versionId: version.id, documentId: document.id, effects, caseOf },
      ),
  );
  const texts = yield* partOfSteps(0, LAID_OUT, laying);
  const beadOrders = ordersBetween(null, null, filled.length);
  const noteOf = (targetId: Note['targetId'], text: string): Note => ({
    kind: 'note',
    id: newId<'note'>(effects),
    targetId,
    text,
    authorId: author,
    createdAt: effects.now(),
  });
  const beadOf = (unit: Unit, at: number): AnyRecord[] => {
    const bead: Bead = {
      kind: 'bead',
      id: newId<'bead'>(effects),
      documentId: document.id,
      order: beadOrders[at] ?? '',
      sides: Object.fromEntries(made.map(({ id }, version) => [id, texts[version]?.parts[at] ?? []])),
      ...stateOf(unit, confirmed),
      section: unit.section,
    };
    return [bead, ...unit.notes.map((text) => noteOf(bead.id, text))];
  };
  const beads = yield* partOfSteps(LAID_OUT, 1, mapInSteps(filled, beadOf));
  return [
    document,
    ...made,
    ...texts.flatMap(({ blocks }) => blocks),
    ...beads.flat(),
    ...notes.map((text) => noteOf(document.id, text)),
  ];
}

const rank = (version: UnitDocument['versions'][number] | undefined) =>
  version?.role === 'original' ? 0 : 1;

function stateOf(unit: Unit, confirmed: boolean): Pick<Bead, 'status' | 'confidence' | 'deliberate'> {
  return {
    status: unit.status ?? (confirmed ? 'confirmed' : 'auto'),
    confidence: unit.confidence,
    ...(unit.deliberate && { deliberate: true as const }),
  };
}

interface Place {
  readonly versionId: VersionId;
  readonly documentId: DocumentId;
  readonly effects: Effects;
  readonly caseOf: (name: string) => CaseId | null;
}

interface Laid {
  readonly blocks: readonly Block[];
  /** By unit. */
  readonly parts: readonly (readonly BeadPart[])[];
}

/** One version's pieces as paragraphs, and which stretches of them each unit holds. */
function* layOut(
  sides: readonly (readonly Piece[])[],
  { versionId, documentId, effects, caseOf }: Place,
): Generator<number, Laid> {
  const pieces = inOrder(sides.flatMap((side, unit) => side.map((piece) => ({ piece, unit }))));
  const paragraphs: { readonly piece: Piece; readonly unit: number }[][] = [];
  for (const each of pieces) {
    const last = paragraphs.at(-1);
    if (last && each.piece.joint !== null) last.push(each);
    else paragraphs.push([each]);
  }
  const orders = ordersBetween(null, null, paragraphs.length);
  const parts: BeadPart[][] = sides.map(() => []);
  const blocks = yield* mapInSteps(paragraphs, (paragraph, at): Block => {
    const id = newId<'block'>(effects);
    let text = '';
    for (const [place, { piece, unit }] of paragraph.entries()) {
      if (place > 0) text += piece.joint ?? ' ';
      const start = text.length;
      text += piece.text;
      const end = place === paragraph.length - 1 ? null : text.length;
      parts[unit]?.push({ blockId: id, start, end });
    }
    const [first] = paragraph;
    const { speaker = null, time } = first?.piece ?? {};
    return {
      kind: 'block',
      id,
      documentId,
      versionId,
      order: orders[at] ?? '',
      text,
      speakerId: speaker === null ? null : caseOf(speaker),
      ...(time !== undefined && { time }),
    };
  });
  return { blocks, parts };
}

/** By place where every piece has one, else as the units come. */
function inOrder<Each extends { readonly piece: Piece }>(pieces: readonly Each[]): readonly Each[] {
  if (!pieces.every(({ piece }) => piece.place !== undefined)) return pieces;
  return pieces.toSorted((a, b) => (a.piece.place ?? 0) - (b.piece.place ?? 0));
}
