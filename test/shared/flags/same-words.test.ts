import { describe, expect, test } from 'vitest';
import { readWords, sameWords } from '../../../shared/flags/same-words.ts';

describe('the same words', () => {
  test.each([
    ['¿Cómo ERA su vida?', 'como era su vida'],
    ['—Don’t  go… (3 days)', 'dont go 3 days'],
    ['Cómo', 'como'],
    ['…', ''],
    ['', ''],
    ['𝒜b', '𝒜b'],
  ])('%s', (text, words) => {
    expect(sameWords(text)).toBe(words);
    expect(readWords(text).fingerprint).toBe(readWords(words).fingerprint);
    expect(readWords(text).words).toBe(words === '' ? 0 : words.split(' ').length);
  });

  test('others have another fingerprint, in another order too', () => {
    const texts = Array.from({ length: 20_000 }, (_, at) => `Salimos ${at} veces de la casa ${at % 7}`);
    texts.push('a b', 'b a', 'ab', 'aa', 'bb');
    expect(new Set(texts.map((text) => readWords(text).fingerprint)).size).toBe(texts.length);
  });
});
