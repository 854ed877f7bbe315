import type { ComponentProps, KeyboardEvent } from 'react';
import { VirtualRows } from './virtual-rows.tsx';

/** The rows in sight of a list in the left panel, whose body scrolls them; says which of them has the focus (-1: none). */
export function PanelRows({
  onKeyDown,
  onInHand,
  ...of
}: ComponentProps<typeof VirtualRows> & {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onInHand: (at: number) => void;
}) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of its rows, and which has the focus
    <div
      ref={(element) => {
        of.list.scroller.current = element?.closest<HTMLElement>('.left-panel__body') ?? null;
      }}
      onKeyDown={onKeyDown}
      onFocus={({ target }) =>
        onInHand(Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1))
      }
    >
      <VirtualRows {...of} />
    </div>
  );
}
