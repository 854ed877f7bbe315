import { type Candidate, heaviestChain } from './chain.ts';

/** A stretch of sentences that stands elsewhere in the other text: a chapter moved. Sentence positions, half-open. */
export interface MovedStretch {
  readonly source: readonly [number, number];
  readonly target: readonly [number, number];
}

/** Points this near to the path found are not moved. */
const ON_PATH = 20;
/** A run goes on over so many sentences without a shared rare word, as long as both sides keep step. */
const STEP = 6;
const OUT_OF_STEP = 3;
/** Fewer points than this are chance. */
const LEAST_POINTS = 6;

/** Runs of pairs that share rare words, far from the path that was found: `pathAt` gives the path's target for a source. */
export function movedStretches(
  found: readonly Candidate[],
  pathAt: (source: number) => number,
  targets: number,
): readonly MovedStretch[] {
  const placed = found.filter((point) => Math.abs(pathAt(point.source) - point.target) <= ON_PATH);
  const [sources, ends] = [
    new Set(placed.map((one) => one.source)),
    new Set(placed.map((one) => one.target)),
  ];
  // What has its counterpart on the path is in place: a text that says things twice is no text out of order.
  let left = found.filter((point) => !sources.has(point.source) && !ends.has(point.target));
  const stretches: MovedStretch[] = [];
  for (let round = 0; round < 4 && left.length >= LEAST_POINTS; round++) {
    const chain = heaviestChain(left, targets);
    let run: Candidate[] = [];
    const close = () => {
      const [first, last] = [run[0], run[run.length - 1]];
      if (first && last && run.length >= LEAST_POINTS) {
        stretches.push({
          source: [first.source, last.source + 1],
          target: [first.target, last.target + 1],
        });
      }
      run = [];
    };
    for (const point of chain) {
      const before = run[run.length - 1];
      if (before) {
        const [across, down] = [point.source - before.source, point.target - before.target];
        if (across > STEP || down > STEP || Math.abs(across - down) > OUT_OF_STEP) close();
      }
      run.push(point);
    }
    close();
    const used = new Set(chain);
    left = left.filter((point) => !used.has(point));
  }
  return stretches.sort((a, b) => a.source[0] - b.source[0]);
}
