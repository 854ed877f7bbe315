import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberTokens } from '../../../shared/flags/numbers/tokens.ts';
import { lettersOf, wordsOf } from '../../../shared/flags/words.ts';

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."aábÑ ñ’'ªº.,-1½%…́ \n", '𝒜', '👩🏽‍🌾', "'s", 'ǅ', 'ﬁ', '한', 'İ'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 24,
});

it('the words of any text are what the pattern of a word finds, its letters and digits those of Unicode', () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(wordsOf(any).map(({ written, start, end }) => [written, start, end])).toEqual(
        Array.from(any.matchAll(WORD), ({ 0: word, index }) => [word, index, index + word.length]),
      );
      expect(lettersOf(any)).toBe(any.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
    }),
    { numRuns: 2_000 },
  );
});

it('numbers are looked for in the same words, be they known or not', () => {
  fc.assert(
    fc.property(text, (any) => {
      const composed = any.normalize('NFC');
      expect(numberTokens(composed, wordsOf(composed))).toEqual(numberTokens(composed));
    }),
    { numRuns: 2_000 },
  );
});
