import type { AlignedBead, Alignment } from '../../shared/align/sentences/align.ts';
import { blockText } from '../../shared/exchange/text/clean.ts';
import { writeTmx } from '../../shared/exchange/tmx/write.ts';
import { type Piece, PLAIN_UNIT } from '../../shared/exchange/units/unit.ts';
import type { AlignSentence, AlignText } from './text.ts';

export const ALIGN_FORMATS = ['beads', 'json', 'tmx'] as const;

export interface Aligned {
  readonly alignment: Alignment;
  readonly texts: readonly [AlignText, AlignText];
  readonly languages: readonly [string, string];
}

/** The harness' form: `[0, 1]:[0]` a line, sentence numbers from 0; an empty side is an omission. */
export const beadLines = ({ alignment }: Aligned): string =>
  alignment.beads.map(({ source, target }) => `[${source.join(', ')}]:[${target.join(', ')}]\n`).join('');

/** One JSON value: the sentences of both texts with their offsets (UTF-16, half-open), the beads, what stands elsewhere. */
export function alignedJson({ alignment, texts, languages }: Aligned): string {
  const side = (at: 0 | 1) => ({
    file: texts[at].name,
    language: languages[at],
    sentences: texts[at].sentences.map(({ start, end, text }) => ({ start, end, text })),
  });
  const value = {
    source: side(0),
    target: side(1),
    beads: alignment.beads.map(({ source, target, confidence }) => ({ source, target, confidence })),
    moved: alignment.moved,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A translation memory, a unit a bead; paragraphs are kept where sentences were found in them. */
export function alignedTmx(
  { alignment, texts, languages }: Aligned,
  about: { readonly name: string; readonly version: string; readonly writtenAt: number },
): string {
  const document = {
    name: about.name,
    versions: languages.map((language, at) => ({
      language,
      role: at === 0 ? ('original' as const) : ('translation' as const),
    })),
    units: alignment.beads.map((bead) => ({
      ...PLAIN_UNIT,
      sides: [pieces(texts[0], bead.source), pieces(texts[1], bead.target)],
      status: 'auto' as const,
      confidence: rounded(bead),
    })),
    notes: [],
  };
  return writeTmx([document], about).text;
}

const rounded = ({ confidence }: AlignedBead) => Number(confidence.toFixed(4));

function pieces({ sentences }: AlignText, numbers: readonly number[]): readonly Piece[] {
  return numbers.flatMap((number): readonly Piece[] => {
    const sentence: AlignSentence | undefined = sentences[number];
    const text = blockText(sentence?.text ?? '', 'txt');
    return text === '' ? [] : [{ text, joint: sentence?.begins ? null : ' ', speaker: null }];
  });
}
