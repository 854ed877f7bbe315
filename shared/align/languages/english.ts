import { irregularLemmas } from '../../dictionary/irregular.ts';
import { withoutElision } from './fold.ts';
import type { LanguageTools } from './language-tools.ts';
import { remembering } from './remember.ts';
import { rolesOf } from './roles.ts';

// After the English stemmer (Porter 2) of the Snowball project (M. Porter, snowballstem.org, algorithm description),
// written anew; its steps for the rarest endings are left out.

const VOWEL = /[aeiouy]/;

/** Where the region after the first consonant that follows a vowel begins, at or after `from`. */
function regionAfter(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at++) {
    if (VOWEL.test(word[at - 1] ?? '') && !VOWEL.test(word[at] ?? '')) return at + 1;
  }
  return word.length;
}

const DERIVED: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];
const LAST = [
  'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic'.split(' '),
  'alize icate iciti ical ness ful'.split(' '),
] as const;
function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/[us]s$/.test(word) || !word.endsWith('s')) return word;
  return VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

const isShort = (word: string, first: number): boolean =>
  first >= word.length && (/[^aeiouy][aeiouy][^aeiouywx]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word));

function withoutTense(word: string, first: number): string {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) return eed.index >= first ? word.slice(0, eed.index + 2) : word;
  const ending = /(?:ed|ing)(?:ly)?$/.exec(word);
  if (!ending || !VOWEL.test(word.slice(0, ending.index))) return word;
  const left = word.slice(0, ending.index);
  if (/(?:at|bl|iz)$/.test(left)) return `${left}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(left)) return left.slice(0, -1);
  return isShort(left, first) ? `${left}e` : left;
}

function withoutDerivation(word: string, first: number, second: number): string {
  let left = word;
  const derived = DERIVED.find(([ending]) => left.endsWith(ending));
  if (derived) {
    if (left.length - derived[0].length >= first) left = left.slice(0, -derived[0].length) + derived[1];
  } else if (/[cdeghkmnrt]li$/.test(left) && left.length - 2 >= first) left = left.slice(0, -2);
  const third = LAST[1].find((ending) => left.endsWith(ending));
  if (third !== undefined && left.length - third.length >= first) {
    const kept: Readonly<Record<string, string>> = { alize: 'al', icate: 'ic', iciti: 'ic', ical: 'ic' };
    left = left.slice(0, -third.length) + (kept[third] ?? '');
  }
  const last = LAST[0].find((ending) => left.endsWith(ending));
  if (last === undefined || left.length - last.length < second) return left;
  return last === 'ion' && !/[st]ion$/.test(left) ? left : left.slice(0, -last.length);
}

function stem(word: string): string {
  const bare = withoutElision(word)
    .replace(/['’](?:s|ll|d|ve|re|m)?$/, '')
    .replace(/n['’]t$/, '');
  const known = irregularLemmas(bare, 'en')[0] ?? bare;
  if (known.length <= 2) return known;
  const first = /^(?:gener|commun|arsen)/.exec(known)?.[0].length ?? regionAfter(known, 0);
  const second = regionAfter(known, first);
  let left = withoutTense(withoutPlural(known), first);
  if (left.length > 2 && /[^aeiouy]y$/.test(left)) left = `${left.slice(0, -1)}i`;
  left = withoutDerivation(left, first, second);
  if (left.endsWith('e') && left.length - 1 >= first) {
    const before = left.slice(0, -1);
    if (before.length >= second || !/[^aeiouy][aeiouy][^aeiouywx]$/.test(before)) left = before;
  } else if (left.endsWith('ll') && left.length - 1 >= second) left = left.slice(0, -1);
  return left;
}

const STOP_WORDS = new Set(
  `i me my myself we our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
  they them their theirs themselves what which who whom this that these those am is are was were be been being have
  has had having do does did doing a an the and but if or because as until while of at by for with about against
  between into through during before after above below to from up down in out on off over under again then once here
  there when where why how all any both each few more most other some such no nor not only own same so than too very
  can will just should now would could may might shall must i'm it's don't didn't i'd i've that's there's wasn't
  couldn't he's she's we're they're you're won't can't isn't doesn't let us also unto upon thou thee thy ye hath`
    .split(/\s+/)
    .filter(Boolean),
);

const ROLES = rolesOf({
  subject: `i he she we they i'm i'd i've i'll he's he'd he'll she's she'd she'll we're we'd we've we'll they're they'd
  they've they'll somebody someone you you'd you'll you've it there there's`,
  expletive: 'there',
  object: 'me him her us them it you',
  particle: 'up out off away back down',
  negation: `no not never don't didn't doesn't won't wouldn't can't couldn't cannot wasn't weren't isn't aren't haven't
  hasn't hadn't shouldn't without`,
  preposition:
    'at by for with about against between into through during from to up down in out on off over of without toward',
  connective: 'and but or if because as until while that than who which whose when where nor so',
  auxiliary: `am is are was were be been being have has had having do does did will would can could may might shall
  should must`,
  determiner: 'the a an my your his her its our their this that these those each every all any some no',
});

export const ENGLISH: LanguageTools = { stem: remembering(stem), stopWords: STOP_WORDS, roles: ROLES };
