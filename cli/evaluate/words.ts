import { readFileSync } from 'node:fs';
import { languageTools } from '../../shared/align/languages/tools.ts';
import { finished } from '../../shared/align/sentences/align.ts';
import { tokenOf } from '../../shared/align/tokens.ts';
import { alignWords, LINKED_FROM } from '../../shared/align/words/train.ts';
import { dictionaries } from './dictionaries.ts';

/** `words FILE.tsv`: trains on the file alone and scores the links against those that people made. */
export function evaluateWords(file: string, options: ReadonlySet<string>): object {
  const [source, target] = ['es', 'en'];
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [from = '', to = '', links = ''] = line.split('\t');
      const words = (text: string, language: string) =>
        text
          .split(' ')
          .filter(Boolean)
          .map((word) => tokenOf(word, languageTools(language)));
      return {
        source: words(from, source),
        target: words(to, target),
        gold: new Set(links.trim().split(/\s+/).filter(Boolean)),
      };
    });
  const known = options.has('--no-dictionary') ? [] : dictionaries();
  const linked = finished(alignWords({ source, target, pairs: rows, dictionaries: known }));
  let both = 0;
  let out = 0;
  let gold = 0;
  for (const [at, row] of rows.entries()) {
    gold += row.gold.size;
    for (const link of linked[at] ?? []) {
      if (link.chance < LINKED_FROM) continue;
      out++;
      if (row.gold.has(`${link.source}-${link.target}`)) both++;
    }
  }
  const [precision, recall] = [both / Math.max(1, out), both / Math.max(1, gold)];
  const rounded = (value: number) => Number(value.toFixed(4));
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}
