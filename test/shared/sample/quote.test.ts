import { describe, expect, it } from 'vitest';
import { type DocumentId, newId, type VersionId } from '../../../shared/model/ids.ts';
import { ordersBetween } from '../../../shared/model/order.ts';
import type { Block } from '../../../shared/model/records.ts';
import { QuoteError, selectPassage } from '../../../shared/sample/quote.ts';
import { testEffects } from '../../support/effects.ts';

const effects = testEffects();
const documentId: DocumentId = newId(effects);
const versionId: VersionId = newId(effects);
const orders = ordersBetween(null, null, 3);
const onward = ['Sí, sí, claro.', 'Así fue, claro.', 'Y ya.'].map((text, at): Block => {
  const id: Block['id'] = newId(effects);
  return { kind: 'block', id, documentId, versionId, order: orders[at] ?? '', text, speakerId: null };
});
const place = { turn: onward.slice(0, 2), onward };
const quotes = (passage: Parameters<typeof selectPassage>[0]) =>
  selectPassage(passage, place).map((selection) => selection.quote);

describe('a passage of the sample', () => {
  it('is found by its words, in one block or through several', () => {
    expect(quotes('Así fue')).toEqual(['Así fue']);
    expect(quotes(['Sí', 'Así'])).toEqual(['Sí', 'Así']);
    expect(quotes({ from: 'fue', to: 'Y ya' })).toEqual(['fue, claro.\nY ya']);
    expect(quotes('whole')).toEqual(['Sí, sí, claro.\nAsí fue, claro.']);
    expect(quotes('none')).toEqual([]);
  });

  it('is refused where the words stand nowhere, twice, or only in a later turn', () => {
    expect(() => quotes('nunca')).toThrow(QuoteError);
    expect(() => quotes('claro')).toThrow(QuoteError);
    expect(() => quotes('Y ya')).toThrow(QuoteError);
    expect(() => quotes({ from: 'fue', to: 'claro' })).toThrow(QuoteError);
  });

  it('is refused where it ends before it starts', () => {
    expect(() => quotes({ from: 'fue', to: 'Sí' })).toThrow();
  });
});
