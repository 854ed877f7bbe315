import { describe, expect, test } from 'vitest';
import { newId } from '../../../shared/model/ids.ts';
import type { Block } from '../../../shared/model/records.ts';
import { languageMarks } from '../../../shared/reading/language-marks.ts';
import { testEffects } from '../../support/effects.ts';

const effects = testEffects(4);
const blockOf = (text: string): Block => ({
  kind: 'block',
  id: newId(effects),
  documentId: newId(effects),
  versionId: newId(effects),
  order: 'a',
  text,
  speakerId: null,
});
const marked = (text: string, language: string) =>
  languageMarks(blockOf(text), language).map(({ start, end, language: said }) => [
    text.slice(start, end),
    said,
  ]);

const MIXED = 'Me dijo el oficial: you have to wait outside until they call you, y yo no entendía nada.';

describe('words in another language than the text around them', () => {
  test('are marked where they are said', () => {
    expect(marked(MIXED, 'es-419')).toEqual([['you have to wait outside until they call you', 'en']]);
  });

  test('the same words in a text of that language are the other way round', () => {
    expect(marked(MIXED, 'en').map(([, language]) => language)).toEqual(['es', 'es']);
  });

  test('in a text of a third language it is Spanish and English that are marked', () => {
    const marks = marked(MIXED, 'mam');
    expect(marks.map(([, language]) => language)).toEqual(['es', 'en', 'es']);
  });

  test('a text in its own language has none, nor has an empty one', () => {
    expect(marked('Salimos de noche porque nadie nos quería ayudar.', 'es')).toEqual([]);
    expect(marked('', 'es')).toEqual([]);
    expect(marked('… —', 'es')).toEqual([]);
  });

  test('are looked for once a block', () => {
    const block = blockOf(MIXED);
    expect(languageMarks(block, 'es')).toBe(languageMarks(block, 'es-419'));
  });
});
