import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  cleanContent,
  isTerm,
  kept,
  staysAsItIs,
  type TermContent,
  wordKey,
} from '../../../shared/glossary/content.ts';
import { type CONFLICT_CHOICES, mergeTerms, planMerge } from '../../../shared/glossary/merge.ts';
import { planAdd, planChange, planRemove } from '../../../shared/glossary/plan.ts';
import { invert } from '../../../shared/model/change.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, Term } from '../../../shared/model/records.ts';
import { parseRecords } from '../../../shared/model/schema.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';

const content = (es: string, en: string, rest: Partial<TermContent> = {}): TermContent => ({
  words: { es: es.split(';'), en: en.split(';') },
  note: '',
  ...rest,
});
const termsOf = (records: readonly AnyRecord[]): readonly Term[] =>
  records.flatMap((record) => (record.kind === 'term' ? [record] : []));
const known = (...contents: readonly TermContent[]) => termsOf(planAdd(contents, [], testEffects()).added);

/** The glossary once a file has come in. */
function merged(
  incoming: readonly TermContent[],
  terms: readonly Term[],
  choice: (typeof CONFLICT_CHOICES)[number],
) {
  const merge = mergeTerms(incoming, terms, 'es');
  const changes = planMerge(merge, () => choice, terms, testEffects(2));
  const updated = new Map<Term, AnyRecord>(
    changes.updated.flatMap(([from, to]) => (from.kind === 'term' ? [[from, to] as const] : [])),
  );
  return {
    merge,
    changes,
    terms: termsOf([...terms.map((term) => updated.get(term) ?? term), ...changes.added]),
  };
}
const said = (terms: readonly Term[]) => terms.map(({ words }) => words);

describe('terms that come', () => {
  it('are new, the same, more of the same or in conflict', () => {
    const terms = known(
      content('chamba', 'odd job'),
      content('coyote', 'coyote'),
      content('migra', 'la migra'),
    );
    const { merge } = merged(
      [
        content('Chamba', 'Odd job'),
        content('coyote', 'smuggler', { note: 'Un oficio.' }),
        content('migra', 'la migra;immigration'),
        content('hielera', 'icebox'),
        content('hielera', 'cooler'),
        content('', 'nothing'),
      ],
      terms,
      'both',
    );
    expect(merge.added).toEqual([content('hielera', 'icebox;cooler')]);
    expect(merge.same).toBe(1);
    expect(merge.completed.map(({ term }) => term.words.es)).toEqual([['migra']]);
    expect(merge.conflicts.map(({ term, incoming }) => [term.words.en, incoming.words.en])).toEqual([
      [['coyote'], ['smuggler']],
    ]);
  });

  test.each([
    ['ours', { es: ['chamba', 'jale'], en: ['odd job'] }, undefined],
    ['theirs', { es: ['chamba', 'jale'], en: ['gig'] }, { en: ['odd job'] }],
    ['both', { es: ['chamba', 'jale'], en: ['odd job', 'gig'] }, undefined],
  ] as const)('in conflict are settled: %s', (choice, words, avoided) => {
    const terms = known(content('chamba;jale', 'odd job'));
    const incoming = content('chamba', 'gig', { avoided: { en: ['odd job'] } });
    const [term] = merged([incoming], terms, choice).terms;
    expect(term?.words).toEqual(words);
    expect(term?.avoided).toEqual(avoided);
  });

  it('conflict where one avoids what the other agrees on', () => {
    const terms = known(content('coyote', 'coyote', { avoided: { en: ['smuggler'] } }));
    expect(mergeTerms([content('coyote', 'coyote;smuggler')], terms, 'es').conflicts).toHaveLength(1);
    expect(mergeTerms([content('coyote', 'coyote')], terms, 'es').same).toBe(1);
  });

  const word = fc.constantFrom('a', 'Á', 'b', 'c d', 'e', 'É ', 'f');
  const lists = fc.dictionary(fc.constantFrom('es', 'en', 'mam'), fc.array(word, { maxLength: 3 }));
  const anyContent: fc.Arbitrary<TermContent> = fc.record(
    { words: lists, avoided: lists, note: fc.constantFrom('', 'uno', 'uno\ndos') },
    { requiredKeys: ['words', 'note'] },
  );

  it('change nothing when they come again, where no word is a synonym in two of them', () => {
    const ofOneWord = fc.tuple(word, anyContent).map(([head, each]) => ({
      ...each,
      words: { ...each.words, es: [head] },
    }));
    const own = fc.uniqueArray(ofOneWord, { selector: ({ words }) => wordKey(words.es[0] ?? '') });
    fc.assert(
      fc.property(own, fc.array(ofOneWord), (contents, incoming) => {
        const first = merged(incoming, known(...contents.map(cleanContent).filter(isTerm)), 'both');
        const second = merged(incoming, first.terms, 'both');
        expect(second.merge.added).toEqual([]);
        expect(second.changes.updated).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('lose no word with "both", and leave what is a clean glossary', () => {
    fc.assert(
      fc.property(fc.array(anyContent), fc.array(anyContent), (own, incoming) => {
        const before = known(...own.map(cleanContent).filter(isTerm));
        const { terms, changes } = merged(incoming, before, 'both');
        for (const term of terms) expect(cleanContent(term)).toEqual(cleanContent(cleanContent(term)));
        for (const [at, term] of before.entries())
          for (const [language, words] of Object.entries(term.words))
            expect(terms[at]?.words[language]).toEqual(expect.arrayContaining([...words]));
        expect(() => parseRecords([...changes.added, ...changes.updated.map(([, to]) => to)])).not.toThrow();
      }),
    );
  });

  it('come in one step, which undoes', () => {
    const index = new ProjectIndex(smallProject().records);
    const terms = index.all('term');
    const { changes } = merged([content('hielera', 'icebox'), content('chamba', 'gig')], terms, 'theirs');
    index.apply(changes);
    index.apply(invert(changes));
    expect(said(index.all('term'))).toEqual(said(terms));
  });
});

describe('a term', () => {
  it('is changed only where it says something else, and goes', () => {
    const [term] = known(content('chamba', 'odd job'));
    if (!term) throw new Error('no term');
    expect(planChange(term, content('chamba', 'odd job')).updated).toEqual([]);
    const [[, to] = []] = planChange(term, content('chamba', 'gig', { note: 'x' })).updated;
    expect(to).toEqual({ ...term, words: { es: ['chamba'], en: ['gig'] }, note: 'x' });
    expect(planRemove([term]).removed).toEqual([term]);
  });

  it('stays as it is where it is the same word in every language', () => {
    expect(kept(' coyote ', ['es', 'en'])).toEqual(content('coyote', 'coyote'));
    expect(staysAsItIs(kept('coyote', ['es', 'en']))).toBe(true);
    expect(staysAsItIs(content('coyote', 'smuggler'))).toBe(false);
    expect(staysAsItIs({ words: { es: ['coyote'] }, note: '' })).toBe(false);
  });
});
