import { type ReactNode, useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { placeBeside, windowSize } from '../ui/place-beside.ts';

/** Milliseconds of rest before a card shows under the pointer; focus shows it at once. */
const DELAY = 250;
/** Milliseconds in which the pointer can go over to the card. */
const GRACE = 120;
interface Shown {
  readonly anchor: HTMLElement | DOMRect;
  readonly content: ReactNode;
}

/** Shows a card while the pointer rests on something, or it has the focus. Escape hides it. */
export interface HoverCards {
  readonly id: string;
  /** `anchor`: what it stands beside, or just where. */
  readonly show: (anchor: HTMLElement | DOMRect, content: ReactNode, now: boolean) => void;
  readonly hide: () => void;
}

/** One card for all the things of a view that have one: cheaper than a tooltip in every row. */
export function useHoverCards(): readonly [HoverCards, ReactNode] {
  const id = useId();
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const show = useCallback((anchor: HTMLElement | DOMRect, content: ReactNode, now: boolean) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown({ anchor, content }), now ? 0 : DELAY);
  }, []);
  const hide = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(null), GRACE);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const [cards] = useState<HoverCards>(() => ({ id, show, hide }));
  const card = shown ? (
    <Card
      key={id}
      id={id}
      shown={shown}
      onEnter={() => clearTimeout(timer.current)}
      onLeave={hide}
      close={() => setShown(null)}
    />
  ) : null;
  return [cards, card];
}

function Card(props: {
  readonly id: string;
  readonly shown: Shown;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly close: () => void;
}) {
  const { id, shown, onEnter, onLeave, close } = props;
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = ref.current;
    if (!card) return;
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { anchor } = shown;
    const element = anchor instanceof HTMLElement ? anchor : null;
    const rect = anchor instanceof HTMLElement ? anchor.getBoundingClientRect() : anchor;
    const { left, top } = placeBeside(rect, size, windowSize());
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
    element?.setAttribute('aria-describedby', id);
    return () => element?.removeAttribute('aria-describedby');
  }, [shown, id]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('scroll', close, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('scroll', close, true);
    };
  }, [close]);
  return (
    <div
      ref={ref}
      id={id}
      role="tooltip"
      className="popover hover-card"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      {shown.content}
    </div>
  );
}

/** The handlers of something that has a card. */
export function cardHandlers(cards: HoverCards, content: () => ReactNode) {
  return {
    onPointerEnter: (event: React.PointerEvent<HTMLElement>) =>
      cards.show(event.currentTarget, content(), false),
    onPointerLeave: cards.hide,
    onFocus: (event: React.FocusEvent<HTMLElement>) => {
      if (event.currentTarget.matches(':focus-visible')) cards.show(event.currentTarget, content(), true);
    },
    onBlur: cards.hide,
  };
}
