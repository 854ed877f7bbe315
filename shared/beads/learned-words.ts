import type { Dictionary } from '../align/dictionary.ts';
import { baseLanguage } from '../align/languages/tools.ts';
import type { LanguageTag } from '../model/records.ts';
import type { LinkedTexts } from './learn-words.ts';

/** Links less sure than this teach nothing. */
const TEACHES_FROM = 0.6;
/** A pair of words has to be met so often, over all documents, to count as known. */
const LEAST_MEETINGS = 2;
/** And to be what becomes of the word so often. */
const LEAST_PART = 0.25;

/** How often each word was linked to each: by form, from the first language to the second. */
type Meetings = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface Lesson {
  readonly languages: readonly [LanguageTag, LanguageTag];
  readonly meetings: Meetings;
}

function add(into: Map<string, Map<string, number>>, one: string, other: string, count: number): void {
  const row = into.get(one) ?? new Map<string, number>();
  into.set(one, row);
  row.set(other, (row.get(other) ?? 0) + count);
}

function meetingsOf({ sources, targets, links }: LinkedTexts): Meetings {
  const meetings = new Map<string, Map<string, number>>();
  for (const [at, list] of links.entries()) {
    for (const { source, target, chance } of list) {
      const [one, other] = [sources[at]?.[source], targets[at]?.[target]];
      if (chance < TEACHES_FROM || one?.kind !== 'word' || other?.kind !== 'word') continue;
      if (!one.stop && !other.stop) add(meetings, one.form, other.form, 1);
    }
  }
  return meetings;
}

function turned(meetings: Meetings): Meetings {
  const back = new Map<string, Map<string, number>>();
  for (const [one, row] of meetings) for (const [other, count] of row) add(back, other, one, count);
  return back;
}

/**
 * What the words of a project's documents have become, document by document: a lesson learned anew takes the place of
 * the one before. Asked as a dictionary. In memory only.
 */
export class LearnedWords {
  readonly #lessons = new Map<string, Lesson>();
  readonly #dictionaries = new Map<string, Dictionary>();

  /** `lesson` names what was learned from, for example a stretch of a document. */
  learn(lesson: string, languages: readonly [LanguageTag, LanguageTag], texts: LinkedTexts): void {
    this.#lessons.set(lesson, { languages, meetings: meetingsOf(texts) });
    this.#dictionaries.clear();
  }

  /** What all lessons together say of two languages, but for those that `isLeftOut`. */
  dictionary(
    languages: readonly [LanguageTag, LanguageTag],
    isLeftOut: (lesson: string) => boolean = () => false,
  ): Dictionary {
    const lessons = [...this.#lessons.keys()].filter((lesson) => !isLeftOut(lesson));
    const key = `${languages.join(' ')} ${lessons.join(' ')}`;
    const known = this.#dictionaries.get(key);
    if (known) return known;
    const made = this.#collect(languages, lessons);
    this.#dictionaries.set(key, made);
    return made;
  }

  #collect(languages: readonly [LanguageTag, LanguageTag], lessons: readonly string[]): Dictionary {
    const pair = [baseLanguage(languages[0]), baseLanguage(languages[1])] as const;
    const all = new Map<string, Map<string, number>>();
    for (const lesson of lessons) {
      const found = this.#lessons.get(lesson);
      if (!found) continue;
      const [from, to] = found.languages.map(baseLanguage);
      const isTurned = from === pair[1] && to === pair[0];
      if (!isTurned && (from !== pair[0] || to !== pair[1])) continue;
      const meetings = isTurned ? turned(found.meetings) : found.meetings;
      for (const [one, row] of meetings) for (const [other, count] of row) add(all, one, other, count);
    }
    const directions = new Map<string, Meetings>([[pair[0], all]]);
    return {
      languages: pair,
      translations: (word, from) => {
        const language = baseLanguage(from);
        const meetings = directions.get(language) ?? (language === pair[1] ? turned(all) : new Map());
        directions.set(language, meetings);
        const row = meetings.get(word) ?? new Map<string, number>();
        let total = 0;
        for (const count of row.values()) total += count;
        return [...row]
          .filter(([, count]) => count >= LEAST_MEETINGS && count >= LEAST_PART * total)
          .map(([other]) => other);
      },
    };
  }
}
