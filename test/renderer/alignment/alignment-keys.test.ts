import { describe, expect, it } from 'vitest';
import { alignmentAction } from '../../../renderer/alignment/alignment-keys.ts';

const press = (key: string, held: readonly ('ctrl' | 'meta' | 'shift' | 'alt')[] = []) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
});

describe('keys in the alignment', () => {
  it('go by bead, choosing with Shift', () => {
    expect(alignmentAction(press('ArrowDown'))).toEqual({ kind: 'bead', step: 1, extend: false });
    expect(alignmentAction(press('ArrowUp', ['shift']))).toEqual({ kind: 'bead', step: -1, extend: true });
    expect(alignmentAction(press('End', ['ctrl', 'shift']))).toEqual({ kind: 'end', step: 1, extend: true });
    expect(alignmentAction(press('PageDown'))).toEqual({ kind: 'page', step: 1, extend: false });
    expect(alignmentAction(press('a', ['ctrl']))).toEqual({ kind: 'chooseAll' });
  });

  it('go by word and by sentence', () => {
    const move = (by: string, step: number) => ({ kind: 'move', move: { by, step, extend: false } });
    expect(alignmentAction(press('ArrowRight'))).toEqual(move('word', 1));
    expect(alignmentAction(press('ArrowLeft', ['ctrl']))).toEqual(move('sentence', -1));
    expect(alignmentAction(press('Home'))).toEqual(move('edge', -1));
  });

  it('leave the arrows with Alt to the commands that move sentences', () => {
    for (const key of ['ArrowUp', 'ArrowDown']) {
      expect(alignmentAction(press(key, ['alt']))).toBeNull();
      expect(alignmentAction(press(key, ['alt', 'shift']))).toBeNull();
    }
    expect(alignmentAction(press('m'))).toBeNull();
  });
});
