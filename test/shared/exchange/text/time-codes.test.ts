import { describe, expect, it } from 'vitest';
import { pairParallel, withSpeakerLabels } from '../../../../shared/exchange/parallel/pair.ts';
import { planParallel } from '../../../../shared/exchange/parallel/plan.ts';
import { readPasted } from '../../../../shared/exchange/text/read.ts';
import { timesIn } from '../../../../shared/exchange/text/time-codes.ts';
import { newId } from '../../../../shared/model/ids.ts';
import { formatTimeCode } from '../../../../shared/text/time-code.ts';
import { testEffects } from '../../../support/effects.ts';

const source = (paragraphs: readonly string[], name = 'es') => readPasted(paragraphs.join('\n\n'), name);

/** What is left of the paragraphs, each with its time. */
function read(paragraphs: readonly string[]): readonly string[] {
  const text = source(paragraphs);
  const times = timesIn(text);
  return text.paragraphs.map(({ start, end }, at) => {
    const { time = null, lead = 0, tail = 0 } = times.get(at) ?? {};
    return `${time === null ? '' : `${formatTimeCode(time)}|`}${text.text.slice(start + lead, end - tail)}`;
  });
}

describe('time codes in a transcript', () => {
  it.each([
    ['[00:12:34] Salí de noche.', '12:34|Salí de noche.'],
    ['(12:34) Salí de noche.', '12:34|Salí de noche.'],
    ['00:12:34 - Salí de noche.', '12:34|Salí de noche.'],
    ['00:12:34 Salí de noche.', '12:34|Salí de noche.'],
    ['12:34 – Salí de noche.', '12:34|Salí de noche.'],
    ['[1:12:34.5] —Salí de noche.', '1:12:34|—Salí de noche.'],
    ['[00:12:34 --> 00:12:40] Salí de noche.', '12:34|Salí de noche.'],
    ['#00:12:34-3# Salí de noche.', '12:34|Salí de noche.'],
    ['<00:12:34> Salí de noche.', '12:34|Salí de noche.'],
  ])('“%s” begins a turn', (written, expected) => {
    expect(read([written, '[1:13:00] Y ya.'])[0]).toBe(expected);
  });

  it.each([
    'Eran las 12:34 cuando salí.',
    'Dijo [00:12:34] y calló.',
    '12:34 era la hora.',
    '(12:99) no es hora.',
    '(3:16) Tanto amó.',
  ])('“%s” begins none', (written) => {
    expect(read([written, 'Y ya.'])[0]).toBe(written);
  });

  it('in a line of their own belong to the paragraph after it', () => {
    expect(read(['00:00:05', 'Buenas tardes.', '0:12', 'Buenas.', 'Pase.'])).toEqual([
      '',
      '0:05|Buenas tardes.',
      '',
      '0:12|Buenas.',
      'Pase.',
    ]);
  });

  it('behind a paragraph, as f4 writes them, say when the next one begins; the last one stays', () => {
    expect(read(['Buenas tardes. #00:00:07-2#', 'Buenas. #00:00:09-0#', 'Pase. #00:00:11-5#'])).toEqual([
      'Buenas tardes.',
      '0:07|Buenas.',
      '0:09|Pase. #00:00:11-5#',
    ]);
  });

  it('that go back and forth are words, but one slip of the hand in many is not', () => {
    const verses = ['(3:16) Uno.', '(1:2) Dos.', '(9:30) Tres.', '(4:12) Cuatro.'];
    expect(read(verses)).toEqual(verses);
    const many = Array.from({ length: 20 }, (_, at) => `[0:${10 + at}] Palabra.`);
    many[7] = '[0:01] Palabra.';
    expect(read(many).every((line) => line.endsWith('|Palabra.'))).toBe(true);
  });
});

const ES = [
  '[00:00:04] ENTREVISTADORA: ¿Cuándo saliste de tu casa?',
  '[00:00:09] ROSA: Salí en marzo, de noche.',
  '[00:00:20]',
  'ENTREVISTADORA: ¿Y qué te llevaste?',
  '[01:00:31] ROSA: [risas] Una mochila.',
];
const EN = [
  'INTERVIEWER: When did you leave your house?',
  'ROSA: I left in March, at night.',
  'INTERVIEWER: And what did you take with you?',
  'ROSA: [laughs] A backpack.',
];

describe('setting two transcripts side by side', () => {
  const finding = pairParallel(source(ES), source(EN, 'en'));

  it('takes time codes and labels out of the words, and counts them', () => {
    expect(finding.rows.map(({ es }) => es.map(({ text, time }) => [text, time]))).toEqual([
      [['¿Cuándo saliste de tu casa?', 4_000]],
      [['Salí en marzo, de noche.', 9_000]],
      [['¿Y qué te llevaste?', 20_000]],
      [['[risas] Una mochila.', 3_631_000]],
    ]);
    expect(finding.timeCodes).toEqual({ es: 4, en: 0 });
    expect(finding.rows.flatMap(({ en }) => en).every((piece) => !('time' in piece))).toBe(true);
    expect(withSpeakerLabels(finding, false).rows[3]?.es[0]).toMatchObject({
      text: 'ROSA: [risas] Una mochila.',
      time: 3_631_000,
    });
  });

  it('gives the blocks their time', () => {
    const effects = testEffects();
    const changes = planParallel(finding, {
      records: new Map(),
      author: newId<'coder'>(effects),
      effects,
      documentName: 'Rosa',
      originalLanguage: 'es',
    });
    const blocks = changes.added.filter((record) => record.kind === 'block');
    expect(blocks.map(({ time }) => time).filter((time) => time !== undefined)).toEqual([
      4_000, 9_000, 20_000, 3_631_000,
    ]);
  });
});
