import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../shared/align/tokens.ts';
import { type LinkedWords, project, turned } from '../../../../shared/align/words/project.ts';

/** The words that a phrase is carried over to, where `links` pairs words by their forms, all with the same chance. */
function carried(
  es: string,
  en: string,
  links: readonly (readonly [string, string])[],
  phrase: string,
  from: 'es' | 'en' = 'es',
) {
  const [source, target] = [tokensOf(es, 'es'), tokensOf(en, 'en')];
  const [own, other] = from === 'es' ? [es, en] : [en, es];
  const start = own.indexOf(phrase);
  const words: LinkedWords = {
    source,
    target,
    links: links
      .map(([one, two]) => ({
        source: source.findIndex(({ form }) => form === one),
        target: target.findIndex(({ form }) => form === two),
        chance: 0.9,
      }))
      .filter((link) => link.source >= 0 && link.target >= 0),
  };
  const { ranges } = project(from === 'es' ? words : turned(words), { start, end: start + phrase.length });
  return ranges.map((range) => other.slice(range.start, range.end));
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
      ['vi', 'saw'],
      ['oficinas', 'offices'],
    ] as const;
    expect(carried('Vi sus oficinas.', 'I saw their offices.', links, 'oficinas')).toEqual(['offices']);
  });

  it('takes a pronoun that is bound to the verb, but no article', () => {
    const links = [
      ['mojó', 'wet'],
      ['biblia', 'bible'],
    ] as const;
    const [es, en] = ['La Biblia se me mojó ayer.', 'The Bible got wet yesterday.'];
    expect(carried(es, en, links, 'wet', 'en')).toEqual(['se me mojó']);
    expect(carried(es, en, links, 'Bible', 'en')).toEqual(['Biblia']);
  });

  it('takes the subject of a verb in the middle of a phrase, “you” only where a clause begins', () => {
    const links = [
      ['llegaba', 'come'],
      ['decía', 'told'],
      ['tarde', 'late'],
    ] as const;
    expect(carried('Ya llegaba tarde.', "Already he'd come late.", links, 'llegaba tarde')).toEqual([
      "he'd come late",
    ]);
    expect(carried('Si llegaba tarde', 'If you come late', links, 'llegaba')).toEqual(['you come']);
    expect(carried('Le decía: tarde', 'I told you late', links, 'tarde')).toEqual(['late']);
  });

  it('takes the object that the other language says before the verb', () => {
    const links = [
      ['desmayó', 'fainted'],
      ['allí', 'there'],
    ] as const;
    const [es, en] = ['Una se me desmayó allí.', 'One fainted on me right there.'];
    expect(carried(es, en, links, 'se me desmayó')).toEqual(['fainted on me']);
    expect(carried(es, en, links, 'desmayó')).toEqual(['fainted']);
  });

  it('keeps a common word that answers a telling one, and takes one that opens the phrase', () => {
    const links = [
      ['vota', 'votes'],
      ['cada', 'every'],
      ['años', 'years'],
    ] as const;
    expect(
      carried('Vota cada tres años.', 'Votes every three years.', links, 'every three years', 'en'),
    ).toEqual(['cada tres años']);
    const shoulder = [['hombro', 'shoulder']] as const;
    expect(
      carried('Iba en mi hombro hoy.', 'He went on my shoulder today.', shoulder, 'en mi hombro'),
    ).toEqual(['on my shoulder']);
  });

  it('leaves a connective at the end, and the mark of the genitive unless the selection has one', () => {
    const links = [
      ['complejo', 'complex'],
      ['ana', 'ana’s'],
    ] as const;
    expect(carried('Es complejo pero, ya.', 'It is complex but, now.', links, 'complejo')).toEqual([
      'complex',
    ]);
    const [es, en] = ['La casa de Ana ardió.', 'Ana’s house burned.'];
    expect(carried(es, en, links, 'Ana')).toEqual(['Ana']);
    expect(carried(es, en, links, 'de Ana')).toEqual(['Ana’s']);
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
