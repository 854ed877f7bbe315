/** Case and accents folded away, for finding: `Mamá` and `mama` are the same. Length may change. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
