import { describe, expect, test } from 'vitest';
import { apply, type Changes, invert } from '../../../shared/model/change.ts';
import { checkProject } from '../../../shared/model/check.ts';
import { type BlockId, newId } from '../../../shared/model/ids.ts';
import { ordersBetween } from '../../../shared/model/order.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, Bead, Block, Coding } from '../../../shared/model/records.ts';
import { AnchorError, makeSelection } from '../../../shared/model/selection.ts';
import {
  deleteBlock,
  deleteStretch,
  editWords,
  mergeWithNext,
  mergeWithPrevious,
  pasteText,
  rewriteBlock,
  splitBlock,
} from '../../../shared/text/blocks.ts';
import { testEffects } from '../../support/effects.ts';

const effects = testEffects(21);

/** One row a pair; a coding on each `[[words]]` of the Spanish side, which are one code's. */
function documentOf(...rows: readonly (readonly [string, string])[]) {
  const documentId = newId<'document'>(effects);
  const [es, en] = [newId<'version'>(effects), newId<'version'>(effects)];
  const coderId = newId<'coder'>(effects);
  const codeId = newId<'code'>(effects);
  const speakerId = newId<'case'>(effects);
  const orders = ordersBetween(null, null, rows.length);
  const block = (versionId: typeof es, text: string, at: number): Block => ({
    kind: 'block',
    id: newId(effects),
    documentId,
    versionId,
    order: orders[at] ?? 'a0',
    text: text.replace(/\[\[|\]\]/g, ''),
    speakerId: at === 0 ? speakerId : null,
  });
  const spanish = rows.map(([text], at) => block(es, text, at));
  const english = rows.map(([, text], at) => block(en, text, at));
  const whole = (blocks: readonly Block[], at: number) =>
    blocks.slice(at, at + 1).map(({ id }) => ({ blockId: id, start: 0, end: null }));
  const beads = rows.map(
    (_, at): Bead => ({
      kind: 'bead',
      id: newId(effects),
      documentId,
      order: orders[at] ?? 'a0',
      sides: { [es]: whole(spanish, at), [en]: whole(english, at) },
      status: 'confirmed',
      confidence: null,
      section: 'El camino',
    }),
  );
  const codings = rows.flatMap(([text], at): Coding[] => {
    const start = text.indexOf('[[');
    const here = spanish[at];
    if (start < 0 || !here) return [];
    const end = text.indexOf(']]') - 2;
    const selection = makeSelection(
      [here],
      { blockId: here.id, offset: start },
      { blockId: here.id, offset: end },
    );
    const sides = [{ versionId: es, selections: [selection], state: 'tagged', confidence: null } as const];
    return [{ kind: 'coding', id: newId(effects), documentId, codeId, coderId, createdAt: at, sides }];
  });
  const records: AnyRecord[] = [
    { kind: 'project', id: newId(effects), name: 'x', description: '', createdAt: 0 },
    { kind: 'coder', id: coderId, name: 'Inés' },
    {
      kind: 'case',
      id: speakerId,
      order: 'a0',
      name: { es: 'Marisol', en: 'Marisol' },
      role: 'participant',
      values: {},
    },
    {
      kind: 'code',
      id: codeId,
      parentId: null,
      order: 'a0',
      name: { es: 't', en: 't' },
      description: { es: '', en: '' },
      colour: '#336699',
    },
    { kind: 'document', id: documentId, order: 'a0', name: 'd', createdAt: 0, sources: [] },
    { kind: 'version', id: es, documentId, order: 'a0', language: 'es', role: 'original' },
    { kind: 'version', id: en, documentId, order: 'a1', language: 'en', role: 'translation' },
    ...spanish,
    ...english,
    ...beads,
    ...codings,
  ];
  const index = new ProjectIndex(records);
  const view = () => {
    const found = index.document(documentId);
    if (!found) throw new Error('the document is there');
    return found;
  };
  const idAt = (at: number): BlockId => {
    const id = spanish[at]?.id;
    if (!id) throw new Error('no such block');
    return id;
  };
  return {
    index,
    view,
    idAt,
    spanish,
    beads,
    at: (row: number, offset: number) => ({ blockId: idAt(row), offset }),
    /** The change must be one that can be taken back and leaves nothing broken. */
    run(changes: Changes) {
      const after = apply(index.records, changes);
      expect(apply(after, invert(changes))).toEqual(new Map(index.records));
      index.apply(changes);
      expect(checkProject(index)).toEqual([]);
    },
    texts: () =>
      view()
        .blocksOf(es)
        .map((each) => each.text),
    /** Each row as the words of both sides; several blocks of a side with `|` between. */
    rows: () =>
      view().beads.map((bead) =>
        [es, en].map((id) => (bead.sides[id] ?? []).map((part) => view().partText(part)).join('|')),
      ),
    quotes: () =>
      view().codings.map((coding) =>
        coding.sides
          .map((side) => `${side.state}: ${side.selections.map((each) => each.quote).join(' … ')}`)
          .join(),
      ),
  };
}

