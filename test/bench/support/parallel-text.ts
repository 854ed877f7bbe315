import { numbers } from './sentences.ts';

/** Two texts that seem to translate each other, a sentence an item. */
export interface ParallelText {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

const SYLLABLES = 'ba ce di fo gu la me ni ro su ta ve zi mo ra le'.split(' ');
/** Words with a counterpart of no likeness, which only a dictionary or learning can find. */
const WORDS = 12_000;
/** One sentence in so many is left out of the target, and one in so many is cut in two. */
const OMITTED = 40;
const CUT = 25;

function invented(number: number, ending: string): string {
  let word = '';
  for (let rest = number + 7; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return word + ending;
}

/** Made-up text of so many source sentences of 6 to 18 words, the common words common as in any language (Zipf). */
export function parallelText(sentences: number, seed: number): ParallelText {
  const below = numbers(seed);
  const source: string[] = [];
  const target: string[] = [];
  for (let at = 0; at < sentences; at++) {
    const words = Array.from({ length: 6 + below(13) }, () => Math.floor(WORDS ** (below(10_000) / 10_000)));
    source.push(`${words.map((word) => invented(word, 'o')).join(' ')}.`);
    if (below(OMITTED) === 0) continue;
    // One word in ten keeps its form, as names do.
    const there = words.map((word) =>
      word % 10 === 3 ? invented(word, 'o') : invented(word * 31 + 5, 'th'),
    );
    if (below(CUT) > 0) target.push(`${there.join(' ')}.`);
    else target.push(`${there.slice(0, 3).join(' ')}.`, `${there.slice(3).join(' ')}.`);
  }
  return { source, target };
}
