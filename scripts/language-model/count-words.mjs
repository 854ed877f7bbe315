#!/usr/bin/env node
// node scripts/language-model/count-words.mjs: writes counts/es.txt and counts/en.txt, how often each word stands in the
// odd-numbered files of ../shared/align/tico-* (CC0) and bible-heavy (public domain). The even-numbered ones are kept
// for the report. Words only, in the order of their counts: no sentence of theirs is in this repository.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { wordsOf } from './words.mjs';

const data = join(root, '../shared/align');
/** Its old words are not those of testimony. */
const WEIGHTS = { 'tico-med tico-heavy': 1, 'bible-heavy': 0.3 };
const LEAST = 0.9;

/** The two tico sets hold the same sentences: each line counts once. */
function linesOf(folders, language) {
  const lines = new Set();
  for (const folder of folders.split(' ')) {
    for (const file of readdirSync(join(data, folder))) {
      if (!file.endsWith(`.${language}`) || Number.parseInt(file, 10) % 2 === 0) continue;
      for (const line of readFileSync(join(data, folder, file), 'utf8').split('\n')) lines.add(line.trim());
    }
  }
  return [...lines].join('\n');
}

/** Words that are never written small are names. */
const smallWords = (text) =>
  new Set(
    Array.from(text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}'’]*/gu)).flatMap(([word]) => wordsOf(word)),
  );

for (const language of ['es', 'en']) {
  const counts = new Map();
  for (const [folders, weight] of Object.entries(WEIGHTS)) {
    const text = linesOf(folders, language);
    const small = smallWords(text);
    for (const word of wordsOf(text)) if (small.has(word)) counts.set(word, (counts.get(word) ?? 0) + weight);
  }
  const byCount = new Map();
  for (const [word, count] of counts) {
    if (count < LEAST) continue;
    const rounded = count > 20 ? Math.round(count) : Number(count.toFixed(1));
    byCount.set(rounded, [...(byCount.get(rounded) ?? []), word]);
  }
  const lines = [...byCount]
    .sort(([one], [other]) => other - one)
    .map(([count, words]) => `${count} ${words.sort().join(' ')}`);
  writeFileSync(join(root, `scripts/language-model/counts/${language}.txt`), `${lines.join('\n')}\n`);
}
