import { describe, expect, it } from 'vitest';
import { ReaderRows } from '../../../renderer/reader/rows.ts';
import type { DocumentView } from '../../../shared/model/document-view.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { AnyRecord, Bead, Block } from '../../../shared/model/records.ts';
import { twoColumns } from '../../shared/coding/two-columns.ts';

function readerRows(view: DocumentView) {
  const rows = new ReaderRows(view);
  return Array.from({ length: rows.length }, (_, at) => rows.at(at)).filter((row) => row !== undefined);
}

function spoken(speakers: readonly (string | null)[], sections: readonly string[] = []) {
  const texts = speakers.map((_, at) => `T${at}`);
  const columns = twoColumns({
    es: texts,
    en: texts,
    beads: texts.map((_, at) => ({ es: [at], en: [at] })),
  });
  const ids = new Map<string, ReturnType<typeof newId<'case'>>>();
  const id = (name: string) => {
    const known = ids.get(name) ?? newId<'case'>(columns.effects);
    ids.set(name, known);
    return known;
  };
  const updated: (readonly [AnyRecord, AnyRecord])[] = [];
  for (const side of ['es', 'en'] as const) {
    columns.blocks[side].forEach((block: Block, at) => {
      const name = speakers[at];
      if (name) updated.push([block, { ...block, speakerId: id(name) }]);
    });
  }
  columns.view().beads.forEach((bead: Bead, at) => {
    if (sections[at]) updated.push([bead, { ...bead, section: sections[at] }]);
  });
  columns.index.apply({ added: [], updated, removed: [] });
  return { columns, id };
}

describe('the rows of a document', () => {
  it('name the speaker where another one starts', () => {
    const { columns, id } = spoken(['ana', 'ana', 'bea', null, 'bea']);
    const rows = readerRows(columns.view());
    expect(rows.map((row) => (row.kind === 'bead' ? row.speakers[columns.es] : row))).toEqual([
      id('ana'),
      undefined,
      id('bea'),
      null,
      id('bea'),
    ]);
  });

  it('say where a paragraph begins, a side for itself, where rows are parts of paragraphs', () => {
    const columns = twoColumns({
      es: ['Uno. Dos.', 'Tres.', 'Cuatro.'],
      en: ['One. Two. Three.', 'Four.'],
      beads: [
        { es: [[0, 0, 5]], en: [[0, 0, 5]] },
        { es: [[0, 5, null]], en: [[0, 5, 10]] },
        { es: [1], en: [[0, 10, null]] },
        { es: [2], en: [1] },
      ],
    });
    const opens = (view: DocumentView) =>
      readerRows(view).map((row) =>
        row.kind === 'bead'
          ? [columns.es, columns.en].map((id) => row.opens[id] ?? false).join(' ')
          : row.title,
      );
    expect(opens(columns.view())).toEqual(['false false', 'false false', 'true false', 'true true']);
    const last = columns.view().beads[3];
    if (!last) throw new Error('there are four');
    columns.index.apply({ added: [], updated: [[last, { ...last, section: 'Later' }]], removed: [] });
    expect(opens(columns.view()).slice(-2)).toEqual(['Later', 'false false']);
  });

  it('say nothing of it where each of them is a paragraph', () => {
    const { columns } = spoken([null, null, null]);
    expect(readerRows(columns.view()).map((row) => row.kind === 'bead' && row.opens)).toEqual([{}, {}, {}]);
  });

  it('have a heading where a section starts, and name the speaker again under it', () => {
    const { columns, id } = spoken(['ana', 'ana'], ['One', 'Two']);
    const rows = readerRows(columns.view());
    expect(rows.map((row) => (row.kind === 'section' ? row.title : row.speakers[columns.en]))).toEqual([
      'One',
      id('ana'),
      'Two',
      id('ana'),
    ]);
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
  });

  it('stand for an empty document too', () => {
    expect(readerRows(spoken([]).columns.view())).toEqual([]);
  });
});
