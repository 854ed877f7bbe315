import { type FocusEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { ChoiceList, type ChoiceListProps } from './choice-list.tsx';
import { type BesideRect, useBeside } from './use-beside.ts';

export interface ChoiceBoxProps<T extends { readonly id: string }>
  extends Omit<ChoiceListProps<T>, 'onEscape'> {
  readonly className: string;
  /** What it stands beside now; null while that is out of sight. */
  readonly anchor: () => BesideRect | null;
  /** Pixels of height that it needs to be of use. */
  readonly leastHeight: number;
  /** Its name where it is a dialog: with more to set than its line. */
  readonly dialogLabel?: string;
  /** Escape (`byKey`), or the focus went elsewhere. */
  readonly onClose: (byKey: boolean) => void;
  /** Under the list. */
  readonly children: ReactNode;
}

/** A ChoiceList in a box beside what it is about; it has the focus from the start. */
export function ChoiceBox<T extends { readonly id: string }>(props: ChoiceBoxProps<T>) {
  const { className, anchor, leastHeight, dialogLabel, onClose, children, ...list } = props;
  const box = useRef<HTMLDivElement>(null);
  const { field } = list.choosing;
  useBeside(box, anchor, leastHeight);
  useLayoutEffect(() => {
    const input = field.current;
    input?.focus({ preventScroll: true });
    input?.setSelectionRange(input.value.length, input.value.length);
  }, [field]);

  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    if (event.currentTarget.contains(event.relatedTarget) || !document.hasFocus()) return;
    onClose(false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.nativeEvent.isComposing) return;
    // What is typed here is nobody else's key.
    event.stopPropagation();
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches the keys and the focus of what is inside
    <div
      ref={box}
      className={`choice-box popover ${className}`}
      {...(dialogLabel === undefined ? {} : { role: 'dialog', 'aria-label': dialogLabel })}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      <ChoiceList {...list} onEscape={() => onClose(true)} />
      {children}
    </div>
  );
}
