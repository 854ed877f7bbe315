import type { ArticleFinding } from '../../shared/exchange/article/finding.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import type { ArticleReview } from './article-rows.ts';

/** What the rows of an article's review share. */
export interface ArticleTools {
  readonly review: ArticleReview;
  /** The languages left to right: the original first. */
  readonly sides: readonly [UiLanguage, UiLanguage];
  /** Key of the row under mending, or null. */
  readonly inHand: string | null;
  take(key: string | null): void;
  /** Takes a step of mending, or says that it cannot be; `moving` as in mend(). */
  mend(next: ArticleFinding | null, moving?: string): void;
  /** A step that ends the mending of the row in hand: the focus goes to the row of `key`, null for the top. */
  mendAndGo(next: ArticleFinding | null, key: string | null): void;
  check(id: string, isRight: boolean): void;
}
