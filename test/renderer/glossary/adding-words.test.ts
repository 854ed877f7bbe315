import { describe, expect, it } from 'vitest';
import { wordsToAdd } from '../../../renderer/glossary/adding-words.ts';
import { draftOf, keptOfDraft, termOfDraft } from '../../../renderer/glossary/term-draft.ts';
import { type ProjectSide, projectByBeads } from '../../../shared/coding/project-side.ts';
import { planAdd } from '../../../shared/glossary/plan.ts';
import { testEffects } from '../../support/effects.ts';
import { pairedDocument } from '../../support/paired-document.ts';

const { view, index, es, en } = pairedDocument([
  [
    'Hacía “chambas” por la mañana, y por la tarde buscaba otra cosa.',
    'I did odd jobs in the morning and looked for something else later.',
  ],
]);
const block = view.blocksOf(es)[0];
const passage = (start: number, end: number) => ({
  versionId: es,
  start: { blockId: block?.id ?? ('' as never), offset: start },
  end: { blockId: block?.id ?? ('' as never), offset: end },
});
/** As if the words were linked: "odd jobs". */
const linked: ProjectSide = (given, passages, to) => {
  const side = projectByBeads(given, passages, to);
  return { ...side, selections: side.selections.map((each) => ({ ...each, quote: 'odd jobs,' })) };
};

describe('words that are selected', () => {
  it('come with their counterpart, without the marks around them', () => {
    expect(wordsToAdd(view, passage(6, 15), [], linked)).toEqual({
      kind: 'words',
      word: 'chambas',
      language: 'es',
      known: null,
      content: { words: { es: ['chambas'], en: ['odd jobs'] }, note: '' },
    });
  });

  it('come alone where only the sentence is known', () => {
    expect(wordsToAdd(view, passage(7, 14), [], projectByBeads)).toMatchObject({
      content: { words: { es: ['chambas'] } },
    });
  });

  it('lead to the term that has them, in any form', () => {
    index.apply(planAdd([{ words: { es: ['chamba'], en: ['gig'] }, note: '' }], [], testEffects(8)));
    expect(wordsToAdd(view, passage(7, 14), index.all('term'), linked)).toMatchObject({
      known: { words: { en: ['gig'] } },
    });
  });

  it('are refused where there are none or too many', () => {
    expect(wordsToAdd(view, null, [], linked)).toEqual({ kind: 'none' });
    expect(wordsToAdd(view, passage(5, 7), [], linked)).toEqual({ kind: 'none' });
    expect(wordsToAdd(view, passage(0, 60), [], linked)).toEqual({ kind: 'tooMany' });
    expect(en).not.toBe(es);
  });
});

describe('a term in a form', () => {
  it('is read with semicolons between words, and not while it translates nothing', () => {
    expect(termOfDraft({ words: { es: ' chamba ; jale;', en: '' }, avoided: {}, note: '' })).toBeNull();
    const content = { words: { es: ['chamba', 'jale'], en: ['gig'] }, avoided: { en: ['job'] }, note: 'n' };
    expect(termOfDraft(draftOf(content))).toEqual(content);
  });

  it('is kept as it is by the first word that is written', () => {
    const draft = { words: { en: 'coyote; guide' }, avoided: { en: 'smuggler' }, note: '' };
    expect(keptOfDraft(draft, ['es', 'en'])).toEqual({
      words: { es: ['coyote'], en: ['coyote'] },
      avoided: { en: ['smuggler'] },
      note: '',
    });
    expect(keptOfDraft({ words: {}, avoided: {}, note: '' }, ['es', 'en'])).toBeNull();
  });
});
