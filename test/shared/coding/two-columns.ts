import { type CodeId, type CoderId, type Effects, newId, type VersionId } from '../../../shared/model/ids.ts';
import { ordersBetween } from '../../../shared/model/order.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, Bead, BeadPart, Block, Code } from '../../../shared/model/records.ts';
import { testEffects } from '../../support/effects.ts';

/** One side of a bead: whole blocks by their place, or `[block, start, end]` for a part of one. */
export type PartDraft = number | readonly [block: number, start: number, end: number | null];

export interface BeadDraft {
  readonly es: readonly PartDraft[];
  readonly en: readonly PartDraft[];
  readonly status?: Bead['status'];
  readonly confidence?: number | null;
}

export interface Draft {
  readonly es: readonly string[];
  readonly en: readonly string[];
  readonly beads: readonly BeadDraft[];
  readonly themes?: readonly { readonly es: string; readonly en: string }[];
}

export interface TwoColumns {
  readonly index: ProjectIndex;
  readonly effects: Effects;
  readonly es: VersionId;
  readonly en: VersionId;
  readonly blocks: { readonly es: readonly Block[]; readonly en: readonly Block[] };
  readonly codes: readonly CodeId[];
  readonly author: CoderId;
  readonly view: () => NonNullable<ReturnType<ProjectIndex['document']>>;
}

/** A small project of one document with two versions, as a test draws it. */
export function twoColumns(draft: Draft): TwoColumns {
  const effects = testEffects();
  const documentId = newId<'document'>(effects);
  const orders = ordersBetween(null, null, 200);
  const order = (at: number) => orders[at] ?? '';
  const author = newId<'coder'>(effects);
  const versions = { es: newId<'version'>(effects), en: newId<'version'>(effects) };
  const blocksOf = (versionId: VersionId, texts: readonly string[]) =>
    texts.map(
      (text, at): Block => ({
        kind: 'block',
        id: newId(effects),
        documentId,
        versionId,
        order: order(at),
        text,
        speakerId: null,
      }),
    );
  const blocks = { es: blocksOf(versions.es, draft.es), en: blocksOf(versions.en, draft.en) };
  const part = (side: 'es' | 'en', drafted: PartDraft): BeadPart => {
    const [block, start, end] = typeof drafted === 'number' ? [drafted, 0, null] : drafted;
    const found = blocks[side][block];
    if (!found) throw new Error('the draft has no such block');
    return { blockId: found.id, start, end };
  };
  const beads = draft.beads.map(
    (bead, at): Bead => ({
      kind: 'bead',
      id: newId(effects),
      documentId,
      order: order(at),
      sides: {
        [versions.es]: bead.es.map((each) => part('es', each)),
        [versions.en]: bead.en.map((each) => part('en', each)),
      },
      status: bead.status ?? 'auto',
      confidence: bead.confidence ?? null,
      section: '',
    }),
  );
  const codes = (draft.themes ?? [{ es: 'uno', en: 'one' }]).map(
    (name, at): Code => ({
      kind: 'code',
      id: newId(effects),
      parentId: null,
      order: order(at),
      name,
      description: { es: '', en: '' },
      colour: '#b3431f',
    }),
  );
  const records: AnyRecord[] = [
    { kind: 'project', id: newId(effects), name: 'p', description: '', createdAt: 0 },
    { kind: 'coder', id: author, name: 'Ana Coder' },
    { kind: 'document', id: documentId, order: order(0), name: 'd', createdAt: 0, sources: [] },
    { kind: 'version', id: versions.es, documentId, order: order(0), language: 'es', role: 'original' },
    { kind: 'version', id: versions.en, documentId, order: order(1), language: 'en', role: 'translation' },
    ...blocks.es,
    ...blocks.en,
    ...beads,
    ...codes,
  ];
  const index = new ProjectIndex(records);
  return {
    index,
    effects,
    es: versions.es,
    en: versions.en,
    blocks,
    codes: codes.map((code) => code.id),
    author,
    view: () => {
      const view = index.document(documentId);
      if (!view) throw new Error('no document');
      return view;
    },
  };
}

/** The place of some words in a block of the fixture. */
export function placeOf(blocks: readonly Block[], at: number, words: string) {
  const block = blocks[at];
  const offset = block?.text.indexOf(words) ?? -1;
  if (!block || offset < 0) throw new Error(`no “${words}” in block ${at}`);
  return {
    start: { blockId: block.id, offset },
    end: { blockId: block.id, offset: offset + words.length },
  };
}
