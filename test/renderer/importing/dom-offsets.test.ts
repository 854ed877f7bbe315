// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { offsetOf, selectedStretch } from '../../../renderer/importing/dom-offsets.ts';

let box: HTMLElement;
const run = (from: number, words: string) => {
  const element = document.createElement('span');
  element.dataset.from = String(from);
  element.append(words);
  return element;
};

beforeEach(() => {
  box = document.createElement('div');
  const border = document.createElement('i');
  box.append(run(100, 'antes '), border, run(106, 'uno dos'), border.cloneNode(), run(113, ' después'));
  document.body.replaceChildren(box, 'elsewhere');
});

describe('a place of the DOM', () => {
  it('is an offset of the source', () => {
    const words = box.children[2]?.firstChild;
    if (!words) throw new Error('no words');
    expect(offsetOf(box, words, 0)).toBe(106);
    expect(offsetOf(box, words, 4)).toBe(110);
  });

  it('between elements is where the words before it end', () => {
    expect(offsetOf(box, box, 0)).toBe(100);
    expect(offsetOf(box, box, 1)).toBe(106);
    expect(offsetOf(box, box, 5)).toBe(121);
  });

  it('has no offset where there are no words', () => {
    expect(offsetOf(document.createElement('div'), document.body, 0)).toBeNull();
  });
});

describe('what is selected', () => {
  const select = (start: Node, startOffset: number, end: Node, endOffset: number) =>
    getSelection()?.setBaseAndExtent(start, startOffset, end, endOffset);

  it('is a stretch, also when it was drawn backwards', () => {
    const [first, last] = [box.children[2]?.firstChild, box.children[4]?.firstChild];
    if (!first || !last) throw new Error('no words');
    select(first, 4, last, 3);
    expect(selectedStretch(box)).toEqual({ start: 110, end: 116 });
    select(last, 3, first, 4);
    expect(selectedStretch(box)).toEqual({ start: 110, end: 116 });
  });

  it('ends with the words when it was drawn past them', () => {
    const first = box.children[2]?.firstChild;
    const after = document.body.lastChild;
    if (!first || !after) throw new Error('no words');
    select(first, 0, after, 4);
    expect(selectedStretch(box)).toEqual({ start: 106, end: 121 });
  });

  it('is nothing when it is collapsed or elsewhere', () => {
    const after = document.body.lastChild;
    const first = box.children[2]?.firstChild;
    if (!after || !first) throw new Error('no words');
    select(first, 2, first, 2);
    expect(selectedStretch(box)).toBeNull();
    select(after, 0, after, 4);
    expect(selectedStretch(box)).toBeNull();
  });
});
