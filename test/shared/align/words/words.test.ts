import { describe, expect, it } from 'vitest';
import type { Dictionary } from '../../../../shared/align/dictionary.ts';
import { finished } from '../../../../shared/align/sentences/align.ts';
import { tokensOf } from '../../../../shared/align/tokens.ts';
import { project, turned } from '../../../../shared/align/words/project.ts';
import { alignWords, LINKED_FROM } from '../../../../shared/align/words/train.ts';

const PAIRS = [
  ['Mi hermana cruzó el río.', 'My sister crossed the river.'],
  ['El río estaba crecido.', 'The river was swollen.'],
  ['Mi hermana tenía miedo.', 'My sister was afraid.'],
  ['Ramiro pagó 3.000 pesos.', 'Ramiro paid 3,000 pesos.'],
] as const;
const dictionary: Dictionary = {
  languages: ['es', 'en'],
  translations: (word, from) => (from === 'es' && word === 'miedo' ? ['fear', 'afraid'] : []),
};

function linked(pairs: readonly (readonly [string, string])[], dictionaries: readonly Dictionary[] = []) {
  const tokens = pairs.map(([es, en]) => ({ source: tokensOf(es, 'es'), target: tokensOf(en, 'en') }));
  const links = finished(alignWords({ source: 'es', target: 'en', pairs: tokens, dictionaries }));
  return tokens.map((pair, at) => ({ ...pair, links: links[at] ?? [] }));
}

function carried(at: number, phrase: string, back = false): readonly string[] {
  const words = linked(PAIRS, [dictionary])[at];
  const [es = '', en = ''] = PAIRS[at] ?? [];
  if (!words) return [];
  const [from, to] = back ? [en, es] : [es, en];
  const start = from.indexOf(phrase);
  const { ranges } = project(back ? turned(words) : words, { start, end: start + phrase.length });
  return ranges.map((range) => to.slice(range.start, range.end));
}

describe('linking words', () => {
  it('learns from a few sentences what stands beside what', () => {
    const [first] = linked(PAIRS);
    const pairs = first?.links
      .filter(({ chance }) => chance >= LINKED_FROM)
      .map((link) => `${first.source[link.source]?.form} ${first.target[link.target]?.form}`);
    expect(pairs).toEqual(expect.arrayContaining(['hermana sister', 'río river']));
  });

  it('carries a passage over in both directions', () => {
    expect(carried(0, 'el río')).toEqual(['the river']);
    expect(carried(3, '3.000 pesos')).toEqual(['3,000 pesos']);
    expect(carried(3, 'Ramiro')).toEqual(['Ramiro']);
    expect(carried(2, 'miedo')).toEqual(['afraid']);
    expect(carried(0, 'sister', true)).toEqual(['hermana']);
  });

  it('answers with nothing where nothing stands for the selection', () => {
    const [words] = linked([['Pues mire, Ramiro pagó.', 'Ramiro paid.']]);
    expect(words && project(words, { start: 0, end: 0 })).toEqual({ ranges: [], confidence: 0 });
    const [alone] = linked([['Ramiro pagó.', '']]);
    expect(alone && project(alone, { start: 0, end: 6 })).toEqual({ ranges: [], confidence: 0 });
  });

  it('takes empty sides and sentences of thousands of words', () => {
    expect(
      linked([
        ['', ''],
        ['', 'Yes.'],
        ['Sí.', ''],
      ]).map(({ links }) => links.length),
    ).toEqual([0, 0, 0]);
    const long = Array.from({ length: 400 }, (_, at) => `Palabra${at}`).join(' ');
    const [words] = linked([[long, long]]);
    const onItself = words?.links.filter(({ source, target, chance }) => source === target && chance > 0.4);
    expect(onItself?.length).toBeGreaterThan(390);
  });
});
