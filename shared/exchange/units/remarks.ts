import type { Notice } from '../text/source.ts';
import type { Remark, RemarkKey } from './unit.ts';

/** Counts what happens on the way, so that each is said once. */
export class Remarks {
  readonly #counts = new Map<RemarkKey, number>();

  count(key: RemarkKey, by = 1): void {
    if (by > 0) this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }

  /** What the decoder noticed of the file's letters. UTF-16 is nothing to hear of here. */
  heed(notices: readonly Notice[]): void {
    for (const { key, params } of notices) {
      if (key === 'notice_encodingGuessed') this.count('left_encodingGuessed');
      if (key === 'notice_unreadableCharacters')
        this.count('left_unreadableCharacters', Number(params.count ?? 1));
    }
  }

  get list(): readonly Remark[] {
    return Array.from(this.#counts, ([key, count]) => ({ key, params: { count } }));
  }
}
