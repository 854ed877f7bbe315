import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import './controls.css';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly look: 'plain' | 'problem';
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** Milliseconds that a notice stays; one with something to undo stays longer, a problem until closed. */
const STAYS = { plain: 5_000, action: 12_000 };

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

  show(text: string, options: Partial<Pick<Toast, 'look' | 'action'>> = {}): () => void {
    const toast: Toast = {
      id: this.#next++,
      text,
      look: options.look ?? 'plain',
      action: options.action ?? null,
    };
    // The same sentence twice is one sentence.
    this.#set([...this.#list.filter((each) => each.text !== text), toast]);
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

export function ToastRegion({ toasts }: { readonly toasts: Toasts }): ReactNode {
  const { t } = useTranslation();
  const list = useSyncExternalStore(toasts.subscribe, toasts.list);
  return (
    <section className="toasts" aria-live="polite" aria-label={t('notices')}>
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
                toasts.close(toast.id);
              }}
            >
              {toast.action.label}
            </Button>
          ) : null}
          <Button look="quiet" aria-label={t('close')} onPress={() => toasts.close(toast.id)}>
            ✕
          </Button>
        </div>
      ))}
    </section>
  );
}
