import { project, turned } from '../../../shared/align/words/project.ts';
import { type ReliabilityBin, reliability, type Told } from '../reliability.ts';
import { bare, linkParagraphs, overlap } from '../spans.ts';
import type { GoldDocument, Range, Side } from './gold.ts';

const length = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, { start, end }) => sum + end - start, 0);

const wordsIn = (text: string, ranges: readonly Range[], side: Side): string =>
  ranges.map(({ start, end }) => bare(text.slice(start, end), side)).join(' … ');

/** The ranges of several selections as one answer: a passage in pieces is carried over piece by piece. */
function united(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const whole: Range[] = [];
  for (const range of sorted) {
    const last = whole.at(-1);
    if (last && range.start <= last.end) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else whole.push(range);
  }
  return whole;
}

export interface PassageFigures {
  readonly charF1: number;
  readonly exact: number;
  /** Of the passages without counterpart, those answered with nothing. */
  readonly none: number;
  readonly passages: number;
  readonly withoutCounterpart: number;
  /** Of the passages with a counterpart, those not exact: a part of it, more than it, nothing, anything else. */
  readonly misses: Readonly<Record<Miss, number>>;
}

type Miss = 'short' | 'long' | 'nothing' | 'other';

function missOf(ranges: readonly Range[], wanted: readonly Range[]): Miss {
  if (ranges.length === 0) return 'nothing';
  const isWithin = (inner: readonly Range[], outer: readonly Range[]) =>
    inner.every((one) => outer.some((other) => one.start >= other.start && one.end <= other.end));
  if (isWithin(ranges, wanted)) return 'short';
  return isWithin(wanted, ranges) ? 'long' : 'other';
}

/**
 * Every passage carried over, both ways: how many characters, how many to the word (case, outer articles and
 * punctuation aside), and of those without counterpart how many were answered with nothing.
 */
export function scorePassages(
  documents: readonly GoldDocument[],
  showMisses: boolean,
): Readonly<Record<'es-en' | 'en-es', PassageFigures>> & { readonly confidence: readonly ReliabilityBin[] } {
  const turns = documents.flatMap((document) => document.turns);
  const linked = linkParagraphs(
    turns.map(({ es, en }) => ({ es: es.text, en: en.text })),
    true,
  );
  const told: Told[] = [];
  const direction = (from: Side, to: Side): PassageFigures => {
    let [both, out, gold, exact, spans, alone, aloneRight] = [0, 0, 0, 0, 0, 0, 0];
    const misses = { short: 0, long: 0, nothing: 0, other: 0 };
    for (const [at, turn] of turns.entries()) {
      const words = linked[at];
      if (!words) continue;
      const seen = from === 'es' ? words : turned(words);
      for (const passage of turn.passages) {
        if (passage[from].length === 0) continue;
        const answers = passage[from].map((range) => ({ range, ...project(seen, range) }));
        const ranges = united(answers.flatMap((answer) => answer.ranges));
        const asked = length(passage[from]);
        const confidence = answers.reduce(
          (sum, { range, confidence: sure }) => sum + (sure * (range.end - range.start)) / asked,
          0,
        );
        const [text, wanted] = [turn[to].text, passage[to]];
        const [found, expected] = [wordsIn(text, ranges, to), wordsIn(text, wanted, to)];
        if (ranges.length > 0) told.push([confidence, found === expected]);
        both += wanted.reduce((sum, { start, end }) => sum + overlap(ranges, [start, end]), 0);
        out += length(ranges);
        gold += length(wanted);
        if (wanted.length === 0) {
          alone++;
          if (ranges.length === 0) aloneRight++;
        } else {
          spans++;
          if (found === expected) exact++;
          else misses[missOf(ranges, wanted)]++;
        }
        if (showMisses && found !== expected) {
          console.error(`${wordsIn(turn[from].text, passage[from], from)}  →  ${found}   [${expected}]`);
        }
      }
    }
    const part = (count: number, all: number) => Number((count / Math.max(1, all)).toFixed(4));
    return {
      charF1: part(2 * both, out + gold),
      exact: part(exact, spans),
      none: part(aloneRight, alone),
      passages: spans + alone,
      withoutCounterpart: alone,
      misses,
    };
  };
  const figures = { 'es-en': direction('es', 'en'), 'en-es': direction('en', 'es') };
  return { ...figures, confidence: reliability(told) };
}
