import type { Passage, Stretch } from '../../shared/exchange/article/finding.ts';

/** A side under mending as a row of words and borders between them. Offsets: UTF-16 in the source. */
export type SideRun =
  | {
      readonly kind: 'words';
      readonly key: string;
      readonly from: number;
      readonly to: number;
      readonly inside: boolean;
    }
  | {
      readonly kind: 'border';
      readonly key: string;
      readonly at: number;
      readonly edge: 'start' | 'end' | 'cut';
      /** Which part of the passage it bounds. */
      readonly part: number;
    };

/** Words of `window` with the borders of the passage in them or, where a cut is given, the cut alone. */
export function sideRuns({ parts }: Passage, window: Stretch, cut: number | null): SideRun[] {
  const runs: SideRun[] = [];
  // Keys are of the place in the row, so that a border that moves stays the same element and keeps the focus.
  const words = (from: number, to: number, inside: boolean) =>
    runs.push({ kind: 'words', key: `words ${runs.length}`, from, to, inside });
  const border = (at: number, edge: 'start' | 'end' | 'cut', part: number) =>
    runs.push({ kind: 'border', key: edge === 'cut' ? 'cut' : `${edge} ${part}`, at, edge, part });
  let at = window.start;
  parts.forEach(({ start, end }, part) => {
    words(at, start, false);
    if (cut === null) {
      border(start, 'start', part);
      words(start, end, true);
      border(end, 'end', part);
    } else if (cut > start && cut < end) {
      words(start, cut, true);
      border(cut, 'cut', part);
      words(cut, end, true);
    } else {
      if (cut === start) border(cut, 'cut', part);
      words(start, end, true);
    }
    at = end;
  });
  words(at, window.end, false);
  return runs;
}

/** The parts with one border moved, or null where it would cross another. */
export function movedParts(
  parts: readonly Stretch[],
  part: number,
  edge: 'start' | 'end',
  to: number,
): readonly Stretch[] | null {
  const moved = parts.map((each, at) => (at === part ? { ...each, [edge]: to } : each));
  const ordered = moved.every(({ start, end }, at) => start < end && end <= (moved[at + 1]?.start ?? end));
  return ordered ? moved : null;
}
