import { expect, it } from 'vitest';
import { shownContext } from '../../../shared/coding/shown-words.ts';

it('shows what stands around a passage in whole words, and says where more would follow', () => {
  const before = 'dejamos con mi mamá, al primero. '.slice(-32);
  expect(shownContext('before', before)).toBe('… con mi mamá, al primero. ');
  expect(shownContext('after', ' Íbamos por tres meses, ¿no?, eso')).toBe(' Íbamos por tres meses, ¿no?, …');
});

it('leaves what reaches the edge of its block as it is', () => {
  expect(shownContext('before', 'Al niño lo dejamos. ')).toBe('Al niño lo dejamos. ');
  expect(shownContext('after', '')).toBe('');
});

it('shows one long word as far as it is known', () => {
  const long = 'a'.repeat(32);
  expect(shownContext('before', long)).toBe(`… ${long}`);
  expect(shownContext('after', long)).toBe(`${long} …`);
});
