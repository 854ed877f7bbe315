import { readFileSync } from 'node:fs';
import { identifyLanguage } from '../../shared/language/identify.ts';

/** `language FILE.tsv`: lines of `es|en|mixed|other`, a tab and a text. Options: `--misses` says which it got wrong. */
export function evaluateLanguage(file: string, options: ReadonlySet<string>): object {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [label = '', text = ''] = line.split('\t');
      return { label, text: text.replace(/\r$/, '') };
    });
  const groups = new Map<string, { right: number; all: number }>();
  const started = process.cpuUsage();
  for (const { label, text } of rows) {
    const { language } = identifyLanguage(text);
    const words = text.trim().split(/\s+/).length;
    const kind =
      label === 'mixed' || label === 'other' ? label : words >= 5 ? 'long' : words >= 2 ? 'short' : 'word';
    const group = groups.get(kind) ?? { right: 0, all: 0 };
    groups.set(kind, group);
    group.all++;
    if (language === label) group.right++;
    else if (options.has('--misses')) console.error(`${label}\t${language}\t${text}`);
  }
  const seconds = process.cpuUsage(started).user / 1e6;
  const part = (kind: string) => {
    const group = groups.get(kind);
    return group ? Number((group.right / group.all).toFixed(4)) : null;
  };
  return {
    word: part('word'),
    words2to4: part('short'),
    words5: part('long'),
    mixed: part('mixed'),
    other: part('other'),
    textsPerSecond: Math.round(rows.length / Math.max(seconds, 0.001)),
  };
}
