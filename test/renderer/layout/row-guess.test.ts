import { describe, expect, it } from 'vitest';
import { type GuessedLook, rowGuess } from '../../../renderer/layout/row-guess.ts';
import { ReaderRows } from '../../../renderer/reader/rows.ts';
import { twoColumns } from '../../shared/coding/two-columns.ts';

const words = (count: number) => 'palabra '.repeat(count).trim();

function guessed(change: Partial<GuessedLook> = {}, only?: 'es' | 'en') {
  const columns = twoColumns({
    es: ['Sí.', words(60), 'Sí.'],
    en: ['Yes.', 'Yes.', words(30)],
    beads: [0, 1, 2].map((at) => ({ es: [at], en: [at] })),
  });
  const view = columns.view();
  const shown = only ? [columns[only]] : [columns.es, columns.en];
  const guess = rowGuess(view, new ReaderRows(view), {
    columns: shown.map((versionId) => ({ versionId, width: 400 })),
    textSize: 16.5,
    lineHeight: 27,
    speakers: true,
    ...change,
  });
  return [0, 1, 2].map(guess);
}

describe('the guess at a row', () => {
  it('counts the lines of the longer side', () => {
    const [short = 0, long = 0, middle = 0] = guessed();
    expect(short).toBe(27 + 21);
    expect(long).toBeGreaterThan(8 * 27);
    expect(middle).toBeGreaterThan(4 * 27);
    expect(middle).toBeLessThan(long);
  });

  it('looks at the column that is shown alone', () => {
    expect(guessed({}, 'en')[1]).toBe(27 + 21);
    expect(guessed({}, 'es')[2]).toBe(27 + 21);
    expect(guessed({}, 'es')[1]).toBe(guessed()[1]);
  });

  it('grows with the letters', () => {
    expect(guessed({ textSize: 28, lineHeight: 45 })[1]).toBeGreaterThan(2 * (guessed()[1] ?? 0));
  });
});
