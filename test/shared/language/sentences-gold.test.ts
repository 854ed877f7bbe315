import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../shared/language/sentences.ts';
import { ENGLISH_SENTENCES } from '../../fixtures/language/sentences-english.ts';
import { SPANISH_SENTENCES } from '../../fixtures/language/sentences-spanish.ts';

/** The text of a marked line, and where sentences end inside it. */
function unmark(marked: string): { readonly text: string; readonly ends: ReadonlySet<number> } {
  let text = '';
  const ends = new Set<number>();
  for (const piece of marked.replaceAll('⏎|', '\n|').split('|')) {
    text += /\s$/.test(text) ? piece.trimStart() : piece;
    ends.add(text.trimEnd().length);
  }
  ends.delete(text.length);
  return { text, ends };
}

type Splitter = (text: string) => readonly { readonly end: number }[];

function score(lines: readonly string[], split: Splitter): number {
  let [both, found, wanted] = [0, 0, 0];
  for (const line of lines) {
    const { text, ends } = unmark(line);
    const out = split(text)
      .map(({ end }) => end)
      .filter((end) => end < text.length);
    both += out.filter((end) => ends.has(end)).length;
    found += out.length;
    wanted += ends.size;
  }
  return (2 * both) / (found + wanted);
}

const spanish: Splitter = (text) => sentencesOf(text, 'es-419');
const english: Splitter = (text) => sentencesOf(text, 'en');
const plain: Splitter = (text) =>
  Array.from(new Intl.Segmenter('es', { granularity: 'sentence' }).segment(text), ({ index, segment }) => ({
    end: index + segment.trimEnd().length,
  }));

// The lines were cut by ear before the rules were run on them; most rules were then mended until they held.
describe('the ends of sentences in 200 turns', () => {
  it('are found in Spanish', () => expect(score(SPANISH_SENTENCES, spanish)).toBeGreaterThanOrEqual(0.98));
  it('are found in English', () => expect(score(ENGLISH_SENTENCES, english)).toBeGreaterThanOrEqual(0.98));
  it('are not found by UAX 29 alone', () => expect(score(SPANISH_SENTENCES, plain)).toBeLessThan(0.9));
});

describe('texts of one endless sentence', () => {
  const none = 'palabra y otra más que no para nunca de hablar ';
  it.each([
    ['without punctuation', none.repeat(10_000)],
    ['of pauses', `no sé… ${none}`.repeat(5_000)],
    ['of shortened words', 'Sr. '.repeat(50_000)],
    ['of repeated words', 'y… Él '.repeat(30_000)],
    ['of full stops', '.'.repeat(200_000)],
    ['of closing marks', `.${'” '.repeat(100_000)}x`],
    ['of spaces', `.${' '.repeat(200_000)}x`],
  ])('%s are read in time', { timeout: 10_000 }, (_, text) => {
    expect(sentencesOf(text, 'es').length).toBeLessThanOrEqual(2);
  });
});

describe('texts of marks without end', () => {
  it.each([
    ['opened brackets', '(a. B '.repeat(30_000)],
    ['brackets in brackets', '(Ay. (No. '.repeat(20_000)],
    ['pictures', '.😀'.repeat(60_000)],
    ['hyphens', '. - A - '.repeat(30_000)],
    ['restarts', 'no sé… '.repeat(30_000)],
    ['time codes', '#00:01:20-3# '.repeat(15_000)],
  ])('%s are read in time', { timeout: 10_000 }, (_, text) => {
    const sentences = sentencesOf(text, 'es');
    expect(sentences.at(-1)?.end).toBe(text.trimEnd().length);
  });
});
