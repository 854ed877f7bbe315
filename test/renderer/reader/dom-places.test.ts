// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeOfPlace, placeOfNode } from '../../../renderer/reader/dom-places.ts';
import type { BlockId } from '../../../shared/model/ids.ts';

const BLOCK = '0190a000-0000-7000-8000-000000000001' as BlockId;
const OTHER = '0190a000-0000-7000-8000-000000000002' as BlockId;

let side: HTMLElement;

function part(block: BlockId, start: number, text: string): HTMLElement {
  const element = document.createElement('p');
  element.dataset.block = block;
  element.dataset.start = String(start);
  element.append(text);
  return element;
}

beforeEach(() => {
  side = document.createElement('div');
  side.dataset.version = 'v';
  const speaker = document.createElement('button');
  speaker.append('Rosa');
  side.append(speaker, part(BLOCK, 10, 'words here'), part(OTHER, 0, 'more'));
  document.body.replaceChildren(side);
});

const textOf = (at: number): Text => {
  const node = side.querySelectorAll('p')[at]?.firstChild;
  if (!(node instanceof Text)) throw new Error('no text');
  return node;
};

describe('from the page to the model', () => {
  it('counts from where the part starts in its block', () => {
    expect(placeOfNode(textOf(0), 4)).toEqual({ versionId: 'v', place: { blockId: BLOCK, offset: 14 } });
  });

  it('takes the ends of a part for places on its element', () => {
    const element = textOf(0).parentElement;
    if (!element) throw new Error('no part');
    expect(placeOfNode(element, 0)?.place.offset).toBe(10);
    expect(placeOfNode(element, 1)?.place.offset).toBe(20);
  });

  it('takes the end of what comes before for a place between parts', () => {
    expect(placeOfNode(side, 2)?.place).toEqual({ blockId: BLOCK, offset: 20 });
    expect(placeOfNode(side, 3)?.place).toEqual({ blockId: OTHER, offset: 4 });
    expect(placeOfNode(side, 0)?.place).toEqual({ blockId: BLOCK, offset: 10 });
  });

  it('knows no place outside the texts', () => {
    expect(placeOfNode(document.body, 0)).toBeNull();
    expect(placeOfNode(side.querySelector('button')?.firstChild ?? document, 1)).toBeNull();
  });
});

describe('from the model to the page', () => {
  it('finds the node and the offset in it', () => {
    expect(nodeOfPlace(side, { blockId: BLOCK, offset: 14 })).toEqual({ node: textOf(0), offset: 4 });
  });

  it('finds nothing where the part is not mounted', () => {
    expect(nodeOfPlace(side, { blockId: BLOCK, offset: 9 })).toBeNull();
    expect(nodeOfPlace(side, { blockId: BLOCK, offset: 21 })).toBeNull();
    expect(nodeOfPlace(side, { blockId: 'x' as BlockId, offset: 0 })).toBeNull();
  });

  it('goes to the part that starts there, where one ends and the next begins', () => {
    side.append(part(BLOCK, 20, ' and on'));
    expect(nodeOfPlace(side, { blockId: BLOCK, offset: 20 })).toEqual({ node: textOf(2), offset: 0 });
  });

  it('comes back from where it went', () => {
    for (let offset = 10; offset <= 20; offset++) {
      const there = nodeOfPlace(side, { blockId: BLOCK, offset });
      expect(there && placeOfNode(there.node, there.offset)?.place.offset).toBe(offset);
    }
  });
});
