import { baseLanguage } from '../../align/languages/base-language.ts';
import { fold } from '../../align/languages/fold.ts';
import { languageTools } from '../../align/languages/tools.ts';
import { PROJECT_DICTIONARY } from '../../align/project-dictionary.ts';
import type { FlagContext } from '../context.ts';
import type { Finding, FlagRange } from '../flag.ts';
import type { PreparedBead, PreparedSide } from '../prepared.ts';
import type { Word } from '../words.ts';
import { isKept } from './term.ts';

/** Words in a row that stand in both languages, from which on it is more than a name or a kept word. */
const LEAST_RUN = 3;
/** Words of a whole side, from which on its language can be told. */
const LEAST_WORDS = 4;
/** Words that the quick look reads. */
const QUICK_LOOK = 40;
const QUOTED =
  /«[^»]*»|“[^”]*”|"[^"\n]*"|‘[^’\n]*’(?!\p{L})|(?<![\p{L}\p{N}])[*_][^*_\n]+[*_](?![\p{L}\p{N}])|\[[^\]]*\]|\([^)]*\)/gu;

const MAY_QUOTE = /[«“"‘*_[(]/;

const quotedIn = (text: string): readonly FlagRange[] =>
  !MAY_QUOTE.test(text)
    ? []
    : Array.from(text.matchAll(QUOTED), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }));

const isSmall = ({ written }: Word): boolean => !/^\p{Lu}/u.test(written);

/** Whether so many words in a row of the target stand in the source at all: mostly not, and that is soon seen. */
function mayShareRun(source: PreparedSide, target: PreparedSide): boolean {
  const forms = new Set(source.words.map(({ form }) => form));
  let inRow = 0;
  for (const { form } of target.words) {
    inRow = forms.has(form) ? inRow + 1 : 0;
    if (inRow === LEAST_RUN) return true;
  }
  return false;
}

/** Words of the target that stand in the source in the same order: [first, after last). */
function sharedRuns(source: PreparedSide, target: PreparedSide): readonly (readonly [number, number])[] {
  if (!mayShareRun(source, target)) return [];
  const places = new Map<string, number[]>();
  for (const [at, { form }] of source.words.entries()) {
    const known = places.get(form);
    if (known) known.push(at);
    else places.set(form, [at]);
  }
  const runs: (readonly [number, number])[] = [];
  for (let at = 0; at < target.words.length; ) {
    let longest = 0;
    for (const place of places.get(target.words[at]?.form ?? '') ?? []) {
      let length = 1;
      while (
        at + length < target.words.length &&
        source.words[place + length]?.form === target.words[at + length]?.form
      )
        length++;
      longest = Math.max(longest, length);
    }
    if (longest >= LEAST_RUN) runs.push([at, at + longest]);
    at += Math.max(1, longest);
  }
  return runs;
}

/** What of the translation is still in the language of the original. Words between quotes, in italics or kept by the glossary may be. */
export function untranslatedFlags(bead: PreparedBead, context: FlagContext): readonly Finding[] {
  const { source, target } = bead;
  const [from, to] = [baseLanguage(source.tag), baseLanguage(target.tag)];
  if (from === to || target.words.length === 0) return [];
  const quoted = quotedIn(target.text);
  const isFree = ({ start, end }: FlagRange) => !quoted.some((one) => one.start <= start && end <= one.end);
  const free = target.words.filter(isFree);
  const isSame =
    source.text.trim() === target.text.trim() &&
    (target.words.filter(isSmall).length >= LEAST_RUN || isOf(from, to, target));
  if (
    isSame ||
    (free.length >= LEAST_WORDS &&
      !isPlainly(free, to, from) &&
      context.languageOf(wordsAs(target.text, free)) === from)
  ) {
    const range = { start: 0, end: target.text.length };
    return [
      {
        kind: 'untranslated',
        message: 'untranslatedWhole',
        params: {},
        about: target.text.trim(),
        source: [],
        target: [range],
      },
    ];
  }
  return sharedRuns(source, target).flatMap(([first, after]): readonly Finding[] => {
    const words = target.words.slice(first, after).filter(isFree);
    if (words.filter(isSmall).length < LEAST_RUN) return [];
    if (
      isKept(
        context.terms,
        words.map(({ form }) => form),
        from,
        to,
      )
    )
      return [];
    const range = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
    const said = target.text.slice(range.start, range.end);
    const language = context.languageOf(said);
    if (language !== from && (language !== null || !words.some(({ form }) => isOnlyIn(from, to, form))))
      return [];
    return [
      {
        kind: 'untranslated',
        message: 'untranslatedPart',
        params: { words: said },
        about: said,
        source: [],
        target: [range],
      },
    ];
  });
}

const wordsAs = (text: string, words: readonly Word[]): string =>
  words.map(({ start, end }) => text.slice(start, end)).join(' ');

/** Whether a word is of one language and not of the other: too common for the other not to have it, or translated otherwise. */
function isOnlyIn(from: string, to: string, form: string): boolean {
  const isCommon = languageTools(from).stopWords.has(form) && !languageTools(to).stopWords.has(form);
  const translations = PROJECT_DICTIONARY.translations(form, from);
  return isCommon || (translations.length > 0 && !translations.some((word) => fold(word) === fold(form)));
}

/** Whether the same words on both sides are of the source's language only. */
const isOf = (from: string, to: string, side: PreparedSide): boolean =>
  side.words.length > 0 &&
  side.words.every(({ form }) => isOnlyIn(from, to, form) || languageTools(from).stopWords.has(form)) &&
  side.words.some(({ form }) => isOnlyIn(from, to, form));

/** Whether the commonest words are plainly the other language's: most translations are, and telling exactly costs more. */
function isPlainly(words: readonly Word[], language: string, other: string): boolean {
  const [its, others] = [languageTools(language).stopWords, languageTools(other).stopWords];
  let [here, there] = [0, 0];
  for (const { form } of words.slice(0, QUICK_LOOK)) {
    const [isIts, isOthers] = [its.has(form), others.has(form)];
    if (isIts && !isOthers) here++;
    else if (isOthers && !isIts) there++;
  }
  return here >= 2 && here >= 3 * there;
}
