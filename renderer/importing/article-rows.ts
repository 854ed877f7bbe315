import { foldName } from '../../shared/exchange/article/candidates.ts';
import type { ArticleFinding, FoundPair, Skipped } from '../../shared/exchange/article/finding.ts';

/** What a person has before them: a finding, and the pairs that they looked at and found right. */
export interface ArticleReview {
  readonly finding: ArticleFinding;
  readonly checked: ReadonlySet<string>;
}

export type ArticleRow =
  | { readonly kind: 'pair'; readonly key: string; readonly pair: FoundPair; readonly number: number }
  | { readonly kind: 'heading'; readonly key: 'heading-skipped' | 'heading-dropped'; readonly count: number }
  | { readonly kind: 'skipped'; readonly key: string; readonly skipped: Skipped }
  | { readonly kind: 'dropped'; readonly key: string; readonly pair: FoundPair };

export const isUnsure = ({ checked }: ArticleReview, pair: FoundPair): boolean =>
  pair.flags.length > 0 && !checked.has(pair.id);

/**
 * The rows of the list: pairs in the order of the source, then what stands alone, then what was dropped.
 * `onlyUnsure` leaves the pairs that want a look, and the one in hand.
 */
export function articleRows(
  review: ArticleReview,
  { onlyUnsure, inHand }: { readonly onlyUnsure: boolean; readonly inHand: string | null },
): readonly ArticleRow[] {
  const { pairs, skipped, dropped } = review.finding;
  const rows: ArticleRow[] = pairs
    .map((pair, at): ArticleRow => ({ kind: 'pair', key: pair.id, pair, number: at + 1 }))
    .filter(
      (row) => row.kind === 'pair' && (!onlyUnsure || row.key === inHand || isUnsure(review, row.pair)),
    );
  if (skipped.length > 0) rows.push({ kind: 'heading', key: 'heading-skipped', count: skipped.length });
  for (const each of skipped) rows.push({ kind: 'skipped', key: `skipped ${each.id}`, skipped: each });
  if (dropped.length > 0) rows.push({ kind: 'heading', key: 'heading-dropped', count: dropped.length });
  for (const pair of dropped) rows.push({ kind: 'dropped', key: `dropped ${pair.id}`, pair });
  return rows;
}

export interface ArticleCounts {
  readonly pairs: number;
  readonly speakers: number;
  readonly unsure: number;
  readonly skipped: number;
}

export function articleCounts(review: ArticleReview): ArticleCounts {
  const { pairs, skipped } = review.finding;
  const names = new Set(
    pairs.map(({ speaker }) => foldName(speaker.pseudonym)).filter((name) => name !== ''),
  );
  return {
    pairs: pairs.length,
    speakers: names.size,
    unsure: pairs.filter((pair) => isUnsure(review, pair)).length,
    skipped: skipped.length,
  };
}

/** How many pairs have this pair's speaker by name; 1 for nobody. */
export function pairsOfSpeaker({ pairs }: ArticleFinding, { speaker }: FoundPair): number {
  const name = foldName(speaker.pseudonym);
  return name === '' ? 1 : pairs.filter((pair) => foldName(pair.speaker.pseudonym) === name).length;
}
