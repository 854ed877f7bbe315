import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BlockEditing } from '../../../renderer/editing/block-editing.ts';
import { cutDocument } from './documents.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A document under edit; `type` does what a person and Lexical do together. */
function writing(blocks: readonly (readonly string[])[], open: { block: number; offset: number }) {
  const made = cutDocument(blocks);
  const editing = new BlockEditing();
  const said: string[] = [];
  let text = '';
  let caret = 0;
  let isComposing = false;
  const sit = () => {
    const session = editing.session();
    if (!session) return;
    text = session.text;
    caret = session.caret;
    editing.editor(session.key, {
      text: () => text,
      caret: () => caret,
      isComposing: () => isComposing,
      undo: () => undefined,
      redo: () => undefined,
      insert: () => undefined,
      replaceAll: () => undefined,
      close: () => undefined,
    });
  };
  let clock = 0;
  editing.host({
    index: made.index,
    effects: { ...made.effects, now: () => clock },
    view: made.view,
    commit: (key, _, changes) => {
      made.index.apply(changes);
      said.push(key);
      return true;
    },
    lost: (count) => said.push(`lost ${count}`),
    pending: (isPending) => said.push(isPending ? 'pending' : 'written'),
    opened: sit,
    left: (_, { offset }, withFocus) => said.push(`left at ${offset}${withFocus ? ' with focus' : ''}`),
    undo: () => said.push('undo'),
    bereft: (words) => said.push(`kept: ${words}`),
  });
  const block = made.blocks()[open.block];
  if (block) editing.open(made.versionId, { blockId: block.id, offset: open.offset });
  return {
    ...made,
    editing,
    said,
    text: () => text,
    caret: () => caret,
    compose: (is: boolean) => {
      isComposing = is;
    },
    type: (next: string, at = next.length) => {
      text = next;
      caret = at;
      editing.changed();
    },
    wait: (milliseconds: number) => {
      for (let passed = 0; passed < milliseconds; passed += 100) {
        clock += 100;
        vi.advanceTimersByTime(100);
      }
    },
  };
}

/** Another window's undo, as the project tells of it: a block is gone, and the bead that it was in. */
function takeAway({ index, view, blocks }: ReturnType<typeof writing>, at: number): void {
  const block = blocks()[at];
  const bead = view()?.beads[at];
  if (block && bead) index.apply({ added: [], updated: [], removed: [block, bead] });
}

const texts = ({ blocks }: ReturnType<typeof writing>) => blocks().map(({ text }) => text);

