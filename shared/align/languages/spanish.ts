import { irregularLemmas } from '../../dictionary/irregular.ts';
import type { LanguageTools } from './language-tools.ts';
import { remembering } from './remember.ts';
import { rolesOf } from './roles.ts';

// After the Spanish stemmer of the Snowball project (M. Porter, snowballstem.org, algorithm description), written anew.

const VOWEL = /[aeiouáéíóúü]/;
const ACUTE: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };
const PRONOUN = /(?:selas?|selos?|se|me|las?|les?|los?|nos)$/;
const BEFORE_PRONOUN = /(?:iéndo|ándo|ár|ér|ír|ando|iendo|ar|er|ir|(?<=u)yendo)$/;

const bySize = (list: string): readonly string[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .sort((one, other) => other.length - one.length);

const NOUN_ENDINGS = bySize(`
  anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas amiento amientos
  imiento imientos adora ador ación adoras adores aciones ante antes ancia ancias logía logías ución uciones
  encia encias amente mente idad idades iva ivo ivas ivos`);
const Y_ENDINGS = bySize('ya ye yan yen yeron yendo yo yó yas yes yais yamos');
const VERB_ENDINGS = bySize(`
  en es éis emos arían arías arán arás aríais aría aréis aríamos aremos ará aré erían erías erán erás eríais ería
  eréis eríamos eremos erá eré irían irías irán irás iríais iría iréis iríamos iremos irá iré aba ada ida ía ara
  iera ad ed id ase iese aste iste an aban ían aran ieran asen iesen aron ieron ado ido ando iendo ió ar er ir as
  abas adas idas ías aras ieras ases ieses ís áis abais íais arais ierais aseis ieseis asteis isteis ados idos
  amos ábamos íamos imos áramos iéramos iésemos ásemos`);

/** Where the region after the first consonant that follows a vowel begins, at or after `from`. */
function regionAfter(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at++) {
    if (VOWEL.test(word[at - 1] ?? '') && !VOWEL.test(word[at] ?? '')) return at + 1;
  }
  return word.length;
}

function verbRegion(word: string): number {
  const isVowel = (at: number) => VOWEL.test(word[at] ?? '');
  if (word.length < 3) return word.length;
  if (!isVowel(1)) {
    for (let at = 2; at < word.length; at++) if (isVowel(at)) return at + 1;
    return word.length;
  }
  if (!isVowel(0)) return 3;
  for (let at = 2; at < word.length; at++) if (!isVowel(at)) return at + 1;
  return word.length;
}

const endingOf = (word: string, endings: readonly string[], from: number): string =>
  endings.find((ending) => word.length - ending.length >= from && word.endsWith(ending)) ?? '';

const plain = (word: string): string => word.replace(/[áéíóú]/g, (letter) => ACUTE[letter] ?? letter);

function withoutPronoun(word: string, region: number): string {
  const pronoun = PRONOUN.exec(word.slice(region))?.[0];
  if (pronoun === undefined) return word;
  const verb = word.slice(0, -pronoun.length);
  const form = BEFORE_PRONOUN.exec(verb)?.[0];
  if (form === undefined || verb.length - form.length < region) return word;
  return verb.slice(0, -form.length) + plain(form);
}

function withoutNounEnding(word: string, second: number): string {
  const ending = endingOf(word, NOUN_ENDINGS, second);
  if (ending === '') return word;
  const left = word.slice(0, -ending.length);
  if (ending.startsWith('logía')) return `${left}log`;
  if (ending.startsWith('uci')) return `${left}u`;
  if (ending.startsWith('encia')) return `${left}ente`;
  const before = endingOf(
    left,
    ['ativ', 'ante', 'able', 'ible', 'abil', 'iv', 'ic', 'os', 'ad', 'at'],
    second,
  );
  return before === '' ? left : left.slice(0, -before.length);
}

function withoutVerbEnding(word: string, region: number): string {
  const y = endingOf(word, Y_ENDINGS, region);
  if (y !== '' && word[word.length - y.length - 1] === 'u') return word.slice(0, -y.length);
  const ending = endingOf(word, VERB_ENDINGS, region);
  const left = word.slice(0, word.length - ending.length);
  return /^(?:en|es|éis|emos)$/.test(ending) && left.endsWith('gu') ? left.slice(0, -1) : left;
}

function stem(form: string): string {
  const word = irregularLemmas(form, 'es')[0] ?? form;
  const region = verbRegion(word);
  const second = regionAfter(word, regionAfter(word, 0));
  let left = withoutPronoun(word, region);
  const noun = withoutNounEnding(left, second);
  left = noun === left ? withoutVerbEnding(left, region) : noun;
  const rest = endingOf(left, ['os', 'a', 'o', 'á', 'í', 'ó', 'e', 'é'], region);
  left = left.slice(0, left.length - rest.length);
  if (/[eé]/.test(rest) && left.endsWith('gu') && left.length - 1 >= region) left = left.slice(0, -1);
  return plain(left);
}

const STOP_WORDS = new Set(
  `de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta
  entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros
  ese eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho quienes nada
  muchos cual poco ella estar estas algunas algo nosotros mi mis tú te ti tu tus ellas nosotras vosotros vosotras
  os mío mía míos mías tuyo tuya suyo suya suyos suyas nuestro nuestra nuestros nuestras esos esas es soy eres somos
  son sea sean era eras éramos eran fui fue fuimos fueron ser siendo sido estoy está estamos están estaba estaban
  estuvo he has ha hemos han haya hayan había habían hubo haber habido tengo tiene tienen tenía si unas cada así`
    .split(/\s+/)
    .filter(Boolean),
);

const ROLES = rolesOf({
  proclitic: 'me te se nos os le les lo la los las',
  negation: 'no ni nunca jamás tampoco sin',
  preposition:
    'a ante bajo con contra de del al desde durante en entre hacia hasta para por según sin sobre tras pa',
  connective: 'y e o u ni que pero sino aunque porque pues como si cuando donde mientras',
  auxiliary: `he has ha hemos han había habías habíamos habían haber hay hubo es son era eran fue fueron ser siendo
  está están estaba estaban estar`,
  determiner: `el la los las un una unos unas mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos
  estas ese esa esos esas aquel aquella cada todo toda todos todas`,
});

export const SPANISH: LanguageTools = { stem: remembering(stem), stopWords: STOP_WORDS, roles: ROLES };
