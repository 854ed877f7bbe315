import { newId } from '../../../shared/model/ids.ts';
import { ordersBetween } from '../../../shared/model/order.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, Bead, Block, Coding } from '../../../shared/model/records.ts';
import { makeSelection } from '../../../shared/model/selection.ts';
import { testEffects } from '../../support/effects.ts';

/**
 * A document in one language: an array a block, its strings the parts that it is cut into, each part a bead.
 * A coding lies on each `[[stretch]]` within a part.
 */
export function cutDocument(blocks: readonly (readonly string[])[]) {
  const effects = testEffects(5);
  const documentId = newId<'document'>(effects);
  const versionId = newId<'version'>(effects);
  const coderId = newId<'coder'>(effects);
  const codeId = newId<'code'>(effects);
  const orders = ordersBetween(null, null, blocks.flat().length);
  const records: AnyRecord[] = [
    { kind: 'project', id: newId(effects), name: 'Prueba', description: '', createdAt: 0 },
    { kind: 'coder', id: coderId, name: 'Ana' },
    {
      kind: 'document',
      id: documentId,
      order: 'a0',
      name: 'Prueba',
      createdAt: 0,
      sources: [],
    },
    {
      kind: 'version',
      id: versionId,
      documentId,
      order: 'a0',
      language: 'es',
      role: 'original',
    },
    {
      kind: 'code',
      id: codeId,
      order: 'a0',
      parentId: null,
      name: { es: 'miedo', en: 'fear' },
      description: { es: '', en: '' },
      colour: '#14808f',
    },
  ];
  let next = 0;
  for (const [at, parts] of blocks.entries()) {
    const text = parts.join('');
    const plain = text.replace(/\[\[|\]\]/g, '');
    const block: Block = {
      kind: 'block',
      id: newId(effects),
      documentId,
      versionId,
      order: orders[at] ?? 'a0',
      text: plain,
      speakerId: null,
    };
    records.push(block);
    let start = 0;
    for (const [place, part] of parts.entries()) {
      const end = start + part.replace(/\[\[|\]\]/g, '').length;
      const isLast = place === parts.length - 1;
      const bead: Bead = {
        kind: 'bead',
        id: newId(effects),
        documentId,
        order: orders[next++] ?? 'a0',
        sides: { [versionId]: [{ blockId: block.id, start, end: isLast ? null : end }] },
        status: 'confirmed',
        confidence: null,
        section: '',
      };
      records.push(bead);
      start = end;
    }
    const from = text.indexOf('[[');
    if (from < 0) continue;
    const anchor = (offset: number) => ({ blockId: block.id, offset });
    const coding: Coding = {
      kind: 'coding',
      id: newId(effects),
      documentId,
      codeId,
      coderId,
      sides: [
        {
          versionId,
          selections: [makeSelection([block], anchor(from), anchor(text.indexOf(']]') - 2))],
          state: 'tagged',
          confidence: null,
        },
      ],
      createdAt: effects.now(),
    };
    records.push(coding);
  }
  const index = new ProjectIndex(records);
  const view = () => {
    const found = index.document(documentId);
    if (!found) throw new Error('the document is gone');
    return found;
  };
  /** The text of each part, bead by bead. */
  const shown = () =>
    view().beads.map((bead) => (bead.sides[versionId] ?? []).map((part) => view().partText(part)));
  const quotes = () =>
    view().codings.map(({ sides }) => sides[0]?.selections.map(({ quote }) => quote).join('|'));
  return { index, effects, versionId, view, shown, quotes, blocks: () => view().blocksOf(versionId) };
}
