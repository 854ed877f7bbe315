import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dictionary } from '../../../../shared/align/dictionary.ts';
import {
  type AlignedBead,
  type AlignmentTask,
  alignSentences,
  finished,
} from '../../../../shared/align/sentences/align.ts';

const SPANISH = [
  'Salimos de Honduras un martes por la noche.',
  'Mi hermana llevaba dos mochilas y yo cargaba al bebé.',
  'En la frontera nos pidieron 3.000 pesos.',
  '¿Quién podía pagar eso?',
  'Caminamos siete días por el desierto de Sonora.',
  '[Pausa.]',
  'Después llegamos a Tucson y mi tío Ramiro nos abrió la puerta.',
];
const ENGLISH = [
  'We left Honduras on a Tuesday night.',
  'My sister carried two backpacks and I held the baby.',
  'At the border they asked us for 3,000 pesos.',
  'Who could pay that?',
  'We walked seven days through the Sonora desert.',
  '[Pause.]',
  'Then we got to Tucson and my uncle Ramiro opened the door for us.',
];

const align = (
  source: readonly string[],
  target: readonly string[],
  more: Partial<AlignmentTask> = {},
): readonly AlignedBead[] =>
  finished(
    alignSentences({
      source: { language: 'es', sentences: source },
      target: { language: 'en', sentences: target },
      ...more,
    }),
  ).beads;

const shape = (beads: readonly AlignedBead[]): readonly string[] =>
  beads.map(({ source, target }) => `${source.join()}:${target.join()}`);

/** The same relation with the sides exchanged, as a set: where omissions of both sides meet their order is free. */
const mirrored = (beads: readonly AlignedBead[]): ReadonlySet<string> =>
  new Set(beads.map(({ source, target }) => `${target.join()}:${source.join()}`));

const someText = fc.array(
  fc
    .array(fc.constantFrom('casa', 'perro', 'Tucson', '3.000', 'agua', 'río', 'la', '?', '[Pausa.]'), {
      minLength: 1,
      maxLength: 9,
    })
    .map((words) => words.join(' ')),
  { maxLength: 14 },
);

