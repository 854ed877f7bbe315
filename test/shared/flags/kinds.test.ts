import { describe, expect, test } from 'vitest';
import { flagContext } from '../../../shared/flags/context.ts';
import { flagsOfBead } from '../../../shared/flags/flags-of-bead.ts';
import { SentenceIndex } from '../../../shared/flags/sentence-index.ts';
import type { TermId } from '../../../shared/model/ids.ts';
import type { Term } from '../../../shared/model/records.ts';
import { beadOf, flagsOf, messagesOf } from '../../support/flags.ts';

describe('names', () => {
  test.each([
    ['Le dije a Beto que se fuera.', 'I told Pedro to go.', 'nameDiffers'],
    ['Mi hermana vive en Tapachula.', 'My sister lives in Tijuana.', 'nameDiffers'],
    ['Mi hermana vive en Tapachula.', 'My sister lives there.', 'nameMissing'],
    ['Mi hermana vive allá.', 'My sister lives in Tapachula.', 'nameAdded'],
    ['Fuimos a la COMAR.', 'We went to the office.', 'nameMissing'],
    ['Me agarró ICE en la casa.', 'CBP got me at home.', 'nameDiffers'],
    ['Se fue a Nueva York.', 'He went to New Jersey.', 'nameDiffers'],
    ['Crucé con Rosa.', 'I crossed with Luz.', 'nameDiffers'],
  ])('%s / %s', (es, en, message) => {
    expect(messagesOf(es, en)).toContain(message);
  });

  test.each([
    ['Se fue a Nueva York con María.', 'He went to New York with María.'],
    ['Llegué a los Estados Unidos.', 'I arrived in the U.S.'],
    ['Nos vamos a EE. UU. mañana.', 'We are leaving for the United States tomorrow.'],
    ['La ONU y la OEA mandaron gente.', 'The UN and the OAS sent people.'],
    ['Fuimos a Ciudad de México en enero.', 'We went to Mexico City in January.'],
    ['El lunes vino un hondureño.', 'On Monday a Honduran came.'],
    ['Doña Rosa habla español.', 'Doña Rosa speaks Spanish.'],
    ['Mi tía Sofía es católica.', 'My Aunt Sofia is Catholic.'],
    ['La agarró la Patrulla Fronteriza.', 'Border Patrol caught her.'],
    ['Y entonces mi mamá lloró.', 'And then Mom cried.'],
    ['Él es de Haití.', 'He is from Haiti.'],
  ])('%s / %s is right', (es, en) => {
    expect(messagesOf(es, en)).toEqual([]);
  });

  test('that open a sentence are known from elsewhere in the document', () => {
    const context = flagContext({ beads: [beadOf('Vi a Wilmer.', 'I saw Wilmer.')] });
    const bead = beadOf('Wilmer se fue.', 'My husband left.');
    expect(flagsOfBead(bead, context).map(({ message }) => message)).toEqual(['nameMissing']);
    expect(flagsOfBead(bead, flagContext({}))).toEqual([]);
  });
});

describe('negation', () => {
  test.each([
    ['Yo no quería salir.', 'I wanted to leave.', 'negationLost'],
    ['Nunca me pagaron.', 'They paid me.', 'negationLost'],
    ['Nadie nos ayudó en el camino.', 'Somebody helped us on the way.', 'negationLost'],
    ['Me dejaron pasar.', 'They didn’t let me through.', 'negationAdded'],
    ['Tenía papeles.', 'I had no papers.', 'negationAdded'],
    [
      'No tenía miedo. Mi hermana no quiso venir con nosotros.',
      'I was not afraid. My sister wanted to come with us.',
      'negationLost',
    ],
  ])('%s / %s', (es, en, message) => {
    expect(messagesOf(es, en)).toContain(message);
  });

  test.each([
    ['No vi a nadie, no oí nada.', 'I saw nobody, I heard nothing.'],
    ['No solo mi papá, también mi tío.', 'My father, and my uncle too.'],
    ['Era tarde, ¿no?', 'It was late.'],
    ['Ya no trabajo ahí.', 'I stopped working there.'],
    ['No me dejaron entrar.', 'They refused to let me in.'],
    ['No era posible.', 'It was impossible.'],
    ['Salimos sin dinero.', 'We left penniless.'],
    ['No llegamos hasta la noche.', 'We arrived at night.'],
    ['No quedaba más que esperar.', 'All we could do was wait.'],
    ['No sé, me dio tristeza.', 'It made me sad.'],
  ])('%s / %s is right', (es, en) => {
    expect(messagesOf(es, en)).toEqual([]);
  });

  test('is not asked of a language without tables', () => {
    expect(messagesOf('Yo no quería salir.', 'Ich wollte gehen.', { languages: ['es', 'de'] })).toEqual([]);
  });
});

describe('a sentence left out inside a bead', () => {
  const es =
    'Llegamos al albergue de noche. Una monja nos abrió la puerta y nos dio sopa caliente. Dormimos en el suelo los tres.';
  const en =
    'We got to the shelter at night. A nun opened the door and gave us hot soup. The three of us slept on the floor.';
  test('is told, with its words', () => {
    const [flag, ...more] = flagsOf(
      es,
      'We got to the shelter at night. The three of us slept on the floor.',
    );
    expect(flag).toMatchObject({
      message: 'omittedSentence',
      params: { words: 'Una monja nos abrió la puerta y nos dio sopa caliente.' },
    });
    expect(more).toEqual([]);
  });

  test('or put in', () => {
    expect(messagesOf('Llegamos al albergue de noche. Dormimos en el suelo los tres.', en)).toEqual([
      'addedSentence',
    ]);
  });

  test('and nothing is told of a whole one', () => {
    expect(messagesOf(es, en)).toEqual([]);
  });
});

