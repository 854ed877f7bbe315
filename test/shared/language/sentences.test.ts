import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../shared/language/sentences.ts';
import { anyText } from '../../support/arbitraries.ts';

/** Sentences with | where one ends. */
const SPANISH: readonly string[] = [
  'Salimos de noche. | Nadie nos vio. | Llegamos al río.',
  'La Sra. Pérez me abrió la puerta. | El Sr. Gómez no.',
  'Fui con la Dra. Lucía y con el Lic. Ramos. | No ayudaron.',
  'La Srta. Inés vive en Av. Juárez. | Ahí la vi.',
  'Vivimos diez años en EE. UU. | Nos quitaron todo.',
  'La Embajada de EE. UU. Guatemala es otra cosa.',
  'Llegamos a EE. UU. con miedo.',
  'Salimos a las 5 a. m. y llegamos a las 9 p. m. al puente.',
  'Salimos a las 5 p.m. | Llovía.',
  'Había frijol, arroz, etc. | No había agua.',
  'Vivo en la casa No. 5 de la calle. | No. | No me gusta.',
  'Lo dice el art. 14 de la ley. | Lo leí.',
  'Me lo dijo J. Ramírez en persona. | Yo no sabía.',
  'Era el plan B. | Después no hubo otro.',
  '1. Primero fuimos al río. | 2. Luego esperamos.',
  '¿Y usted? | Yo, nada.',
  '¿Cómo está? | ¿Bien? | ¡Qué bueno!',
  '¡¿Qué?! | No puede ser.',
  '—¿Quién es? —pregunté yo. | —Soy Marta.',
  '—¡Corre! —gritó mi mamá—. | Que ahí vienen.',
  '—Vámonos. | —No, espera. | —Ya es tarde.',
  '—Ven —dijo—, que es tarde. | Y fui.',
  '«¿Adónde vas?», me preguntó. | No dije nada.',
  '«No vuelvas.» | Y me fui.',
  '«No vuelvas». | Y me fui.',
  'Me gritó «¡ladrón!» y se fue. | Lloré.',
  '“¿Traes dinero?” me dijo el coyote. | Le di todo.',
  'Yo… Yo no sabía nada. | Nadie me dijo.',
  'No sé… | Tal vez mañana.',
  'Fuimos a… Tapachula. | Ahí dormimos.',
  'Me quedé callada… pero no lloré.',
  'Se llamaba... María. | Tenía seis años.',
  'No sé... | Ya no importa.',
  'Salimos. | […] Llegamos a la frontera. | Era de noche.',
  'No sé. (risas) | Pero sí volvería.',
  'Me dijeron que no [llora]. | Y me fui.',
  'Pagamos $1.500 cada uno. | El coyote tenía 3.5 litros de agua.',
  'Llegó a las 9.30 h. al puente.',
  'Caminamos mucho\nhasta llegar al pueblo. | Dormimos.',
  'Adiós, mi tierra\n| Adiós, mi casa',
  '¡Ay, Dios! | ¡Virgen santa! decía mi abuela. | Y rezaba.',
  '-¿Quién es? | -Yo. | -Pase.',
  '-¿Quién es? -pregunté yo. | -Marta.',
  '- Vámonos - dijo mi mamá. | - No.',
  'Era de noche - no se veía nada. | Nos caímos.',
  '« ¿Por qué? » | Nadie dijo nada.',
  '«¿Por qué llora?», me preguntó. | «Por nada», le dije.',
  'Llegamos. 😀 | Fue lindo.',
  'Se fue (creo que en mayo. O junio) con ella. | No volvió.',
  'Me dijo [el coyote. No el otro] que esperara. | Esperé.',
  'Me fui :( y lloré. | Luego volví :)',
  'No me acuerdo… No me acuerdo bien. | Fue en mayo.',
  'No sé… | No. | Sé poco.',
  'La Cía. Minera S.A. nos sacó. | Nada quedó.',
  'Salimos el lun. 5 de ene. de 2019. | Llovía.',
  'Llegué sola. #00:01:20-3#',
  '[00:12:34] Llegué sola. | [00:12:40] Nadie me esperaba.',
  'Costó 3.000,50 pesos. | Eran 12.000. | Era mucho.',
  'Eran las 3:30 p. m. y ya no había nadie.',
  'No sé (.) cómo fue (2.5) eso. | Así fue.',
  'Pues, eh…, llegamos tarde. | Mmm… | No me acuerdo.',
  'Fuimos en 3.ª clase con el Gral. Ochoa, p. ej., y EE.UU., etc. | Nada más.',
  '¿Y entonces…? preguntó él. | Nada.',
  'Ud. no sabe lo que es eso. | Se lo digo a Ud. | Nadie más lo sabe.',
];