describe('Enter', () => {
  test('in the middle makes a second block of the same speaker and bead; each coding goes with its words', () => {
    const it = documentOf(['Me fui. [[Lloré]].', 'I left. I cried.'], ['Ya.', 'Done.']);
    const { changes, caret } = splitBlock(it.index, it.at(0, 8), effects);
    it.run(changes);
    expect(it.texts()).toEqual(['Me fui. ', 'Lloré.', 'Ya.']);
    expect(it.rows()).toEqual([
      ['Me fui. |Lloré.', 'I left. I cried.'],
      ['Ya.', 'Done.'],
    ]);
    expect(it.quotes()).toEqual(['tagged: Lloré']);
    const made = it.view().blocksOf(it.spanish[0]?.versionId ?? newId(effects))[1];
    expect(caret).toEqual({ blockId: made?.id, offset: 0 });
    expect(made?.speakerId).toBe(it.spanish[0]?.speakerId);
    expect(it.view().block(it.idAt(0))?.text).toBe('Me fui. ');
    expect(it.view().codings[0]?.sides[0]?.selections[0]?.start.blockId).toBe(made?.id);
  });

  test('within a coded passage keeps the passage whole, over both blocks', () => {
    const it = documentOf(['Me [[fui llorando]].', 'I left crying.']);
    it.run(splitBlock(it.index, it.at(0, 7), effects).changes);
    expect(it.quotes()).toEqual(['tagged: fui \nllorando']);
  });

  test('at an edge makes an empty row beside, whose other side is an omission; the words keep their block', () => {
    const it = documentOf(['[[Me fui]].', 'I left.'], ['Ya.', 'Done.']);
    it.run(splitBlock(it.index, it.at(0, 7), effects).changes);
    it.run(splitBlock(it.index, it.at(1, 0), effects).changes);
    expect(it.texts()).toEqual(['Me fui.', '', '', 'Ya.']);
    expect(it.rows()).toEqual([
      ['Me fui.', 'I left.'],
      ['', ''],
      ['', ''],
      ['Ya.', 'Done.'],
    ]);
    expect(it.view().beads.map((bead) => bead.section)).toEqual(Array(4).fill('El camino'));
    expect(it.view().block(it.idAt(1))?.text).toBe('Ya.');
  });

  test('and Backspace give the row that was', () => {
    const it = documentOf(['Me fui.', 'I left.'], ['Ya.', 'Done.']);
    const { changes, caret } = splitBlock(it.index, it.at(0, 7), effects);
    it.run(changes);
    const back = mergeWithPrevious(it.index, caret.blockId, effects);
    if (!back) throw new Error('there is a block before');
    it.run(back.changes);
    expect(it.rows()).toEqual([
      ['Me fui.', 'I left.'],
      ['Ya.', 'Done.'],
    ]);
    expect(back.caret).toEqual(it.at(0, 7));
  });
});

describe('Backspace and Delete at an edge', () => {
  test('join two blocks; each bead keeps its words', () => {
    for (const join of ['previous', 'next'] as const) {
      const it = documentOf(['Me [[fui]]. ', 'I left.'], ['[[Lloré]].', 'I cried.']);
      const plan =
        join === 'previous'
          ? mergeWithPrevious(it.index, it.idAt(1), effects)
          : mergeWithNext(it.index, it.idAt(0), effects);
      if (!plan) throw new Error('there is a neighbour');
      it.run(plan.changes);
      expect(it.texts()).toEqual(['Me fui. Lloré.']);
      expect(it.rows()).toEqual([
        ['Me fui. ', 'I left.'],
        ['Lloré.', 'I cried.'],
      ]);
      expect(it.quotes()).toEqual(['tagged: fui', 'tagged: Lloré']);
      expect(plan.caret).toEqual(it.at(0, 8));
    }
  });

  test('do nothing where there is no neighbour', () => {
    const it = documentOf(['Me fui.', 'I left.']);
    expect(mergeWithPrevious(it.index, it.idAt(0), effects)).toBeNull();
    expect(mergeWithNext(it.index, it.idAt(0), effects)).toBeNull();
  });

  test('an empty block gives way to its neighbour, whose speaker stays', () => {
    const it = documentOf(['', ''], ['[[Lloré]].', 'I cried.']);
    const plan = mergeWithPrevious(it.index, it.idAt(1), effects);
    if (!plan) throw new Error('there is a block before');
    it.run(plan.changes);
    expect(it.view().block(it.idAt(1))).toEqual(it.spanish[1]);
    expect(it.view().block(it.idAt(0))).toBeUndefined();
    expect(it.rows()).toEqual([
      ['', ''],
      ['Lloré.', 'I cried.'],
    ]);
  });
});

