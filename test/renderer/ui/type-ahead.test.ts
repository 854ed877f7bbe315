import { expect, it } from 'vitest';
import { typedRow } from '../../../renderer/ui/type-ahead.ts';

const NAMES = ['Álvaro', 'Beto', 'Ana', 'Berta', 'Ñandú 2'];
const typed = (word: string, from = -1) =>
  typedRow(word, { count: NAMES.length, nameAt: (at) => NAMES[at] ?? '', from });

it('letters lead to the next row that begins with them, whatever case and accents, round the end', () => {
  expect([typed('a'), typed('A', 0), typed('a', 2)]).toEqual([0, 2, 0]);
  expect([typed('be', 1), typed('ber', 1), typed('ÑANDU 2', 3)]).toEqual([1, 3, 4]);
});

it('the same letter again goes on to the next one', () => {
  expect([typed('b', 0), typed('bb', 1), typed('bbb', 3)]).toEqual([1, 3, 1]);
});

it('nothing is found where no name begins so', () => {
  expect([typed('x'), typed(''), typedRow('a', { count: 0, nameAt: () => '', from: -1 })]).toEqual([
    -1, -1, -1,
  ]);
});
