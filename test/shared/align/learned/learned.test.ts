import { describe, expect, it } from 'vitest';
import { learnedDictionary } from '../../../../shared/align/learned/learned-dictionary.ts';
import {
  CONFIRMED_TEACHES,
  type LearnedWords,
  wordsLearned,
} from '../../../../shared/align/learned/learned-words.ts';
import { alignSentences, finished } from '../../../../shared/align/sentences/align.ts';
import { tokensOf } from '../../../../shared/align/tokens.ts';
import { alignWords } from '../../../../shared/align/words/train.ts';
import { parallelText } from '../../../bench/support/parallel-text.ts';

const LANGUAGES = { source: 'es-MX', target: 'en' };

function learn(pairs: readonly (readonly [string, string])[], weights?: readonly number[]): LearnedWords {
  const tokens = pairs.map(([es, en]) => ({ source: tokensOf(es, 'es'), target: tokensOf(en, 'en') }));
  const links = finished(alignWords({ ...LANGUAGES, pairs: tokens }));
  return wordsLearned(LANGUAGES, tokens, links, weights);
}

const FIRST = [
  ['La milpa estaba seca.', 'The cornfield was dry.'],
  ['Mi abuelo sembraba la milpa.', 'My grandfather planted the cornfield.'],
  ['Vendimos la milpa.', 'We sold the cornfield.'],
] as const;
const SECOND = [
  ['El pollero nos dejó en el monte.', 'The smuggler left us in the hills.'],
  ['Le pagamos al pollero.', 'We paid the smuggler.'],
  ['El pollero no volvió.', 'The smuggler did not return.'],
] as const;

describe('what documents teach', () => {
  it('is of use from the first document on and more with each, in both directions and for other forms', () => {
    const one = learnedDictionary(['es', 'en'], [learn(FIRST)]);
    expect(one.translations('milpa', 'es')).toContain('cornfield');
    expect(one.translations('milpas', 'es-GT')).toContain('cornfield');
    expect(one.translations('cornfields', 'en')).toContain('milpa');
    expect(one.translations('pollero', 'es')).toEqual([]);
    const two = learnedDictionary(['es', 'en'], [learn(FIRST), learn(SECOND)]);
    expect(two.translations('milpa', 'es')).toContain('cornfield');
    expect(two.translations('pollero', 'es')).toContain('smuggler');
  });

  it('serves projects of the same languages the other way round, and none of others', () => {
    const turned = learnedDictionary(['en', 'es'], [learn(FIRST)]);
    expect(turned.translations('milpa', 'es')).toContain('cornfield');
    const others = learnedDictionary(['es', 'mam'], [learn(FIRST)]);
    expect(others.translations('milpa', 'es')).toEqual([]);
  });

  it('takes one bead for enough where a person confirmed it, and nothing from beads of no weight', () => {
    const [pair] = FIRST;
    const weak = learnedDictionary(['es', 'en'], [learn([pair])]);
    const sure = learnedDictionary(['es', 'en'], [learn([pair], [CONFIRMED_TEACHES])]);
    const words = ['milpa', 'seca'];
    expect(words.flatMap((word) => weak.translations(word, 'es'))).toEqual([]);
    expect(words.flatMap((word) => sure.translations(word, 'es'))).not.toEqual([]);
    expect(learn(FIRST, [0, 0, 0]).pairs).toEqual([]);
  });

  it('is plain data of bounded size, with nothing in it that is known without', () => {
    const { source, target } = parallelText(3_000, 5);
    const { beads } = finished(
      alignSentences({
        source: { language: 'xx', sentences: source },
        target: { language: 'yy', sentences: target },
      }),
    );
    const pairs = beads
      .filter((bead) => bead.source.length === 1 && bead.target.length === 1)
      .map((bead) => ({
        source: tokensOf(source[bead.source[0] ?? 0] ?? '', 'xx'),
        target: tokensOf(target[bead.target[0] ?? 0] ?? '', 'yy'),
      }));
    const links = finished(alignWords({ source: 'xx', target: 'yy', pairs }));
    const learned = wordsLearned({ source: 'xx', target: 'yy' }, pairs, links);
    expect(learned.pairs.length).toBeGreaterThan(500);
    expect(JSON.stringify(learned).length).toBeLessThan(400_000);
    expect(learned.pairs.every(([one, other]) => one !== other)).toBe(true);
    const again: LearnedWords = JSON.parse(JSON.stringify(learned));
    expect(again).toEqual(learned);
  });

  it('helps the next document find its sentences', () => {
    const { source, target } = parallelText(800, 9);
    const align = (dictionaries: readonly ReturnType<typeof learnedDictionary>[]) =>
      finished(
        alignSentences({
          source: { language: 'xx', sentences: source },
          target: { language: 'yy', sentences: target },
          dictionaries,
        }),
      ).beads;
    const mean = (list: readonly { readonly confidence: number }[]) =>
      list.reduce((sum, { confidence }) => sum + confidence, 0) / list.length;
    const before = parallelText(2_000, 8);
    const beads = finished(
      alignSentences({
        source: { language: 'xx', sentences: before.source },
        target: { language: 'yy', sentences: before.target },
      }),
    ).beads.filter((bead) => bead.source.length === 1 && bead.target.length === 1);
    const pairs = beads.map((bead) => ({
      source: tokensOf(before.source[bead.source[0] ?? 0] ?? '', 'xx'),
      target: tokensOf(before.target[bead.target[0] ?? 0] ?? '', 'yy'),
    }));
    const links = finished(alignWords({ source: 'xx', target: 'yy', pairs }));
    const learned = learnedDictionary(
      ['xx', 'yy'],
      [wordsLearned({ source: 'xx', target: 'yy' }, pairs, links)],
    );
    expect(mean(align([learned]))).toBeGreaterThan(mean(align([])));
  });
});
