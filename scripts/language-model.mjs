#!/usr/bin/env node
// node scripts/language-model.mjs: counts the letters of the languages that shared/language tells apart and writes
// shared/language/model/table.ts. What it reads was written for this project (texts/: the other languages, and common words
// of these two; words/: how common words are, by ear), but for counts/, made by count-words.mjs from free texts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spanishAndEnglish } from './language-model/spanish-english.mjs';
import { foldWord, WordCounts, wordsOf } from './language-model/words.mjs';
import { root } from './lib/paths.mjs';

/** Letters that are looked back at. Five told no more and made the table twice as large. */
const LONGEST = 3;
/** After three letters, what was met less often than this is left out: it told nothing more. */
const RARE = 4;
/** Words that weigh less are told by their letters. */
const KNOWN = 0.2;
/** Shared letters are told by one of the signs that no word has. */
const MOST_LETTERS = 40;
/** What a word of a text weighs beside the counts of words/. */
const TEXT = 3;
/** How often an accent is left out. */
const UNACCENTED = 0.04;
/** What a word of counts/ weighs beside one of our own. */
const COUNTED = 1;

function lettersAfter(counts) {
  const contexts = new Map();
  for (const [word, weight] of counts) {
    const letters = `_${word}_`;
    for (let at = 1; at < letters.length; at++) {
      for (let back = 0; back <= Math.min(LONGEST, at); back++) {
        const context = letters.slice(at - back, at);
        const next = contexts.get(context) ?? new Map();
        if (next.size === 0) contexts.set(context, next);
        next.set(letters[at], (next.get(letters[at]) ?? 0) + weight);
      }
    }
  }
  return contexts;
}

/** A line's first character: how many letters it shares with the line before, and how many of its own come next. */
const HEADS = ['ABCD', 'EFGH', 'IJKL', 'MNOP'];

/** A count as one letter: twice its logarithm. */
const signOf = (count) => String.fromCharCode(48 + Math.max(0, Math.round(2 * Math.log2(count)) + 8));

/** Lines of a head, the letters looked back at, then pairs of a letter and its count. */
function tableOf(contexts) {
  const inOrder = ([one], [other]) => (one < other ? -1 : 1);
  const lines = [];
  let before = '';
  for (const [context, next] of [...contexts].sort(inOrder)) {
    const kept = [...next].filter(([, count]) => context.length < LONGEST || count >= RARE);
    if (kept.length === 0) continue;
    let shared = 0;
    while (shared < context.length && context[shared] === before[shared]) shared++;
    before = context;
    const own = context.slice(shared);
    const pairs = kept.sort(inOrder).map(([letter, count]) => letter + signOf(count));
    lines.push(HEADS[shared][own.length] + own + pairs.join(''));
  }
  return lines.join('\n');
}

/** As Biome would write it. */
const literal = (text) => {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return text.includes("'") && !text.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
};

const folder = join(root, 'scripts/language-model');
const readLines = (kind, name) => readFileSync(join(folder, kind, name), 'utf8').split('\n');
const languages = spanishAndEnglish();
const countsOf = (name) => {
  const language = name.replace('.txt', '');
  languages[language] ??= new WordCounts();
  return languages[language];
};
for (const name of readdirSync(join(folder, 'texts')).sort()) {
  const isOwn = /^(?:es|en)\.txt$/.test(name);
  for (const word of wordsOf(readLines('texts', name).join('\n'), !isOwn))
    countsOf(name).add(word, isOwn ? 1 : TEXT);
}
// Lines of a count and the words that have it.
for (const kind of ['words', 'counts']) {
  for (const name of readdirSync(join(folder, kind)).sort()) {
    for (const line of readLines(kind, name)) {
      const [count, ...words] = line.split(' ');
      for (const word of words)
        countsOf(name).add(foldWord(word), Number(count) * (kind === 'counts' ? COUNTED : 1));
    }
  }
}
// Many type Spanish without its accents.
for (const [word, count] of [...languages.es]) {
  const plain = word.replace(/[áéíóúü]/g, (letter) => 'aeiouu'['áéíóúü'.indexOf(letter)]);
  if (plain !== word) languages.es.add(plain, count * UNACCENTED);
}

/** The rest are told by their letters. */
const HAS_WORDS = new Set([
  'es',
  'en',
  ...readdirSync(join(folder, 'words')).map((name) => name.replace('.txt', '')),
]);

/**
 * Words that were met often enough to be known whole: how many words were counted, then for each its count as above, how
 * many letters it shares with the word before it, and the rest of it.
 */
function knownWords(counts) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let before = '';
  const known = [...counts]
    .filter(
      ([word, count]) => count >= KNOWN && /^[\p{Ll}\p{M}']+$/u.test(word) && word.length < MOST_LETTERS,
    )
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, count]) => {
      let shared = 0;
      while (shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return signOf(count) + String.fromCharCode(48 + shared) + word.slice(shared);
    });
  return `${Math.round(total)} ${known.join('')}`;
}

const parts = Object.entries(languages).map(([name, counts]) => {
  return `  [\n    '${name}',\n    ${literal(tableOf(lettersAfter(counts)))},\n  ],`;
});
const words = Object.entries(languages).map(
  ([language, counts]) => `  ${literal(HAS_WORDS.has(language) ? knownWords(counts) : '')},`,
);
writeFileSync(
  join(root, 'shared/language/model/table.ts'),
  `// Written by scripts/language-model.mjs: run it again instead of changing this.

/** For each language, which letters follow up to ${LONGEST} others: spelling.ts reads it. */
export const LETTERS: readonly (readonly [language: string, table: string])[] = [\n${parts.join('\n')}\n];

/**
 * Common words of the languages above: how many words were counted, then each behind its count and
 * how many letters it shares with the one before; none for the rest.
 */
export const WORDS: readonly string[] = [
${words.join('\n')}
];
`,
);
