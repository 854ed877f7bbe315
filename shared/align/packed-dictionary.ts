import type { Dictionary } from './dictionary.ts';
import { dictionaryOf, pairsIn, type WordLists } from './user-dictionary.ts';

/** A dictionary as it is kept and handed to a worker: a line a pair, a tab between the two, UTF-8. */
export interface PackedDictionary {
  /** Base tags, that of the left column first. */
  readonly languages: readonly [string, string];
  readonly lines: Uint8Array<ArrayBuffer>;
}

/** The two languages that most entries have words in; null where no entry has two. */
function languagesIn(entries: readonly WordLists[]): readonly [string, string] | null {
  const pairs = new Map<string, { readonly languages: readonly [string, string]; count: number }>();
  for (const { words } of entries) {
    const languages = Object.keys(words);
    for (const [at, one] of languages.entries()) {
      for (const other of languages.slice(at + 1)) {
        const key = [one, other].sort().join(' ');
        const pair = pairs.get(key) ?? { languages: [one, other] as const, count: 0 };
        pair.count++;
        pairs.set(key, pair);
      }
    }
  }
  const [best] = Array.from(pairs.values()).sort((a, b) => b.count - a.count);
  return best?.languages ?? null;
}

const cell = (word: string) => word.replace(/\s+/g, ' ').trim();

/** Entries in the two languages that most of them have; null where none has two. */
export function packDictionary(
  entries: readonly WordLists[],
): (PackedDictionary & { readonly entries: number }) | null {
  const languages = languagesIn(entries);
  if (!languages) return null;
  const lines: string[] = [];
  let count = 0;
  for (const entry of entries) {
    const before = lines.length;
    for (const [one, other] of pairsIn(entry, ...languages)) lines.push(`${cell(one)}\t${cell(other)}\n`);
    if (lines.length > before) count++;
  }
  return { languages, entries: count, lines: new TextEncoder().encode(lines.join('')) };
}

function* entriesOf({ languages: [one, other], lines }: PackedDictionary): Generator<WordLists> {
  const text = new TextDecoder().decode(lines);
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const tab = text.indexOf('\t', start);
    if (end < 0) return;
    if (tab >= 0 && tab < end)
      yield { words: { [one]: [text.slice(start, tab)], [other]: [text.slice(tab + 1, end)] } };
    start = end + 1;
  }
}

/** As the aligner asks it. A line that is no pair is passed over. */
export const openDictionary = (packed: PackedDictionary): Dictionary =>
  dictionaryOf(entriesOf(packed), ...packed.languages);
