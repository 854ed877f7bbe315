import { fold } from '../align/languages/fold.ts';

/** A word of a side. */
export interface Word {
  /** UTF-16 offsets into the side's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** As it stands. */
  readonly written: string;
  /** Lower case, composed, with straight apostrophes. */
  readonly form: string;
  /** `form` without accents. */
  readonly folded: string;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;
const PLAIN = /^[\x20-\x7e]*$/;

/** The words of a text in order, numbers left out. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const form = written.normalize('NFC').toLowerCase().replaceAll('’', "'");
    const folded = PLAIN.test(form) ? form : fold(form);
    words.push({ start: match.index, end: match.index + written.length, written, form, folded });
  }
  return words;
}

/** Letters and digits of a text: what its length is measured in. */
export const lettersOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
