import type { Dictionary } from '../dictionary.ts';
import { baseLanguage } from '../languages/base-language.ts';
import { languageTools } from '../languages/tools.ts';

/** What words of one text may become in the other: looked up by form, answered with stems of the other language. */
export interface Lexicon {
  /** Stems of language `to` that translate any of the forms. */
  stemsFor(forms: readonly string[], from: string, to: string): ReadonlySet<string>;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;
const NONE: ReadonlySet<string> = new Set();

type Stems = readonly string[];

/** Answers of each dictionary by direction and form. A dictionary does not change: another state of one is another object. */
const answers = new WeakMap<Dictionary, Map<string, Map<string, Stems>>>();
/** More forms than this of one dictionary are worked out again each time. */
const MOST_KEPT = 100_000;

function answersOf(dictionary: Dictionary, direction: string): Map<string, Stems> {
  const directions = answers.get(dictionary) ?? new Map<string, Map<string, Stems>>();
  const known = directions.get(direction) ?? new Map<string, Stems>();
  answers.set(dictionary, directions.set(direction, known));
  return known;
}

/** The words of a translation of several count, but for stop words. */
function stemsOf(dictionary: Dictionary, form: string, from: string, to: string): Stems {
  const tools = languageTools(to);
  const stems: string[] = [];
  for (const translation of dictionary.translations(form, from)) {
    const words = translation.normalize('NFC').toLowerCase().match(WORD) ?? [];
    for (const word of words) {
      if (words.length === 1 || !tools.stopWords.has(word)) stems.push(tools.stem(word));
    }
  }
  return stems;
}

/** Dictionaries as the aligner asks them: stem to stem. Answers are kept for the next text as long as a dictionary lives. */
export function lexiconOf(dictionaries: readonly Dictionary[]): Lexicon {
  return {
    stemsFor(forms, fromTag, toTag) {
      const [from, to] = [baseLanguage(fromTag), baseLanguage(toTag)];
      if (from === to) return NONE;
      let found: Set<string> | null = null;
      for (const dictionary of dictionaries) {
        if (!dictionary.languages.every((one) => [from, to].includes(baseLanguage(one)))) continue;
        const known = answersOf(dictionary, `${from} ${to}`);
        for (const form of forms) {
          let stems = known.get(form);
          if (!stems) {
            stems = stemsOf(dictionary, form, from, to);
            if (known.size < MOST_KEPT) known.set(form, stems);
          }
          if (stems.length > 0) found ??= new Set();
          for (const stem of stems) found?.add(stem);
        }
      }
      return found ?? NONE;
    },
  };
}
