import type { Term } from '../../model/records.ts';
import type { Remark } from '../units/unit.ts';

/** A line of a term list: words by base language, the agreed one first. A `Term` without its place in a project. */
export type TermEntry = Pick<Term, 'words' | 'avoided' | 'note'>;

export interface TermsRead {
  readonly entries: readonly TermEntry[];
  readonly remarks: readonly Remark[];
}

export interface TermsWritten {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

/** Gathers the words of one entry, no word twice. */
export class EntryWords {
  readonly #words = new Map<string, Set<string>>();
  readonly #avoided = new Map<string, Set<string>>();

  add(language: string, word: string, isAvoided = false): void {
    const clean = word.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (clean === '') return;
    const lists = isAvoided ? this.#avoided : this.#words;
    const list = lists.get(language);
    if (list) list.add(clean);
    else lists.set(language, new Set([clean]));
  }

  entry(note: string): TermEntry {
    return {
      words: listed(this.#words),
      ...(this.#avoided.size > 0 && { avoided: listed(this.#avoided) }),
      note,
    };
  }
}

const listed = (lists: ReadonlyMap<string, ReadonlySet<string>>): TermEntry['words'] =>
  Object.fromEntries(Array.from(lists, ([language, words]) => [language, [...words]]));

/** The languages of term lists, Spanish and English first. */
export function languagesOfEntries(entries: readonly TermEntry[]): readonly string[] {
  const found = new Set(
    entries.flatMap(({ words, avoided }) => [...Object.keys(words), ...Object.keys(avoided ?? {})]),
  );
  const rest = Array.from(found)
    .filter((language) => language !== 'es' && language !== 'en')
    .sort();
  return [...['es', 'en'].filter((language) => found.has(language)), ...rest];
}
