import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AlignedBead, alignSentences, finished } from '../../shared/align/sentences/align.ts';
import { dictionaries } from './dictionaries.ts';
import { type ScoredBead, SentenceScore } from './sentence-score.ts';

const linesOf = (path: string): readonly string[] => {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
};

const side = (list: string): readonly number[] =>
  list
    .replace(/[[\]\s]/g, '')
    .split(',')
    .filter(Boolean)
    .map(Number);

const readGold = (path: string): readonly ScoredBead[] =>
  linesOf(path)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [source = '', target = ''] = line.split(':');
      return { source: side(source), target: side(target) };
    });

interface Document {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly gold: readonly ScoredBead[];
}

/** A document cut into ones of `size` gold beads, as short files are. */
function cut(document: Document, size: number): readonly Document[] {
  const parts: Document[] = [];
  for (let at = 0; at + size <= document.gold.length; at += size) {
    const gold = document.gold.slice(at, at + size);
    const sources = gold.flatMap((bead) => bead.source);
    const targets = gold.flatMap((bead) => bead.target);
    parts.push({
      source: sources.map((line) => document.source[line] ?? ''),
      target: targets.map((line) => document.target[line] ?? ''),
      gold: gold.map((bead) => ({
        source: bead.source.map((line) => sources.indexOf(line)),
        target: bead.target.map((line) => targets.indexOf(line)),
      })),
    });
  }
  return parts;
}

/** Documents aligned once beforehand, off the clock. */
const WARMING = 2;

/**
 * `sentences DIR`: aligns every NNN.es with its NNN.en and scores the beads against NNN.gold. Options: `--no-dictionary`,
 * `--as=de-fr` (other language tags), `--beads=15` (cut into documents of so many beads), `--part=odd|even`, `--bins`.
 */
export function evaluateSentences(folder: string, options: ReadonlySet<string>): object {
  const { score, beads, sentencesPerSecond } = alignedAll(folder, options);
  return {
    ...score.figures(),
    sentencesPerSecond,
    ...(options.has('--bins') ? { bins: bins(beads) } : {}),
  };
}

/** Every document of a folder aligned and scored. */
function alignedAll(folder: string, options: ReadonlySet<string>) {
  const option = (name: string) =>
    Array.from(options)
      .find((one) => one.startsWith(`--${name}=`))
      ?.split('=')[1];
  const [from = 'es', to = 'en'] = option('as')?.split('-') ?? [];
  const size = Number(option('beads') ?? 0);
  const part = option('part');
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.gold'))
    .sort()
    .filter((_, at) => part === undefined || (at % 2 === 1) === (part === 'odd'))
    .flatMap((name) => {
      const at = (ending: string) => join(folder, name.replace(/gold$/, ending));
      const whole = {
        source: linesOf(at('es')),
        target: linesOf(at('en')),
        gold: readGold(join(folder, name)),
      };
      return size > 0 ? cut(whole, size) : [whole];
    });
  const known = options.has('--no-dictionary') ? [] : dictionaries();
  const aligned = (source: readonly string[], target: readonly string[]): readonly AlignedBead[] =>
    finished(
      alignSentences({
        source: { language: from, sentences: source },
        target: { language: to, sentences: target },
        dictionaries: known,
      }),
    ).beads;
  // The speed is that of a worker at work: dictionary read, code compiled, as after its first document.
  for (const { source, target } of documents.slice(0, WARMING)) aligned(source, target);
  const score = new SentenceScore();
  const beads: (readonly [AlignedBead, boolean])[] = [];
  let sentences = 0;
  // Processor time, so that other work on the machine does not count.
  const started = process.cpuUsage();
  for (const { source, target, gold } of documents) {
    const result = aligned(source, target);
    sentences += source.length + target.length;
    const hits = score.add(gold, result);
    for (const [at, bead] of result.entries()) beads.push([bead, hits[at] ?? false]);
  }
  const seconds = process.cpuUsage(started).user / 1e6;
  return { score, beads, sentencesPerSecond: Math.round(sentences / seconds) };
}

/** A tenth of the scale with fewer beads than this is said, but tells nothing. */
const TELLING = 50;

/** How sure the aligner said it was, against how often it was right, in tenths. */
export function bins(beads: readonly (readonly [AlignedBead, boolean])[]) {
  return Array.from({ length: 10 }, (_, tenth) => {
    const inside = beads.filter(([bead]) => Math.min(9, Math.floor(bead.confidence * 10)) === tenth);
    const mean = inside.reduce((sum, [bead]) => sum + bead.confidence, 0) / Math.max(1, inside.length);
    const right = inside.filter(([, hit]) => hit).length / Math.max(1, inside.length);
    return {
      from: tenth / 10,
      beads: inside.length,
      said: Number(mean.toFixed(3)),
      right: Number(right.toFixed(3)),
    };
  }).filter((bin) => bin.beads > 0);
}

/**
 * `calibration DIR`: confidence against truth in tenths, and the farthest that a tenth of TELLING beads or more is off.
 * Takes the options of `sentences`; `--part=even` is what the calibration was not fitted on.
 */
export function evaluateCalibration(folder: string, options: ReadonlySet<string>): object {
  const tenths = bins(alignedAll(folder, options).beads);
  const off = tenths.filter((bin) => bin.beads >= TELLING).map(({ said, right }) => Math.abs(said - right));
  return { bins: tenths, worst: Number(Math.max(0, ...off).toFixed(3)) };
}
