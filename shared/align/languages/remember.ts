/** More forms than a long text has; what is beyond is worked out again each time. */
const MOST = 50_000;

/** A function of a word that keeps its answers: the same few thousand words come again and again. */
export function remembering(answer: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const result = answer(word);
    if (known.size < MOST) known.set(word, result);
    return result;
  };
}