const ENGLISH: readonly string[] = [
  'We left at night. | Nobody saw us.',
  'Mr. Lopez and Mrs. Diaz came. | Dr. Ruiz did not.',
  'I crossed into the U.S. Border Patrol took us.',
  'We lived in the U.S. | They took everything.',
  'The U.S. Embassy was closed. | We waited.',
  'She worked in Washington, D.C. | Then she left.',
  'It was 5 a.m. | We walked to St. Louis.',
  'We left at 9 p.m. and got there late.',
  'Beans, rice, etc. | There was no water.',
  'I live at No. 5. | No. | I will not.',
  'So did I. | Then he left.',
  'It was J. R. Smith who called. | He was kind.',
  '“Who is it?” I asked. | Nobody answered.',
  '"Run!" my mother shouted. | We ran.',
  '"Where are you going?" Maria asked. | "Home."',
  '“Go,” he said. | “Now.”',
  'I… I did not know. | Nobody told me.',
  'I don’t know… | Maybe tomorrow.',
  'We went to… Tapachula. | We slept there.',
  'He was... Juan. | He was six.',
  'It was (I think) May. | Then it rained.',
  'I said no. (laughs) | But I went.',
  'They paid $1,500. | It was 3.5 miles.',
  'We met on Jan. 5. | It was cold.',
  'We left. | [...] We came to the border.',
  'I had a Ph.D. | Nobody cared.',
  'He came, e.g. Monday. | She did not.',
  'Why? | Because! | I had to.',
  '- Where are you from? | - Honduras.',
  '-Who is it? | -Me. | -Come in.',
  '“Is it over?” Mr. Smith asked. | “Yes.”',
  'My son (he is 5. He is small.) cried. | Nobody came.',
  'I don’t know… I don’t know if I will. | Maybe.',
  'Chap. 3 is long. | I read it.',
  'We arrived. 😀 | It was nice.',
  'Um… I don’t know. | It was, uh, bad.',
  'I came from the U.S.A. and Mexico. | He lives on 5th Ave. in N.Y. now.',
  'I said… | But he didn’t hear.',
];

const parted = (text: string, language: string) =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

function check(marked: string, language: string): void {
  const wanted = marked.split('|').map((each) => each.trim());
  expect(parted(marked.replace(/\n\| ?/g, '\n').replace(/ \| /g, ' '), language)).toEqual(wanted);
}

describe('sentences of testimony', () => {
  it.each(SPANISH)('in Spanish: %s', (marked) => check(marked, 'es-419'));
  it.each(ENGLISH)('in English: %s', (marked) => check(marked, 'en'));

  it('are there in languages without word lists', () => {
    expect(parted('Ma chi ja. Ma b’et ju xjaal.', 'mam')).toEqual(['Ma chi ja.', 'Ma b’et ju xjaal.']);
    expect(parted('我走了。他没来。', 'zh')).toEqual(['我走了。', '他没来。']);
  });

  it('of nothing are none, of marks alone one', () => {
    expect(parted('', 'es')).toEqual([]);
    expect(parted(' \n ', 'es')).toEqual([]);
    expect(parted('…', 'es')).toEqual(['…']);
  });

  it('hold every character but white space once, in order', () => {
    const marks = fc.constantFrom(
      ...'.?!…—–«»“”"()[]¿¡'.split(''),
      '. ',
      '… ',
      ' — ',
      'Sr.',
      'U.S.',
      'Yo',
      '\n',
      ' - ',
      ' » ',
      ' 😀 ',
      '👩🏽‍🌾',
      'مرحبا. ',
      '#00:01:20-3#',
    );
    const text = fc.array(fc.oneof(anyText(12), marks), { maxLength: 24 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('es', 'en', 'mam'), (words, language) => {
        const sentences = sentencesOf(words, language);
        let at = 0;
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(words.slice(at, start).trim()).toBe('');
          expect(words.slice(start, end).trim().length).toBe(end - start);
          at = end;
        }
        expect(words.slice(at).trim()).toBe('');
      }),
    );
  });

  // Took 100 s before it was given to ICU in stretches.
  it('of a text that only looks like ends are found in time', { timeout: 20_000 }, () => {
    const hard = ['(a', '— ¿', '… ', '\n', 'Sr. '].map((each) => each.repeat(40_000)).join('');
    expect(sentencesOf(hard, 'es').length).toBeGreaterThan(0);
  });

  it('are the same however far into a long text', () => {
    const one = 'Salimos de noche con la Sra. Pérez. ¿Adónde? A EE. UU. con miedo. ';
    expect(parted(one.repeat(200), 'es')).toEqual(Array(200).fill(parted(one, 'es')).flat());
  });
});