describe('editing a block', () => {
  test('writes at a pause, once, and again at the end', () => {
    const one = writing([['Hola.']], { block: 0, offset: 4 });
    one.type('Hola, sí.');
    one.wait(900);
    expect(texts(one)).toEqual(['Hola.']);
    one.wait(200);
    expect(texts(one)).toEqual(['Hola, sí.']);
    one.wait(5_000);
    one.type('Hola, sí, ya.');
    one.editing.leave(true);
    expect(texts(one)).toEqual(['Hola, sí, ya.']);
    expect(one.said).toEqual([
      'pending',
      'textEdited',
      'written',
      'pending',
      'textEdited',
      'written',
      'left at 13 with focus',
    ]);
    expect(one.editing.session()).toBeNull();
  });

  test('writes after five seconds though the typing goes on, but never within a composition', () => {
    const one = writing([['']], { block: 0, offset: 0 });
    for (let at = 1; at <= 12; at += 1) {
      one.type('a'.repeat(at));
      one.wait(500);
    }
    expect(texts(one)[0]?.length).toBeGreaterThanOrEqual(10);
    one.compose(true);
    one.type('ñ');
    one.wait(8_000);
    expect(texts(one)).not.toEqual(['ñ']);
    one.compose(false);
    one.wait(1_100);
    expect(texts(one)).toEqual(['ñ']);
  });

  test('waits longer where writing would take the words of a coding away: they may be typed anew', () => {
    const one = writing([['Tenía [[miedo]] allí.']], { block: 0, offset: 0 });
    one.type('Tenía  allí.');
    one.wait(5_000);
    expect(one.quotes()).toEqual(['miedo']);
    one.type('Tenía miedo allí.');
    one.wait(1_500);
    expect(one.quotes()).toEqual(['miedo']);
    expect(one.said).toEqual(['pending', 'written']);
    one.type('Tenía  allí.');
    one.wait(11_500);
    expect(one.said.slice(2)).toEqual(['pending', 'textEdited', 'written', 'lost 1']);
  });

  test('splits with what was typed, and goes on in the second block; Backspace there joins again', () => {
    const one = writing([['Uno dos.']], { block: 0, offset: 3 });
    one.type('Uno, dos.', 4);
    one.editing.asks.split(4, 5);
    expect(texts(one)).toEqual(['Uno,', 'dos.']);
    expect([one.text(), one.caret()]).toEqual(['dos.', 0]);
    one.editing.asks.join('previous');
    expect(texts(one)).toEqual(['Uno,dos.']);
    expect([one.text(), one.caret()]).toEqual(['Uno,dos.', 4]);
    expect(one.shown()).toEqual([['Uno,dos.']]);
    expect(one.said).toEqual(['pending', 'textEdited', 'written', 'blockSplit', 'blocksMerged']);
  });

  test('Delete at the end joins the next block; at the ends of the document nothing happens', () => {
    const one = writing([['Uno.'], ['Dos.']], { block: 0, offset: 4 });
    one.editing.asks.join('previous');
    expect(texts(one)).toEqual(['Uno.', 'Dos.']);
    one.editing.asks.join('next');
    expect(texts(one)).toEqual(['Uno.Dos.']);
    // Each half stays in its bead, and one in the first.
    expect([one.text(), one.caret()]).toEqual(['Uno.', 4]);
    one.editing.asks.join('next');
    expect([one.text(), one.caret()]).toEqual(['Dos.', 0]);
    one.editing.asks.join('next');
    expect(texts(one)).toEqual(['Uno.Dos.']);
  });

  test('at a cut within a block the caret goes over, and nothing is changed', () => {
    const one = writing([['Uno. ', 'Dos.']], { block: 0, offset: 5 });
    expect(one.text()).toBe('Dos.');
    one.editing.asks.join('previous');
    expect([one.text(), one.caret()]).toEqual(['Uno. ', 5]);
    one.editing.asks.join('next');
    expect([one.text(), one.caret()]).toEqual(['Dos.', 0]);
    expect(one.said).toEqual([]);
  });

  test('pasted paragraphs become blocks; one line is for the editor', () => {
    const one = writing([['Uno tres.']], { block: 0, offset: 4 });
    expect(one.editing.asks.paste('dos\u00ad\u200b\r\n', 4, 4)).toBe('dos');
    expect(one.editing.asks.paste('A.\n\nB.\nC', 4, 8)).toBeNull();
    expect(texts(one)).toEqual(['Uno A.', 'B.', 'C.']);
    expect([one.text(), one.caret()]).toEqual(['C.', 1]);
  });

  test('undo past the first: takes a split back, but after typing it only leaves', () => {
    const one = writing([['Uno dos.']], { block: 0, offset: 4 });
    one.editing.asks.split(4, 4);
    one.editing.asks.undoMore();
    expect(one.said).toEqual(['blockSplit', 'left at 0 with focus', 'undo']);
    const two = writing([['Uno dos.']], { block: 0, offset: 4 });
    two.type('Uno y dos.');
    two.wait(1_500);
    two.editing.asks.undoMore();
    expect(two.said).not.toContain('undo');
    expect(two.editing.session()).toBeNull();
  });

  test('closes where somebody else changed the words, or took the block away', () => {
    const one = writing([['Uno.'], ['Dos.']], { block: 1, offset: 0 });
    one.editing.follow();
    expect(one.editing.session()).not.toBeNull();
    const block = one.blocks()[1];
    if (block) one.index.apply({ added: [], updated: [[block, { ...block, text: 'Otro.' }]], removed: [] });
    one.editing.follow();
    expect(one.editing.session()).toBeNull();
    expect(texts(one)).toEqual(['Uno.', 'Otro.']);
  });

  test.each([
    ['as it goes', (one: ReturnType<typeof writing>) => one.editing.follow()],
    ['at the next pause', (one: ReturnType<typeof writing>) => one.wait(1_200)],
    ['when it is left', (one: ReturnType<typeof writing>) => one.editing.leave(true)],
  ])('hands on what was typed in a part that is gone, %s', (_, happens) => {
    const one = writing([['Uno.'], ['Dos.']], { block: 1, offset: 4 });
    one.type('Dos y medio.');
    takeAway(one, 1);
    happens(one);
    expect(one.editing.session()).toBeNull();
    expect(one.said.filter((each) => each.startsWith('kept'))).toEqual(['kept: Dos y medio.']);
    expect(one.said).toContain('written');
  });

  test('hands on nothing where nothing was typed in what is gone', () => {
    const one = writing([['Uno.'], ['Dos.']], { block: 1, offset: 4 });
    takeAway(one, 1);
    one.editing.follow();
    expect(one.editing.session()).toBeNull();
    expect(one.said.filter((each) => each.startsWith('kept'))).toEqual([]);
  });
});
