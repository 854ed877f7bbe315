/** Where a key goes in a list, from a place (from 0; it may lie beyond the ends); null for a key that goes nowhere. */
export function placeOfKey(
  key: string,
  at: number,
  { page, last }: { readonly page: number; readonly last: number },
): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
