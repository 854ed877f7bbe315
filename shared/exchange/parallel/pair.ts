import { finished } from '../../align/sentences/align.ts';
import { guessLanguage } from '../../language/guess.ts';
import type { SpokenLanguage } from '../../language/stretches.ts';
import type { UiLanguage } from '../../model/records.ts';
import { Problem } from '../../problem/problem.ts';
import type { SourceText } from '../text/source.ts';
import type { ParallelFinding, Piece } from './finding.ts';
import type { Step } from './galeChurch.ts';
import { foldLabel, type Turn, turnsOf } from './labels.ts';
import { type PairedParagraphs, pairParagraphs } from './paragraph-steps.ts';
import { type Group, settleRows } from './rows.ts';
import { matchSpeakers } from './speakers.ts';

/**
 * Sets two files side by side, paragraph by paragraph, by their sentences. `es` is the file given as Spanish. A
 * generator: yields the part done (0 … 1).
 * @throws Problem sameFileTwice
 */
export function* pairingParallel(
  es: SourceText,
  en: SourceText,
  speakerLabels = true,
): Generator<number, ParallelFinding> {
  if (es.text === en.text) throw new Problem('sameFileTwice', { file: en.name });
  const turns = { es: turnsOf(es, speakerLabels), en: turnsOf(en, speakerLabels) };
  const paired = yield* pairParagraphs(
    { language: 'es', text: es.text, turns: turns.es },
    { language: 'en', text: en.text, turns: turns.en },
  );
  return build(es, en, turns, paired, speakerLabels);
}

/** The same at once. @throws Problem sameFileTwice */
export function pairParallel(es: SourceText, en: SourceText, speakerLabels = true): ParallelFinding {
  return finished(pairingParallel(es, en, speakerLabels));
}

/** The same rows with labels such as “Rosa:” made speakers, or left in the text. */
export function withSpeakerLabels(finding: ParallelFinding, speakerLabels: boolean): ParallelFinding {
  const { es, en, rows, moved } = finding;
  const turns = { es: turnsOf(es, speakerLabels), en: turnsOf(en, speakerLabels) };
  const steps = rows.map((row): Step => ({ es: row.es.length, en: row.en.length }));
  const confidences = rows.map(({ confidence }) => confidence);
  return build(es, en, turns, { steps, confidences, moved }, speakerLabels);
}

/** Takes the Spanish file for the English one and the other way round. */
export function swapFiles({ es, en, speakerLabels }: ParallelFinding): ParallelFinding {
  return pairParallel(en, es, speakerLabels);
}

const timesOf = (turns: readonly Turn[]) => turns.filter(({ time }) => time !== undefined).length;

function build(
  es: SourceText,
  en: SourceText,
  turns: Readonly<Record<UiLanguage, readonly Turn[]>>,
  { steps, confidences, moved }: PairedParagraphs,
  speakerLabels: boolean,
): ParallelFinding {
  const { speakers, idOf } = matchSpeakers(turns, steps);
  const pieces = { es: piecesOf(es, turns.es, idOf.es), en: piecesOf(en, turns.en, idOf.en) };
  let [row, column] = [0, 0];
  const groups = steps.map((step, at): Group => {
    const group = {
      id: `row-${at + 1}`,
      measured: confidences[at] ?? 0,
      es: pieces.es.slice(row, row + step.es),
      en: pieces.en.slice(column, column + step.en),
    };
    row += step.es;
    column += step.en;
    return group;
  });
  const guessed = { es: guessFile(es), en: guessFile(en) };
  return {
    es,
    en,
    ...settleRows(groups),
    moved,
    counts: { es: turns.es.length, en: turns.en.length },
    timeCodes: { es: timesOf(turns.es), en: timesOf(turns.en) },
    speakers,
    speakerLabels,
    speakerLabelsFound: speakers.length > 0 || (!speakerLabels && hasLabels(es, en)),
    sidesSwapped: guessed.es === 'en' && guessed.en === 'es',
    guessed,
  };
}

const hasLabels = (...sources: readonly SourceText[]) =>
  sources.some((source) => turnsOf(source, true).some(({ label }) => label !== null));

/** From the start, the middle and the end: a title page in the other language must not decide. */
function guessFile({ text }: SourceText): SpokenLanguage | null {
  const middle = Math.floor(text.length / 2);
  return guessLanguage(
    `${text.slice(0, 4000)} ${text.slice(middle, middle + 4000)} ${text.slice(-4000)}`,
    12_100,
  ).spoken;
}

function piecesOf(source: SourceText, turns: readonly Turn[], idOf: ReadonlyMap<string, string>): Piece[] {
  let speakerId: string | null = null;
  return turns.map(({ label, start, end, heading, time }) => {
    if (heading) speakerId = null;
    if (label !== null) speakerId = idOf.get(foldLabel(label)) ?? null;
    return {
      start,
      end,
      text: source.text.slice(start, end),
      speakerId,
      ...(time !== undefined && { time }),
    };
  });
}
