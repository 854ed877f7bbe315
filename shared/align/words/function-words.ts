import { baseLanguage } from '../languages/tools.ts';

/** Function words that stand for each other, Spanish / English: dictionaries leave them out, and little text cannot teach them. */
const SPANISH_ENGLISH = `
el/the|la/the it her|los/the them|las/the them|lo/it the him what|un/a an one|una/a an one|unos/some|unas/some|de/of from to
|del/of the from|a/to at|al/to the at|en/in on at|con/with|por/by for through because|para/for to|sin/without|sobre/on about
over|entre/between among|hasta/until to up|desde/from since|hacia/towards toward|contra/against|durante/during for
|según/according|y/and|e/and|o/or|u/or|ni/nor neither or|pero/but|sino/but|aunque/although though|porque/because|pues/since so
|que/that which who than what|qué/what|quien/who|quién/who|cual/which|cuál/which what|cuyo/whose|cuya/whose|donde/where
|dónde/where|cuando/when|cuándo/when|como/as like how|cómo/how|si/if whether|sí/yes|no/not no n't|yo/i|tú/you|usted/you
|ustedes/you|él/he him|ella/she her|ellos/they them|ellas/they them|nosotros/we us|me/me myself|te/you|se/itself himself
themselves|nos/us ourselves|le/him her|les/them|mi/my|mis/my|tu/your|tus/your|su/his her its their your|sus/his her its their
|nuestro/our|nuestra/our|nuestros/our|nuestras/our|este/this|esta/this|esto/this|estos/these|estas/these|ese/that|esa/that
|eso/that|esos/those|esas/those|aquel/that|aquella/that|más/more most|menos/less|muy/very|mucho/much many lot|muchos/many
|muchas/many|todo/all everything every|toda/all|todos/all everyone every|todas/all|otro/other another|otra/other another
|otros/other others|otras/other others|mismo/same|misma/same|tan/so as|también/also too|tampoco/neither either|ya/already now
|aún/still yet even|todavía/still yet|así/so thus|bien/well|cada/each every|algún/some any|alguna/some any|algunos/some
|algunas/some|ningún/no any|ninguna/no any|nada/nothing anything|nadie/nobody anyone|nunca/never ever|siempre/always
|es/is|son/are|era/was|eran/were|fue/was|fueron/were|ser/be|sido/been|está/is|están/are|estaba/was|estoy/am|soy/am
|somos/are|ha/has|han/have|he/have|hemos/have|había/had there|habían/had|hay/there is are|haber/have|tiene/has|tengo/have
|tenía/had|puede/can may|pueden/can may|debe/must should|deben/must should|hace/ago does|¿/?|?/?|!/!|¡/!|./.|,/,|;/; ,|:/:
|(/(|)/)|«/" “ '|»/" ” '|“/" “|”/" ”|"/" “ ”`;

const pairs = SPANISH_ENGLISH.replace(/\s+/g, ' ')
  .split('|')
  .flatMap((entry) => {
    const at = entry.lastIndexOf('/');
    const [word, translations] = at > 0 ? [entry.slice(0, at).trim(), entry.slice(at + 1)] : ['', ''];
    return translations
      .split(' ')
      .filter(Boolean)
      .map((translation) => [word, translation] as const);
  });

function tableOf(list: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const [from, to] of list) table.set(from, [...(table.get(from) ?? []), to]);
  return table;
}

const TABLES = new Map([
  ['es en', tableOf(pairs)],
  ['en es', tableOf(pairs.map(([spanish, english]) => [english, spanish] as const))],
]);
const NONE: ReadonlyMap<string, readonly string[]> = new Map();

/** Function words and the forms that translate them, in lower case; empty for pairs of languages without a table. */
export function functionWords(from: string, to: string): ReadonlyMap<string, readonly string[]> {
  return TABLES.get(`${baseLanguage(from)} ${baseLanguage(to)}`) ?? NONE;
}
