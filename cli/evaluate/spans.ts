import { readFileSync } from 'node:fs';
import { alignSentences, finished } from '../../shared/align/sentences/align.ts';
import { type Token, tokensOf } from '../../shared/align/tokens.ts';
import { type LinkedWords, project, type Range, turned } from '../../shared/align/words/project.ts';
import { alignWords, type WordLink } from '../../shared/align/words/train.ts';
import { sentencesOf } from '../../shared/language/sentences.ts';
import { dictionaries } from './dictionaries.ts';
import { reliability, type Told } from './reliability.ts';

interface Paragraph {
  readonly es: string;
  readonly en: string;
  readonly spans: readonly {
    readonly es: readonly [number, number];
    readonly en: readonly [number, number];
  }[];
}

type Side = 'es' | 'en';

/** A file of the project's own tools, so only its outer form is looked at. */
const readParagraphs = (file: string): readonly Paragraph[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Paragraph => JSON.parse(line));

const OUTER: Readonly<Record<Side, RegExp>> = {
  es: /^(?:el|la|los|las|un|una|unos|unas) (?=.)/u,
  en: /^(?:the|an?) (?=.)/u,
};

/** Case, outer articles and punctuation do not count. */
export function bare(text: string, side: Side): string {
  const trimmed = text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return trimmed.replace(OUTER[side], '');
}

export const overlap = (ranges: readonly Range[], [start, end]: readonly [number, number]): number =>
  ranges.reduce(
    (sum, range) => sum + Math.max(0, Math.min(range.end, end) - Math.max(range.start, start)),
    0,
  );

/** A paragraph with a bead less sure than this, or an omission, is linked as a whole: a passage may cross beads. */
const SURE = 0.6;

/** Sentences split, aligned and linked as a document in the window is: tokens of the paragraphs, links between them. */
export function linkParagraphs(
  paragraphs: readonly Pick<Paragraph, Side>[],
  withDictionary: boolean,
): readonly LinkedWords[] {
  const known = withDictionary ? dictionaries() : [];
  const parts: { paragraph: number; source: readonly Token[]; target: readonly Token[] }[] = [];
  const shifted = (text: string, language: Side, sentences: readonly Range[], beads: readonly number[]) =>
    beads.flatMap((at) => {
      const { start = 0, end = 0 } = sentences[at] ?? {};
      return tokensOf(text.slice(start, end), language).map((token) => ({
        ...token,
        start: token.start + start,
        end: token.end + start,
      }));
    });
  for (const [paragraph, { es, en }] of paragraphs.entries()) {
    const sources = sentencesOf(es, 'es');
    const targets = sentencesOf(en, 'en');
    const { beads } = finished(
      alignSentences({
        source: { language: 'es', sentences: sources.map(({ start, end }) => es.slice(start, end)) },
        target: { language: 'en', sentences: targets.map(({ start, end }) => en.slice(start, end)) },
        dictionaries: known,
      }),
    );
    const everything = { source: [...sources.keys()], target: [...targets.keys()] };
    const isSure = beads.every(
      (bead) => bead.confidence >= SURE && bead.source.length * bead.target.length > 0,
    );
    for (const bead of isSure ? beads : [everything]) {
      parts.push({
        paragraph,
        source: shifted(es, 'es', sources, bead.source),
        target: shifted(en, 'en', targets, bead.target),
      });
    }
  }
  const linked = finished(alignWords({ source: 'es', target: 'en', pairs: parts, dictionaries: known }));
  const whole = paragraphs.map(() => ({
    source: [] as Token[],
    target: [] as Token[],
    links: [] as WordLink[],
  }));
  for (const [at, part] of parts.entries()) {
    const words = whole[part.paragraph];
    if (!words) continue;
    const [source, target] = [words.source.length, words.target.length];
    for (const link of linked[at] ?? []) {
      words.links.push({ source: link.source + source, target: link.target + target, chance: link.chance });
    }
    words.source.push(...part.source);
    words.target.push(...part.target);
  }
  return whole;
}

/**
 * `spans FILE.jsonl`: carries every marked passage over in both directions; `confidence`: how sure it was of those that it
 * answered, against how many were exact. Option: `--part=even|odd`, to tell of every other paragraph (all are learned from).
 */
export function evaluateSpans(file: string, options: ReadonlySet<string>) {
  const paragraphs = readParagraphs(file);
  const linked = linkParagraphs(paragraphs, !options.has('--no-dictionary'));
  const part = (['even', 'odd'] as const).findIndex((name) => options.has(`--part=${name}`));
  const told: Told[] = [];
  const direction = (from: Side, to: Side) => {
    let [both, out, gold, exact, none, spans] = [0, 0, 0, 0, 0, 0];
    for (const [at, paragraph] of paragraphs.entries()) {
      const words = linked[at];
      if (!words || (part >= 0 && at % 2 !== part)) continue;
      const seen = from === 'es' ? words : turned(words);
      for (const span of paragraph.spans) {
        const { ranges, confidence } = project(seen, { start: span[from][0], end: span[from][1] });
        const text = ranges.map(({ start, end }) => paragraph[to].slice(start, end)).join(' … ');
        const wanted = paragraph[to].slice(...span[to]);
        spans++;
        both += overlap(ranges, span[to]);
        out += ranges.reduce((sum, range) => sum + range.end - range.start, 0);
        gold += span[to][1] - span[to][0];
        if (ranges.length === 0) none++;
        const hit = bare(text, to) === bare(wanted, to);
        if (ranges.length > 0) told.push([confidence, hit]);
        if (hit) exact++;
        else if (options.has('--misses')) {
          console.error(`${paragraph[from].slice(...span[from])}  →  ${text}   [${wanted}]`);
        }
      }
    }
    const rounded = (value: number) => Number(value.toFixed(4));
    return {
      charF1: rounded((2 * both) / Math.max(1, out + gold)),
      exact: rounded(exact / Math.max(1, spans)),
      none: rounded(none / Math.max(1, spans)),
    };
  };
  const figures = { 'es-en': direction('es', 'en'), 'en-es': direction('en', 'es') };
  return { ...figures, confidence: reliability(told) };
}
