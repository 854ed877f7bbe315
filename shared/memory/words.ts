/** What a stretch of text is to the translation memory. */
export type WordKind = 'word' | 'number' | 'mark';

/** `[start, end)` of a text in UTF-16 units. */
export interface MemoryWord {
  readonly start: number;
  readonly end: number;
  readonly kind: WordKind;
  /** Lower case, composed. */
  readonly form: string;
}

/** What a word costs to put in, to leave out or to change. Numbers and marks are changed at a glance. */
export const WEIGHTS: Readonly<Record<WordKind, number>> = { word: 4, number: 2, mark: 1 };

const WORD = /\p{L}[\p{L}\p{M}'’]*|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

function kindOf(form: string): WordKind {
  if (/^\p{L}/u.test(form)) return 'word';
  return /^\p{N}/u.test(form) ? 'number' : 'mark';
}

/** A text as it is compared: NFC, every run of blanks one space, none at the ends. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The words, numbers and marks of a text in order; all that is not blank is in one of them. */
export function memoryWords(text: string): readonly MemoryWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index: start }) => {
    const form = written.normalize('NFC').toLowerCase();
    return { start, end: start + written.length, kind: kindOf(form), form };
  });
}
