import type { WordRole } from './languages/roles.ts';
import { languageTools } from './languages/tools.ts';

/** What a stretch of text is to the aligner. */
export type TokenKind = 'word' | 'number' | 'mark';

export interface Token {
  /** UTF-16 offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Lower case, composed. */
  readonly form: string;
  /** What the token is counted under: the stem of a word, the value of a number, a mark as it is. */
  readonly stem: string;
  /** Too common to tell sentences apart. */
  readonly stop: boolean;
  /** What a small word does in its phrase; absent for any other token. */
  readonly roles?: readonly WordRole[];
}

const TOKEN =
  /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*|\p{N}{1,3}(?:[ \u00A0\u202F]\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;
const GROUPED = /^\p{N}{1,3}(?:([.,])\p{N}{3})(?:\1\p{N}{3})*(?:[.,]\p{N}{1,2})?$/u;

/**
 * The value of a number as both languages write it: "3,000", "3.000", "3 000" and "3000" are one, "3,5" and "3.5" another.
 * Three digits after a single separator are thousands.
 */
export function normalNumber(written: string): string {
  const joined = written.replace(/\s/g, '');
  const group = GROUPED.exec(joined)?.[1];
  const whole = group === undefined ? joined : joined.replaceAll(group, '');
  return whole.replace(/,/g, '.').replace(/^0+(?=\d)/, '');
}

/** The tokens of a text in order. Sources: UAX 29 in spirit, cut down to letters, numbers and single marks. */
export function tokensOf(text: string, language: string): readonly Token[] {
  const tools = languageTools(language);
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const written = match[0];
    tokens.push({ start, end: start + written.length, ...tokenOf(written, tools) });
  }
  return tokens;
}

/** A token of text that was cut already, such as a line of a word-aligned file. */
export function tokenOf(
  written: string,
  tools: ReturnType<typeof languageTools>,
): Omit<Token, 'start' | 'end'> {
  const form = written.normalize('NFC').toLowerCase();
  if (/^\p{N}/u.test(form)) return { kind: 'number', form, stem: normalNumber(form), stop: false };
  if (!/^\p{L}/u.test(form)) return { kind: 'mark', form, stem: form, stop: form !== '?' && form !== '!' };
  const word = {
    kind: 'word',
    form,
    stem: tools.stem(form),
    stop: tools.stopWords.has(form.replaceAll('’', "'")),
  } as const;
  const roles = tools.roles.get(form.replaceAll('’', "'"));
  return roles ? { ...word, roles } : word;
}
