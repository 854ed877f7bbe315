import type { Version } from '../../shared/model/records.ts';
import { LEAST_SHARE, type ReaderLayout } from '../store/reader-layout.ts';

/** What a press of an arrow gives a column, as a share of both. */
export const SHARE_STEP = 0.02;

/** The two versions that can stand side by side: the original and the first translation. */
export function pairOf(versions: readonly Version[]): readonly Version[] {
  const original = versions.find((version) => version.role === 'original') ?? versions[0];
  const translation = versions.find((version) => version !== original);
  return [original, translation].filter((version) => version !== undefined);
}

/** The columns that are shown, left to right. A document in one language shows it, whatever was chosen. */
export function shownColumns(versions: readonly Version[], layout: ReaderLayout): readonly Version[] {
  const [original, translation] = pairOf(versions);
  if (!original || !translation) return original ? [original] : [];
  if (layout.columns === 'original') return [original];
  if (layout.columns === 'translation') return [translation];
  return layout.translationFirst ? [translation, original] : [original, translation];
}

/** A share that leaves both columns wide enough to read; whole thousandths. */
export function clampShare(share: number): number {
  const within = Math.min(1 - LEAST_SHARE, Math.max(LEAST_SHARE, share));
  return Math.round(within * 1000) / 1000;
}

/** What the column on the left has of both. */
export function leftShare(layout: ReaderLayout): number {
  return layout.translationFirst ? 1 - layout.originalShare : layout.originalShare;
}

/** The layout in which the column on the left has a share of both. */
export function withLeftShare(layout: ReaderLayout, share: number): Pick<ReaderLayout, 'originalShare'> {
  const left = clampShare(share);
  return { originalShare: clampShare(layout.translationFirst ? 1 - left : left) };
}

/** The share that a key gives the column on the left; null for a key that means nothing here. */
export function shareAfterKey(share: number, key: string, isBig: boolean): number | null {
  const step = isBig ? 5 * SHARE_STEP : SHARE_STEP;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return clampShare(share - step);
    case 'ArrowRight':
    case 'ArrowUp':
      return clampShare(share + step);
    case 'Home':
      return LEAST_SHARE;
    case 'End':
      return 1 - LEAST_SHARE;
    case 'Enter':
      return 0.5;
    default:
      return null;
  }
}
