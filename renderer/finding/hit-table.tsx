import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../app/workspace.ts';
import { HitRowView } from './hit-row.tsx';
import type { ProjectFindState } from './project-finder.ts';
import type { HitRow } from './project-hits.ts';
import type { ProjectFinding } from './use-project-finding.ts';
import { useShowHit } from './use-show-hit.ts';

/** Pixels; one line each. */
const ROW = 30;
/** Lines that a page key goes. */
const PAGE = 8;

/** What was found, by document. Up and down go through it, Enter shows the text, Space ticks. */
export function HitTable(props: {
  readonly finding: ProjectFinding;
  readonly state: ProjectFindState;
  /** Shown behind each ticked hit; empty for none. */
  readonly replacement: string;
  readonly ref: Ref<HTMLDivElement>;
}) {
  const { finding, state, replacement, ref } = props;
  const { ticks, setTicks } = finding;
  const { t } = useTranslation('finding');
  const { store } = useWorkspace();
  const showHit = useShowHit();
  const scroller = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => scroller.current);
  const { hits } = state;
  const [wanted, setAt] = useState(0);
  const at = Math.min(wanted, hits.rows - 1);
  /** The keys moved: the focus follows once the row is there. */
  const moves = useRef(false);
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: hits.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another wish, another list
  useEffect(() => {
    setAt(0);
    scroller.current?.scrollTo({ top: 0 });
  }, [finding.wish]);
  useEffect(() => {
    if (!moves.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${at}"]`);
    if (!row) return;
    moves.current = false;
    row.focus({ preventScroll: true });
  });
  const goTo = (next: number) => {
    const to = Math.max(0, Math.min(hits.rows - 1, next));
    moves.current = true;
    setAt(to);
    virtualizer.scrollToIndex(to, { align: 'auto' });
  };
  const toggle = (row: HitRow) => {
    if (row.kind === 'hit') setTicks(ticks.with([row.hit], !ticks.isOn(row.hit)));
    else setTicks(ticks.with(row.group.hits, ticks.countIn(row.group) === 0));
  };
  const open = (row: HitRow) => {
    const hit = row.kind === 'hit' ? row.hit : row.group.hits[0];
    if (hit) showHit(row.group.documentId, hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = hits.row(at);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: hits.rows - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) goTo(step);
    else if (event.key === ' ' && row) toggle(row);
    else if (event.key === 'Enter' && row) open(row);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (hits.rows === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of 100,000 rows of which some are mounted
    <div
      ref={scroller}
      role="grid"
      aria-label={t('all_list')}
      aria-rowcount={hits.rows}
      aria-multiselectable="true"
      className="hit-table"
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="hit-table__rows" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const row = hits.row(item.index);
          return row ? (
            <HitRowView
              key={item.key}
              at={item.index}
              top={item.start}
              row={row}
              view={store.index.document(row.group.documentId)}
              isCurrent={item.index === at}
              ticked={row.kind === 'hit' ? Number(ticks.isOn(row.hit)) : ticks.countIn(row.group)}
              replacement={replacement}
              onToggle={() => {
                setAt(item.index);
                toggle(row);
              }}
              onOpen={() => {
                setAt(item.index);
                open(row);
              }}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}
