import { readFileSync } from 'node:fs';
import { identifyLanguage } from '../../shared/language/identify.ts';

interface Group {
  right: number;
  /** Right where a second language in it is overlooked. */
  main: number;
  all: number;
}

const LABELS = ['es', 'en', 'mixed', 'other'] as const;

const kindOf = (label: string, text: string): string => {
  if (label === 'mixed' || label === 'other') return label;
  const words = text.trim().split(/\s+/).length;
  return words >= 5 ? 'words5' : words >= 2 ? 'words2to4' : 'word';
};

const share = (part: number, all: number) => Number((part / all).toFixed(4));

/**
 * `language FILE.tsv`: lines of `es|en|mixed|other`, a tab and a text. `--misses` says which it got wrong.
 * `confusion`: for each label how often each answer was given. `mainRight`: es and en by the language of most words.
 */
export function evaluateLanguage(file: string, options: ReadonlySet<string>): object {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [label = '', text = ''] = line.split('\t');
      return { label, text: text.replace(/\r$/, '') };
    });
  const groups = new Map<string, Group>();
  const confusion: Record<string, Record<string, number>> = {};
  const started = process.cpuUsage();
  let units = 0;
  for (const { label, text } of rows) {
    const { language, main } = identifyLanguage(text);
    units += text.length;
    const kind = kindOf(label, text);
    const group = groups.get(kind) ?? { right: 0, main: 0, all: 0 };
    groups.set(kind, group);
    group.all++;
    if (main === label) group.main++;
    if (language === label) group.right++;
    else if (options.has('--misses')) console.error(`${label}\t${language}\t${text}`);
    const answers = confusion[label] ?? Object.fromEntries([...LABELS, 'none'].map((each) => [each, 0]));
    confusion[label] = answers;
    const answer = language ?? 'none';
    answers[answer] = (answers[answer] ?? 0) + 1;
  }
  const seconds = process.cpuUsage(started).user / 1e6;
  const part = (kind: string, what: 'right' | 'main') => {
    const group = groups.get(kind);
    return group ? share(group[what], group.all) : null;
  };
  return {
    word: part('word', 'right'),
    words2to4: part('words2to4', 'right'),
    words5: part('words5', 'right'),
    mixed: part('mixed', 'right'),
    other: part('other', 'right'),
    mainRight: { words2to4: part('words2to4', 'main'), words5: part('words5', 'main') },
    confusion,
    unitsPerSecond: Math.round(units / Math.max(seconds, 0.001)),
  };
}
