import { describe, expect, it } from 'vitest';
import { type Caret, passageOf } from '../../../renderer/reader/caret.ts';
import {
  beadAt,
  caretInBead,
  isPlace,
  type Move,
  moveCaret,
  wholeSide,
} from '../../../renderer/reader/moves.ts';
import { makeSelection } from '../../../shared/model/selection.ts';
import { twoColumns } from '../../shared/coding/two-columns.ts';

const columns = twoColumns({
  es: ['¿Y usted? Yo, nada.', 'Me fui. De noche, sola.', 'Fin.'],
  en: ['And you? Me, nothing.', 'I left. By night, alone.'],
  beads: [
    { es: [0], en: [0] },
    { es: [[1, 0, 8]], en: [[1, 0, 8]] },
    { es: [[1, 8, null]], en: [[1, 8, null]] },
    { es: [2], en: [] },
  ],
});
const view = columns.view();

function start(at: number, side: 'es' | 'en' = 'es'): Caret {
  const caret = caretInBead(view, at, columns[side]);
  if (!caret) throw new Error('no words there');
  return caret;
}

function words(caret: Caret): string {
  const passage = passageOf(view, caret);
  return passage ? makeSelection(view.blocksIn(passage), passage.start, passage.end).quote : '';
}

/** The words after the moves, from the first word of a bead. */
const walk = (at: number, ...moves: readonly Move[]) =>
  moves.reduce((caret, move) => moveCaret(view, caret, move), start(at));

const right: Move = { by: 'word', step: 1, extend: false };
const left: Move = { by: 'word', step: -1, extend: false };
const more: Move = { by: 'word', step: 1, extend: true };
const less: Move = { by: 'word', step: -1, extend: true };

describe('moving by keys', () => {
  it('starts at the first word, past the marks before it', () => {
    expect(start(0).focus.offset).toBe('¿'.length);
    expect(start(2).focus.offset).toBe(8);
  });

  it('goes word by word, on into the next block', () => {
    expect(walk(0, right).focus.offset).toBe('¿Y '.length);
    const on = walk(0, right, right, right, right);
    expect(on.focus).toEqual({ blockId: columns.blocks.es[1]?.id, offset: 0 });
    expect(isPlace(on)).toBe(true);
  });

  it('stays where there is nowhere to go', () => {
    expect(walk(0, left)).toEqual(start(0));
    expect(walk(3, right)).toEqual(start(3));
  });

  it('selects whole words, without the marks after them', () => {
    expect(words(walk(0, more))).toBe('Y');
    expect(words(walk(0, more, more))).toBe('Y usted');
    expect(words(walk(0, more, more, more, more))).toBe('Y usted? Yo, nada');
  });

  it('gives words back at their ends, down to none', () => {
    expect(words(walk(0, more, more, more, less))).toBe('Y usted');
    expect(words(walk(0, more, less))).toBe('');
    expect(words(walk(0, more, more, less, less))).toBe('');
  });

  it('selects backward from where a word starts', () => {
    expect(words(walk(0, right, right, less))).toBe('usted? ');
    expect(words(walk(0, right, right, less, less, more))).toBe('usted? ');
  });

  it('selects by sentence, with its mark', () => {
    expect(words(walk(0, { by: 'sentence', step: 1, extend: true }))).toBe('Y usted?');
  });

  it('selects to the end of the side, then bead by bead', () => {
    const down: Move = { by: 'bead', step: 1, extend: true };
    expect(words(walk(0, down))).toBe('Y usted? Yo, nada.');
    expect(words(walk(0, down, down))).toBe('Y usted? Yo, nada.\nMe fui.');
    expect(words(walk(1, { by: 'edge', step: 1, extend: true }))).toBe('Me fui.');
  });

  it('goes to the last word of the side with End, and back with Home', () => {
    const end = walk(0, { by: 'edge', step: 1, extend: false });
    expect(end.focus.offset).toBe('¿Y usted? Yo, '.length);
    expect(moveCaret(view, end, { by: 'edge', step: -1, extend: false }).focus.offset).toBe(0);
  });

  it('takes the whole side of a bead, and nothing of an omission', () => {
    const side = wholeSide(view, 2, columns.es);
    expect(side && words(side)).toBe('De noche, sola.');
    expect(wholeSide(view, 3, columns.en)).toBeNull();
    expect(caretInBead(view, 3, columns.en)).toBeNull();
  });

  it('knows the bead of a place, also in a cut block', () => {
    const blockId = columns.blocks.es[1]?.id;
    if (!blockId) throw new Error('no block');
    expect(beadAt(view, columns.es, { blockId, offset: 7 })).toBe(1);
    expect(beadAt(view, columns.es, { blockId, offset: 8 })).toBe(2);
    expect(beadAt(view, columns.es, { blockId, offset: 23 })).toBe(2);
  });
});
