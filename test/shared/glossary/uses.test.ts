import { expect, it } from 'vitest';
import { findTerms } from '../../../shared/glossary/find.ts';
import { planAdd } from '../../../shared/glossary/plan.ts';
import { countTerms, type TermUses } from '../../../shared/glossary/uses.ts';
import type { TermId } from '../../../shared/model/ids.ts';
import type { ProjectIndex } from '../../../shared/model/project-index.ts';
import { testEffects } from '../../support/effects.ts';
import { pairedDocument } from '../../support/paired-document.ts';

function counted(index: ProjectIndex): ReadonlyMap<TermId, TermUses> {
  const steps = countTerms(index);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function project() {
  const { index } = pairedDocument([
    ['Hacía chambas. Otra chamba.', 'I did odd jobs. Another gig.'],
    ['El coyote llegó.', 'The coyote came.'],
  ]);
  index.apply(
    planAdd(
      [
        { words: { es: ['chamba'], en: ['odd job'] }, avoided: { en: ['gig'] }, note: 'Trabajo corto.' },
        { words: { es: ['coyote'], en: ['coyote'] }, note: '' },
        { words: { es: ['águila'], en: ['eagle'] }, note: '' },
      ],
      [],
      testEffects(9),
    ),
  );
  return index;
}

it('counts the words of each term in each language, and those that should not be there', () => {
  const index = project();
  const uses = counted(index);
  expect(index.all('term').map(({ id }) => uses.get(id))).toEqual([
    { words: { es: 2, en: 1 }, avoided: { en: 1 } },
    { words: { es: 1, en: 1 }, avoided: {} },
    { words: {}, avoided: {} },
  ]);
});

it('finds and sorts terms', () => {
  const terms = project().all('term');
  const heads = (query: string, order: 'alphabetical' | 'newest' | 'uses') =>
    findTerms(terms, { query, order }, 'es', ({ words }) => words.es?.[0]?.length ?? 0).map(
      ({ words }) => words.es?.[0],
    );
  expect(heads('', 'alphabetical')).toEqual(['águila', 'chamba', 'coyote']);
  expect(heads('', 'newest')).toEqual(['águila', 'coyote', 'chamba']);
  expect(heads('AGUI', 'alphabetical')).toEqual(['águila']);
  expect(heads('job trabajo', 'uses')).toEqual(['chamba']);
  expect(heads('nada', 'uses')).toEqual([]);
});
