import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeSet } from '../../shared/model/change.ts';
import { describeChange } from '../app/history-labels.ts';
import { reportProblem, useServices } from '../app/services.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useFormats } from '../ui/language.ts';
import { type HistoryRow, historyRows } from './steps.ts';
import './history.css';

type Step = Pick<ChangeSet, 'label' | 'author' | 'time'>;

/** Reads a step from the journal when its row comes into view; null until then. */
function useStep(seq: number): Step | null {
  const { store } = useWorkspace();
  const [step, setStep] = useState<Step | null>(null);
  useEffect(() => {
    let wanted = true;
    if (seq === 0) return;
    store.step(seq).then(
      (found) => {
        if (wanted) setStep(found);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [store, seq]);
  return step;
}

interface RowProps {
  readonly row: HistoryRow;
  readonly isReachable: boolean;
  readonly onFocus: () => void;
  readonly onGo: () => void;
}

function Row({ row, isReachable, onFocus, onGo }: RowProps) {
  const { t, i18n } = useTranslation('app');
  const { store } = useWorkspace();
  const formats = useFormats();
  const step = useStep(row.seq);
  const { settings } = useServices();
  // Undone with the first step of whoever sits here, their record is gone; they are not.
  const own = settings.get().coderName || t('coder_unnamed');
  const known = step && store.index.get('coder', step.author)?.name;
  const coder = known ?? (step?.author === store.author ? own : '');
  return (
    <button
      type="button"
      className={`history__row${row.isUndone ? ' history__row--undone' : ''}`}
      aria-current={row.isNow ? 'step' : undefined}
      tabIndex={isReachable ? 0 : -1}
      onFocus={onFocus}
      onClick={onGo}
    >
      <span className="history__what">
        {row.seq === 0 ? t('history_start') : step ? describeChange(i18n, step.label) : '…'}
      </span>
      {row.isNow ? <span className="history__now">{t('history_now')}</span> : null}
      {row.isUndone ? <span className="history__now">{t('history_undone')}</span> : null}
      {step ? (
        <span className="history__when">
          {coder ? `${coder}, ` : ''}
          {formats.dateTime(step.time)}
        </span>
      ) : null}
    </button>
  );
}

/** Every step with who and when; choosing one goes back, or forward, to it. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['app', 'common']);
  const services = useServices();
  const { store } = useWorkspace();
  const revision = useRevision();
  const scroller = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stacks change with the revision
  const rows = useMemo(() => historyRows(store.stacks), [store, revision]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 44,
    overscan: 8,
  });
  const [at, setAt] = useState(() => rows.findIndex(({ isNow }) => isNow));
  const items = virtual.getVirtualItems();
  // One row is a stop of Tab: the one gone to, or the first in sight where that was scrolled away.
  const reachable = items.some(({ index }) => index === at) ? at : items[0]?.index;
  const wanted = useRef<number | null>(null);
  const focusWanted = () => {
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] > button`);
    if (!row) return;
    wanted.current = null;
    row.focus();
  };
  // A row far away is there once the list has been scrolled to it.
  useEffect(focusWanted);
  const focusRow = (index: number) => {
    wanted.current = index;
    virtual.scrollToIndex(index);
    focusWanted();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => {
    // The dialog takes the focus first.
    const frame = requestAnimationFrame(() => focusRow(at));
    return () => cancelAnimationFrame(frame);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    focusRow(Math.max(0, Math.min(next, rows.length - 1)));
  };
  const go = (seq: number) => {
    store.goTo(seq).catch((error: unknown) => reportProblem(services, error));
  };
  return (
    <Dialog
      title={t('history_title')}
      isOpen
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {t('common:done')}
        </Button>
      }
    >
      <p>{rows.length > 1 ? t('history_intro') : t('history_empty')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows go from button to button */}
      <div className="history__list" ref={scroller} onKeyDown={onKeyDown}>
        <ol style={{ height: virtual.getTotalSize() }} className="history__rows">
          {items.map((item) => {
            const row = rows[item.index];
            return row ? (
              <li
                key={row.seq}
                className="history__item"
                data-index={item.index}
                aria-setsize={rows.length}
                aria-posinset={item.index + 1}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <Row
                  row={row}
                  isReachable={item.index === reachable}
                  onFocus={() => setAt(item.index)}
                  onGo={() => go(row.last)}
                />
              </li>
            ) : null;
          })}
        </ol>
      </div>
    </Dialog>
  );
}
