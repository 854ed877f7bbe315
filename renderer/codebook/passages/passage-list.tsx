import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeId, CodingId } from '../../../shared/model/ids.ts';
import { useWorkspace } from '../../app/workspace.ts';
import { useShowCoding } from '../../coding/use-show-coding.ts';
import { placeOfKey } from '../../ui/list-keys.ts';
import { DocumentRow, PassageLine } from './passage-row.tsx';
import { idsOf } from './rows.ts';
import type { Passages } from './use-passages.ts';

/** Rows that PageUp and PageDown pass. */
const PAGE = 8;

export interface PassageListProps {
  readonly list: Passages;
  readonly codeId: CodeId;
  readonly onTick: (ids: readonly CodingId[]) => void;
}

/**
 * The rows in sight of all passages. Arrows go through them, Space ticks, with Shift on the way too, Enter goes to
 * the passage in the text.
 */
export function PassageList({ list, codeId, onTick }: PassageListProps) {
  const { t } = useTranslation('codebook');
  const { backToReading } = useWorkspace();
  const showCoding = useShowCoding();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, ticked, current, hold } = list;
  const found = rows.findIndex(({ key }) => key === current);
  const at = Math.max(0, found);
  // Scrolled out of sight it stays mounted: the focus may be on it.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      return shown.includes(at) ? shown : [...shown, at].sort((a, b) => a - b);
    },
    [at],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (place) => rows[place]?.key ?? place,
    estimateSize: (place) => (rows[place]?.kind === 'document' ? 40 : 92),
    overscan: 6,
    rangeExtractor,
    initialOffset: 0,
  });
  const wantsFocus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, back to where one was
  useEffect(() => {
    if (found > 0) virtualizer.scrollToIndex(found, { align: 'center' });
  }, []);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-at="${at}"]`)?.focus();
  });

  const goTo = (place: number) => {
    const next = Math.min(rows.length - 1, Math.max(0, place));
    virtualizer.scrollToIndex(next);
    wantsFocus.current = true;
    hold({ current: rows[next]?.key ?? null });
    return next;
  };
  const open = (place: number) => {
    const row = rows[place];
    hold({ current: row?.key ?? null });
    if (row?.kind === 'passage') showCoding(row.coding);
  };
  /** Those on the way are ticked, none is unticked. */
  const tickOn = (places: readonly number[]) => {
    const missing = places.flatMap((place) => idsOf(rows[place])).filter((id) => !ticked.has(id));
    if (missing.length > 0) onTick(missing);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeOfKey(event.key, at, { page: PAGE, last: rows.length - 1 });
    if (to !== null) {
      const next = goTo(to);
      if (event.shiftKey)
        tickOn(event.key === 'ArrowDown' || event.key === 'ArrowUp' ? [at, next] : between(at, next));
    } else if (event.key === ' ') onTick(idsOf(rows[at]));
    else if (event.key === 'Enter') open(at);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) tickOn(rows.map((_, place) => place));
    else if (event.key === 'Escape' && ticked.size > 0) hold({ ticked: new Set() });
    else if (event.key === 'Escape') backToReading();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const rowProps = (place: number) => ({
    at: place,
    isCurrent: place === at,
    onFocus: () => hold({ current: rows[place]?.key ?? null }),
    onTick: (isRange: boolean) => {
      if (isRange) tickOn(between(at, place));
      else onTick(idsOf(rows[place]));
      hold({ current: rows[place]?.key ?? null });
    },
  });
  return (
    <div className="passages__scroller" ref={scroller}>
      {/* biome-ignore lint/a11y/useSemanticElements: a virtual list is no table */}
      <div
        role="grid"
        aria-label={t('passages_list')}
        aria-multiselectable="true"
        aria-rowcount={rows.length}
        className="passages__rows"
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <div
              key={item.key}
              role="presentation"
              className="passages__row"
              data-index={item.index}
              ref={virtualizer.measureElement}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {row.kind === 'document' ? (
                <DocumentRow {...rowProps(item.index)} row={row} ticked={ticked} />
              ) : (
                <PassageLine
                  {...rowProps(item.index)}
                  coding={row.coding}
                  isOwn={row.coding.codeId === codeId}
                  isTicked={ticked.has(row.coding.id)}
                  onOpen={() => open(item.index)}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function between(a: number, b: number): readonly number[] {
  const from = Math.min(a, b);
  return Array.from({ length: Math.abs(a - b) + 1 }, (_, step) => from + step);
}
