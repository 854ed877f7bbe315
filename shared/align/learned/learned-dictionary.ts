import type { Dictionary } from '../dictionary.ts';
import { baseLanguage } from '../languages/base-language.ts';
import { languageTools } from '../languages/tools.ts';
import type { LearnedWords } from './learned-words.ts';

/** What must speak for two words, of all documents together: two links nearly certain, or one in a confirmed bead. */
const LEAST_WEIGHT = 1.5;
/** The part of what was seen of the word, and of its counterpart, that the pair must be. */
const LEAST_SHARE = 0.25;
/** Translations kept of a word, the best first. */
const MOST_TRANSLATIONS = 4;
/** Stems kept of either language: those with most behind them. */
const MOST_WORDS = 30_000;

interface Counts {
  readonly pairs: Map<string, Map<string, number>>;
  readonly forms: Map<string, string>;
  readonly seen: Map<string, number>;
}

const counts = (): Counts => ({ pairs: new Map(), forms: new Map(), seen: new Map() });

function add(counts: Counts, seen: Readonly<Record<string, number>>, stem: (form: string) => string): void {
  for (const [form, weight] of Object.entries(seen)) {
    const key = stem(form);
    counts.seen.set(key, (counts.seen.get(key) ?? 0) + weight);
    if (!counts.forms.has(key)) counts.forms.set(key, form);
  }
}

function link({ pairs }: Counts, from: string, to: string, weight: number): void {
  const row = pairs.get(from) ?? new Map<string, number>();
  pairs.set(from, row.set(to, (row.get(to) ?? 0) + weight));
}

/** Translations by stem, for one direction. */
function settled(from: Counts, to: Counts): ReadonlyMap<string, readonly string[]> {
  const rows = Array.from(from.pairs, ([stem, row]) => {
    const seen = from.seen.get(stem) ?? 0;
    const kept = Array.from(row)
      .filter(
        ([other, weight]) =>
          weight >= LEAST_WEIGHT &&
          weight >= LEAST_SHARE * seen &&
          weight >= LEAST_SHARE * (to.seen.get(other) ?? 0),
      )
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_TRANSLATIONS);
    return { stem, kept, weight: kept[0]?.[1] ?? 0 };
  });
  return new Map(
    rows
      .filter(({ kept }) => kept.length > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_WORDS)
      .map(({ stem, kept }) => [stem, kept.map(([other]) => to.forms.get(other) ?? other)]),
  );
}

/**
 * A dictionary out of what documents taught, to be handed to `alignSentences` and `alignWords` beside the others.
 * Each document counts once: hand in its newest LearnedWords and leave the older ones out. Parts of other languages
 * are passed over, parts the other way round are turned. Linear in the parts; the dictionary itself is bounded.
 */
export function learnedDictionary(
  languages: readonly [string, string],
  parts: Iterable<LearnedWords>,
): Dictionary {
  const [one, other] = [baseLanguage(languages[0]), baseLanguage(languages[1])];
  const [here, there] = [counts(), counts()];
  const stems = { here: languageTools(one).stem, there: languageTools(other).stem };
  for (const part of parts) {
    const isTurned = part.source === other && part.target === one;
    if (!isTurned && (part.source !== one || part.target !== other)) continue;
    add(here, isTurned ? part.targetSeen : part.sourceSeen, stems.here);
    add(there, isTurned ? part.sourceSeen : part.targetSeen, stems.there);
    for (const [source, target, weight] of part.pairs) {
      const [from, to] = isTurned ? [target, source] : [source, target];
      link(here, stems.here(from), stems.there(to), weight);
      link(there, stems.there(to), stems.here(from), weight);
    }
  }
  const index = new Map([
    [one, settled(here, there)],
    [other, settled(there, here)],
  ]);
  return {
    languages: [one, other],
    translations(word, from) {
      const tag = baseLanguage(from);
      return index.get(tag)?.get(languageTools(tag).stem(word)) ?? [];
    },
  };
}