describe('aligning sentences', () => {
  it('finds the pairs of a faithful translation and is sure of them', () => {
    const beads = align(SPANISH, ENGLISH);
    expect(shape(beads)).toEqual(SPANISH.map((_, at) => `${at}:${at}`));
    for (const bead of beads) expect(bead.confidence).toBeGreaterThan(0.5);
  });

  it('finds a sentence left out, one put in, and one cut in two', () => {
    const english = [
      ...ENGLISH.slice(0, 1),
      'The government of Mexico has denied everything in newspapers.',
      ...ENGLISH.slice(1, 4),
      '[Pause.]',
      'Then we got to Tucson.',
      'And my uncle Ramiro opened the door for us.',
    ];
    const beads = shape(align(SPANISH, english));
    expect(beads).toContain(':1');
    expect(beads).toContain('4:');
    expect(beads).toContain('6:6,7');
  });

  it('uses a dictionary of any pair of languages, and none that is of others', () => {
    const pairs: Readonly<Record<string, string>> = {
      hund: 'chien',
      katze: 'chat',
      baum: 'arbre',
      wasser: 'eau',
    };
    const dictionary: Dictionary = {
      languages: ['de', 'fr'],
      translations: (word, from) => (from === 'de' ? [pairs[word] ?? ''].filter(Boolean) : []),
    };
    const german = ['Der Hund.', 'Die Katze.', 'Der Baum stand schon vor dem Krieg dort.', 'Das Wasser.'];
    const french = ['Le chien.', 'Le chat.', "L'arbre était déjà là avant la guerre.", "De l'eau."];
    const beads = finished(
      alignSentences({
        source: { language: 'de', sentences: german },
        target: { language: 'fr', sentences: [...french.slice(0, 2), ...french.slice(3)] },
        dictionaries: [dictionary],
      }),
    ).beads;
    expect(shape(beads)).toEqual(expect.arrayContaining(['0:0', '1:1']));
    expect(beads.find((bead) => bead.target.includes(2))?.source).toContain(3);
  });

  it('covers every sentence of both sides exactly once, in order', () => {
    fc.assert(
      fc.property(someText, someText, (source, target) => {
        const beads = align(source, target);
        expect(beads.flatMap((bead) => bead.source)).toEqual(source.map((_, at) => at));
        expect(beads.flatMap((bead) => bead.target)).toEqual(target.map((_, at) => at));
        for (const { confidence } of beads) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says the same when the sides are exchanged', () => {
    const english = ENGLISH.filter((_, at) => at !== 4);
    const there = align(SPANISH, english);
    const back = finished(
      alignSentences({
        source: { language: 'en', sentences: english },
        target: { language: 'es', sentences: SPANISH },
      }),
    ).beads;
    expect(mirrored(back)).toEqual(new Set(shape(there)));
  });

  it('keeps confirmed beads as they are, also wrong ones and ones that cross', () => {
    const confirmed = [
      { source: [1, 2], target: [1] },
      { source: [5], target: [3] },
      { source: [4], target: [6] },
      { source: [0], target: [] },
    ];
    const beads = align(SPANISH, ENGLISH, { confirmed });
    for (const bead of confirmed) {
      expect(beads).toContainEqual({ ...bead, confidence: 1, confirmed: true });
    }
    const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);
    expect(sorted(beads.flatMap((bead) => bead.source))).toEqual(SPANISH.map((_, at) => at));
    expect(sorted(beads.flatMap((bead) => bead.target))).toEqual(ENGLISH.map((_, at) => at));
  });

  it('never touches what was confirmed, whatever that is, and aligns all the rest exactly once', () => {
    const confirmations = fc
      .tuple(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6]), fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6]))
      .map(([sources, targets]) =>
        sources.map((source, at) => ({
          source: [source],
          target: targets[at] === undefined ? [] : [targets[at]],
        })),
      );
    fc.assert(
      fc.property(confirmations, (confirmed) => {
        const beads = align(SPANISH, ENGLISH, { confirmed });
        expect(beads.filter((bead) => bead.confirmed)).toHaveLength(confirmed.length);
        for (const bead of confirmed)
          expect(beads).toContainEqual({ ...bead, confidence: 1, confirmed: true });
        const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);
        expect(sorted(beads.flatMap((bead) => bead.source))).toEqual(SPANISH.map((_, at) => at));
        expect(sorted(beads.flatMap((bead) => bead.target))).toEqual(ENGLISH.map((_, at) => at));
      }),
      { numRuns: 100 },
    );
  });

  it('learns from what was confirmed: the same words are found again elsewhere', () => {
    // Invented words, so that nothing is known beforehand; the last sentence is about as long as the one before it.
    const source = [
      'Zupe.',
      'Kamo zupe.',
      'Kamo neb.',
      'Neb.',
      'Ostri.',
      'Vist.',
      'Hulp zerg onda.',
      'Zupe kamo neb.',
    ];
    const target = ['Arre.', 'Cott arre.', 'Cott dunt.', 'Dunt.', 'Blin.', 'Wess.', 'Arre cott dunt.'];
    const last = (confirmed: AlignmentTask['confirmed']) =>
      finished(
        alignSentences({
          source: { language: 'xx', sentences: source },
          target: { language: 'yy', sentences: target },
          anchors: [{ source: 6, target: 6 }],
          ...(confirmed ? { confirmed } : {}),
        }),
      ).beads.find((bead) => bead.target.includes(6));
    const confirmed = [0, 1, 2, 3, 4, 5].map((at) => ({ source: [at], target: [at] }));
    expect(last(confirmed)?.source).toEqual([7]);
    expect(last(confirmed)?.confidence).toBeGreaterThan(last(undefined)?.confidence ?? 1);
  });

  it('lets no bead pass over an anchor', () => {
    const beads = align(['Sí.', 'No.', 'Tal vez.'], ['Yes. No.', 'Maybe.', 'Who knows?'], {
      anchors: [{ source: 2, target: 1 }],
    });
    for (const { source, target } of beads) {
      const before = [...source.map((at) => at < 2), ...target.map((at) => at < 1)];
      expect(new Set(before).size).toBe(1);
    }
  });

  it('answers empty sides, one word, and no letters at all', () => {
    expect(align([], [])).toEqual([]);
    expect(shape(align(['Hola.'], []))).toEqual(['0:']);
    expect(shape(align([], ['Hello.', 'Bye.']))).toEqual([':0', ':1']);
    expect(shape(align(['Sí'], ['Yes']))).toEqual(['0:0']);
    expect(align(['…', ''], ['', '—', '!']).flatMap((bead) => bead.target)).toEqual([0, 1, 2]);
  });

  it('finds a text in itself, and takes a sentence of 10,000 words', () => {
    expect(shape(align(SPANISH, SPANISH))).toEqual(SPANISH.map((_, at) => `${at}:${at}`));
    const long = Array.from({ length: 10_000 }, (_, at) => `palabra${at % 900}`).join(' ');
    const beads = align([...SPANISH, long], [...ENGLISH, long.replaceAll('palabra', 'word')]);
    expect(shape(beads)).toContain('7:7');
  });

  it('says which chapters stand elsewhere, and nothing of the kind of a text in order', () => {
    const name = (seed: number) => {
      let state = (seed * 2_654_435_761) % 2 ** 31;
      const letter = () => {
        state = (state * 48_271 + 11) % (2 ** 31 - 1);
        return 'bcdfgklmnprstvz'[Math.floor(state / 997) % 15];
      };
      return Array.from({ length: 6 }, letter).join('a');
    };
    const chapter = (from: number) =>
      Array.from({ length: 60 }, (_, at) => `${name(from + at)} casa ${name(from + at + 500)}.`);
    const [one, other] = [chapter(1), chapter(101)];
    const run = (target: readonly string[]) =>
      finished(
        alignSentences({
          source: { language: 'es', sentences: [...one, ...other] },
          target: { language: 'en', sentences: target },
        }),
      );
    expect(run([...one, ...other]).moved).toEqual([]);
    const [moved] = run([...other, ...one]).moved;
    expect(moved && moved.source[1] - moved.source[0]).toBeGreaterThan(40);
  });

  it('works in steps, so that it can be given up half-way, and says how far it is', () => {
    const source = Array.from({ length: 400 }, (_, at) => `${SPANISH[at % 7]} Número ${at}.`);
    const target = Array.from({ length: 400 }, (_, at) => `${ENGLISH[at % 7]} Number ${at}.`);
    const work = alignSentences({
      source: { language: 'es', sentences: source },
      target: { language: 'en', sentences: target },
    });
    const parts: number[] = [];
    for (let step = work.next(); !step.done; step = work.next()) parts.push(step.value);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.every((part) => part >= 0 && part <= 1)).toBe(true);

    const again = alignSentences({
      source: { language: 'es', sentences: source },
      target: { language: 'en', sentences: target },
    });
    again.next();
    again.next();
    const nothing = { beads: [], moved: [], swapped: false };
    expect(again.return(nothing)).toEqual({ done: true, value: nothing });
    expect(again.next().done).toBe(true);
  });
});
