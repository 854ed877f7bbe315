import { UNITS, type Unit } from './number-words.ts';

/** "dos=2 tres=3" as a map of folded words; "_" stands for a space. */
export function numbersOf(table: string): ReadonlyMap<string, number> {
  return new Map(
    table
      .trim()
      .split(/\s+/)
      .map((line) => {
        const [word = '', value = ''] = line.split('=');
        return [word, Number(value)] as const;
      }),
  );
}

export const wordsIn = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
/** Words in a row, counted from `first`. */
export const counted = (list: string, first: number): string =>
  list
    .trim()
    .split(/\s+/)
    .map((word, at) => `${word}=${first + at}`)
    .join(' ');

const isUnit = (word: string): word is Unit => Object.hasOwn(UNITS, word);

/** Lines of "unit: words" as a map of folded words. */
export function unitsOf(table: string): ReadonlyMap<string, Unit> {
  const found = new Map<string, Unit>();
  for (const line of table.trim().split(/\s*\n\s*/)) {
    const [unit = '', words = ''] = line.split(':');
    if (!isUnit(unit)) throw new RangeError(`Not a unit: ${unit}`);
    for (const word of words.trim().split(/\s+/)) found.set(word, unit);
  }
  return found;
}
