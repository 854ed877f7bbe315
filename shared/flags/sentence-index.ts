import { baseLanguage } from '../align/languages/tools.ts';
import { sideText } from './bead.ts';
import type { FlagBead } from './flag.ts';
import { lettersOf, wordsOf } from './words.ts';

/** Below this, answers such as "Sí, claro." are rightly put now so, now otherwise. */
const LEAST_LETTERS = 9;
const LEAST_WORDS = 2;

/** Lower case, without marks and accents: two translations that differ only in those are one. */
export const sameWords = (text: string): string => wordsAndNumbers(text).join(' ');

function wordsAndNumbers(text: string): readonly string[] {
  const numbers = text.match(/\d+/g) ?? [];
  return [...wordsOf(text).map(({ folded }) => folded), ...numbers];
}

interface Translation {
  readonly text: string;
  readonly count: number;
}

interface Entry {
  readonly key: string;
  readonly words: string;
}

/**
 * How each sentence of a project is translated, for the flag `inconsistent`. Beads come and go one by one (`put`,
 * `remove`), at the cost of that bead; one that changes nothing costs a look.
 */
export class SentenceIndex {
  readonly #translations = new Map<string, Map<string, Translation>>();
  readonly #entries = new Map<string, Entry>();

  /** Enters a bead under an id of its own, in place of what it was before. */
  put(id: string, bead: FlagBead): void {
    const [source, target] = [sideText(bead.source), sideText(bead.target)];
    const key = keyOf(bead);
    const words = sameWords(target);
    const known = this.#entries.get(id);
    if (known && known.key === key && known.words === words) return;
    this.remove(id);
    if (key === null || words === '' || source === '') return;
    const list = this.#translations.get(key) ?? new Map<string, Translation>();
    const before = list.get(words);
    list.set(words, { text: before?.text ?? target.trim(), count: (before?.count ?? 0) + 1 });
    this.#translations.set(key, list);
    this.#entries.set(id, { key, words });
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    const list = this.#translations.get(entry.key);
    const before = list?.get(entry.words);
    if (!list || !before) return;
    if (before.count > 1) list.set(entry.words, { ...before, count: before.count - 1 });
    else list.delete(entry.words);
    if (list.size === 0) this.#translations.delete(entry.key);
  }

  /** Another translation of the same source, the commonest; null where all are alike. */
  otherOf(bead: FlagBead): string | null {
    const key = keyOf(bead);
    const list = key === null ? undefined : this.#translations.get(key);
    if (!list) return null;
    const own = sameWords(sideText(bead.target));
    if (own === '') return null;
    let best: Translation | null = null;
    for (const [words, translation] of list)
      if (words !== own && (best === null || translation.count > best.count)) best = translation;
    return best?.text ?? null;
  }
}

/** What a bead is found by: its languages and the words of its source. Null for what is too short to hold anyone to. */
function keyOf(bead: FlagBead): string | null {
  const text = sideText(bead.source);
  if (lettersOf(text) < LEAST_LETTERS) return null;
  const words = wordsAndNumbers(text);
  if (words.length < LEAST_WORDS) return null;
  return `${baseLanguage(bead.source.language)} ${baseLanguage(bead.target.language)} ${words.join(' ')}`;
}
