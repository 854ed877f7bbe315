/** Top and bottom of a sentence in its row, in pixels. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** How far in an end without a counterpart comes, as a share of the width. */
const OPEN_END = 0.42;

const whole = (extents: readonly Extent[]): Extent | null => {
  const [first] = extents;
  const last = extents.at(-1);
  return first && last ? { top: first.top, bottom: last.bottom } : null;
};

/** A stretch shared out in proportion to the heights of others. */
function shares(all: Extent, of: readonly Extent[]): readonly Extent[] {
  const sum = of.reduce((total, { top, bottom }) => total + bottom - top, 0);
  let before = 0;
  const at = (height: number) => all.top + ((all.bottom - all.top) * height) / Math.max(1, sum);
  return of.map(({ top, bottom }) => {
    const from = before;
    before += bottom - top;
    return { top: at(from), bottom: at(before) };
  });
}

const round = (value: number) => Math.round(value * 10) / 10;

function ribbon(left: Extent, right: Extent, width: number): string {
  const [lt, lb, rt, rb] = [left.top, left.bottom, right.top, right.bottom].map(round);
  const middle = round(width / 2);
  return `M0,${lt}C${middle},${lt},${middle},${rt},${round(width)},${rt}L${round(width)},${rb}C${middle},${rb},${middle},${lb},0,${lb}Z`;
}

/** A stump that narrows towards the middle: nothing answers on the other side. */
function stump(one: Extent, width: number, from: 'left' | 'right'): string {
  const [edge, end] = from === 'left' ? [0, width * OPEN_END] : [width, width * (1 - OPEN_END)];
  const middle = round((edge + end) / 2);
  const height = one.bottom - one.top;
  const point = round((one.top + one.bottom) / 2);
  const [top, bottom] = [round(point - Math.min(2, height / 2)), round(point + Math.min(2, height / 2))];
  return `M${round(edge)},${round(one.top)}C${middle},${round(one.top)},${middle},${top},${round(end)},${top}L${round(end)},${bottom}C${middle},${bottom},${middle},${round(one.bottom)},${round(edge)},${round(one.bottom)}Z`;
}

/**
 * The bands from the sentences of one side of a bead to those of the other, as paths of an SVG `width` pixels wide: one
 * from each sentence of the side that has more, so that two that became one run together. A side without sentences
 * leaves a stump of each.
 */
export function ribbons(left: readonly Extent[], right: readonly Extent[], width: number): readonly string[] {
  const [allLeft, allRight] = [whole(left), whole(right)];
  if (!allLeft) return right.map((each) => stump(each, width, 'right'));
  if (!allRight) return left.map((each) => stump(each, width, 'left'));
  if (left.length >= right.length) {
    const there = left.length === right.length ? right : shares(allRight, left);
    return left.map((each, at) => ribbon(each, there[at] ?? allRight, width));
  }
  const there = shares(allLeft, right);
  return right.map((each, at) => ribbon(there[at] ?? allLeft, each, width));
}

/** The bars along the sentences, where their bands begin: which words are one sentence. */
export function edges(left: readonly Extent[], right: readonly Extent[], width: number): string {
  const bar = (x: number) => (one: Extent) => `M${round(x)},${round(one.top)}V${round(one.bottom)}`;
  return [...left.map(bar(1)), ...right.map(bar(width - 1))].join('');
}
