// Spanish and English as this project writes them: its sample interviews, its own words in the window and the
// guide, and its dictionary with the forms that rules make of the headwords.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { foldWord, WordCounts, wordsOf } from './words.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const filesIn = (folder) => readdirSync(join(root, folder)).map((name) => read(join(folder, name)));

const INTERFACE = 0.5;
const HEADWORD = 0.6;
const FUNCTION_WORD = 4;

const VERB_ENDINGS = {
  a: 'o a as amos an é aste ó aron aba abas ábamos aban ado ada ados adas ando aré ará arán aría arían e es en emos ara aran ase arse arlo arla arle',
  e: 'o es e en í iste ió ieron ía ías íamos ían ido ida idos idas iendo a as an iera ieran emos eré erá erán ería erían erlo erla erse',
  i: 'o es e en í iste ió ieron ía ías íamos ían ido ida idos idas iendo a as an iera ieran imos iré irá irán iría irían irlo irla irse',
};

function spanishVerb(verb) {
  const [, stem, ending] = /^(.*)([aeií])r(?:se)?$/.exec(verb) ?? [];
  return stem === undefined
    ? []
    : VERB_ENDINGS[ending.replace('í', 'i')].split(' ').map((each) => stem + each);
}

function spanishPlural(noun) {
  if (/[aeiouáéó]$/.test(noun)) return [`${noun}s`];
  if (/z$/.test(noun)) return [`${noun.slice(0, -1)}ces`];
  if (/ión$/.test(noun)) return [`${noun.slice(0, -2)}ones`];
  return /[lrndj]$/.test(noun) ? [`${noun}es`] : [];
}

const withoutY = (word) => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ie` : word);
const englishPlural = (word) => `${/(?:s|x|ch|sh|z)$/.test(word) ? `${word}e` : withoutY(word)}s`;
const englishVerb = (verb) => {
  const stem = verb.replace(/e$/, '');
  return [englishPlural(verb), /y$/.test(verb) ? `${withoutY(verb)}d` : `${stem}ed`, `${stem}ing`];
};

function addEntry({ es, en }, [headword, kind, translations]) {
  const words = headword.trim().split(' ');
  for (const word of words) {
    es.add(foldWord(word), kind === 'func' ? FUNCTION_WORD : words.length > 1 ? 0.2 : HEADWORD);
  }
  if (kind === 'v') for (const form of spanishVerb(words[0])) es.add(form, HEADWORD * 0.12);
  const isOne = words.length === 1;
  if (kind === 'n' && isOne) for (const form of spanishPlural(headword)) es.add(form, HEADWORD * 0.4);
  if (kind === 'adj' && isOne) {
    const feminine = headword.replace(/o$/, 'a');
    if (feminine !== headword) es.add(feminine, HEADWORD * 0.5);
    for (const each of new Set([headword, feminine]))
      for (const form of spanishPlural(each)) es.add(form, HEADWORD * 0.3);
  }
  for (const [place, translation] of translations.split('; ').entries()) {
    const parts = translation.split(' ');
    const weight =
      kind === 'func' ? FUNCTION_WORD / 2 : parts.length > 1 ? 0.2 : HEADWORD * (place > 0 ? 0.5 : 1);
    for (const word of parts) en.add(foldWord(word), weight);
    if (parts.length > 1) continue;
    if (kind === 'v') for (const form of englishVerb(translation)) en.add(form, HEADWORD * 0.4);
    if (kind === 'n') en.add(englishPlural(translation), HEADWORD * 0.4);
    if (kind === 'adj' && translation.length > 4) en.add(`${translation}ly`, HEADWORD * 0.1);
  }
}

function addInterviews(counts) {
  const side = /\b(es|en):\s*(?:'((?:[^'\\]|\\.)*)'|\[((?:\s*'(?:[^'\\]|\\.)*',?)+)\s*\])/g;
  for (const file of filesIn('shared/sample/interviews')) {
    for (const [, language, one, several] of file.matchAll(side))
      for (const word of wordsOf((one ?? several).replaceAll("\\'", "'"))) counts[language].add(word);
  }
}

function addInterface(counts) {
  const value = /:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;
  for (const language of ['es', 'en']) {
    for (const file of filesIn(`shared/i18n/${language}`)) {
      for (const [, single, double] of file.matchAll(value))
        for (const word of wordsOf((single ?? double).replace(/\{\{?\w+\}?\}/g, ' ')))
          counts[language].add(word, INTERFACE);
    }
  }
  const guides = { es: 'docs/es/guia.md', en: 'docs/en/guide.md' };
  for (const [language, path] of Object.entries(guides))
    for (const word of wordsOf(read(path).replace(/`[^`]*`|\([^)]*\)/g, ' ')))
      counts[language].add(word, INTERFACE);
}

/** Weighted word counts of both languages. */
export function spanishAndEnglish() {
  const counts = { es: new WordCounts(), en: new WordCounts() };
  addInterviews(counts);
  addInterface(counts);
  const tables = [...filesIn('shared/dictionary/fields'), read('shared/dictionary/function-words.ts')];
  for (const line of tables.join('\n').split('\n')) {
    const cells = line.split('\t');
    if (cells.length >= 3) addEntry(counts, cells);
  }
  for (const [language, name] of [
    ['es', 'irregular-spanish'],
    ['en', 'irregular-english'],
  ]) {
    for (const line of read(`shared/dictionary/${name}.ts`).split('\n')) {
      if (!/^[a-zñáéíóú]+(?: [a-zñáéíóú'-]+)+$/.test(line)) continue;
      for (const form of line.split(' ').slice(1)) counts[language].add(foldWord(form), 0.5);
    }
  }
  return counts;
}
