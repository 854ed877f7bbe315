/** Without accents and in lower case, as words of one origin are compared across languages: "México" and "Mexico". */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
