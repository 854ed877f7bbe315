import type { Version } from '../../shared/model/records.ts';
import { type ReaderLayout, TEXT_SIZES } from '../store/reader-layout.ts';
import { pairOf } from './columns.ts';

type Wish = Partial<ReaderLayout>;

function nextOf<Value>(values: readonly Value[], now: Value): Value {
  return values[(values.indexOf(now) + 1) % values.length] ?? now;
}

export const COLUMNS = ['both', 'original', 'translation'] as const;
export const MEASURES = ['comfortable', 'wide', 'full'] as const;
export const SPACINGS = ['close', 'normal', 'loose'] as const;
export const NUMBERS = ['every', 'fifth', 'none'] as const;

/** Both columns, the original alone, the translation alone, and round again. */
export const nextColumns = ({ columns }: ReaderLayout): Wish => ({ columns: nextOf(COLUMNS, columns) });
export const nextMeasure = ({ measure }: ReaderLayout): Wish => ({ measure: nextOf(MEASURES, measure) });
export const nextSpacing = ({ spacing }: ReaderLayout): Wish => ({ spacing: nextOf(SPACINGS, spacing) });
export const nextNumbers = ({ numbers }: ReaderLayout): Wish => ({ numbers: nextOf(NUMBERS, numbers) });

/** One size up or down; the same at either end. */
export function textStepBy({ textStep }: ReaderLayout, by: 1 | -1): Wish {
  return { textStep: Math.min(TEXT_SIZES.length - 1, Math.max(0, textStep + by)) };
}

/** The layout in which a version is in sight: both columns, where it alone was hidden. */
export function showing(layout: ReaderLayout, versions: readonly Version[], wanted: string): Wish | null {
  if (layout.columns === 'both' || !pairOf(versions).some(({ id }) => id === wanted)) return null;
  const role = pairOf(versions)[0]?.id === wanted ? 'original' : 'translation';
  return layout.columns === role ? null : { columns: 'both' };
}
