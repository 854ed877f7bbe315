import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, invert } from '../../../shared/model/change.ts';
import { editBlock, followEdit } from '../../../shared/model/edit-block.ts';
import { findQuote } from '../../../shared/model/find-quote.ts';
import { type BlockId, newId } from '../../../shared/model/ids.ts';
import { ordersBetween } from '../../../shared/model/order.ts';
import type { Block, Coding, CodingSide, Selection } from '../../../shared/model/records.ts';
import { parseRecord } from '../../../shared/model/schema.ts';
import { makeSelection } from '../../../shared/model/selection.ts';
import { editText, type TextEdit } from '../../../shared/model/text-edit.ts';
import { anyText } from '../../support/arbitraries.ts';
import { testEffects } from '../../support/effects.ts';
import { editMarked, markVersion, passageAfter, unitsIn } from '../../support/marked-text.ts';
import { mapOf } from '../../support/project.ts';

const effects = testEffects(7);
const documentId = newId<'document'>(effects);
const versionId = newId<'version'>(effects);
const otherVersionId = newId<'version'>(effects);

function blocksFrom(texts: readonly string[]): Block[] {
  const orders = ordersBetween(null, null, texts.length);
  return texts.map((text, at) => ({
    kind: 'block',
    id: newId(effects),
    documentId,
    versionId,
    order: orders[at] ?? 'a0',
    text,
    speakerId: null,
  }));
}

function codingOf(selections: readonly Selection[], state: CodingSide['state'] = 'tagged'): Coding {
  return {
    kind: 'coding',
    id: newId(effects),
    documentId,
    codeId: newId(effects),
    coderId: newId(effects),
    createdAt: 0,
    sides: [{ versionId, selections, state, confidence: null }],
  };
}

const at = (blocks: readonly Block[], block: number, offset: number) => ({
  blockId: blocks[block]?.id ?? newId<'block'>(effects),
  offset,
});

/** Picks are taken modulo what there is, so that every draw is a possible edit or passage. */
const anyPick = fc.nat({ max: 1 << 16 });
const anyTexts = fc.array(anyText(24), { minLength: 1, maxLength: 4 });
const anyEdit = fc.record({ block: anyPick, from: anyPick, to: anyPick, text: anyText(6) });
type EditDraft = typeof anyEdit extends fc.Arbitrary<infer Draft> ? Draft : never;

function editOf(block: Block | undefined, draft: EditDraft): TextEdit {
  const length = block?.text.length ?? 0;
  const ends = [draft.from % (length + 1), draft.to % (length + 1)];
  return { start: Math.min(...ends), end: Math.max(...ends), text: draft.text };
}

const anyPassage = fc.record({ first: anyPick, span: fc.nat({ max: 3 }), from: anyPick, to: anyPick });
type PassageDraft = typeof anyPassage extends fc.Arbitrary<infer Draft> ? Draft : never;

/** A passage that holds at least one unit, or null where the draw gives none. */
function passageOf(blocks: readonly Block[], draft: PassageDraft): Selection | null {
  const first = draft.first % blocks.length;
  const last = Math.min(blocks.length - 1, first + draft.span);
  const a = draft.from % ((blocks[first]?.text.length ?? 0) + 1);
  const b = draft.to % ((blocks[last]?.text.length ?? 0) + 1);
  const [from, to] = first === last && b < a ? [b, a] : [a, b];
  const selection = makeSelection(blocks, at(blocks, first, from), at(blocks, last, to));
  return /[^\n]/.test(selection.quote) ? selection : null;
}

const isBlock = (id: BlockId) => (block: Block) => block.id === id;

