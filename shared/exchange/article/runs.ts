import type { UiLanguage } from '../../model/records.ts';
import type { Segment } from './segments.ts';

/** Consecutive stretches of words, as `[from, to)` indices of segments. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const rangeLength = (segments: readonly Segment[], { from, to }: Range): number =>
  to > from ? (segments[to - 1]?.innerEnd ?? 0) - (segments[from]?.innerStart ?? 0) : 0;

/** The language that the article itself is written in: more of its words are in it. */
export function hostLanguage(segments: readonly Segment[]): UiLanguage {
  let [es, en] = [0, 0];
  for (const { language, start, end } of segments) {
    if (language === 'es') es += end - start;
    if (language === 'en') en += end - start;
  }
  return es > en ? 'es' : 'en';
}

/**
 * Runs of the other language: what is quoted, since the article is not written in it. A short paragraph of
 * no telling language (“Nada. No.”) belongs to a run whose quotation is still open.
 */
export function foreignRuns(segments: readonly Segment[], foreign: UiLanguage): Range[] {
  const runs: Range[] = [];
  for (let from = 0; from < segments.length; ) {
    if (!isForeign(segments[from], foreign)) {
      from++;
      continue;
    }
    let to = from + 1;
    let open = stillOpen(segments[from], false);
    while (to < segments.length) {
      const next = segments[to];
      if (next?.kind !== 'words') break;
      if (next.language !== foreign && !(next.language === null && (open || isMarked(next)))) break;
      open = stillOpen(next, open);
      to++;
    }
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

const isForeign = (segment: Segment | undefined, foreign: UiLanguage) =>
  segment?.kind === 'words' && segment.language === foreign;

const stillOpen = ({ marks }: Pick<Segment, 'marks'> | undefined = { marks: 'none' }, open: boolean) =>
  marks === 'open' || (open && marks !== 'close' && marks !== 'whole');

export const isMarked = ({ marks }: Segment): boolean =>
  marks === 'whole' || marks === 'open' || marks === 'close';

/**
 * A run cut into its quotations: each begins where marks open, unless the one before is still open and
 * every paragraph repeats the opening mark, as the convention for long quotations has it.
 */
export function quotationsOf(segments: readonly Segment[], run: Range): Range[] {
  const quotations: Range[] = [];
  let from = run.from;
  let open = false;
  for (let at = run.from; at < run.to; at++) {
    const marks = segments[at]?.marks ?? 'none';
    const before = at > run.from ? segments[at - 1]?.marks : undefined;
    const begins = (marks === 'whole' || marks === 'open') && !open;
    const ended = before === 'whole' || before === 'close';
    if (at > from && (begins || (ended && !open))) {
      quotations.push({ from, to: at });
      from = at;
    }
    open = marks === 'open' || (open && marks !== 'close' && marks !== 'whole');
  }
  quotations.push({ from, to: run.to });
  return quotations;
}
