import type { BeadId, CodeId, DocumentId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Coding } from '../model/records.ts';
import { subtree } from './changes.ts';

/** A document in which a theme, or one below it, is used. */
export interface CodeUse {
  readonly documentId: DocumentId;
  readonly name: string;
  /** Codings, each passage once. */
  readonly count: number;
}

/** Where a theme and those below it are used, in the order of the documents. */
export function usesOf(index: ProjectIndex, codeId: CodeId): readonly CodeUse[] {
  const codes = subtree(index, codeId);
  return index.all('document').flatMap(({ id, name }) => {
    const count = codes.reduce((sum, code) => sum + index.codingCountIn(id, code.id), 0);
    return count === 0 ? [] : [{ documentId: id, name, count }];
  });
}

/** The bead of the first passage of a theme in a document, read from top to bottom; null where all are lost. */
export function firstBeadOf(index: ProjectIndex, codeId: CodeId, documentId: DocumentId): BeadId | null {
  const view = index.document(documentId);
  if (!view) return null;
  const codes = new Set(subtree(index, codeId).map((code) => code.id));
  const starts = (coding: Coding) =>
    coding.sides.flatMap((side) => (side.state === 'lost' ? [] : side.selections.map(({ start }) => start)));
  const anchors = view.codings.filter((coding) => codes.has(coding.codeId)).flatMap(starts);
  const beadAt = ({ blockId, offset }: (typeof anchors)[number]) => {
    const beads = view.beadsOf(blockId);
    const holding = beads.find((bead) =>
      Object.values(bead.sides)
        .flat()
        .some(
          (part) =>
            part.blockId === blockId && part.start <= offset && (part.end === null || offset < part.end),
        ),
    );
    return holding ?? beads[0];
  };
  const places = new Map(view.beads.map((bead, at) => [bead.id, at]));
  let first: { id: BeadId; at: number } | null = null;
  for (const anchor of anchors) {
    const bead = beadAt(anchor);
    const at = bead ? places.get(bead.id) : undefined;
    if (bead && at !== undefined && (first === null || at < first.at)) first = { id: bead.id, at };
  }
  return first?.id ?? null;
}
