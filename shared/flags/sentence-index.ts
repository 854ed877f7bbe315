import { baseLanguage } from '../align/languages/base-language.ts';
import { sideText } from './bead.ts';
import type { FlagBead } from './flag.ts';
import { readWords, sameWords } from './same-words.ts';

/** Below this, answers such as "Sí, claro." are rightly put now so, now otherwise. */
const LEAST_LETTERS = 9;
const LEAST_WORDS = 2;

/** Another translation of the same source. */
export interface OtherTranslation {
  /** As it stands. */
  readonly text: string;
  /** The words that it is told from others by, whatever its marks. */
  readonly words: string;
}

interface Translation {
  /** The fingerprint of its words. */
  readonly words: number;
  readonly text: string;
  readonly count: number;
}

interface Entry {
  /** The languages and the fingerprint of the source. */
  readonly key: string;
  /** The fingerprint of the target. */
  readonly words: number;
}

/** What beads are found by: each is read once, however often its row comes by. */
const entries = new WeakMap<FlagBead, Entry | null>();

/** Null for what is too short to hold anyone to, and for what nobody has translated. */
function entryOf(bead: FlagBead): Entry | null {
  let entry = entries.get(bead);
  if (entry === undefined) {
    entry = readEntry(bead);
    entries.set(bead, entry);
  }
  return entry;
}

function readEntry({ source, target }: FlagBead): Entry | null {
  const said = readWords(sideText(source));
  if (said.letters < LEAST_LETTERS || said.words < LEAST_WORDS) return null;
  const translated = readWords(sideText(target));
  if (translated.letters === 0 || translated.fingerprint === said.fingerprint) return null;
  const languages = `${baseLanguage(source.language)} ${baseLanguage(target.language)}`;
  return { key: `${languages} ${said.fingerprint}`, words: translated.fingerprint };
}

/**
 * How each sentence of a project is translated, for the flag `inconsistent`. Beads come and go one by one (`put`,
 * `remove`), at the cost of that bead; one that changes nothing costs a look.
 */
export class SentenceIndex {
  readonly #translations = new Map<string, readonly Translation[]>();
  readonly #entries = new Map<string, Entry>();
  #revision = 0;

  /** Grows where some bead may have another translation beside it than before. */
  get revision(): number {
    return this.#revision;
  }

  /** Enters a bead under an id of its own, in place of what it was before. */
  put(id: string, bead: FlagBead): void {
    const entry = entryOf(bead);
    const known = this.#entries.get(id);
    if (known && entry && known.key === entry.key && known.words === entry.words) return;
    this.remove(id);
    if (!entry) return;
    const list = this.#translations.get(entry.key) ?? [];
    const before = list.find(({ words }) => words === entry.words);
    const after: Translation = before
      ? { ...before, count: before.count + 1 }
      : { words: entry.words, text: sideText(bead.target).trim(), count: 1 };
    this.#set(entry.key, list, [...list.filter((each) => each !== before), after]);
    this.#entries.set(id, entry);
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    const list = this.#translations.get(entry.key) ?? [];
    const left = list.flatMap((each) => {
      if (each.words !== entry.words) return [each];
      return each.count > 1 ? [{ ...each, count: each.count - 1 }] : [];
    });
    this.#set(entry.key, list, left);
  }

  /** The commonest other translation of the same source, of equals always the same; null where all are alike. */
  otherOf(bead: FlagBead): OtherTranslation | null {
    const entry = entryOf(bead);
    const list = entry && this.#translations.get(entry.key);
    const others = list?.filter(({ words }) => words !== entry?.words) ?? [];
    const most = Math.max(...others.map(({ count }) => count));
    const [best] = others
      .filter(({ count }) => count === most)
      .map(({ text }) => ({ text, words: sameWords(text) }))
      .sort((a, b) => (a.words < b.words ? -1 : 1));
    return best ?? null;
  }

  #set(key: string, before: readonly Translation[], after: readonly Translation[]): void {
    if (before.length > 1 || after.length > 1) this.#revision++;
    if (after.length > 0) this.#translations.set(key, after);
    else this.#translations.delete(key);
  }
}
