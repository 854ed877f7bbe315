import { baseLanguage } from '../../align/languages/base-language.ts';
import { languageTools } from '../../align/languages/tools.ts';
import type { PreparedSide } from '../prepared.ts';
import type { Word } from '../words.ts';

/** Where any word has a capital. */
const AT_START = /(?:^|[.?!…:;]["”’»)\]*_]*\s+|\n\s*|[“«"¿¡([—–]\s*|(?:^|\s)[-'‘*_]\s*)["“‘«(¿¡—–[*_-]*$/u;
const NEAR = 8;
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}]+s?)$/u;
const ROMAN = /^[IVXLC]+$/;

const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...languageTools('es').stopWords,
  ...languageTools('en').stopWords,
]);

/** A word that may be somebody's or something's name. */
export interface Candidate extends Word {
  readonly isAcronym: boolean;
}

export const isAtStart = (text: string, start: number): boolean =>
  AT_START.test(text.slice(Math.max(0, start - NEAR), start)) || text.slice(0, start).trim() === '';

/** Whether a text is a heading or a shout, in which capitals say nothing. */
function isAllCapitals({ words, text }: PreparedSide): boolean {
  const long = words.filter(({ form }) => form.length >= 4);
  const capital = long.filter(({ written }) => /^\p{Lu}/u.test(written)).length;
  return long.length >= 4 && capital > 0.6 * long.length && !/[.?!…]\W*$/u.test(text);
}

/** The words of a side that are written as names: a capital where a sentence gives none, or one of `known` anywhere. */
export function candidatesOf(side: PreparedSide, known: ReadonlySet<string>): readonly Candidate[] {
  const { notNames } = side.language;
  const { stopWords } = languageTools(side.tag);
  const isEnglish = baseLanguage(side.tag) === 'en';
  const candidates = side.words.flatMap((word): readonly Candidate[] => {
    const first = word.written[0] ?? '';
    if (first === first.toLowerCase()) return [];
    const form = isEnglish ? word.form.replace(/'s$/, '') : word.form;
    const folded = isEnglish ? word.folded.replace(/'s$/, '') : word.folded;
    if (folded.length < 2 || folded.includes("'") || notNames.has(folded)) return [];
    const isAcronym = word.written.length <= 6 && ACRONYM.test(word.written);
    // El Chino, la Migra: articles of either language.
    if (!isAcronym && (stopWords.has(form) || (form.length < 4 && SMALL_WORDS.has(form)))) return [];
    if (isAcronym && ROMAN.test(word.written)) return [];
    if (!isAcronym && isAtStart(side.text, word.start) && !known.has(folded)) return [];
    return [{ ...word, form, folded, isAcronym }];
  });
  return candidates.length === 0 || isAllCapitals(side) ? [] : candidates;
}
