import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampShare,
  leftShare,
  pairOf,
  shareAfterKey,
  shownColumns,
  withLeftShare,
} from '../../../renderer/layout/columns.ts';
import { nextColumns, showing, textStepBy } from '../../../renderer/layout/layout-steps.ts';
import { columnWidths, layoutStyle } from '../../../renderer/layout/metrics.ts';
import { DEFAULT_LAYOUT, LEAST_SHARE, type ReaderLayout } from '../../../renderer/store/reader-layout.ts';
import { twoColumns } from '../../shared/coding/two-columns.ts';

const [original, translation] = twoColumns({
  es: ['Uno'],
  en: ['One'],
  beads: [{ es: [0], en: [0] }],
}).view().versions;
if (!original || !translation) throw new Error('no versions');
const both = [translation, original];
const laidOut = (change: Partial<ReaderLayout>): ReaderLayout => ({ ...DEFAULT_LAYOUT, ...change });

describe('the columns', () => {
  it('are the original and the translation, whatever the order of the records', () => {
    expect(pairOf(both)).toEqual([original, translation]);
    expect(pairOf([translation])).toEqual([translation]);
    expect(pairOf([])).toEqual([]);
    expect(shownColumns(both, DEFAULT_LAYOUT)).toEqual([original, translation]);
    expect(shownColumns(both, laidOut({ translationFirst: true }))).toEqual([translation, original]);
  });

  it('are one alone when that is wished, and the only one there is in any case', () => {
    expect(shownColumns(both, laidOut({ columns: 'original' }))).toEqual([original]);
    expect(shownColumns(both, laidOut({ columns: 'translation', translationFirst: true }))).toEqual([
      translation,
    ]);
    expect(shownColumns([original], laidOut({ columns: 'translation' }))).toEqual([original]);
    expect(shownColumns([], DEFAULT_LAYOUT)).toEqual([]);
  });

  it('come back both when words of the hidden one are asked for', () => {
    expect(showing(laidOut({ columns: 'original' }), both, translation.id)).toEqual({ columns: 'both' });
    expect(showing(laidOut({ columns: 'original' }), both, original.id)).toBeNull();
    expect(showing(DEFAULT_LAYOUT, both, translation.id)).toBeNull();
    expect(showing(laidOut({ columns: 'original' }), both, 'of another document')).toBeNull();
  });

  it('go round with one key', () => {
    let layout = DEFAULT_LAYOUT;
    const seen = [1, 2, 3].map(() => {
      layout = { ...layout, ...nextColumns(layout) };
      return layout.columns;
    });
    expect(seen).toEqual(['original', 'translation', 'both']);
  });
});

describe('their width', () => {
  it('goes with the language when the columns are swapped', () => {
    const wide = laidOut(withLeftShare(DEFAULT_LAYOUT, 0.7));
    expect(leftShare(wide)).toBeCloseTo(0.7);
    expect(leftShare({ ...wide, translationFirst: true })).toBeCloseTo(0.3);
  });

  it('follows the keys and stays readable', () => {
    expect(shareAfterKey(0.5, 'ArrowRight', false)).toBeCloseTo(0.52);
    expect(shareAfterKey(0.5, 'ArrowLeft', true)).toBeCloseTo(0.4);
    expect(shareAfterKey(0.5, 'Home', false)).toBe(LEAST_SHARE);
    expect(shareAfterKey(0.5, 'End', false)).toBe(1 - LEAST_SHARE);
    expect(shareAfterKey(0.61, 'Enter', false)).toBe(0.5);
    expect(shareAfterKey(0.5, 'a', false)).toBeNull();
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.boolean(), (share, translationFirst) => {
        const layout = laidOut({ translationFirst });
        const next = laidOut({ translationFirst, ...withLeftShare(layout, share) });
        expect(leftShare(next)).toBeCloseTo(clampShare(share));
        expect(next.originalShare).toBeGreaterThanOrEqual(LEAST_SHARE);
        expect(next.originalShare).toBeLessThanOrEqual(1 - LEAST_SHARE);
      }),
    );
  });

  it('is what the window leaves, up to the longest line', () => {
    const room = { reader: 2000, window: 2000, lanes: 2 };
    expect(columnWidths(DEFAULT_LAYOUT, 2, room)).toEqual([561, 561]);
    expect(columnWidths(DEFAULT_LAYOUT, 1, room)).toEqual([561]);
    const full = columnWidths(laidOut({ measure: 'full', originalShare: 0.25 }), 2, room);
    expect(full[0]).toBeCloseTo((2000 - 2 * 34 - 68) / 4);
    expect(columnWidths(DEFAULT_LAYOUT, 2, { reader: 800, window: 800, lanes: 2 })[0]).toBe(
      (800 - 24 - 68) / 2,
    );
    expect(columnWidths(DEFAULT_LAYOUT, 2, { reader: 0, window: 800, lanes: 6 })).toEqual([80, 80]);
  });

  it('goes to the page as CSS takes it', () => {
    expect(layoutStyle(DEFAULT_LAYOUT, 2)).toMatchObject({
      '--text': '16.5px',
      '--columns-width': '1122px',
      '--template': 'minmax(0, 0.5fr) var(--spine) minmax(0, 0.5fr)',
    });
    expect(layoutStyle(laidOut({ measure: 'full' }), 1)).toMatchObject({
      '--columns-width': '100vw',
      '--template': 'minmax(0, 1fr) var(--spine)',
    });
  });
});

describe('the size of the text', () => {
  it('goes up and down in steps and stops at either end', () => {
    expect(textStepBy(DEFAULT_LAYOUT, 1)).toEqual({ textStep: 3 });
    expect(textStepBy(laidOut({ textStep: 0 }), -1)).toEqual({ textStep: 0 });
    expect(textStepBy(laidOut({ textStep: 6 }), 1)).toEqual({ textStep: 6 });
  });
});
