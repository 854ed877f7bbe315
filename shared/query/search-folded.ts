import { type Crossing, type Cut, crossingAt, cutsOf, lastUnit } from './across-blocks.ts';
import { type FoldedRun, foldedRuns } from './folded-runs.ts';
import { type FoldedText, foldQuickly, unfoldRange } from './folded-text.ts';
import { type Behind, hitOver, isWholeOver, type Search } from './version-search.ts';
import { isWhole } from './whole-words.ts';

/** The last block of a run that starts at or before an offset. */
function blockAt({ starts }: FoldedRun, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The borders of a run that may lie within words: those behind the blocks from one place up to another. */
function nextCrossing(
  cuts: readonly Cut[],
  run: FoldedRun,
  borders: { readonly from: number; readonly to: number; readonly startsAt: number },
  textAt: (place: number) => string | null,
): (Crossing & { readonly place: number }) | null {
  const { text, starts } = run;
  for (let place = borders.from; place < borders.to; place++) {
    const start = starts[place] ?? 0;
    const last = lastUnit(text, start, (starts[place + 1] ?? text.length) - 1);
    if (last < 0 || !cuts.some((cut) => cut.last === last)) continue;
    const crossing = crossingAt(cuts, place, textAt);
    if (crossing && start + crossing.start >= borders.startsAt) return { ...crossing, place };
  }
  return null;
}

/** A search in folded texts, some hundreds of blocks at once. */
export function searchFolded(words: string, wholeWords: boolean): Search {
  const cuts = cutsOf(words);
  return function* (versionId, blocks) {
    /** Place of the run's first block. */
    let base = 0;
    let behind: Behind = { place: 0, offset: 0 };
    for (const run of foldedRuns(blocks)) {
      const [first, last] = [run.blocks[0], run.blocks.at(-1)];
      if (first && last) yield { reached: first.id, until: last.id };
      const foldedAt = (place: number): FoldedText | null => {
        const start = run.starts[place];
        const block = blocks[base + place];
        if (start === undefined) return block ? foldQuickly(block.text) : null;
        const text = run.text.slice(start, (run.starts[place + 1] ?? run.text.length) - 1);
        return { text, from: run.odd.get(place)?.from ?? null };
      };
      const textAt = (place: number) => foldedAt(place)?.text ?? null;
      // Words that began in the run before may end in this one, or behind it.
      let border = Math.max(0, behind.place - base);
      let from = border < run.blocks.length ? (run.starts[border] ?? 0) : run.text.length;
      if (behind.place >= base) from += behind.offset;
      let startsAt = from;
      while (border < run.blocks.length) {
        const at = run.text.indexOf(words, from);
        const place = at < 0 ? run.blocks.length : blockAt(run, at);
        const over =
          cuts.length > 0 ? nextCrossing(cuts, run, { from: border, to: place, startsAt }, textAt) : null;
        if (over) {
          border = over.place + 1;
          const [before, ending] = [foldedAt(over.place), foldedAt(over.place + over.blocks)];
          const [block, lastBlock] = [run.blocks[over.place], blocks[base + over.place + over.blocks]];
          if (!before || !ending || !block || !lastBlock) continue;
          if (wholeWords && !isWholeOver(before.text, ending.text, over)) continue;
          const { start } = unfoldRange(before, block.text, over.start, before.text.length);
          const { end } = unfoldRange(ending, lastBlock.text, 0, over.end);
          const hit = hitOver(versionId, blocks, base + over.place, { ...over, start, end });
          if (hit) yield hit;
          behind = { place: base + over.place + over.blocks, offset: over.end };
          border = behind.place - base;
          from = (run.starts[border] ?? run.text.length) + over.end;
          startsAt = from;
          continue;
        }
        border = place;
        const block = run.blocks[place];
        if (!block) break;
        const isWanted = !wholeWords || isWhole(run.text, at, at + words.length);
        if (isWanted) {
          const start = at - (run.starts[place] ?? 0);
          const odd = run.odd.get(place);
          const range = odd
            ? unfoldRange(odd, block.text, start, start + words.length)
            : { start, end: start + words.length };
          yield { versionId, blockId: block.id, ...range };
          startsAt = at + words.length;
        }
        from = at + (isWanted ? words.length : 1);
      }
      base += run.blocks.length;
    }
  };
}
