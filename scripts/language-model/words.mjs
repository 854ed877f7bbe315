/** The words that shared/language/model/words.ts cuts a text into, for counting: lower case, straight apostrophes. */
const WORD = /[\p{L}\p{M}]+(?:['’ʼ´ˊ][\p{L}\p{M}]+)*['’ʼ´ˊ]?/gu;

export const foldWord = (word) =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ´ˊ]/g, "'");

/** A closing apostrophe is a quotation mark, but for languages that write a glottal stop so. */
export const wordsOf = (text, keepsStops = false) =>
  Array.from(text.matchAll(WORD), ([word]) => {
    const folded = foldWord(word);
    return folded.endsWith("'") && !keepsStops ? folded.slice(0, -1) : folded;
  });

/** Counts that may be parts of one: a form made by rule weighs less than a word that was met. */
export class WordCounts extends Map {
  add(word, weight = 1) {
    this.set(word, (this.get(word) ?? 0) + weight);
  }
}
