import { describe, expect, it } from 'vitest';
import { saySelected } from '../../../renderer/reader/said.ts';
import { unitAt } from '../../../renderer/reader/units.ts';
import { createI18n } from '../../../shared/i18n/i18n.ts';
import { placeOf, twoColumns } from '../../shared/coding/two-columns.ts';

const long =
  'Caminamos toda la noche por el monte con los niños dormidos en brazos y nadie habló hasta el río.';
const columns = twoColumns({
  es: [long, ...Array.from({ length: 80 }, (_, at) => `Renglón ${at}.`)],
  en: ['We walked.'],
  beads: [{ es: [0], en: [0] }],
});
const view = columns.view();
const t = createI18n('en').getFixedT('en', 'selecting');
const said = (from: string, to: string, last = 0) =>
  saySelected(
    t,
    view,
    {
      versionId: columns.es,
      start: placeOf(columns.blocks.es, 0, from).start,
      end: placeOf(columns.blocks.es, last, to).end,
    },
    'en',
  );

describe('what a reader of the screen hears of a selection', () => {
  it('counts the words and says them in their language', () => {
    expect(said('toda', 'noche')).toEqual({
      text: '3 words selected:',
      quote: { words: 'toda la noche', language: 'es' },
    });
  });
  it('says the first and the last of many', () => {
    expect(said('toda', 'río').quote?.words).toBe('toda la noche por el … nadie habló hasta el río');
  });
  it('counts paragraphs where words would take long', () => {
    expect(said('toda', 'Renglón 70', 71)).toEqual({ text: '72 paragraphs selected' });
  });
  it('says when it is all', () => {
    const all = unitAt(view, columns.es, placeOf(columns.blocks.es, 0, 'toda').start, 'all');
    expect(saySelected(t, view, { versionId: columns.es, ...all }, 'en').text).toBe(
      'All of the text in Spanish selected',
    );
  });
});
