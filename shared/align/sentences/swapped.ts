import { baseLanguage } from '../languages/base-language.ts';
import { languageTools } from '../languages/tools.ts';

/** Sentences looked at, and common words that there must be before anything is said of a side. */
const LOOKED_AT = 300;
const LEAST_WORDS = 8;
/** So many times as many common words of the other side's language as of its own. */
const CLEARLY = 2;

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

function isRatherIn(other: string, own: string, sentences: readonly string[]): boolean {
  const [ownWords, otherWords] = [languageTools(own).stopWords, languageTools(other).stopWords];
  let [owns, others] = [0, 0];
  const every = Math.max(1, Math.floor(sentences.length / LOOKED_AT));
  for (let at = 0; at < sentences.length; at += every) {
    for (const word of (sentences[at] ?? '').normalize('NFC').toLowerCase().match(WORD) ?? []) {
      const [isOwn, isOther] = [ownWords.has(word), otherWords.has(word)];
      if (isOwn && !isOther) owns++;
      if (isOther && !isOwn) others++;
    }
  }
  return others >= LEAST_WORDS && others > CLEARLY * owns;
}

interface Side {
  readonly language: string;
  readonly sentences: readonly string[];
}

/** True where each side is plainly in the language that was given for the other. Never for languages without a list of common words. */
export function areSwapped(source: Side, target: Side): boolean {
  const [one, other] = [baseLanguage(source.language), baseLanguage(target.language)];
  if (one === other) return false;
  return isRatherIn(other, one, source.sentences) && isRatherIn(one, other, target.sentences);
}
