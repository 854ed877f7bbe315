import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../shared/align/tokens.ts';
import { project } from '../../../../shared/align/words/project.ts';

/** The words that a phrase is carried over to, where `links` pairs words by their forms, all with the same chance. */
function carried(es: string, en: string, links: readonly (readonly [string, string])[], phrase: string) {
  const [source, target] = [tokensOf(es, 'es'), tokensOf(en, 'en')];
  const start = es.indexOf(phrase);
  const { ranges } = project(
    {
      source,
      target,
      links: links.map(([from, to]) => ({
        source: source.findIndex(({ form }) => form === from),
        target: target.findIndex(({ form }) => form === to),
        chance: 0.9,
      })),
    },
    { start, end: start + phrase.length },
  );
  return ranges.map((range) => en.slice(range.start, range.end));
}

describe('the words at the edges of a passage', () => {
  it('takes the subject that the other language keeps in the verb', () => {
    const links = [
      ['limpié', 'cleaned'],
      ['oficinas', 'offices'],
    ] as const;
    expect(carried('Limpié oficinas.', 'I cleaned offices.', links, 'Limpié oficinas')).toEqual([
      'I cleaned offices',
    ]);
  });

  it('takes the particle that ends a phrase', () => {
    const links = [
      ['señor', 'man'],
      ['paró', 'stood'],
    ] as const;
    expect(carried('Un señor se paró.', 'One man stood up.', links, 'paró')).toEqual(['stood up']);
  });

  it('leaves the words before a passage from the middle of a phrase', () => {
    const links = [
      ['limpié', 'cleaned'],
      ['oficinas', 'offices'],
    ] as const;
    expect(carried('Ya limpié oficinas.', 'I cleaned offices.', links, 'limpié')).toEqual(['cleaned']);
  });

  it('leaves a word that stands for another, and what lies beyond it', () => {
    const links = [
      ['casa', 'house'],
      ['ella', 'her'],
      ['vi', 'saw'],
    ] as const;
    expect(carried('Vi a ella en casa.', 'Saw her in the house.', links, 'casa')).toEqual(['house']);
    expect(carried('Vi a ella.', 'Saw her.', links, 'Vi')).toEqual(['Saw']);
  });
});
