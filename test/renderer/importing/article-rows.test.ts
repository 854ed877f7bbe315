import { describe, expect, it } from 'vitest';
import {
  type ArticleReview,
  articleCounts,
  articleRows,
  isUnsure,
  pairsOfSpeaker,
} from '../../../renderer/importing/article-rows.ts';
import { dropPair, takeApart } from '../../../shared/exchange/article/mend.ts';
import { found, pairAt } from './texts.ts';

const review = (finding = found(), checked: readonly string[] = []): ArticleReview => ({
  finding,
  checked: new Set(checked),
});
const ALL = { onlyUnsure: false, inHand: null };
const keys = (shown: ReturnType<typeof articleRows>) => shown.map(({ kind }) => kind).join(' ');

describe('the rows of an article', () => {
  it('are the pairs with their numbers, and no empty part', () => {
    const rows = articleRows(review(), ALL);
    expect(keys(rows)).toBe('pair pair pair');
    expect(rows.map((row) => row.kind === 'pair' && row.number)).toEqual([1, 2, 3]);
  });

  it('tell what stands alone and what was dropped apart', () => {
    const finding = found();
    const dropped = dropPair(finding, pairAt(finding, 0).id);
    const apart = dropped && takeApart(dropped, pairAt(dropped, 0).id);
    if (!apart) throw new Error('not mended');
    const rows = articleRows(review(apart), ALL);
    expect(keys(rows)).toBe('pair heading skipped skipped heading dropped');
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('are only the unsure ones when asked, with the one in hand and their own numbers', () => {
    const whole = review();
    const unsure = whole.finding.pairs.filter((pair) => isUnsure(whole, pair));
    expect(unsure.map(({ speaker }) => speaker.pseudonym)).toEqual(['Ramiro']);
    const rows = articleRows(whole, { onlyUnsure: true, inHand: null });
    expect(rows.map((row) => row.kind === 'pair' && row.number)).toEqual([2]);
    const inHand = pairAt(whole.finding, 2).id;
    expect(articleRows(whole, { onlyUnsure: true, inHand })).toHaveLength(2);
  });

  it('do without what a person found right', () => {
    const finding = found();
    const checked = review(finding, [pairAt(finding, 1).id]);
    expect(articleRows(checked, { onlyUnsure: true, inHand: null })).toEqual([]);
    expect(articleCounts(checked)).toEqual({ pairs: 3, speakers: 2, unsure: 0, skipped: 0 });
    expect(articleCounts(review(finding)).unsure).toBe(1);
  });
});

it('counts the pairs of one name', () => {
  const finding = found();
  expect(finding.pairs.map((pair) => pairsOfSpeaker(finding, pair))).toEqual([2, 1, 2]);
  const nobody = {
    ...pairAt(finding, 0),
    speaker: { pseudonym: '', nationality: [], gender: null, age: null },
  };
  expect(pairsOfSpeaker(finding, nobody)).toBe(1);
});
