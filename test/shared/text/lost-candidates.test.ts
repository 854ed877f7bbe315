import { describe, expect, test } from 'vitest';
import type { Selection } from '../../../shared/model/records.ts';
import { makeSelection } from '../../../shared/model/selection.ts';
import { findCandidates } from '../../../shared/text/lost-candidates.ts';
import { twoColumns } from '../coding/two-columns.ts';

const OLD = 'En el retén nos pidieron cien dólares por cada niño, y luego nos dejaron pasar.';

/** The words as they were chosen in the old text. */
function selectionOf(words: string, old = OLD): Selection {
  const { blocks } = twoColumns({ es: [old], en: ['x'], beads: [{ es: [0], en: [0] }] });
  const [block] = blocks.es;
  if (!block) throw new Error('there is a block');
  const start = old.indexOf(words);
  const at = (offset: number) => ({ blockId: block.id, offset });
  return makeSelection([block], at(start), at(start + words.length));
}

function candidates(selection: Selection, es: readonly string[]) {
  const { view, es: versionId } = twoColumns({
    es,
    en: ['x'],
    beads: [{ es: es.map((_, at) => at), en: [0] }],
  });
  const search = findCandidates(view(), versionId, selection);
  for (;;) {
    const { done, value } = search.next();
    if (!done) continue;
    return value.map(({ passage, score, by }) => ({
      words: view().block(passage.start.blockId)?.text.slice(passage.start.offset, passage.end.offset),
      score,
      by,
    }));
  }
}

describe('places for lost words', () => {
  test('are the same words first, those with the old neighbours before others', () => {
    const found = candidates(selectionOf('cien dólares'), [
      'Otro día pagamos CIEN DOLARES más.',
      'Nada de eso.',
      'En el retén nos pidieron cien dólares por cada niño, sin más.',
    ]);
    expect(found.map(({ words, by }) => [words, by])).toEqual([
      ['cien dólares', 'words'],
      ['CIEN DOLARES', 'words'],
    ]);
    expect(found[0]?.score).toBeGreaterThan(found[1]?.score ?? 1);
  });

  test('are words like them, with words that came in between or went', () => {
    const lost = selectionOf('nos pidieron cien dólares por cada niño');
    const [first] = candidates(lost, [
      'Luego nos pidieron otra vez cien dólares por niño, dijo.',
      'Cien días sin niños.',
    ]);
    expect(first).toMatchObject({
      words: 'nos pidieron otra vez cien dólares por niño',
      by: 'likeness',
    });
    expect(candidates(lost, ['Cien días sin niños.', 'Nada.'])).toEqual([]);
  });

  test('are other words between the same neighbours', () => {
    const found = candidates(selectionOf('cien dólares'), [
      'En el retén nos pidieron doscientos pesos por cada niño, y luego nos dejaron pasar.',
    ]);
    expect(found).toMatchObject([{ words: 'doscientos pesos', by: 'surroundings' }]);
  });

  test('are found whatever marks and pairs stand before them', () => {
    const [first] = candidates(selectionOf('cien dólares'), ['😀 m\u0303 한 pagó cien dólares 😀']);
    expect(first?.words).toBe('cien dólares');
  });

  test('are none for nothing, five at most, and looked for in turns', () => {
    const empty: Selection = { ...selectionOf('cien'), quote: '', prefix: '', suffix: '' };
    expect(candidates(empty, ['a', ''])).toEqual([]);
    const many = Array.from({ length: 9 }, () => 'cien dólares');
    expect(candidates(selectionOf('cien dólares'), many)).toHaveLength(5);
    const { view, es } = twoColumns({
      es: Array.from({ length: 20 }, () => 'palabra '.repeat(1_000)),
      en: ['x'],
      beads: [{ es: [0], en: [0] }],
    });
    let turns = 0;
    const search = findCandidates(view(), es, selectionOf('cien'));
    while (!search.next().done) turns++;
    expect(turns).toBeGreaterThan(3);
  });
});
