import { fold } from '../../shared/query/fold.ts';

/**
 * The row that letters typed in a list lead to, case and accents folded; -1 for none. A new word begins behind the
 * row in hand, one that grows may stay there; the same letter again and again goes through all that begin with it.
 */
export function typedRow(
  typed: string,
  {
    count,
    nameAt,
    from,
  }: { readonly count: number; readonly nameAt: (at: number) => string; readonly from: number },
): number {
  const word = fold(typed);
  const [letter = ''] = word;
  if (letter === '') return -1;
  const isOneLetter = [...word].every((each) => each === letter);
  const wanted = isOneLetter ? letter : word;
  const begin = isOneLetter ? from + 1 : Math.max(0, from);
  for (let step = 0; step < count; step++) {
    const at = (begin + step) % count;
    if (fold(nameAt(at)).startsWith(wanted)) return at;
  }
  return -1;
}