describe('what was left untranslated', () => {
  test.each([
    ['Yo le dije que no se fuera tan lejos.', 'Yo le dije que no se fuera tan lejos.', 'untranslatedWhole'],
    ['Ella me cuidó mucho a mis hijos.', 'Ella siempre cuidaba a mis hijos.', 'untranslatedWhole'],
    [
      'Mi mamá me dijo que eso no se hace y me fui.',
      'My mother told me que eso no se hace and I left.',
      'untranslatedPart',
    ],
  ])('%s / %s', (es, en, message) => {
    expect(messagesOf(es, en)).toContain(message);
  });

  test.each([
    ['Ella me decía «Dios te bendiga, mija».', 'She would tell me, “Dios te bendiga, mija.”'],
    ['La Bestia va llena.', '*La Bestia* is full.'],
    ['Soy de San Pedro Sula.', 'I am from San Pedro Sula.'],
    ['Sí, claro.', 'Yes, of course.'],
  ])('%s / %s is right', (es, en) => {
    expect(messagesOf(es, en)).toEqual([]);
  });

  test('takes its knowledge of languages from outside', () => {
    const flags = flagsOf('Xwaq e xkam ri nutat.', 'My father went away and died.', {
      languages: ['quc', 'en'],
      languageOf: () => 'quc',
    });
    expect(flags.map(({ message }) => message)).toEqual([]);
  });
});

const term = (es: readonly string[], en: readonly string[], avoided: readonly string[] = []): Term => ({
  kind: 'term',
  id: `${es[0]}` as TermId,
  order: 'a',
  words: { es, en },
  ...(avoided.length > 0 && { avoided: { en: avoided } }),
  note: '',
});

describe('the glossary', () => {
  const terms = [
    term(['chamba'], ['odd job', 'gig']),
    term(['coyote'], ['coyote'], ['smuggler']),
    term(['hielera'], ['icebox'], ['freezer']),
  ];
  test.each([
    ['Hacía chambas los domingos.', 'I worked on Sundays.', 'termMissing'],
    ['Los coyotes nos dejaron.', 'The smugglers left us.', 'termAvoided'],
    ['Nos metieron a la hielera.', 'They put us in the freezer.', 'termAvoided'],
    ['Nos metieron a la hielera.', 'They put us in the cell.', 'termMissing'],
  ])('%s / %s', (es, en, message) => {
    expect(messagesOf(es, en, { terms })).toEqual([message]);
  });

  test.each([
    ['Hacía chambas los domingos.', 'I did odd jobs on Sundays.'],
    ['Hacía una chamba.', 'I had a gig.'],
    ['Los coyotes nos dejaron.', 'The coyotes left us.'],
    ['El contrabandista nos dejó.', 'The smuggler left us.'],
  ])('%s / %s is right', (es, en) => {
    expect(messagesOf(es, en, { terms })).toEqual([]);
  });

  test('takes the longest of the terms that begin at a word, as the reader marks them', () => {
    const some = [term(['casa'], ['house']), term(['casa de cambio'], ['exchange office'])];
    expect(messagesOf('Fui a la casa de cambio.', 'I went to the exchange office.', { terms: some })).toEqual(
      [],
    );
    expect(messagesOf('Fui a la casa de cambio.', 'I went to the office.', { terms: some })).toEqual([
      'termMissing',
    ]);
    // What also stands alone is asked about.
    expect(
      messagesOf('De casa a la casa de cambio.', 'From home to the exchange office.', { terms: some }),
    ).toEqual(['termMissing']);
  });

  test('does not take a word for an acronym', () => {
    const some = [{ ...term([], []), words: { es: ['SOS'], en: ['SOS'] } }];
    expect(messagesOf('Ay, vos sos terca.', 'Oh, you are stubborn.', { terms: some })).toEqual([]);
    expect(messagesOf('Mandó un SOS.', 'He sent a call for help.', { terms: some })).toContain('termMissing');
  });
});

describe('the same words translated in different ways', () => {
  const bead = (en: string) => beadOf('¿Cómo era su vida antes de salir?', en);
  const put = (index: SentenceIndex, ...list: readonly string[]) => {
    for (const [at, en] of list.entries()) index.put(String(at), bead(en));
  };

  test('are told, with the other translation', () => {
    const sentences = new SentenceIndex();
    put(sentences, 'What was your life like before you left?', 'How was life before leaving?');
    const flags = flagsOfBead(bead('How was life before leaving?'), flagContext({ sentences }));
    expect(flags.map(({ message, params }) => [message, params.other])).toEqual([
      ['inconsistent', 'What was your life like before you left?'],
    ]);
  });

  test('marks and capitals make no difference, short answers may vary', () => {
    const sentences = new SentenceIndex();
    put(sentences, 'What was your life like before you left?', 'what was your life like, before you left?');
    expect(flagsOfBead(bead('What was your life like before you left?'), flagContext({ sentences }))).toEqual(
      [],
    );
    sentences.put('short', beadOf('Sí, claro.', 'Yes, of course.'));
    expect(flagsOfBead(beadOf('Sí, claro.', 'Sure.'), flagContext({ sentences }))).toEqual([]);
  });

  test('an index forgets what is taken out or changed', () => {
    const sentences = new SentenceIndex();
    put(sentences, 'What was your life like before you left?', 'How was life before leaving?');
    sentences.put('1', bead('What was your life like before you left?'));
    const context = flagContext({ sentences });
    expect(flagsOfBead(bead('What was your life like before you left?'), context)).toEqual([]);
    sentences.remove('0');
    sentences.remove('1');
    expect(sentences.otherOf(bead('Otherwise.'))).toBeNull();
  });
});
