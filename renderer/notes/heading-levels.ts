/**
 * The levels that headings of a note have on the page: below the heading that the note stands under, and none
 * more than one below the heading before it. null for what is no heading.
 */
export function headingLevels(levels: readonly (number | null)[], under: number): readonly (number | null)[] {
  let before = under;
  return levels.map((level) => {
    if (level === null) return null;
    before = Math.min(under + level, before + 1, 6);
    return before;
  });
}
