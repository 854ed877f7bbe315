import { withoutAccents } from '../folded-text.ts';

/** A piece of what is put in the place of a match: words, the match or a group of it. */
export type Piece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'match' }
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'name'; readonly name: string };

const SIGNS = /\$(?:(?<own>\$)|(?<match>&)|(?<digits>\d{1,2})|<(?<name>[^>]*)>)/gu;

/** `$10` is group 10 where there are ten, else group 1 and a nought, as everywhere. Null: there is no such group. */
function groupOf(digits: string, groups: number): { group: number; rest: string } | null {
  for (const length of [2, 1]) {
    const group = Number(digits.slice(0, length));
    if (digits.length >= length && group >= 1 && group <= groups)
      return { group, rest: digits.slice(length) };
  }
  return null;
}

/** Reads `$1`, `$<name>`, `$&` and `$$`; what names no group of the pattern stands for itself. */
export function readReplacement(
  text: string,
  { groups, names }: { readonly groups: number; readonly names: ReadonlySet<string> },
): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const words = (more: string) => {
    if (more !== '') pieces.push({ kind: 'words', words: more });
  };
  for (const match of text.matchAll(SIGNS)) {
    words(text.slice(from, match.index));
    from = match.index + match[0].length;
    const { own, match: whole, digits, name } = match.groups ?? {};
    const numbered = digits === undefined ? null : groupOf(digits, groups);
    if (own !== undefined) words('$');
    else if (whole !== undefined) pieces.push({ kind: 'match' });
    else if (numbered) {
      pieces.push({ kind: 'group', group: numbered.group });
      words(numbered.rest);
    } else if (name !== undefined && names.has(name)) pieces.push({ kind: 'name', name });
    // In a folded pattern the names are folded too.
    else if (name !== undefined && names.has(withoutNameAccents(name)))
      pieces.push({ kind: 'name', name: withoutNameAccents(name) });
    else words(match[0]);
  }
  words(text.slice(from));
  return pieces;
}

const withoutNameAccents = (name: string) => [...name].map(withoutAccents).join('');
