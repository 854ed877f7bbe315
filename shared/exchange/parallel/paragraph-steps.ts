import { PROJECT_DICTIONARY } from '../../align/project-dictionary.ts';
import { type AlignedBead, alignSentences } from '../../align/sentences/align.ts';
import { alignmentAnchors, type MarkedSentence } from '../../beads/alignment-anchors.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { UiLanguage } from '../../model/records.ts';
import type { Step } from './galeChurch.ts';
import { foldLabel, rolesOf, type Turn } from './labels.ts';

/** One of two files, cut into paragraphs. */
export interface ParagraphSide {
  readonly language: UiLanguage;
  readonly text: string;
  readonly turns: readonly Turn[];
}

export interface PairedParagraphs {
  readonly steps: readonly Step[];
  /** Of each step, 0 to 1: how sure its sentences are, by their length. */
  readonly confidences: readonly number[];
  /** Stretches that stand elsewhere in the other file. */
  readonly moved: number;
}

interface SideSentence extends MarkedSentence {
  readonly paragraph: number;
}

/** This part of the shorter paragraph has to be in the other one, else they are not held together by it. */
const HELD_FROM = 0.25;
/** Where both files have as many paragraphs, so many of them say that these stand one beside one. */
const ONE_TO_ONE_FROM = 0.8;

function sentencesIn({ language, text, turns }: ParagraphSide): readonly SideSentence[] {
  const roles = rolesOf(turns);
  const headings = new Map<Turn, number>();
  for (const turn of turns) if (turn.heading) headings.set(turn, headings.size);
  let role: string | null = null;
  return turns.flatMap((turn, paragraph) => {
    const own = text.slice(turn.start, turn.end);
    if (turn.heading) role = null;
    if (turn.label !== null) role = roles.get(foldLabel(turn.label)) ?? null;
    const speaker = role;
    return sentencesOf(own, language).map(
      ({ start, end }, at): SideSentence => ({
        text: own.slice(start, end),
        paragraph,
        isFirst: at === 0,
        speaker,
        time: turn.time ?? null,
        heading: turn.heading ? `${headings.get(turn)} of ${headings.size}` : null,
      }),
    );
  });
}

