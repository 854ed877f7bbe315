import { type Entry, foldLemma } from './entry.ts';

export type Lookup = (word: string, language: 'es' | 'en') => readonly string[];

/** Words of one country or register come after those that everyone uses. */
const MARKED = 10;

/** Both directions of one table, each built when first asked for; translations of a folded lemma, the likeliest first. */
export function makeLookup(entries: () => readonly Entry[]): Lookup {
  let fromSpanish: ReadonlyMap<string, readonly string[]> | null = null;
  let fromEnglish: ReadonlyMap<string, readonly string[]> | null = null;
  return (word, language) => {
    if (language === 'es') {
      fromSpanish ??= readForwards(entries());
      return fromSpanish.get(foldLemma(word)) ?? [];
    }
    fromEnglish ??= readBackwards(entries());
    return fromEnglish.get(foldLemma(word)) ?? [];
  };
}

function readForwards(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { headword, translations } of entries) {
    const key = foldLemma(headword);
    const known = found.get(key);
    if (known) known.push(...translations.filter((translation) => !known.includes(translation)));
    else found.set(key, [...translations]);
  }
  return found;
}

function readBackwards(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, { readonly headword: string; readonly rank: number }[]>();
  for (const { headword, translations, flags } of entries) {
    for (const [place, translation] of translations.entries()) {
      const key = foldLemma(translation);
      const rank = place + (flags.length > 0 ? MARKED : 0);
      const known = found.get(key);
      if (known) known.push({ headword, rank });
      else found.set(key, [{ headword, rank }]);
    }
  }
  const ranked = new Map<string, readonly string[]>();
  for (const [key, list] of found) {
    list.sort((a, b) => a.rank - b.rank);
    ranked.set(key, Array.from(new Set(list.map((one) => one.headword))));
  }
  return ranked;
}
