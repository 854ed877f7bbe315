import {
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { WordLinks } from '../../shared/beads/word-links.ts';
import type { BeadId } from '../../shared/model/ids.ts';
import type { Jump } from '../app/workspace.ts';
import type { LayoutInHand } from '../layout/use-reader-layout.ts';
import type { Caret } from '../reader/caret.ts';
import type { CaretStore } from '../reader/caret-store.ts';
import { ColumnHeads, HEADS_HEIGHT } from '../reader/column-heads.tsx';
import type { HighlightSheet } from '../reader/highlight-rules.ts';
import { caretInBead } from '../reader/moves.ts';
import { type MenuPoint, ReaderMenu } from '../reader/reader-menu.tsx';
import type { ReaderRows } from '../reader/rows.ts';
import { useCaretPaint } from '../reader/use-caret-paint.ts';
import { useCurrent } from '../reader/use-current.ts';
import { useLayoutPass } from '../reader/use-layout-pass.ts';
import { usePlace } from '../reader/use-place.ts';
import { useOpeningPosition, useRememberedPlace } from '../reader/use-remembered-place.ts';
import { useRowWindow } from '../reader/use-row-window.ts';
import { useWindowState } from '../ui/window-state.ts';
import { type AlignmentContents, AlignmentContext } from './alignment-context.ts';
import { AlignmentRow } from './alignment-row.tsx';
import { chosenBeads } from './chosen.ts';
import type { AlignmentGridHandle } from './grid-handle.ts';
import type { InHandStore } from './in-hand.ts';
import { MENU } from './menu.ts';
import { sayBead } from './say-bead.ts';
import { type SaidWords, sayCounterparts } from './say-counterparts.ts';
import { useAlignmentKeys } from './use-alignment-keys.ts';
import { useAlignmentPointer } from './use-alignment-pointer.ts';
import { useWordLights } from './use-word-lights.ts';

/** Lanes of the reader's spine that are as wide as the links (alignment.css). */
const LINKS_AS_LANES = 8;

/** Part of the window's height from which on a row cannot stand in its middle. */
const TALL = 0.7;

export interface AlignmentGridProps {
  readonly rows: ReaderRows;
  readonly contents: AlignmentContents;
  readonly caret: CaretStore;
  readonly inHand: InHandStore;
  readonly jump: Jump | undefined;
  readonly sheet: HighlightSheet;
  readonly hand: LayoutInHand;
  readonly agree: () => void;
  /** What is known of the words. */
  readonly links: WordLinks;
  readonly handle: Ref<AlignmentGridHandle>;
}

/** The beads in sight, as a grid of two columns with the links between. */
export function AlignmentGrid(props: AlignmentGridProps) {
  const { rows, contents, caret, inHand, jump, sheet, hand, agree, links, handle } = props;
  const { view, versions, queue, t } = contents;
  const scroller = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<readonly SaidWords[]>([]);
  const [menu, setMenu] = useState<MenuPoint | null>(null);
  const opening = useOpeningPosition(view, rows, jump);
  const current = useCurrent({ view, rows, versions, scroller, initial: opening?.cell ?? null });
  const { rowWindow, shown, holder, place, letGo, readNew, fling } = useRowWindow({
    view,
    rows,
    scroller,
    kept: current.row,
    versions,
    layout: hand.layout,
    lanes: LINKS_AS_LANES,
    initial: opening?.top ?? null,
  });
  const { anchor } = useWindowState(inHand);
  useLayoutEffect(() => {
    const { at, versionId } = current;
    const before = inHand.get();
    if (before.at !== at || before.versionId !== versionId) inHand.set({ ...before, at, versionId });
  }, [current, inHand]);
  const chosen = chosenBeads(view, anchor, current.at);
  const hasChosen = anchor !== null && chosen.to > chosen.from;

  const say = useCallback(
    (at: number) => {
      const bead = view.beads[at];
      if (bead) setSaid([{ text: sayBead(contents, bead, at) }]);
    },
    [view, contents],
  );
  const sayWord = ({ versionId, focus }: Caret) =>
    setSaid(sayCounterparts({ view, versions, links }, versionId, focus));
  const keys = useAlignmentKeys({
    contents,
    rows,
    caret,
    inHand,
    current,
    scroller,
    rowWindow,
    say,
    sayWord,
    agree,
  });
  useAlignmentPointer(scroller, { view, caret, inHand, current, onMenu: setMenu });
  useCaretPaint(scroller, view, caret, sheet);
  useWordLights(scroller, { view, versions, caret, sheet, links });
  const remember = useRememberedPlace(view, rows, () => {
    const top = place();
    return top && { top, cell: { at: current.at, versionId: current.versionId } };
  });
  usePlace(view, rows, rowWindow, current.at, remember);

  useLayoutPass(scroller, { queue, sheet, layout: hand.layout, readNew, fling });

  const goToBead = (at: number) => {
    if (at < 0 || at >= view.beads.length) return;
    const { versionId } = current;
    caret.set(versionId && caretInBead(view, at, versionId));
    current.goTo({ at, versionId }, true);
    letGo();
    const row = rows.ofBead(at);
    // Of a bead that fills the window the beginning is wanted.
    const isTall = (rowWindow.measurementsCache[row]?.size ?? 0) > TALL * (rowWindow.scrollRect?.height ?? 0);
    rowWindow.scrollToIndex(row, { align: isTall ? 'start' : 'center' });
    say(at);
  };
  const wanted = useRef<BeadId | null>(null);
  // A plan may have made the bead that the keys go on in.
  useLayoutEffect(() => {
    const bead = wanted.current === null ? undefined : view.bead(wanted.current);
    if (!bead) return;
    wanted.current = null;
    const at = view.placeOf(bead);
    const { versionId } = current;
    caret.set(versionId && caretInBead(view, at, versionId));
    current.goTo({ at, versionId }, true);
    rowWindow.scrollToIndex(rows.ofBead(at), { align: 'auto' });
    say(at);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a jump is a wish of its own, done once
  useEffect(() => {
    const at = jump ? view.beads.findIndex((bead) => bead.id === jump.beadId) : -1;
    if (at >= 0) goToBead(at);
  }, [jump]);
  useImperativeHandle(handle, () => ({
    focus: () => current.goTo({ at: current.at, versionId: current.versionId }, true),
    goToBead,
    goToNew: (id) => {
      wanted.current = id;
    },
    caret: () => keys.here(),
    say: (text) => setSaid([{ text }]),
    remember,
    element: () => scroller.current,
  }));

  return (
    <AlignmentContext value={contents}>
      <div className="reader__well">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and focus of the grid inside it */}
        <div
          ref={scroller}
          className="reader__scroller"
          onKeyDown={(event: KeyboardEvent<HTMLElement>) => keys.handle(event)}
          onMouseDown={(event: MouseEvent) => event.shiftKey && event.preventDefault()}
          onFocus={current.onFocus}
        >
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table to read, a grid to the keys (APG)
            role="grid"
            className="reader__table"
            aria-label={t('grid')}
            aria-multiselectable="true"
            aria-rowcount={rows.length + 1}
            aria-colcount={3}
          >
            <ColumnHeads versions={versions} hand={hand} />
            <tbody ref={holder} className="reader__rows">
              {rowWindow.getVirtualItems().map((item) => {
                const row = rows.at(item.index);
                const isCurrent = row?.kind === 'bead' && row.at === current.at;
                const isChosen =
                  row?.kind === 'bead' && hasChosen && chosen.from <= row.at && row.at <= chosen.to;
                return row ? (
                  <tr
                    key={item.key}
                    ref={rowWindow.measureElement}
                    data-index={item.index}
                    aria-rowindex={item.index + 2}
                    aria-selected={row.kind === 'bead' ? isChosen || (!hasChosen && isCurrent) : undefined}
                    className="reader__row align__row"
                    data-current={isCurrent || undefined}
                    data-chosen={isChosen || undefined}
                    style={item === shown.apart ? { top: item.start - HEADS_HEIGHT } : undefined}
                    data-apart={item === shown.apart || undefined}
                  >
                    {row.kind === 'section' ? (
                      <td colSpan={3} className="reader__section">
                        {row.title}
                      </td>
                    ) : (
                      <AlignmentRow
                        row={row}
                        isCurrent={isCurrent}
                        inHand={isCurrent ? current.versionId : null}
                      />
                    )}
                  </tr>
                ) : null;
              })}
            </tbody>
          </table>
          <div className="reader__caret" aria-hidden="true" hidden />
        </div>
      </div>
      {menu ? <ReaderMenu at={menu} offered={MENU} label={t('menu')} onClose={() => setMenu(null)} /> : null}
      <p className="visually-hidden" aria-live="polite">
        {said.map(({ text, language }) => (
          <span key={`${language} ${text}`} lang={language}>
            {text}{' '}
          </span>
        ))}
      </p>
    </AlignmentContext>
  );
}