describe('pasting', () => {
  test('one line goes in as words', () => {
    const it = documentOf(['Me [[fui]].', 'I left.']);
    it.run(pasteText(it.index, { start: it.at(0, 6), end: it.at(0, 6) }, ' de noche', effects).changes);
    expect(it.texts()).toEqual(['Me fui de noche.']);
    expect(it.quotes()).toEqual(['tagged: fui']);
  });

  test('paragraphs in the middle of a block stay in its bead', () => {
    const it = documentOf(['Me fui. [[Lloré]].', 'I left. I cried.']);
    const { changes, caret } = pasteText(
      it.index,
      { start: it.at(0, 8), end: it.at(0, 8) },
      'Uno.\r\n\r\n  Dos. \r\nTres. ',
      effects,
    );
    it.run(changes);
    expect(it.texts()).toEqual(['Me fui. Uno.', 'Dos.', 'Tres. Lloré.']);
    expect(it.rows()).toEqual([['Me fui. Uno.|Dos.|Tres. Lloré.', 'I left. I cried.']]);
    expect(it.quotes()).toEqual(['tagged: Lloré']);
    expect(caret.offset).toBe(6);
  });

  test('paragraphs behind or before a block get rows of their own', () => {
    const it = documentOf(['Me fui.', 'I left.']);
    it.run(pasteText(it.index, { start: it.at(0, 7), end: it.at(0, 7) }, '\nUno.\nDos.\n', effects).changes);
    it.run(pasteText(it.index, { start: it.at(0, 0), end: it.at(0, 0) }, 'Antes.\n', effects).changes);
    expect(it.rows()).toEqual([
      ['Antes.', ''],
      ['Me fui.', 'I left.'],
      ['Uno.', ''],
      ['Dos.', ''],
    ]);
    expect(it.view().block(it.idAt(0))?.text).toBe('Me fui.');
  });

  test('over a stretch of several blocks takes their words out and puts its own in', () => {
    const it = documentOf(['Uno [[dos]].', 'One.'], ['[[Tres]].', 'Three.'], ['Cuatro [[cinco]].', 'Four.']);
    it.run(pasteText(it.index, { start: it.at(0, 4), end: it.at(2, 7) }, 'A\nB', effects).changes);
    expect(it.texts()).toEqual(['Uno A', 'Bcinco.']);
    expect(it.quotes()).toEqual(['lost: dos', 'lost: Tres', 'tagged: cinco']);
    expect(it.rows()).toEqual([
      ['Uno A|B', 'One.'],
      ['', 'Three.'],
      ['cinco.', 'Four.'],
    ]);
  });

  test('comes in composed, with LF, without what cannot be seen', () => {
    const it = documentOf(['Fin', 'End']);
    it.run(
      pasteText(
        it.index,
        { start: it.at(0, 0), end: it.at(0, 0) },
        '\ufeffma\u00adma\u0301\u0000\ud800 ',
        effects,
      ).changes,
    );
    expect(it.texts()).toEqual(['mamá\ufffd Fin']);
  });
});

describe('deleting', () => {
  test('a block takes its row along where the other side is empty too, else leaves an omission', () => {
    const it = documentOf(['[[Uno]]', 'One'], ['Dos', ''], ['Tres', 'Three']);
    const [english] = it.view().versions.slice(1);
    const empty = it.view().blocksOf(english?.id ?? newId(effects))[1];
    it.run(deleteBlock(it.index, it.idAt(0), effects).changes);
    expect(it.rows()[0]).toEqual(['', 'One']);
    expect(it.quotes()).toEqual(['lost: Uno']);
    it.run(deleteBlock(it.index, it.idAt(1), effects).changes);
    it.run(deleteBlock(it.index, empty?.id ?? newId(effects), effects).changes);
    expect(it.rows()).toEqual([
      ['', 'One'],
      ['Tres', 'Three'],
    ]);
  });

  test('the last block of a version leaves it empty, to have a place to type', () => {
    const it = documentOf(['[[Uno]]', 'One']);
    it.run(deleteBlock(it.index, it.idAt(0), effects).changes);
    expect(it.texts()).toEqual(['']);
    expect(it.rows()).toEqual([['', 'One']]);
  });

  test('moves the notes on a block that goes to the one in its place', () => {
    const it = documentOf(['Uno', 'One'], ['Dos', 'Two']);
    const [coder] = it.index.all('coder');
    if (!coder) throw new Error('there is a coder');
    const note = {
      kind: 'note',
      id: newId<'note'>(effects),
      targetId: it.idAt(1),
      text: 'ojo',
      authorId: coder.id,
      createdAt: 0,
    } as const;
    it.index.apply({ added: [note], updated: [], removed: [] });
    it.run(deleteStretch(it.index, { start: it.at(0, 1), end: it.at(1, 3) }, effects).changes);
    expect(it.texts()).toEqual(['U']);
    expect(it.index.get('note', note.id)?.targetId).toBe(it.idAt(0));
  });
});

