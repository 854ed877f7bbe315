import { performance } from 'node:perf_hooks';
import { PROJECT_DICTIONARY } from '../../../shared/align/project-dictionary.ts';
import { type AlignmentTask, alignSentences, finished } from '../../../shared/align/sentences/align.ts';
import { tokensOf } from '../../../shared/align/tokens.ts';
import { alignWords } from '../../../shared/align/words/train.ts';
import type { Measured } from '../measured.ts';
import { parallelText } from '../support/parallel-text.ts';

const MEGABYTE = 1024 * 1024;
const [SOURCE, TARGET] = ['es', 'en'];

/** Milliseconds of a run, and the most megabytes it held over what was held before, looked at whenever it breathes. */
function run(sentences: number): { ms: number; megabytes: number } {
  const { source, target } = parallelText(sentences, 1);
  const task: AlignmentTask = {
    source: { language: SOURCE, sentences: source },
    target: { language: TARGET, sentences: target },
    dictionaries: [PROJECT_DICTIONARY],
  };
  const held = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / MEGABYTE;
  };
  const before = held();
  let most = before;
  const started = performance.now();
  const work = alignSentences(task);
  let looked = started;
  for (let step = work.next(); !step.done; step = work.next()) {
    if (performance.now() - looked < 50) continue;
    looked = performance.now();
    most = Math.max(most, held());
  }
  return { ms: performance.now() - started, megabytes: most - before };
}

function words(): number {
  const { source, target } = parallelText(1_100, 2);
  const pairs = source.slice(0, 1_000).map((text, at) => ({
    source: tokensOf(text, SOURCE),
    target: tokensOf(target[at] ?? '', TARGET),
  }));
  const started = performance.now();
  finished(alignWords({ source: SOURCE, target: TARGET, pairs, dictionaries: [PROJECT_DICTIONARY] }));
  return performance.now() - started;
}

/** The aligner by itself, in this process. The dictionary comes first: it is read once. */
export async function measure(): Promise<readonly Measured[]> {
  const started = performance.now();
  PROJECT_DICTIONARY.translations('casa', SOURCE);
  PROJECT_DICTIONARY.translations('house', TARGET);
  const rows: Measured[] = [
    { what: 'dictionary read', at: 'Node', unit: 'ms', samples: [performance.now() - started] },
  ];
  const trained = Array.from({ length: 5 }, words);
  rows.push({ what: 'words trained', at: '1,000 pairs', unit: 'ms', samples: trained });
  for (const [sentences, times] of [
    [500, 9],
    [4_000, 3],
    [50_000, 1],
  ] as const) {
    const runs = Array.from({ length: times }, () => run(sentences));
    const size = sentences.toLocaleString('en');
    const at = `${size} × ${size} sentences`;
    rows.push(
      { what: 'align', at, unit: 'ms', samples: runs.map(({ ms }) => ms) },
      { what: 'align, memory', at, unit: 'MB', samples: runs.map(({ megabytes }) => megabytes) },
    );
  }
  return rows;
}
