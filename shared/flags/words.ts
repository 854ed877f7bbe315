import { fold } from '../align/languages/fold.ts';
import { isLetter, isMark, isPaired, isQuoteInWord, lettersIn } from './units.ts';

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

type Form = Pick<Word, 'written' | 'form' | 'folded'>;

/** More words than a long text has; what is beyond is worked out again each time. */
const MOST_KNOWN = 50_000;
const known = new Map<string, Form>();

function formOf(written: string): Form {
  const before = known.get(written);
  if (before) return before;
  const form = written.normalize('NFC').toLowerCase().replaceAll('’', "'");
  const made = { written, form, folded: PLAIN.test(form) ? form : fold(form) };
  if (known.size < MOST_KNOWN) known.set(written, made);
  return made;
}

function wordAt(text: string, start: number, end: number): Word {
  const { written, form, folded } = formOf(text.slice(start, end));
  return { start, end, written, form, folded };
}

/** What `WORD` matches from a letter on: where it ends. */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit) || isMark(unit)) at++;
    else if (isQuoteInWord(unit) && isLetter(text.charCodeAt(at + 1))) at += 2;
    else return at;
  }
}

/** The words of a text in order, numbers left out. */
export function wordsOf(text: string): readonly Word[] {
  if (isPaired(text))
    return Array.from(text.matchAll(WORD), ({ 0: written, index }) =>
      wordAt(text, index, index + written.length),
    );
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = endOfWord(text, at);
    words.push(wordAt(text, at, end));
    at = end;
  }
  return words;
}

/** Letters and digits of a text: what its length is measured in. */
export const lettersOf = (text: string): number =>
  isPaired(text) ? (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) : lettersIn(text);