describe('edits of other blocks', () => {
  test('leave a selection the identical object, in any sequence', () => {
    fc.assert(
      fc.property(anyTexts, anyPassage, fc.array(anyEdit, { maxLength: 12 }), (texts, draft, drafts) => {
        let blocks = blocksFrom([...texts, 'another block']);
        const selection = passageOf(blocks, draft);
        fc.pre(selection !== null);
        const coding = codingOf([selection]);
        const first = blocks.findIndex(isBlock(selection.start.blockId));
        const last = blocks.findIndex(isBlock(selection.end.blockId));
        const others = blocks.filter((_, place) => place < first || place > last);
        fc.pre(others.length > 0);
        for (const each of drafts) {
          const id = others[each.block % others.length]?.id;
          const block = blocks.find((one) => one.id === id);
          if (!block) throw new Error('the block is there');
          const edit = editOf(block, each);
          const edited = { ...block, text: editText(block.text, edit) };
          expect(followEdit(selection, blocks, edited, edit)).toBe(selection);
          const changes = editBlock(block, edit, { blocks, codings: [coding], beads: [] });
          expect(changes.updated.filter(([from]) => from.kind === 'coding')).toEqual([]);
          blocks = blocks.map((one) => (one.id === id ? edited : one));
        }
      }),
    );
  });

  test('leave the other language alone', () => {
    const blocks = blocksFrom(['Salimos de noche, sin decirle a nadie.']);
    const coding = codingOf([makeSelection(blocks, at(blocks, 0, 0), at(blocks, 0, 16))]);
    const sides = coding.sides.map((side) => ({ ...side, versionId: otherVersionId }));
    const elsewhere = { ...coding, sides };
    const [block] = blocks;
    if (!block) throw new Error('there is a block');
    const edit = { start: 0, end: 16, text: '' };
    const changes = editBlock(block, edit, { blocks, codings: [elsewhere], beads: [] });
    expect(changes.updated.map(([from]) => from.kind)).toEqual(['block']);
  });
});

describe('edits of its own blocks', () => {
  test('keep exactly the words that are left and those typed within, in any sequence', () => {
    let followedEdits = 0;
    fc.assert(
      fc.property(anyTexts, anyPassage, fc.array(anyEdit, { maxLength: 8 }), (texts, draft, drafts) => {
        let blocks = blocksFrom(texts);
        let marked = markVersion(texts);
        let selection = passageOf(blocks, draft);
        fc.pre(selection !== null);
        let passage = new Set(unitsIn(marked, blocks, selection).map((mark) => mark.uid));
        for (const each of drafts) {
          const place = each.block % blocks.length;
          const block = blocks[place];
          if (!block) throw new Error('the block is there');
          const edit = editOf(block, each);
          const edited = { ...block, text: editText(block.text, edit) };
          const after = editMarked(marked, place, edit);
          const expected = passageAfter(marked, after, passage, place, edit);
          const next = followEdit(selection, blocks, edited, edit);
          blocks = blocks.map((one) => (one.id === edited.id ? edited : one));
          const wordsLeft = after.blocks.flat().some((mark) => expected.has(mark.uid) && mark.unit !== '\n');
          if (!wordsLeft) {
            if (next !== null) {
              expect(next.quote).toBe(selection.quote);
              expect(next).toEqual(makeSelection(blocks, next.start, next.end));
            } else if (edit.text.includes(selection.quote))
              expect(findQuote(edited.text, selection, selection.start.offset)).toBeNull();
            return;
          }
          if (next === null) throw new Error('a passage with words left was given up');
          expect(unitsIn(after, blocks, next).map((mark) => mark.uid)).toEqual([...expected]);
          expect(next).toEqual(makeSelection(blocks, next.start, next.end));
          [selection, marked, passage] = [next, after, expected];
          followedEdits++;
        }
      }),
      { numRuns: 1000 },
    );
    expect(followedEdits).toBeGreaterThan(500);
  });

  test.each([
    ['typed right before it', { start: 3, end: 3, text: 'hoy ' }, 'quiero volver'],
    ['typed right after it', { start: 16, end: 16, text: ' hoy' }, 'quiero volver'],
    ['typed within it', { start: 9, end: 9, text: ' nunca' }, 'quiero nunca volver'],
    ['deleted within it', { start: 9, end: 16, text: '' }, 'quiero'],
    ['replaced within it', { start: 10, end: 16, text: 'regresar' }, 'quiero regresar'],
    ['replaced whole', { start: 3, end: 16, text: 'vuelvo' }, 'vuelvo'],
    ['replaced across its start', { start: 0, end: 10, text: 'Jamás voy a ' }, 'volver'],
    ['replaced across its end', { start: 9, end: 21, text: ' irme' }, 'quiero'],
  ])('words %s', (_, edit, quote) => {
    const blocks = blocksFrom(['No quiero volver allá.']);
    const selection = makeSelection(blocks, at(blocks, 0, 3), at(blocks, 0, 16));
    const [block] = blocks;
    if (!block) throw new Error('there is a block');
    const edited = { ...block, text: editText(block.text, edit) };
    expect(followEdit(selection, blocks, edited, edit)?.quote).toBe(quote);
  });
});

