import { baseLanguage } from '../../align/languages/base-language.ts';
import type { LanguageTag } from '../../model/records.ts';
import { Problem } from '../../problem/problem.ts';
import type { Remarks } from './remarks.ts';
import type { Piece, Unit, UnitDocument } from './unit.ts';

/** One text of a unit, in a language; a unit may have several in the same one. */
export interface LanguageSide {
  readonly language: LanguageTag;
  readonly pieces: readonly Piece[];
}

export interface LanguageUnit extends Omit<Unit, 'sides'> {
  readonly sides: readonly LanguageSide[];
}

/** More texts beside one another than any study has: each costs a place in every unit. */
const MOST_VERSIONS = 50;

/**
 * Settles which versions a document has when each unit names its languages anew. Tags of one language that never
 * stand in one unit (en, en-US) are one version. A further text in the same language is a version of its own where
 * at least half of the units have one, else a note on its unit, so that no word is lost.
 * @throws Problem unitsTooManyLanguages
 */
export function settleVersions(
  name: string,
  units: readonly LanguageUnit[],
  original: LanguageTag | null,
  notes: readonly string[],
  remarks: Remarks,
): UnitDocument {
  const tagOf = mergedTags(units);
  const counts = new Map<string, number>();
  const keyed = units.map((unit) => {
    const seen = new Map<LanguageTag, number>();
    return unit.sides.map((side) => {
      const tag = tagOf.get(side.language) ?? side.language;
      const nth = seen.get(tag) ?? 0;
      seen.set(tag, nth + 1);
      const key = nth === 0 ? tag : `${tag}#${nth + 1}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return { key, pieces: side.pieces };
    });
  });
  const keys = Array.from(counts.keys()).filter(
    (key) => !key.includes('#') || 2 * (counts.get(key) ?? 0) >= units.length,
  );
  if (keys.length > MOST_VERSIONS) {
    throw new Problem('unitsTooManyLanguages', {
      document: name,
      languages: keys.length,
      limit: MOST_VERSIONS,
    });
  }
  const first = originalKey(keys, original, tagOf);
  const places = new Map(keys.map((key, at) => [key, at]));
  return {
    name,
    versions: keys.map((key) => ({
      language: key.split('#')[0] ?? key,
      role: key === first ? 'original' : 'translation',
    })),
    units: units.map((unit, at): Unit => {
      const sides: (readonly Piece[])[] = keys.map(() => []);
      const spare: string[] = [];
      for (const { key, pieces } of keyed[at] ?? []) {
        const place = places.get(key);
        if (place !== undefined) sides[place] = pieces;
        else if (pieces.length > 0) spare.push(pieces.map(({ text }) => text).join('\n'));
      }
      remarks.count('left_variants', spare.length);
      return { ...unit, sides, notes: [...unit.notes, ...spare] };
    }),
    notes,
  };
}

function originalKey(
  keys: readonly string[],
  original: LanguageTag | null,
  tagOf: ReadonlyMap<LanguageTag, LanguageTag>,
): string | undefined {
  const named = original === null ? undefined : (tagOf.get(original) ?? original);
  const sameBase = (tag: string) => keys.find((key) => baseLanguage(key) === baseLanguage(tag));
  return (
    keys.find((key) => key === named) ??
    (named === undefined ? undefined : sameBase(named)) ??
    sameBase('es') ??
    keys[0]
  );
}

/** Each tag to the commonest of its language, where no unit has two of that language under different tags. */
function mergedTags(units: readonly LanguageUnit[]): ReadonlyMap<LanguageTag, LanguageTag> {
  const counts = new Map<LanguageTag, number>();
  const apart = new Set<string>();
  for (const { sides } of units) {
    const tags = new Set(sides.map(({ language }) => language));
    const bases = new Set<string>();
    for (const tag of tags) {
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      const base = baseLanguage(tag);
      if (bases.has(base)) apart.add(base);
      bases.add(base);
    }
  }
  const commonest = new Map<string, LanguageTag>();
  for (const [tag, count] of counts) {
    const best = commonest.get(baseLanguage(tag));
    if (best === undefined || count > (counts.get(best) ?? 0)) commonest.set(baseLanguage(tag), tag);
  }
  return new Map(
    Array.from(counts.keys(), (tag) => {
      const base = baseLanguage(tag);
      return [tag, apart.has(base) ? tag : (commonest.get(base) ?? tag)];
    }),
  );
}
