import { z } from 'zod';

/** Pixels of the testimony's letters, step by step; the third is the one that the look was drawn with. */
export const TEXT_SIZES = [13, 14.5, 16.5, 18.5, 21, 24, 28] as const;

/** How the reader is laid out on this machine, the same for every document. */
export interface ReaderLayout {
  readonly columns: 'both' | 'original' | 'translation';
  /** The translation stands on the left. */
  readonly translationFirst: boolean;
  /** What the original has of the width of both columns, 0 to 1. */
  readonly originalShare: number;
  /** A place in TEXT_SIZES. */
  readonly textStep: number;
  /** The longest line. */
  readonly measure: 'comfortable' | 'wide' | 'full';
  readonly spacing: 'close' | 'normal' | 'loose';
  /** Which beads show their number. */
  readonly numbers: 'every' | 'fifth' | 'none';
  readonly speakers: boolean;
  readonly times: boolean;
  /** Words in another language than the text around them are marked. */
  readonly languages: boolean;
  /** Words of the glossary are marked. */
  readonly terms: boolean;
}

export const DEFAULT_LAYOUT: ReaderLayout = {
  columns: 'both',
  translationFirst: false,
  originalShare: 0.5,
  textStep: 2,
  measure: 'comfortable',
  spacing: 'normal',
  numbers: 'every',
  speakers: true,
  times: true,
  languages: true,
  terms: false,
};

/** The narrowest that a column gets beside the other, as a share of both. */
export const LEAST_SHARE = 0.25;

/** Each value that does not fit is replaced by its default. */
export const readerLayoutShape: z.ZodType<ReaderLayout> = z.object({
  columns: z.enum(['both', 'original', 'translation']).catch(DEFAULT_LAYOUT.columns),
  translationFirst: z.boolean().catch(DEFAULT_LAYOUT.translationFirst),
  originalShare: z
    .number()
    .min(LEAST_SHARE)
    .max(1 - LEAST_SHARE)
    .catch(DEFAULT_LAYOUT.originalShare),
  textStep: z
    .int()
    .min(0)
    .max(TEXT_SIZES.length - 1)
    .catch(DEFAULT_LAYOUT.textStep),
  measure: z.enum(['comfortable', 'wide', 'full']).catch(DEFAULT_LAYOUT.measure),
  spacing: z.enum(['close', 'normal', 'loose']).catch(DEFAULT_LAYOUT.spacing),
  numbers: z.enum(['every', 'fifth', 'none']).catch(DEFAULT_LAYOUT.numbers),
  speakers: z.boolean().catch(DEFAULT_LAYOUT.speakers),
  times: z.boolean().catch(DEFAULT_LAYOUT.times),
  languages: z.boolean().catch(DEFAULT_LAYOUT.languages),
  terms: z.boolean().catch(DEFAULT_LAYOUT.terms),
});