describe('a passage whose words are all deleted', () => {
  const text = 'Me fui en marzo. Tenía mucho miedo de que nos encontraran. Mi hermana se quedó con mi mamá.';
  const quote = 'Tenía mucho miedo de que nos encontraran.';
  const start = text.indexOf(quote);

  function edited(edit: TextEdit, from = start, to = start + quote.length) {
    const blocks = blocksFrom([text]);
    const [block] = blocks;
    if (!block) throw new Error('there is a block');
    const coding = codingOf([makeSelection(blocks, at(blocks, 0, from), at(blocks, 0, to))], 'projected');
    const changes = editBlock(block, edit, { blocks, codings: [coding], beads: [] });
    const before = mapOf([block, coding]);
    const after = apply(before, changes).get(coding.id);
    if (after?.kind !== 'coding') throw new Error('the coding is there');
    expect([...apply(apply(before, changes), invert(changes))]).toEqual([...before]);
    return { before: coding, after };
  }

  test('is lost, keeps what it was, and no confidence', () => {
    const { before, after } = edited({ start: start - 1, end: start + quote.length, text: '' });
    expect(after.sides).toEqual([
      { versionId, selections: before.sides[0]?.selections, state: 'lost', confidence: null },
    ]);
  });

  test('is lost when they are deleted to the unit', () => {
    expect(edited({ start, end: start + quote.length, text: '' }).after.sides[0]?.state).toBe('lost');
  });

  test('is found again where the same edit put them elsewhere', () => {
    const rest = text.slice(start - 1);
    const moved = ` Mi hermana se quedó con mi mamá. ${quote}`;
    const { after } = edited({ start: start - 1, end: start - 1 + rest.length, text: moved });
    const side = after.sides[0];
    expect(side?.state).toBe('projected');
    expect(side?.selections[0]?.quote).toBe(quote);
    expect(side?.selections[0]?.start.offset).toBe(start - 1 + moved.indexOf(quote));
  });

  test('does not jump to a short word that stands elsewhere', () => {
    // "Me" of the beginning goes; "mi" and "me" elsewhere are other words.
    const { after } = edited({ start: start - 2, end: start + 12, text: '' }, start + 6, start + 11);
    expect(after.sides[0]?.state).toBe('lost');
  });

  test('does not jump to the same long words said a second time, elsewhere', () => {
    const said = 'No quiero volver a mi país nunca más.';
    const blocks = blocksFrom([`Yo digo: ${said} Así le dije a mi hija esa tarde, y ella repitió: ${said}`]);
    const [block] = blocks;
    if (!block) throw new Error('there is a block');
    const selection = makeSelection(blocks, at(blocks, 0, 9), at(blocks, 0, 9 + said.length));
    const edit = { start: 3, end: 9 + said.length, text: '' };
    const after = { ...block, text: editText(block.text, edit) };
    expect(followEdit(selection, blocks, after, edit)).toBeNull();
  });

  test('is lost also where it ran over several blocks and only the breaks are left', () => {
    const blocks = blocksFrom(['Uno dos', 'tres', 'cuatro cinco']);
    let selection: Selection | null = makeSelection(blocks, at(blocks, 0, 4), at(blocks, 2, 6));
    let now = blocks;
    for (const [place, edit] of [
      [0, { start: 4, end: 7, text: '' }],
      [2, { start: 0, end: 6, text: '' }],
      [1, { start: 0, end: 4, text: '' }],
    ] as const) {
      const block = now[place];
      if (!block || !selection) throw new Error('the passage is given up too early');
      const after = { ...block, text: editText(block.text, edit) };
      selection = followEdit(selection, now, after, edit);
      now = now.map((one) => (one.id === after.id ? after : one));
    }
    expect(selection).toBeNull();
  });

  test('stays lost, whatever is typed later', () => {
    const blocks = blocksFrom(['Una frase cualquiera']);
    const [block] = blocks;
    if (!block) throw new Error('there is a block');
    const coding = codingOf([makeSelection(blocks, at(blocks, 0, 4), at(blocks, 0, 9))], 'lost');
    const changes = editBlock(
      block,
      { start: 0, end: 9, text: 'x' },
      { blocks, codings: [coding], beads: [] },
    );
    expect(changes.updated.map(([from]) => from.kind)).toEqual(['block']);
  });
});

