import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../shared/model/records.ts';
import { languageHeading } from '../reader/languages.ts';
import { LEAST_SHARE } from '../store/reader-layout.ts';
import { leftShare, shareAfterKey, withLeftShare } from './columns.ts';
import type { LayoutInHand } from './use-reader-layout.ts';

const percent = (share: number) => Math.round(100 * share);

/** Between the two heads: drawn by the mouse, moved by the arrows; a double click makes both even. */
export function ColumnSeparator({
  columns,
  hand,
}: {
  readonly columns: readonly Version[];
  readonly hand: LayoutInHand;
}) {
  const { t } = useTranslation('layout');
  const { layout, change, preview } = hand;
  const share = leftShare(layout);
  const drag = useRef<{ readonly x: number; readonly share: number; readonly room: number } | null>(null);
  const [left, right] = columns;
  if (!left || !right) return null;

  const drawn = (event: PointerEvent) => {
    const { x, share: from, room } = drag.current ?? { x: 0, share, room: 1 };
    return withLeftShare(layout, from + (event.clientX - x) / room);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const row = event.currentTarget.closest('tr');
    const heads = [...(row?.querySelectorAll<HTMLElement>('[data-column]') ?? [])];
    const room = heads.reduce((sum, head) => sum + head.offsetWidth, 0);
    if (event.button !== 0 || room <= 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, share, room };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (drag.current) preview(drawn(event));
  };
  const onPointerUp = (event: PointerEvent) => {
    if (!drag.current) return;
    const next = drawn(event);
    drag.current = null;
    change(next);
  };
  const letGo = () => {
    drag.current = null;
    preview(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape' && drag.current) return letGo();
    const next = shareAfterKey(share, event.key, event.shiftKey);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    change(withLeftShare(layout, next));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line that can be moved, which <hr> cannot (APG: window splitter)
    <div
      role="separator"
      className="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('separator')}
      aria-valuemin={percent(LEAST_SHARE)}
      aria-valuemax={percent(1 - LEAST_SHARE)}
      aria-valuenow={percent(share)}
      aria-valuetext={t('separator_value', {
        left: languageHeading(left.language),
        leftShare: percent(share),
        right: languageHeading(right.language),
        rightShare: 100 - percent(share),
      })}
      title={t('separator_help')}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={letGo}
      onDoubleClick={() => change({ originalShare: 0.5 })}
      onKeyDown={onKeyDown}
    />
  );
}
