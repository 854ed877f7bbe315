import { decodeText } from '../../shared/exchange/text/decode.ts';
import { readPasted, readSource, sourceKindOf } from '../../shared/exchange/text/read.ts';
import type { SourceText } from '../../shared/exchange/text/source.ts';
import { guessLanguage } from '../../shared/language/guess.ts';
import { sentencesOf } from '../../shared/language/sentences.ts';
import { Problem } from '../../shared/problem/problem.ts';
import type { NamedBytes } from '../files.ts';

export const ALIGN_UNITS = ['line', 'auto'] as const;
export type AlignUnit = (typeof ALIGN_UNITS)[number];

/** A sentence of a text that is to be aligned. Half-open UTF-16 offsets into `AlignText.text`. */
export interface AlignSentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** It begins a paragraph. */
  readonly begins: boolean;
}

export interface AlignText {
  readonly name: string;
  readonly text: string;
  /** As its words say; null where neither Spanish nor English stands out. */
  readonly guessed: 'es' | 'en' | null;
  readonly sentences: readonly AlignSentence[];
}

const TELLING_LENGTH = 50_000;
const LIMIT_MB = 60;
const MB = 1_000_000;

/**
 * A text and its sentences. `line`: every line is one, the empty ones too, so that numbers are those of the lines (of
 * a .docx or .html, every paragraph); `auto`: what is found in the paragraphs. A file of any ending is taken as text.
 * @throws Problem fileTooLarge, fileBinary, docxDamaged, …
 */
export async function readAlignText(
  file: NamedBytes,
  unit: AlignUnit,
  language?: string,
): Promise<AlignText> {
  const { name, bytes } = file;
  if (bytes.length > LIMIT_MB * MB) {
    throw new Problem('fileTooLarge', { file: name, size: Math.ceil(bytes.length / MB), limit: LIMIT_MB });
  }
  const kind = sourceKindOf(name);
  if (kind !== null && kind !== 'txt' && bytes.length > 0 && (unit === 'auto' || kind !== 'md')) {
    const source = await readSource(file);
    if (unit === 'line')
      return { name, text: source.text, guessed: guess(source.text), sentences: paragraphsOf(source) };
    return found(name, source.text, source.paragraphs, language);
  }
  const text = bytes.length === 0 ? '' : decodeText(bytes, name).text.replace(/^\ufeff/, '');
  if (unit === 'line') return { name, text, guessed: guess(text), sentences: linesOf(text) };
  if (text.trim() === '') return { name, text, guessed: null, sentences: [] };
  return found(name, text, readPasted(text, name).paragraphs, language);
}

const guess = (text: string) => guessLanguage(text, TELLING_LENGTH).language;

const paragraphsOf = ({ text, paragraphs }: SourceText): readonly AlignSentence[] =>
  paragraphs.map(({ start, end }) => ({ start, end, text: text.slice(start, end), begins: true }));

function linesOf(text: string): readonly AlignSentence[] {
  const lines: AlignSentence[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found;
    const end = text[next - 1] === '\r' && next > start ? next - 1 : next;
    lines.push({ start, end, text: text.slice(start, end), begins: true });
    start = next + 1;
  }
  return lines;
}

function found(
  name: string,
  text: string,
  paragraphs: readonly { readonly start: number; readonly end: number }[],
  asked: string | undefined,
): AlignText {
  const guessed = guess(text);
  const language = asked ?? guessed ?? 'es';
  const list = paragraphs.flatMap(({ start, end }) =>
    sentencesOf(text.slice(start, end), language).map(
      (each, at): AlignSentence => ({
        start: start + each.start,
        end: start + each.end,
        text: text.slice(start + each.start, start + each.end).replace(/\s+/g, ' '),
        begins: at === 0,
      }),
    ),
  );
  return { name, text, guessed, sentences: list };
}
