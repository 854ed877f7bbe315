#!/usr/bin/env node
// node scripts/language-model.mjs: counts the letters of the languages that shared/language tells apart and writes
// shared/language/model/table.ts. Every text it reads was written for this project; texts/ has the other
// languages, and common words of these two that the others lack.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spanishAndEnglish } from './language-model/spanish-english.mjs';
import { WordCounts, wordsOf } from './language-model/words.mjs';
import { root } from './lib/paths.mjs';

/** Letters that are looked back at. Five told no more and made the table twice as large. */
const LONGEST = 3;
/** After three letters, what was met less often than this is left out: a tenth of the table for .05 % of the figures. */
const RARE = 0.3;
const KNOWN = 1;

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

const folder = join(root, 'scripts/language-model/texts');
const languages = spanishAndEnglish();
for (const name of readdirSync(folder).sort()) {
  const language = name.replace('.txt', '');
  const isOwn = language in languages;
  const counts = languages[language] ?? new WordCounts();
  for (const word of wordsOf(readFileSync(join(folder, name), 'utf8'), !isOwn)) counts.add(word);
  languages[language] = counts;
}
/** Words that were met often enough to be known whole, each with its count as above; what share of all words each has. */
function knownWords(counts) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const known = [...counts]
    .filter(([word, count]) => count >= KNOWN && word.length > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, count]) => signOf(count) + word);
  return [Math.round(total), ...known].join(' ');
}

const parts = Object.entries(languages).map(([name, counts]) => {
  return `  [\n    '${name}',\n    ${literal(tableOf(lettersAfter(counts)))},\n  ],`;
});
const words = ['es', 'en'].map((language) => `  ${literal(knownWords(languages[language]))},`);
writeFileSync(
  join(root, 'shared/language/model/table.ts'),
  `// Written by scripts/language-model.mjs: run it again instead of changing this.

/** For each language, which letters follow up to ${LONGEST} others: spelling.ts reads it. */
export const LETTERS: readonly (readonly [language: string, table: string])[] = [\n${parts.join('\n')}\n];

/** Common words of Spanish and English: how many words were counted, then each behind the sign of its count. */
export const WORDS: readonly string[] = [
${words.join('\n')}
];
`,
);
