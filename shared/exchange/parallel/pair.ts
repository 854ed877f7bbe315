import { guessLanguage } from '../../language/guess.ts';
import type { SpokenLanguage } from '../../language/stretches.ts';
import type { UiLanguage } from '../../model/records.ts';
import { Problem } from '../../problem/problem.ts';
import type { SourceText } from '../text/source.ts';
import type { ParallelFinding, Piece } from './finding.ts';
import { alignLengths, type Step } from './galeChurch.ts';
import { foldLabel, rolesOf, type Turn, turnsOf } from './labels.ts';
import { type Group, settleRows } from './rows.ts';
import { matchSpeakers } from './speakers.ts';

/** e^-3: a row whose sides are said by different roles must fit twenty times better to be believed. */
const OTHER_ROLE = 3;

/**
 * Sets two files side by side, paragraph by paragraph: one to one where the counts agree, else by length
 * (galeChurch.ts). `es` is the file given as Spanish.
 * @throws Problem sameFileTwice
 */
export function pairParallel(es: SourceText, en: SourceText, speakerLabels = true): ParallelFinding {
  if (es.text === en.text) throw new Problem('sameFileTwice', { file: en.name });
  const turns = { es: turnsOf(es, speakerLabels), en: turnsOf(en, speakerLabels) };
  const steps =
    turns.es.length === turns.en.length
      ? turns.es.map((): Step => ({ es: 1, en: 1 }))
      : alignLengths(turns.es.map(length), turns.en.map(length), otherRole(turns));
  return build(es, en, turns, steps, speakerLabels);
}

/** The same rows with labels such as “Rosa:” made speakers, or left in the text. */
export function withSpeakerLabels(finding: ParallelFinding, speakerLabels: boolean): ParallelFinding {
  const { es, en, rows } = finding;
  const turns = { es: turnsOf(es, speakerLabels), en: turnsOf(en, speakerLabels) };
  const steps = rows.map((row): Step => ({ es: row.es.length, en: row.en.length }));
  return build(es, en, turns, steps, speakerLabels);
}

/** Takes the Spanish file for the English one and the other way round. */
export function swapFiles({ es, en, speakerLabels }: ParallelFinding): ParallelFinding {
  return pairParallel(en, es, speakerLabels);
}

const timesOf = (turns: readonly Turn[]) => turns.filter(({ time }) => time !== undefined).length;

const length = ({ start, end }: Turn) => end - start;

function otherRole(turns: Readonly<Record<UiLanguage, readonly Turn[]>>): (es: number, en: number) => number {
  const rolesIn = (side: UiLanguage) => {
    const roles = rolesOf(turns[side]);
    return turns[side].map(({ label }) => (label === null ? null : (roles.get(foldLabel(label)) ?? null)));
  };
  const [es, en] = [rolesIn('es'), rolesIn('en')];
  return (row, column) => (es[row] === en[column] ? 0 : OTHER_ROLE);
}

function build(
  es: SourceText,
  en: SourceText,
  turns: Readonly<Record<UiLanguage, readonly Turn[]>>,
  steps: readonly Step[],
  speakerLabels: boolean,
): ParallelFinding {
  const { speakers, idOf } = matchSpeakers(turns, steps);
  const pieces = { es: piecesOf(es, turns.es, idOf.es), en: piecesOf(en, turns.en, idOf.en) };
  let [row, column] = [0, 0];
  const groups = steps.map((step, at): Group => {
    const group = {
      id: `row-${at + 1}`,
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