describe('words within a block', () => {
  test('a mark typed behind a letter makes one letter with it', () => {
    const it = documentOf(['Cafe [[solo]].', 'Coffee.']);
    it.run(editWords(it.index, it.idAt(0), { start: 4, end: 4, text: '\u0301' }, effects).changes);
    expect(it.texts()).toEqual(['Café solo.']);
    expect(it.quotes()).toEqual(['tagged: solo']);
  });

  test('typed where two rows meet in one block stay with the row before', () => {
    const it = documentOf(['Me fui. ', 'I left.'], ['Lloré.', 'I cried.']);
    const joined = mergeWithNext(it.index, it.idAt(0), effects);
    if (!joined) throw new Error('there is a block behind');
    it.run(joined.changes);
    it.run(editWords(it.index, it.idAt(0), { start: 8, end: 8, text: 'Ya. ' }, effects).changes);
    expect(it.rows().map(([es]) => es)).toEqual(['Me fui. Ya. ', 'Lloré.']);
    it.run(editWords(it.index, it.idAt(0), { start: 0, end: 0, text: 'Ay. ' }, effects).changes);
    expect(it.rows().map(([es]) => es)).toEqual(['Ay. Me fui. Ya. ', 'Lloré.']);
  });

  test('half of a pair is never left alone', () => {
    const it = documentOf(['a😀b', 'x']);
    it.run(deleteStretch(it.index, { start: it.at(0, 2), end: it.at(0, 4) }, effects).changes);
    expect(it.texts()).toEqual(['a']);
  });

  test('as an editor leaves them are one edit', () => {
    const it = documentOf(['No [[quiero volver]] allá.', 'I do not want to go back.']);
    it.run(rewriteBlock(it.index, it.idAt(0), 'No quiero nunca volver allá.', effects).changes);
    expect(it.quotes()).toEqual(['tagged: quiero nunca volver']);
  });

  test('that are as they were change nothing', () => {
    const it = documentOf(['[[Uno]]', 'One']);
    expect(rewriteBlock(it.index, it.idAt(0), 'Uno', effects).changes).toEqual({
      added: [],
      updated: [],
      removed: [],
    });
  });
});

test('a place that is not there is refused', () => {
  const it = documentOf(['Uno', 'One'], ['Dos', 'Two']);
  const english = it.view().blocksOf(it.view().versions[1]?.id ?? newId(effects))[0]?.id ?? newId(effects);
  for (const stretch of [
    { start: it.at(0, 4), end: it.at(0, 4) },
    { start: it.at(0, -1), end: it.at(0, 1) },
    { start: it.at(1, 0), end: it.at(0, 1) },
    { start: it.at(0, 2), end: it.at(0, 1) },
    { start: it.at(0, 0), end: { blockId: english, offset: 0 } },
    { start: it.at(0, 0), end: { blockId: newId<'block'>(effects), offset: 0 } },
  ])
    expect(() => deleteStretch(it.index, stretch, effects)).toThrow(AnchorError);
  expect(() => deleteBlock(it.index, newId(effects), effects)).toThrow(AnchorError);
});

test('siblings that share their key, as after a merge of projects, make room', () => {
  const it = documentOf(['Uno dos', 'One two'], ['Tres', 'Three']);
  const same = it.spanish.map((block) => [block, { ...block, order: 'a0' }] as const);
  it.index.apply({ added: [], updated: same, removed: [] });
  const [first] = it.view().blocksOf(it.spanish[0]?.versionId ?? newId(effects));
  if (!first) throw new Error('there is a block');
  it.run(splitBlock(it.index, { blockId: first.id, offset: 1 }, effects).changes);
  expect(it.texts().slice(0, 2).join('')).toBe(first.text);
});
