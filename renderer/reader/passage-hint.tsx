import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { placeBeside, windowSize } from '../ui/place-beside.ts';
import { Kbd } from '../ui/small.tsx';
import type { CaretStore } from './caret-store.ts';
import type { ReaderGridHandle } from './grid-handle.ts';

/** The quiet offer at the end of a passage to tag it. */
export function PassageHint(props: {
  readonly caret: CaretStore;
  readonly view: DocumentView;
  readonly grid: RefObject<ReaderGridHandle | null>;
  readonly onPress: () => void;
}) {
  const { caret, grid, onPress } = props;
  const { t } = useTranslation('reader');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const place = () => {
      const hint = button.current;
      const rect = grid.current?.passageRect();
      if (!hint) return;
      hint.hidden = !rect;
      if (!rect) return;
      const size = { width: hint.offsetWidth, height: hint.offsetHeight };
      // At the end of the words, and never over the panel beside the text.
      const least = grid.current?.element()?.getBoundingClientRect().left ?? 0;
      const from = Math.max(least, rect.right - size.width);
      const { left, top } = placeBeside({ ...rect, left: from }, size, windowSize());
      hint.style.left = `${left}px`;
      hint.style.top = `${top}px`;
    };
    place();
    const scroller = grid.current?.element();
    const off = caret.subscribe(place);
    scroller?.addEventListener('scroll', place, { passive: true });
    // The window's size, and a panel that comes or goes.
    const observer = new ResizeObserver(place);
    if (scroller) observer.observe(scroller);
    return () => {
      off();
      observer.disconnect();
      scroller?.removeEventListener('scroll', place);
    };
  }, [caret, grid]);
  return (
    <button ref={button} type="button" className="reader__hint" onClick={onPress}>
      {t('hint_tag')} <Kbd keys="↵" />
    </button>
  );
}
