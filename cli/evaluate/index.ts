import { evaluateFlags } from './flags.ts';
import { evaluateLanguage } from './language.ts';
import { evaluateOwn, OWN_GOLD } from './own/index.ts';
import { evaluateCalibration, evaluateSentences } from './sentences.ts';
import { evaluateSpans } from './spans.ts';
import { evaluateWords } from './words.ts';

const KINDS: Readonly<Record<string, (path: string, options: ReadonlySet<string>) => object>> = {
  sentences: evaluateSentences,
  calibration: evaluateCalibration,
  language: evaluateLanguage,
  words: evaluateWords,
  spans: evaluateSpans,
  own: evaluateOwn,
  flags: evaluateFlags,
};

/** What is measured where no path is given. */
const DEFAULTS: Readonly<Record<string, string>> = { own: OWN_GOLD, flags: 'sample' };

/** `npm run eval -- sentences DIR`: the figures of the aligner on data of the forms in docs, as one line of JSON. */
function main(args: readonly string[]): void {
  const [kind = '', ...rest] = args;
  const path = rest.find((one) => !one.startsWith('--')) ?? DEFAULTS[kind] ?? '';
  const evaluate = KINDS[kind];
  if (!evaluate || path === '') {
    console.error(
      'usage: npm run eval -- sentences DIR | calibration DIR | words FILE.tsv | spans FILE.jsonl | language FILE.tsv | own | flags [DIR]',
    );
    process.exitCode = 2;
    return;
  }
  console.log(JSON.stringify(evaluate(path, new Set(rest))));
}

main(process.argv.slice(2));
