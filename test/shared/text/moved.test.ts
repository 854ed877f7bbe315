import { describe, expect, test } from 'vitest';
import { confirmSide } from '../../../shared/coding/change-coding.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { editWords } from '../../../shared/text/blocks.ts';
import { movedPassages } from '../../../shared/text/moved.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';

const effects = testEffects(4);

function edited(words: string, text: string) {
  const index = new ProjectIndex(smallProject().records);
  const block = index.all('block').find((each) => each.text.includes(words));
  if (!block) throw new Error('the words are there');
  const start = block.text.indexOf(words);
  const { changes } = editWords(index, block.id, { start, end: start + words.length, text }, effects);
  index.apply(changes);
  return movedPassages(changes, 10).map(
    ({ start: from, end }) => index.get('block', from.blockId)?.text.slice(from.offset, end.offset) ?? '',
  );
}

describe('what an edit moved', () => {
  test('is shown where it stands now, with other words or at another place', () => {
    expect(edited('dos veces', 'tres veces')).toEqual(['ya nos habían cobrado tres veces']);
    expect(edited('Salimos de noche', 'Salimos')).toEqual(['ya nos habían cobrado dos veces']);
  });

  test('is not what stands before the edit, nor what was lost', () => {
    expect(edited('Mi hermana llevaba', 'Llevaba')).toEqual([]);
    expect(edited('ya nos habían cobrado dos veces', '')).toEqual([]);
  });

  test('is nothing where no text changed', () => {
    const index = new ProjectIndex(smallProject().records);
    const coding = index.all('coding').find(({ sides }) => sides.some(({ state }) => state === 'projected'));
    const side = coding?.sides.find(({ state }) => state === 'projected');
    if (!coding || !side) return;
    expect(movedPassages(confirmSide(index, coding.id, side.versionId), 10)).toEqual([]);
  });
});
