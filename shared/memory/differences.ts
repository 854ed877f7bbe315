import { Vocabulary } from './match.ts';
import { type MemoryWord, memoryWords } from './words.ts';

/** A stretch of two texts set side by side: in both, in the stored one only, or in the one at hand only. */
export interface DifferenceRun {
  readonly kind: 'same' | 'stored' | 'atHand';
  readonly text: string;
}

/** Longer middles are shown as one change. */
const MOST_CELLS = 250_000;

type Step = 'same' | 'stored' | 'atHand';

/** The steps from one list of words to the other with the fewest words changed: what is left out before what comes. */
function stepsBetween(a: ArrayLike<number>, b: ArrayLike<number>): readonly Step[] {
  const [height, width] = [a.length, b.length];
  let start = 0;
  while (start < height && start < width && a[start] === b[start]) start++;
  let end = 0;
  while (end < height - start && end < width - start && a[height - 1 - end] === b[width - 1 - end]) end++;
  const [rows, columns] = [height - start - end, width - start - end];
  const middle: Step[] = [];
  if (rows * columns > MOST_CELLS) {
    for (let at = 0; at < rows; at++) middle.push('stored');
    for (let at = 0; at < columns; at++) middle.push('atHand');
  } else {
    // The longest common words of what is left, from each place on.
    const line = columns + 1;
    const common = new Uint16Array((rows + 1) * line);
    for (let row = rows - 1; row >= 0; row--) {
      for (let column = columns - 1; column >= 0; column--) {
        common[row * line + column] =
          a[start + row] === b[start + column]
            ? (common[(row + 1) * line + column + 1] ?? 0) + 1
            : Math.max(common[(row + 1) * line + column] ?? 0, common[row * line + column + 1] ?? 0);
      }
    }
    let [row, column] = [0, 0];
    while (row < rows || column < columns) {
      if (row < rows && column < columns && a[start + row] === b[start + column]) {
        middle.push('same');
        row++;
        column++;
      } else if (
        column >= columns ||
        (row < rows && (common[(row + 1) * line + column] ?? 0) >= (common[row * line + column + 1] ?? 0))
      ) {
        middle.push('stored');
        row++;
      } else {
        middle.push('atHand');
        column++;
      }
    }
  }
  const same = (count: number) => Array.from({ length: count }, (): Step => 'same');
  return [...same(start), ...middle, ...same(end)];
}

/** A word with the blanks before it. */
function written(text: string, words: readonly MemoryWord[], at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.end);
}

/**
 * The words of a stored text set beside those at hand, in runs that follow one another: the `same` and `stored` ones
 * are the stored text, the `same` and `atHand` ones say the text at hand.
 */
export function differences(stored: string, atHand: string): readonly DifferenceRun[] {
  const vocabulary = new Vocabulary();
  const steps = stepsBetween(vocabulary.weigh(stored).words, vocabulary.weigh(atHand).words);
  const [storedWords, ownWords] = [memoryWords(stored), memoryWords(atHand)];
  const runs: DifferenceRun[] = [];
  let [here, there] = [0, 0];
  for (const kind of steps) {
    const text = kind === 'atHand' ? written(atHand, ownWords, there) : written(stored, storedWords, here);
    if (kind !== 'atHand') here++;
    if (kind !== 'stored') there++;
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  }
  const rest = stored.slice(storedWords.at(-1)?.end ?? 0);
  return rest === '' ? runs : [...runs, { kind: 'same', text: rest }];
}