describe('a discontinuous passage that loses one of its stretches', () => {
  const text = 'No la dejaron, ni ese día ni nunca, pasar la frontera.';
  const blocks = blocksFrom([text]);
  const [block] = blocks;
  if (!block) throw new Error('there is a block');
  const stretch = (words: string) => {
    const from = text.indexOf(words);
    return makeSelection(blocks, at(blocks, 0, from), at(blocks, 0, from + words.length));
  };
  const before = codingOf([stretch('No la dejaron'), stretch('pasar')], 'confirmed');

  const without = (now: Block, coding: Coding, words: string) => {
    const from = now.text.indexOf(words);
    const edit = { start: from, end: from + words.length, text: '' };
    const records = mapOf([now, coding]);
    const after = apply(records, editBlock(now, edit, { blocks: [now], codings: [coding], beads: [] }));
    const [edited, followed] = [after.get(now.id), after.get(coding.id)];
    if (edited?.kind !== 'block' || followed?.kind !== 'coding') throw new Error('both are there');
    return { block: edited, coding: followed };
  };

  test('keeps its state and the rest, and the old words of that one as lost', () => {
    const { coding } = without(block, before, 'pasar');
    expect(coding.sides).toEqual([
      {
        versionId,
        selections: [
          { ...stretch('No la dejaron'), suffix: expect.stringMatching(/^, ni ese día ni nunca,/) },
        ],
        state: 'confirmed',
        confidence: null,
        lost: [stretch('pasar')],
      },
    ]);
    expect(parseRecord(JSON.parse(JSON.stringify(coding)))).toEqual(coding);
  });

  test('is lost when the rest goes too, with all of its old words', () => {
    const once = without(block, before, 'pasar');
    const { coding } = without(once.block, once.coding, 'No la dejaron');
    const [side] = coding.sides;
    expect(side?.state).toBe('lost');
    expect(side?.selections.map(({ quote }) => quote)).toEqual(['pasar', 'No la dejaron']);
    expect(side && Object.hasOwn(side, 'lost')).toBe(false);
  });
});

describe('anchors that point nowhere', () => {
  const texts = ['Primera línea', 'Segunda línea', 'Tercera línea'];

  test('hinder no edit, and are left for the check to report', () => {
    const blocks = blocksFrom(texts);
    const whole = makeSelection(blocks, at(blocks, 0, 2), at(blocks, 2, 5));
    const gone = newId<'block'>(effects);
    const broken: Selection[] = [
      { ...whole, start: { blockId: gone, offset: 0 } },
      { ...whole, end: { blockId: gone, offset: 3 } },
      { ...whole, start: at(blocks, 2, 0), end: at(blocks, 0, 4) },
      { ...whole, end: at(blocks, 2, 5000) },
      { ...whole, start: at(blocks, 1, 5000), end: at(blocks, 1, 5001) },
      { ...whole, start: at(blocks, 1, 6), end: at(blocks, 1, 2) },
    ];
    const codings = broken.map((selection) => codingOf([selection]));
    for (const block of blocks) {
      const edit = { start: 1, end: 4, text: 'otra' };
      const changes = editBlock(block, edit, { blocks, codings, beads: [] });
      expect(changes.updated.map(([from]) => from.kind)).toEqual(['block']);
    }
  });
});

test('an edit outside the text is refused', () => {
  const blocks = blocksFrom(['Corto']);
  const [block] = blocks;
  if (!block) throw new Error('there is a block');
  const context = { blocks, codings: [], beads: [] };
  for (const edit of [
    { start: -1, end: 0, text: '' },
    { start: 3, end: 2, text: '' },
    { start: 0, end: 6, text: '' },
  ])
    expect(() => editBlock(block, edit, context)).toThrow(RangeError);
});

test('an edit that changes nothing changes nothing', () => {
  const blocks = blocksFrom(['Nada cambia']);
  const [block] = blocks;
  if (!block) throw new Error('there is a block');
  const codings = [codingOf([makeSelection(blocks, at(blocks, 0, 0), at(blocks, 0, 4))])];
  const changes = editBlock(block, { start: 2, end: 4, text: 'da' }, { blocks, codings, beads: [] });
  expect(changes).toEqual({ added: [], updated: [], removed: [] });
});
