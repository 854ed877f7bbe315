import { describe, expect, test } from 'vitest';
import { flagContext } from '../../../shared/flags/context.ts';
import { FLAG_MESSAGES } from '../../../shared/flags/flag.ts';
import { flagsOfBead } from '../../../shared/flags/flags-of-bead.ts';
import { flags as en } from '../../../shared/i18n/en/flags.ts';
import { beadOf, flagsOf, messagesOf } from '../../support/flags.ts';

describe('the flags of a bead', () => {
  test('every message has its sentence', () => {
    for (const message of Object.values(FLAG_MESSAGES).flat()) expect(en).toHaveProperty(message);
    for (const kind of Object.keys(FLAG_MESSAGES)) expect(en).toHaveProperty(`kind_${kind}`);
  });

  test('a side that is not there is an omission, or an addition', () => {
    expect(messagesOf('Nadie nos vio.', [])).toEqual(['omittedBead']);
    expect(messagesOf([], 'Nobody saw us.')).toEqual(['addedBead']);
    expect(messagesOf('Nadie nos vio.', '  ')).toEqual(['omittedBead']);
    expect(messagesOf([], [])).toEqual([]);
    expect(messagesOf('…', '')).toEqual([]);
  });

  test('nobody is asked about what was left out on purpose', () => {
    const bead = { ...beadOf('Nadie nos vio.', []), deliberate: true };
    expect(flagsOfBead(bead, flagContext({}))).toEqual([]);
  });

  test('point at stretches of the blocks', () => {
    const [flag] = flagsOf(
      ['Yo llegué de noche.', '¿Y quién me iba a abrir?'],
      'I got there at night. And who was going to let me in.',
    );
    expect(flag?.message).toBe('questionLost');
    expect(flag?.places[0]).toEqual({
      side: 'source',
      start: 20,
      end: 44,
      stretches: [{ blockId: 'es-1', start: 0, end: 24 }],
    });
  });
});

describe('questions', () => {
  test.each([
    ['¿Cuántos años tenía usted?', 'How old were you.', 'questionLost'],
    ['Me quedé. ¿Qué iba a hacer?', 'I stayed. I had nothing else to do.', 'questionLost'],
    ['Ella vive con su tía.', 'Does she live with her aunt?', 'questionAdded'],
  ])('%s / %s', (es, en, message) => {
    expect(messagesOf(es, en)).toContain(message);
  });

  test.each([
    ['¿Cuántos años tenía usted?', 'How old were you?'],
    ['Fuimos al río, ¿no?, y ahí dormimos.', 'We went to the river, and we slept there.'],
    ['Era mi hermano, ¿verdad?', 'He was my brother.'],
    ['Uno se cansa.', 'You get tired, you know?'],
    ['y cuántos años tenía usted', 'and how old were you?'],
  ])('%s / %s is right', (es, en) => {
    expect(messagesOf(es, en)).toEqual([]);
  });
});

describe('brackets and hesitation', () => {
  test.each([
    ['Se fue [llora] sin mí.', 'He left without me.', 'bracketMissing'],
    ['Se fue sin mí.', 'He left [crying] without me.', 'bracketAdded'],
    ['Yo… este… no quería ir.', 'I did not want to go.', 'hesitationMissing'],
    ['Yo no quería ir.', 'I, um, did not want to go.', 'hesitationAdded'],
  ])('%s / %s', (es, en, message) => {
    expect(messagesOf(es, en)).toEqual([message]);
  });

  test.each([
    ['Se fue [llora] sin mí.', 'He left [crying] without me.'],
    ['Se fue (llora) sin mí.', 'He left [crying] without me.'],
    ['Yo… no quería ir.', 'I—I did not want to go.'],
    ['Este niño es mío.', 'This boy is mine.'],
  ])('%s / %s is right', (es, en) => {
    expect(messagesOf(es, en)).toEqual([]);
  });
});

describe('length', () => {
  const long =
    'Nos subieron a una camioneta blanca, nos quitaron los teléfonos y anduvimos toda la noche por una brecha de tierra hasta que salió el sol y nos dejaron en una bodega.';
  test('far too short or far too long', () => {
    expect(messagesOf(long, 'They put us in a white truck.')).toContain('lengthShort');
    expect(messagesOf('They put us in a white truck.', long, { languages: ['en', 'es'] })).toContain(
      'lengthLong',
    );
  });

  test('says nothing of short ones', () => {
    expect(messagesOf('Pues sí, la verdad.', 'Yes.')).toEqual([]);
  });
});
