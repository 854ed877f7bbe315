import { describe, expect, it } from 'vitest';
import { pairParallel, swapFiles, withSpeakerLabels } from '../../../../shared/exchange/parallel/pair.ts';
import { readPasted } from '../../../../shared/exchange/text/read.ts';
import { Problem } from '../../../../shared/problem/problem.ts';
import { OTHER_LANGUAGES } from '../../../fixtures/language/other-languages.ts';

const file = (paragraphs: readonly string[], name: string) => readPasted(paragraphs.join('\n\n'), name);
const ES = [
  'ENTREVISTADORA: ¿Cuándo saliste de tu casa?',
  'ROSA: Salí en marzo, con mis dos hijos, porque ya no se podía vivir allá con lo que pedían cada semana.',
  'Era de noche y nadie nos vio salir por la puerta de atrás.',
  'ENTREVISTADORA: ¿Y qué te llevaste?',
  'ROSA: Nada, una mochila, los papeles y una foto de mi mamá cuando era joven.',
];
const EN = [
  'INTERVIEWER: When did you leave your house?',
  'ROSA: I left in March, with my two children, because you could no longer live there with what they asked for every week. It was night and nobody saw us leave through the back door.',
  'INTERVIEWER: And what did you take with you?',
  'ROSA: Nothing, a backpack, the papers and a photo of my mother when she was young.',
];
const shape = (finding: ReturnType<typeof pairParallel>) =>
  finding.rows.map(({ es, en }) => `${es.length}-${en.length}`);

describe('pairParallel', () => {
  it('pairs one to one where the counts agree', () => {
    const finding = pairParallel(file(['Uno.', 'Dos.'], 'es'), file(['One.', 'Two.'], 'en'));
    expect(shape(finding)).toEqual(['1-1', '1-1']);
    expect(finding.counts).toEqual({ es: 2, en: 2 });
  });

  it('finds what belongs together where the counts differ, and flags it', () => {
    const finding = pairParallel(file(ES, 'es'), file(EN, 'en'));
    expect(shape(finding)).toEqual(['1-1', '2-1', '1-1', '1-1']);
    expect(finding.rows[1]?.flags).toEqual([{ key: 'flag_rowMany', params: { es: 2, en: 1 } }]);
    expect(finding.unsureRows).toBe(1);
  });

  it('leaves alone what has no counterpart', () => {
    const finding = pairParallel(file(ES, 'es'), file(EN.slice(0, 3), 'en'), false);
    expect(shape(finding).at(-1)).toBe('1-0');
    expect(finding.rows.at(-1)?.flags).toEqual([{ key: 'flag_rowAlone', params: { context: 'es' } }]);
  });

  it('takes labels out of the text and makes them speakers, the same in both files', () => {
    const { speakers, rows } = pairParallel(file(ES, 'es'), file(EN, 'en'));
    expect(speakers.map(({ label, role }) => [label.es, label.en, role])).toEqual([
      ['ENTREVISTADORA', 'INTERVIEWER', 'interviewer'],
      ['ROSA', 'ROSA', 'participant'],
    ]);
    expect(rows[0]?.es[0]?.text).toBe('¿Cuándo saliste de tu casa?');
    expect(rows[1]?.es.map(({ speakerId }) => speakerId)).toEqual(['speaker-2', 'speaker-2']);
    expect(rows.map(({ en }) => en[0]?.speakerId)).toEqual([
      'speaker-1',
      'speaker-2',
      'speaker-1',
      'speaker-2',
    ]);
  });

  it('knows P and R, Q and A', () => {
    const es = file(['P: ¿Qué comían?', 'R: Lo que había en el camino.', 'P: ¿Y agua?', 'R: Del río.'], 'es');
    const en = file(
      ['Q: What did you eat?', 'A: Whatever there was on the road.', 'Q: And water?', 'A: From the river.'],
      'en',
    );
    expect(pairParallel(es, en).speakers.map(({ label, role }) => [label.es, label.en, role])).toEqual([
      ['P', 'Q', 'interviewer'],
      ['R', 'A', 'participant'],
    ]);
  });

  it('leaves labels in the text when told to, with the same rows, and takes them out again', () => {
    const before = pairParallel(file(ES, 'es'), file(EN, 'en'));
    const plain = withSpeakerLabels(before, false);
    expect(plain.rows[0]?.es[0]?.text).toBe(ES[0]);
    expect(plain.speakers).toEqual([]);
    expect(plain.speakerLabelsFound).toBe(true);
    expect(shape(plain)).toEqual(shape(before));
    expect(withSpeakerLabels(plain, true)).toEqual(before);
  });

  it('takes no colon in prose for a label', () => {
    const es = file(['Nota: esto se grabó en 2020.', 'Llegamos: por fin llegamos.', 'Luego dormimos.'], 'es');
    const en = file(
      ['Note: this was recorded in 2020.', 'We arrived: at last we arrived.', 'Then we slept.'],
      'en',
    );
    expect(pairParallel(es, en).speakerLabelsFound).toBe(false);
  });

  it('notices that the files are the wrong way round, and turns them', () => {
    const finding = pairParallel(file(EN, 'en'), file(ES, 'es'));
    expect(finding.sidesSwapped).toBe(true);
    expect(swapFiles(finding).sidesSwapped).toBe(false);
    expect(swapFiles(finding).es.name).toBe('es');
    expect(pairParallel(file(ES, 'es'), file(EN, 'en')).sidesSwapped).toBe(false);
  });

  it('says that a file is of neither language, instead of calling it Spanish', () => {
    const { guessed, sidesSwapped } = pairParallel(file(OTHER_LANGUAGES.pt ?? [], 'pt'), file(EN, 'en'));
    expect(guessed).toEqual({ es: 'other', en: 'en' });
    expect(sidesSwapped).toBe(false);
    expect(pairParallel(file(OTHER_LANGUAGES.quc ?? [], 'quc'), file(EN, 'en')).guessed.es).toBe('other');
  });

  it('refuses the same file twice, whatever its name', () => {
    expect(() => pairParallel(file(ES, 'a'), file(ES, 'b'))).toThrow(Problem);
  });
});
