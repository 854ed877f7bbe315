import { describe, expect, it } from 'vitest';
import { openDictionary, packDictionary } from '../../../shared/align/packed-dictionary.ts';
import { dictionaryOf } from '../../../shared/align/user-dictionary.ts';

const list = (stem: string, count: number) => Array.from({ length: count }, (_, at) => `${stem}${at}`);

describe('a dictionary that somebody brings', () => {
  it('pairs each synonym with each', () => {
    const packed = packDictionary([{ words: { es: ['chamba', 'camello'], en: ['gig', 'job'] } }]);
    expect(new TextDecoder().decode(packed?.lines)).toBe(
      'chamba\tgig\nchamba\tjob\ncamello\tgig\ncamello\tjob\n',
    );
    expect(packed && openDictionary(packed).translations('camello', 'es')).toEqual(['gig', 'job']);
  });

  it('takes a line of a hundred thousand words without making the square of it', () => {
    const entry = { words: { es: list('uno', 100_000), en: list('one', 100_000) } };
    const packed = packDictionary([entry]);
    expect(packed?.entries).toBe(1);
    expect(packed?.lines.length).toBeLessThan(10_000_000);
    const dictionary = dictionaryOf([entry], 'es', 'en');
    expect(dictionary.translations('uno7', 'es')).toEqual(['one0']);
  });

  it('is none where no entry has two languages', () => {
    expect(packDictionary([{ words: { es: ['solo'] } }])).toBeNull();
    expect(packDictionary([])).toBeNull();
  });
});
