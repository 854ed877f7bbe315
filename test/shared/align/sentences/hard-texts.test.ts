import { describe, expect, it } from 'vitest';
import { PROJECT_DICTIONARY } from '../../../../shared/align/project-dictionary.ts';
import {
  type Alignment,
  alignSentences,
  finished,
  MOVED_CONFIDENCE,
} from '../../../../shared/align/sentences/align.ts';
import { numbers } from '../../../bench/support/sentences.ts';

const SPANISH = [
  'Mi mamá vendía tamales en la esquina de la escuela.',
  'Un día llegaron tres hombres y le pidieron la renta.',
  'Ella les dijo que no tenía dinero.',
  '¿Qué íbamos a hacer?',
  'Esa misma noche guardamos la ropa en una bolsa negra.',
  'Mi hermano mayor fue a buscar al coyote.',
  'Cruzamos el río antes de que amaneciera.',
  'El agua estaba fría y yo no sabía nadar.',
  'Del otro lado nos esperaba una camioneta sin luces.',
  'Así empezó todo.',
];
const ENGLISH = [
  'My mom used to sell tamales on the corner by the school.',
  'One day three men came and asked her for the rent.',
  'She told them she had no money.',
  'What were we going to do?',
  'That same night we packed our clothes in a black bag.',
  'My older brother went to look for the coyote.',
  'We crossed the river before dawn.',
  'The water was cold and I did not know how to swim.',
  'On the other side a pickup without lights was waiting for us.',
  'That is how it all began.',
];

function run(
  source: readonly string[],
  target: readonly string[],
  languages: readonly [string, string] = ['es', 'en'],
): Alignment {
  return finished(
    alignSentences({
      source: { language: languages[0], sentences: source },
      target: { language: languages[1], sentences: target },
      dictionaries: [PROJECT_DICTIONARY],
    }),
  );
}

const shape = ({ beads }: Alignment) =>
  beads.map(({ source, target }) => `${source.join()}:${target.join()}`);
const inStep = (count: number) => Array.from({ length: count }, (_, at) => `${at}:${at}`);
const bare = (sentence: string) => sentence.replace(/[^\p{L}\p{N}\s]/gu, '').toLowerCase();

describe('texts that are not as they should be', () => {
  it('sees that the sides were given the wrong way round, says so, and aligns them all the same', () => {
    const swapped = run(ENGLISH, SPANISH, ['es', 'en']);
    expect(swapped.swapped).toBe(true);
    expect(shape(swapped)).toEqual(inStep(10));
    expect(swapped.beads.every(({ confidence }) => confidence > 0.5)).toBe(true);
    expect(run(SPANISH, ENGLISH).swapped).toBe(false);
    expect(run(SPANISH, SPANISH).swapped).toBe(false);
  });

  it('aligns a file with itself, whatever its language is said to be', () => {
    for (const languages of [
      ['es', 'en'],
      ['es', 'es'],
      ['mam', 'mam'],
    ] as const) {
      const same = run(SPANISH, SPANISH, languages);
      expect(shape(same)).toEqual(inStep(10));
      expect(same.moved).toEqual([]);
    }
  });

  it('aligns text without any punctuation or capital letter', () => {
    expect(shape(run(SPANISH.map(bare), ENGLISH.map(bare)))).toEqual(inStep(10));
  });

  it('holds a turn that was never cut into sentences against one that was', () => {
    const whole = SPANISH.map(bare).join(' ');
    expect(shape(run([whole], ENGLISH))).toEqual(['0:0,1,2,3,4,5,6,7,8,9']);
    expect(shape(run(SPANISH, [bare(ENGLISH.join(' '))]))).toEqual(['0,1,2,3,4,5,6,7,8,9:0']);
    // A sentence that is plainly too short for that stands for a part of it only.
    expect(shape(run(['Sí, así fue.'], ENGLISH)).length).toBeGreaterThan(5);
  });

  it('keeps step in a text of three languages', () => {
    const mam = [
      'Ma tzul jun xjal toj tnam.',
      'Nchi yolin qa xjal tuk’il nmame.',
      'Ntoq’ ky’aj twitz tx’otx’.',
    ];
    const source = [...SPANISH.slice(0, 4), ...mam, ...SPANISH.slice(4), 'That is what she said, mijo.'];
    const target = [...ENGLISH.slice(0, 4), ...mam, ...ENGLISH.slice(4), 'That is what she said, mijo.'];
    expect(shape(run(source, target))).toEqual(inStep(14));
    const without = [...ENGLISH.slice(0, 4), ...ENGLISH.slice(4), 'That is what she said, mijo.'];
    const left = shape(run(source, without));
    for (const bead of ['4:', '5:', '6:', '13:10']) expect(left).toContain(bead);
  });

  it('is not sure of anything between texts that have nothing to do with each other', () => {
    const strangers = [
      'The committee adopted the annual budget without a vote.',
      'Butter the tin and line it with paper.',
      'Their third album sold poorly outside Finland.',
      'The bolt has a left-hand thread.',
      'Owls hunt mainly at dusk.',
    ];
    const { beads } = run(SPANISH.slice(0, 5), strangers);
    const whole = beads.filter(({ source, target }) => source.length > 0 && target.length > 0);
    for (const { confidence } of whole) expect(confidence).toBeLessThan(0.8);
  });

  it('says which chapters stand elsewhere, and is sure of nothing there', () => {
    const below = numbers(7);
    const chapter = (count: number) =>
      Array.from({ length: count }, () => {
        const name = () =>
          Array.from({ length: 4 }, () => 'ba ko li mu ne ri so tu va ze'.split(' ')[below(10)]).join('');
        return `${name()} casa ${name()} ${name()}.`;
      });
    const chapters = [chapter(50), chapter(70), chapter(60)] as const;
    const [one, two, three] = chapters;
    const english = (part: readonly string[]) => part.map((sentence) => sentence.replace('casa', 'house'));
    const straight = run([one, two, three].flat(), [one, two, three].flatMap(english));
    expect(straight.moved).toEqual([]);
    const reordered = run([one, two, three].flat(), [three, one, two].flatMap(english));
    const [moved, ...others] = reordered.moved;
    expect(others).toEqual([]);
    expect(moved?.source[0]).toBeGreaterThanOrEqual(118);
    expect(moved?.target[1]).toBeLessThanOrEqual(62);
    const [from = 0, to = 0] = moved?.source ?? [];
    const there = reordered.beads.filter(({ source }) => source.some((at) => at >= from && at < to));
    expect(there.length).toBeGreaterThan(0);
    for (const { confidence } of there) expect(confidence).toBeLessThanOrEqual(MOVED_CONFIDENCE);
    // What stands in its place is aligned as ever.
    expect(shape(reordered)).toContain('60:120');
  });

  it('takes one side empty, sentences without a word, and a sentence of 10,000 words beside ordinary ones', () => {
    expect(run([], []).beads).toEqual([]);
    expect(run(SPANISH, []).beads.map(({ target }) => target)).toEqual(SPANISH.map(() => []));
    expect(shape(run(['Sí'], ['Yes']))).toEqual(['0:0']);
    expect(run(['…', '', '—'], ['***', '']).beads.flatMap(({ source }) => source)).toEqual([0, 1, 2]);
    const long = Array.from({ length: 10_000 }, (_, at) => SPANISH[at % 10]?.split(' ')[at % 4] ?? '').join(
      ' ',
    );
    expect(shape(run([...SPANISH, long], [...ENGLISH, long]))).toEqual(inStep(11));
    expect(shape(run([long], ENGLISH)).length).toBeGreaterThan(0);
  });
});
