import { describe, expect, it } from 'vitest';
import type { KeyPress } from '../../../renderer/app/keys.ts';
import { readerAction } from '../../../renderer/reader/reader-keys.ts';

function press(key: string, ...held: readonly ('ctrl' | 'shift' | 'alt' | 'meta')[]): KeyPress {
  return {
    key,
    ctrlKey: held.includes('ctrl'),
    shiftKey: held.includes('shift'),
    altKey: held.includes('alt'),
    metaKey: held.includes('meta'),
  };
}

describe('keys in the text', () => {
  it('go by word, by sentence with Ctrl, by bead up and down', () => {
    expect(readerAction(press('ArrowRight'), false)).toEqual({
      kind: 'move',
      move: { by: 'word', step: 1, extend: false },
    });
    expect(readerAction(press('ArrowLeft', 'ctrl'), false)).toEqual({
      kind: 'move',
      move: { by: 'sentence', step: -1, extend: false },
    });
    expect(readerAction(press('ArrowDown'), true)).toEqual({ kind: 'goBead', step: 1 });
  });

  it('select with Shift', () => {
    expect(readerAction(press('ArrowRight', 'shift'), false)).toEqual({
      kind: 'move',
      move: { by: 'word', step: 1, extend: true },
    });
    expect(readerAction(press('ArrowUp', 'shift'), true)).toEqual({
      kind: 'move',
      move: { by: 'bead', step: -1, extend: true },
    });
    expect(readerAction(press('End', 'shift'), true)).toEqual({
      kind: 'move',
      move: { by: 'edge', step: 1, extend: true },
    });
  });

  it('select to the ends of the document, and by pages', () => {
    expect(readerAction(press('End', 'ctrl', 'shift'), false)).toEqual({
      kind: 'move',
      move: { by: 'document', step: 1, extend: true },
    });
    expect(readerAction(press('PageDown', 'shift'), false)).toEqual({ kind: 'page', step: 1, extend: true });
    // The page scrolls by itself.
    expect(readerAction(press('PageDown'), false)).toBeNull();
  });

  it('go by letter, line and word once letters are on', () => {
    const byLetters = (...of: Parameters<typeof press>) => readerAction(press(...of), false, true);
    const move = (by: string, step: 1 | -1, extend: boolean) => ({
      kind: 'move',
      move: { by, step, extend },
    });
    expect(byLetters('ArrowRight')).toEqual(move('letter', 1, false));
    expect(byLetters('ArrowLeft', 'ctrl', 'shift')).toEqual(move('word', -1, true));
    expect(byLetters('ArrowDown', 'shift')).toEqual({ kind: 'line', step: 1, extend: true });
    expect(byLetters('ArrowDown', 'ctrl')).toEqual({ kind: 'goBead', step: 1 });
    expect(byLetters('ArrowUp', 'alt')).toBeNull();
    expect(byLetters('PageUp')).toEqual({ kind: 'page', step: -1, extend: false });
    expect(byLetters('End')).toEqual({
      kind: 'move',
      move: { by: 'edge', step: 1, extend: false, isExact: true },
    });
  });

  it('take the whole side first and tag it next', () => {
    expect(readerAction(press('Enter'), false)).toEqual({ kind: 'selectSide' });
    expect(readerAction(press('Enter'), true)).toEqual({ kind: 'openBox', query: '' });
    expect(readerAction(press('a', 'ctrl'), true)).toEqual({ kind: 'selectAll' });
    expect(readerAction(press('a', 'meta'), false)).toEqual({ kind: 'selectAll' });
    // Ctrl+Shift+A brings in an article.
    expect(readerAction({ ...press('A', 'ctrl'), shiftKey: true }, true)).toBeNull();
  });

  it('start the search for a theme with a passage in hand, accents and AltGr signs included', () => {
    expect(readerAction(press('t'), true)).toEqual({ kind: 'openBox', query: 't' });
    expect(readerAction(press('Ñ', 'shift'), true)).toEqual({ kind: 'openBox', query: 'Ñ' });
    expect(readerAction(press('Dead'), true)).toEqual({ kind: 'openBox', query: '' });
    expect(readerAction(press('ł', 'ctrl', 'alt'), true)).toEqual({ kind: 'openBox', query: 'ł' });
  });

  it('leave the digits to the commands, which tag with them', () => {
    for (const key of ['0', '4']) expect(readerAction(press(key), true)).toBeNull();
  });

  it('leave everything else to the commands', () => {
    for (const key of ['n', 'c', 'Delete', '4', 'Escape', 'Tab', ' ']) {
      expect(readerAction(press(key), false)).toBeNull();
    }
    for (const key of ['k', 'z', 'c']) expect(readerAction(press(key, 'ctrl'), true)).toBeNull();
    expect(readerAction(press('Tab'), true)).toBeNull();
    expect(readerAction(press('ArrowUp', 'ctrl'), true)).toBeNull();
  });
});
