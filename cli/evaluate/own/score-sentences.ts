import { type AlignedBead, alignSentences, finished } from '../../../shared/align/sentences/align.ts';
import { sentencesOf } from '../../../shared/language/sentences.ts';
import { dictionaries } from '../dictionaries.ts';
import { type ScoredBead, SentenceScore } from '../sentence-score.ts';
import { bins } from '../sentences.ts';
import { type GoldDocument, type Side, textOf } from './gold.ts';

/** A gold document as the aligner takes it: sentences and beads of the whole, and where both sides begin a turn. */
export interface WholeDocument {
  readonly es: readonly string[];
  readonly en: readonly string[];
  readonly beads: readonly ScoredBead[];
  readonly turns: readonly { readonly source: number; readonly target: number }[];
}

export function wholeDocument(document: GoldDocument): WholeDocument {
  const es: string[] = [];
  const en: string[] = [];
  const beads: ScoredBead[] = [];
  const turns: { source: number; target: number }[] = [];
  for (const turn of document.turns) {
    const [source, target] = [es.length, en.length];
    if (turn.es.sentences.length > 0 && turn.en.sentences.length > 0) turns.push({ source, target });
    for (const bead of turn.beads) {
      beads.push({ source: bead.es.map((at) => at + source), target: bead.en.map((at) => at + target) });
    }
    es.push(...turn.es.sentences.map((range) => textOf(turn.es, range)));
    en.push(...turn.en.sentences.map((range) => textOf(turn.en, range)));
  }
  return { es, en, beads, turns };
}

interface BeadFigures {
  readonly strictF1: number;
  readonly laxF1: number;
  readonly omissionF1: number;
}

export interface SentenceFigures extends BeadFigures {
  readonly withTurns: BeadFigures;
  /** Ends of sentences inside a block, F1. */
  readonly split: Readonly<Record<Side, number>>;
  readonly confidence: readonly object[];
}

/** Text alone, and with the turns as anchors, as in a transcript whose speakers are named. */
export function scoreSentences(documents: readonly GoldDocument[], showMisses: boolean): SentenceFigures {
  const known = dictionaries();
  const [alone, anchored] = [new SentenceScore(), new SentenceScore()];
  const said: (readonly [AlignedBead, boolean])[] = [];
  for (const document of documents) {
    const { es, en, beads, turns } = wholeDocument(document);
    const aligned = (anchors: WholeDocument['turns']) =>
      finished(
        alignSentences({
          source: { language: 'es', sentences: es },
          target: { language: 'en', sentences: en },
          dictionaries: known,
          anchors,
        }),
      ).beads;
    const result = aligned([]);
    const hits = alone.add(beads, result);
    for (const [at, bead] of result.entries()) said.push([bead, hits[at] ?? false]);
    anchored.add(beads, aligned(turns));
    if (!showMisses) continue;
    for (const [at, bead] of result.entries()) {
      if (hits[at]) continue;
      const words = (lines: readonly string[], numbers: readonly number[]) =>
        numbers.map((number) => lines[number]).join(' ¦ ');
      console.error(
        `${document.name}  ${bead.confidence.toFixed(2)}  ${words(es, bead.source)} ⇔ ${words(en, bead.target)}`,
      );
    }
  }
  return {
    ...alone.figures(),
    withTurns: anchored.figures(),
    split: { es: splitF1(documents, 'es', showMisses), en: splitF1(documents, 'en', showMisses) },
    confidence: bins(said),
  };
}

/** Ends of sentences inside a block: those found against those of the gold, F1. */
function splitF1(documents: readonly GoldDocument[], side: Side, showMisses: boolean): number {
  let [both, out, gold] = [0, 0, 0];
  for (const { name, turns } of documents) {
    for (const turn of turns) {
      const { text, sentences } = turn[side];
      const inside = (ends: readonly number[]) =>
        new Set(ends.filter((end) => end < text.length && text[end] !== '\n'));
      let from = 0;
      const ends: number[] = [];
      for (const block of text.split('\n')) {
        for (const { end } of sentencesOf(block, side)) ends.push(from + end);
        from += block.length + 1;
      }
      const [found, wanted] = [inside(ends), inside(sentences.map(({ end }) => end))];
      out += found.size;
      gold += wanted.size;
      for (const end of found) if (wanted.has(end)) both++;
      if (!showMisses) continue;
      for (const end of [...found, ...wanted]) {
        if (found.has(end) && wanted.has(end)) continue;
        const where = `${text.slice(Math.max(0, end - 40), end)} | ${text.slice(end, end + 40)}`;
        console.error(`${name}  ${found.has(end) ? 'split' : 'not split'}  ${where}`);
      }
    }
  }
  return Number(((2 * both) / Math.max(1, out + gold)).toFixed(4));
}
