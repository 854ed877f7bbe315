import { type ReactNode, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { focusSoon } from './focus.ts';
import { type Extent, type ToastPlace, toastPlace } from './toast-place.ts';
import './controls.css';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly look: 'plain' | 'problem';
  readonly action: { readonly label: string; readonly run: () => void } | null;
  /** A newer notice of the same topic takes this one's place: twelve undos are one notice. */
  readonly topic: string | null;
}

/** Milliseconds that a notice stays; one with something to undo stays longer, a problem until closed. */
const STAYS = { plain: 5_000, action: 12_000 };

/** Plain notices at once; more would cover what one works on. Problems all stay. */
const MOST = 3;

/** What the window has to say without stopping anybody. */
export class Toasts {
  #list: readonly Toast[] = [];
  #next = 1;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly list = (): readonly Toast[] => this.#list;

  show(text: string, options: Partial<Pick<Toast, 'look' | 'action' | 'topic'>> = {}): () => void {
    const toast: Toast = {
      id: this.#next++,
      text,
      look: options.look ?? 'plain',
      action: options.action ?? null,
      topic: options.topic ?? null,
    };
    // The same sentence twice is one sentence.
    const others = this.#list.filter(
      (each) => each.text !== text && (toast.topic === null || each.topic !== toast.topic),
    );
    const plain = [...others, toast].filter((each) => each.look === 'plain');
    const tooMany = new Set(plain.slice(0, Math.max(0, plain.length - MOST)));
    this.#set([...others, toast].filter((each) => !tooMany.has(each)));
    const close = () => this.close(toast.id);
    if (toast.look === 'plain') setTimeout(close, toast.action ? STAYS.action : STAYS.plain);
    return close;
  }

  close(id: number): void {
    this.#set(this.#list.filter((toast) => toast.id !== id));
  }

  #set(list: readonly Toast[]): void {
    this.#list = list;
    for (const listener of this.#listeners) listener();
  }
}

/** What the keys go to, where it is a part of the window and not all of it. */
function worksOn(): Extent | null {
  const element = document.activeElement;
  return element && element !== document.body && !element.closest('.toasts')
    ? element.getBoundingClientRect()
    : null;
}

export function ToastRegion({ toasts }: { readonly toasts: Toasts }): ReactNode {
  const { t } = useTranslation();
  const list = useSyncExternalStore(toasts.subscribe, toasts.list);
  const cameFrom = useRef<EventTarget | null>(null);
  const [place, setPlace] = useState<ToastPlace>('foot');
  const newest = list.at(-1)?.id;
  // Looked at with each new notice, and not again: what stands there does not jump under the hand.
  useLayoutEffect(() => {
    if (newest !== undefined) setPlace(toastPlace(worksOn(), window.innerHeight));
  }, [newest]);
  // The button that closed it is gone with its notice: one goes on where one was.
  const close = (id: number) => {
    toasts.close(id);
    focusSoon(() => {
      const from = cameFrom.current;
      const isLost = document.activeElement === null || document.activeElement === document.body;
      return isLost && from instanceof HTMLElement && from.isConnected ? from : null;
    });
  };
  return (
    // In reach also while a dialog is open, and a click here is not a click outside of the dialog.
    <section
      className="toasts"
      data-place={place}
      aria-live="polite"
      aria-label={t('notices')}
      data-react-aria-top-layer="true"
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
      }}
    >
      {list.map((toast) => (
        <div
          key={toast.id}
          className={`toast toast--${toast.look}`}
          role={toast.look === 'problem' ? 'alert' : 'status'}
        >
          <span className="toast__text">{toast.text}</span>
          {toast.action ? (
            <Button
              onPress={() => {
                toast.action?.run();
                close(toast.id);
              }}
            >
              {toast.action.label}
            </Button>
          ) : null}
          <Button look="quiet" aria-label={t('close')} onPress={() => close(toast.id)}>
            ✕
          </Button>
        </div>
      ))}
    </section>
  );
}
