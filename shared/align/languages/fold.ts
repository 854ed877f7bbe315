/** Without accents and in lower case, as words of one origin are compared across languages: "México" and "Mexico". */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** "eau" of "l'eau": without a word of one or two letters that is written on to it. */
export function withoutElision(word: string): string {
  return word.replace(/^\p{L}{1,2}['’](?=\p{L}{3})/u, '');
}