/** For each paragraph of the source the paragraphs of the target that its sentences are linked with, and back. */
function heldTogether(
  source: readonly SideSentence[],
  target: readonly SideSentence[],
  beads: readonly AlignedBead[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const shared = new Map<number, Map<number, number>>();
  const lengths = { source: new Map<number, number>(), target: new Map<number, number>() };
  const count = (side: 'source' | 'target', { paragraph, text }: SideSentence) =>
    lengths[side].set(paragraph, (lengths[side].get(paragraph) ?? 0) + text.length);
  for (const sentence of source) count('source', sentence);
  for (const sentence of target) count('target', sentence);
  for (const bead of beads) {
    const total = bead.target.reduce((sum, at) => sum + (target[at]?.text.length ?? 0), 0);
    for (const at of bead.source) {
      const one = source[at];
      for (const beside of bead.target) {
        const other = target[beside];
        if (!one || !other) continue;
        const row = shared.get(one.paragraph) ?? new Map<number, number>();
        shared.set(one.paragraph, row);
        const share = (one.text.length * other.text.length) / Math.max(1, total);
        row.set(other.paragraph, (row.get(other.paragraph) ?? 0) + share * bead.confidence);
      }
    }
  }
  const held = new Map<number, Set<number>>();
  const best = new Map<number, readonly [from: number, weight: number]>();
  const hold = (from: number, to: number) => held.set(from, (held.get(from) ?? new Set()).add(to));
  for (const [from, row] of shared) {
    let most: readonly [number, number] | null = null;
    for (const [to, weight] of row) {
      const shorter = Math.min(lengths.source.get(from) ?? 0, lengths.target.get(to) ?? 0);
      if (weight >= HELD_FROM * shorter) hold(from, to);
      if (!most || weight > most[1]) most = [to, weight];
      if (weight > (best.get(to)?.[1] ?? 0)) best.set(to, [from, weight]);
    }
    if (most) hold(from, most[0]);
  }
  for (const [to, [from]] of best) hold(from, to);
  return held;
}

/** Rows of both sides in their order: what is held together, however far it reaches, is one row. */
function stepsOf(sources: number, targets: number, held: ReadonlyMap<number, ReadonlySet<number>>): Step[] {
  const back = new Map<number, number[]>();
  for (const [from, row] of held) for (const to of row) back.set(to, [...(back.get(to) ?? []), from]);
  const steps: Step[] = [];
  for (let es = 0, en = 0; es < sources || en < targets; ) {
    const isHeld = { es: held.has(es), en: back.has(en) };
    if (es < sources && (!isHeld.es || en >= targets)) {
      steps.push({ es: 1, en: 0 });
      es++;
    } else if (en < targets && (!isHeld.en || es >= sources)) {
      steps.push({ es: 0, en: 1 });
      en++;
    } else {
      const end = { es: es + 1, en: en + 1 };
      for (let seen = { es, en }; seen.es < end.es || seen.en < end.en; ) {
        if (seen.es < end.es) for (const to of held.get(seen.es++) ?? []) end.en = Math.max(end.en, to + 1);
        else for (const from of back.get(seen.en++) ?? []) end.es = Math.max(end.es, from + 1);
      }
      steps.push({ es: end.es - es, en: end.en - en });
      es = end.es;
      en = end.en;
    }
  }
  return steps;
}

function confidencesOf(
  steps: readonly Step[],
  source: readonly SideSentence[],
  target: readonly SideSentence[],
  beads: readonly AlignedBead[],
): readonly number[] {
  const stepAt = { source: [] as number[], target: [] as number[] };
  for (const [at, step] of steps.entries()) {
    for (let count = 0; count < step.es; count++) stepAt.source.push(at);
    for (let count = 0; count < step.en; count++) stepAt.target.push(at);
  }
  const sums = steps.map(() => ({ sure: 0, length: 0 }));
  for (const bead of beads) {
    const ends = [
      ...bead.source.flatMap((at) => source[at] ?? []).map((each) => [each, stepAt.source] as const),
      ...bead.target.flatMap((at) => target[at] ?? []).map((each) => [each, stepAt.target] as const),
    ];
    const places = new Set(ends.map(([each, list]) => list[each.paragraph]));
    for (const [each, list] of ends) {
      const sum = sums[list[each.paragraph] ?? -1];
      if (!sum) continue;
      sum.length += each.text.length;
      // A bead that the rows tear apart says nothing for any of them.
      if (places.size === 1) sum.sure += each.text.length * bead.confidence;
    }
  }
  return sums.map(({ sure, length }) => Math.round((100 * sure) / Math.max(1, length)) / 100);
}

/**
 * Sets the paragraphs of two files side by side by aligning their sentences: what is linked stands in one row. Where
 * both have as many paragraphs and most say so, one beside one. Yields the part done (0 … 1).
 */
export function* pairParagraphs(es: ParagraphSide, en: ParagraphSide): Generator<number, PairedParagraphs> {
  const [source, target] = [sentencesIn(es), sentencesIn(en)];
  yield 0.05;
  const work = alignSentences({
    source: { language: es.language, sentences: source.map(({ text }) => text) },
    target: { language: en.language, sentences: target.map(({ text }) => text) },
    dictionaries: [PROJECT_DICTIONARY],
    anchors: alignmentAnchors(source, target),
  });
  let step = work.next();
  for (; !step.done; step = work.next()) yield 0.05 + 0.95 * step.value;
  const { beads, moved } = step.value;
  const held = heldTogether(source, target, beads);
  const count = es.turns.length;
  const opposite = es.turns.filter((_, at) => held.get(at)?.has(at)).length;
  const steps =
    count === en.turns.length && opposite >= ONE_TO_ONE_FROM * count
      ? es.turns.map((): Step => ({ es: 1, en: 1 }))
      : stepsOf(count, en.turns.length, held);
  return { steps, confidences: confidencesOf(steps, source, target, beads), moved: moved.length };
}
