// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { nodeAtPlace } from '../../../renderer/notes/text-place.ts';

function made(html: string): Element {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

describe('a place in the words of a note', () => {
  const root = made(
    '<p>one <b>two</b></p><p>three<span class="note-link__gone"> (gone)</span></p><p>four</p>',
  );
  const at = (offset: number, isStart = false) => {
    const found = nodeAtPlace(root, { offset, isStart });
    return found && `${found.node.data}:${found.offset}`;
  };

  it('is found again where the words stand in other elements', () => {
    expect([at(0), at(4), at(4, true), at(7), at(7, true)]).toEqual([
      'one :0',
      'one :4',
      'two:0',
      'two:3',
      'three:0',
    ]);
  });

  it('counts nothing that stands beside the words, and is nowhere behind them', () => {
    expect([at(12), at(12, true), at(16), at(17)]).toEqual(['three:5', 'four:0', 'four:4', null]);
  });
});
