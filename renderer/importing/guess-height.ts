/** A guess at the height of a row of two texts: characters a line, height of a line, air in pixels. */
export function guessTextHeight(longestSide: number): number {
  return Math.max(1, Math.ceil(longestSide / 42)) * 27 + 88;
}
