import type { UiLanguage } from '../model/records.ts';

/** Spanish or English, told by the small words that no text of either can do without. No model, no tables. */

const SPANISH = new Set(
  'de la que el en y los se del las un por con una su para es al lo como más mas pero sus le ya o fue este ha sí si porque esta son entre está cuando muy sin sobre ser tiene también tambien me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso había habia ante ellos e esto mí mi antes algunos qué que unos yo otro otras otra él tanto esa estos mucho quienes nada muchos cual sea poco ella estar haber estas estaba estamos algunas algo nosotros nosotras tu te ti era eran soy somos fui fuimos tenía tenia teníamos teniamos allá alla allí alli aquí aqui así asi entonces pues ahora nunca siempre vamos iba dije dijo dijeron mis hijo hija hijos casa aunque cada ahí ahi'.split(
    ' ',
  ),
);
/** Without no, a, me, he, has, come: they are Spanish words too. */
const ENGLISH = new Set(
  "the of and to in is that it was for on are as with his they i at be this have from or had by but not what all were we when your can said there an each which she do how their if will up other about out many then them these so some her would make like him into time two more go way could my than been who its now did get made may i'm i've it's don't didn't you us our because where why just even also still after before here never always until while again only over very wasn't couldn't can't there's that's they're we're you're am being".split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}]+)*/gu;

export interface LanguageGuess {
  /** null where neither language stands out. */
  readonly language: UiLanguage | null;
  /** Evidence: small words, and letters and marks that only Spanish has. */
  readonly es: number;
  readonly en: number;
}

/** Reads at most the first `limit` UTF-16 units: enough for a paragraph, cheap for a book. */
export function guessLanguage(text: string, limit = 1000): LanguageGuess {
  const read = text.length > limit ? text.slice(0, limit) : text;
  let [es, en] = [0, 0];
  for (const [word] of read.matchAll(WORD)) {
    const folded = word.toLowerCase().replace('’', "'");
    if (SPANISH.has(folded)) es += 1;
    if (ENGLISH.has(folded)) en += 1;
  }
  es += 0.3 * (read.match(/[ñáéíóúÑÁÉÍÓÚ]/g)?.length ?? 0) + (read.match(/[¿¡]/g)?.length ?? 0);
  const [more, less] = es > en ? [es, en] : [en, es];
  // Twice the evidence: names and a foreign phrase in a paragraph must not tip it.
  const stands = more >= 1 && more >= 2 * less;
  return { language: stands ? (es > en ? 'es' : 'en') : null, es, en };
}
