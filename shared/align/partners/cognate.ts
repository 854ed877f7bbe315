/** Letters that two words of one origin must share at the beginning, and the part of the longer word they must be. */
export const COGNATE_LETTERS = 4;
const COGNATE_PART = 2 / 3;

/** True for words of one origin, told by how they begin (accents folded, lower case): "importante" and "important". */
export function areCognates(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  let same = 0;
  while (same < longest && one[same] !== undefined && one[same] === other[same]) same++;
  return same >= COGNATE_LETTERS && same >= longest * COGNATE_PART;
}
