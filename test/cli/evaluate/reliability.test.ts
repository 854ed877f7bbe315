import { expect, it } from 'vitest';
import { reliability } from '../../../cli/evaluate/reliability.ts';

it('what was said is set against what is so, in tenths, 1 among the highest', () => {
  expect(
    reliability([
      [0.91, true],
      [0.95, false],
      [1, true],
      [0.42, false],
    ]),
  ).toEqual([
    { from: 0.4, passages: 1, said: 0.42, right: 0 },
    { from: 0.9, passages: 3, said: 0.953, right: 0.667 },
  ]);
  expect(reliability([])).toEqual([]);
});
