import { type Ref, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageServiceOf } from '../aligning/language-service.ts';
import { useWordLights } from '../alignment/use-word-lights.ts';
import { type Jump, useWorkspace } from '../app/workspace.ts';
import type { EndMovesInHand } from '../coding/use-end-moves.ts';
import { useMovedPaint } from '../editing/moved-words.ts';
import { useShowUndone } from '../editing/use-show-undone.ts';
import type { Finder } from '../finding/finder.ts';
import { useFoundPaint } from '../finding/use-found-paint.ts';
import { LANES } from '../layout/metrics.ts';
import type { LayoutInHand } from '../layout/use-reader-layout.ts';
import { BeadRow } from './bead-row.tsx';
import { passageOf } from './caret.ts';
import type { CaretStore } from './caret-store.ts';
import { ColumnHeads, HEADS_HEIGHT } from './column-heads.tsx';
import type { ReaderGridHandle } from './grid-handle.ts';
import type { HighlightSheet } from './highlight-rules.ts';
import { languageHeading } from './languages.ts';
import { caretInBead } from './moves.ts';
import { paintFresh } from './paint-fresh.ts';
import { type ReaderContents, ReaderContext } from './reader-context.ts';
import type { MenuPoint } from './reader-menu.tsx';
import { ReaderMenu } from './reader-menu.tsx';
import { RowMemory } from './row-memory.ts';
import type { ReaderRows } from './rows.ts';
import type { Said } from './said.ts';
import { passageRect } from './shown-passage.ts';
import { useCaretPaint } from './use-caret-paint.ts';
import { useCodingHandles } from './use-coding-handles.ts';
import { useCopying } from './use-copying.ts';
import { useCurrent } from './use-current.ts';
import { useHasOpened } from './use-has-opened.ts';
import { useLayoutPass } from './use-layout-pass.ts';
import type { PassageTools } from './use-passage-tools.ts';
import { usePlace } from './use-place.ts';
import { usePointerPassage } from './use-pointer-passage.ts';
import { useReaderKeys } from './use-reader-keys.ts';
import { useOpeningPosition, useRememberedPlace } from './use-remembered-place.ts';
import { useReveal } from './use-reveal.ts';
import { useRowWindow } from './use-row-window.ts';

export interface ReaderGridProps {
  readonly rows: ReaderRows;
  readonly contents: ReaderContents;
  readonly caret: CaretStore;
  readonly jump: Jump | undefined;
  readonly tools: PassageTools;
  readonly ends: EndMovesInHand;
  readonly sheet: HighlightSheet;
  readonly finder: Finder;
  readonly hand: LayoutInHand;
  readonly handle: Ref<ReaderGridHandle>;
}

/** The rows in sight, as a grid of two columns with the spine between. */
export function ReaderGrid({
  rows,
  contents,
  caret,
  jump,
  tools,
  ends,
  sheet,
  finder,
  hand,
  handle,
}: ReaderGridProps) {
  const { t } = useTranslation('reader');
  const { view, versions, queue } = contents;
  const { layout } = hand;
  const { store } = useWorkspace();
  const scroller = useRef<HTMLDivElement>(null);
  const [memory] = useState(() => new RowMemory());
  const [said, setSaid] = useState<Said>({ text: '' });
  const say = useCallback((text: string) => setSaid({ text }), []);
  const [menu, setMenu] = useState<MenuPoint | null>(null);
  const opening = useOpeningPosition(view, rows, jump);
  const current = useCurrent({ view, rows, versions, scroller, initial: opening?.cell ?? null });
  const hasOpened = useHasOpened();
  const {
    rowWindow,
    shown: inSight,
    holder,
    place,
    letGo,
    hold,
    readNew,
    fling,
  } = useRowWindow({
    view,
    rows,
    scroller,
    kept: current.row,
    versions,
    layout,
    lanes: LANES,
    initial: opening?.top ?? null,
  });
  const keys = useReaderKeys({ contents, caret, tools, current, scroller, rowWindow, say: setSaid });
  const reveal = useReveal({ view, rows, versions, scroller, rowWindow, current });
  useCopying(scroller, view, caret);
  useCaretPaint(scroller, view, caret, sheet);
  const links = languageServiceOf(store).linksOf(view.document.id);
  useWordLights(scroller, { view, versions, caret, sheet, links });
  useFoundPaint(scroller, finder, sheet);
  useMovedPaint(scroller, view, sheet);
  useShowUndone({ store, view, scroller, reveal });
  useCodingHandles(scroller, contents, ends, sheet);
  const remember = useRememberedPlace(view, rows, () => {
    const top = place();
    return top && { top, cell: { at: current.at, versionId: current.versionId } };
  });
  usePlace(view, rows, rowWindow, current.at, remember);
  usePointerPassage(scroller, caret, {
    view,
    onStart: () => tools.passageStarts(),
    onEnd: () => tools.passageEnds(),
    onChosen: () => {
      keys.sayPassage();
      tools.passageChosen('pointer');
    },
    onMenu: setMenu,
    onClick: (at) => tools.clicked(at),
    isClickable: (at) => tools.isClickable(at),
  });

  useLayoutPass(scroller, { queue, sheet, layout, readNew, fling });

  const { goTo } = current;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a jump is a wish of its own, done once
  useEffect(() => {
    const at = jump ? view.beads.findIndex((bead) => bead.id === jump.beadId) : -1;
    if (at < 0) return;
    goTo({ at, versionId: current.versionId }, false);
    letGo();
    rowWindow.scrollToIndex(rows.ofBead(at), { align: 'center' });
  }, [jump]);

  useImperativeHandle(handle, () => ({
    passageRect: () => {
      const passage = passageOf(view, caret.get());
      return passage && scroller.current ? passageRect(scroller.current, view, passage) : null;
    },
    focus: () => {
      goTo({ at: current.at, versionId: current.versionId }, true);
      keys.settle();
    },
    currentBead: () => current.at,
    say,
    currentCell: () => ({ at: current.at, versionId: current.versionId }),
    showBead: (at) => rowWindow.scrollToIndex(rows.ofBead(at), { align: 'auto' }),
    goToBead: (at) => {
      const { versionId } = current;
      caret.set(versionId && caretInBead(view, at, versionId));
      goTo({ at, versionId }, true);
      hold({ row: rows.ofBead(at), part: 0 });
      say(t('said_bead', { bead: at + 1, of: view.beads.length }));
    },
    reveal: (passage, withFocus) => {
      reveal(passage, withFocus);
      if (withFocus || scroller.current?.contains(document.activeElement)) keys.settle();
    },
    selectSide: () => keys.selectSide(),
    caret: () => keys.here(),
    choose: (next, stays) => keys.choose(next, stays),
    paintFresh: (codings) => {
      const root = scroller.current;
      const wipe = root ? paintFresh(root, contents.index.document(view.document.id) ?? view, codings) : null;
      sheet.sync();
      return () => wipe?.();
    },
    element: () => scroller.current,
  }));

  memory.begin();
  const hurries = !hasOpened || rowWindow.isScrolling;
  return (
    <>
      <div className="reader__well">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys, focus and copying of the grid inside it */}
        <div ref={scroller} className="reader__scroller" onKeyDown={keys.handle} onFocus={current.onFocus}>
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table to read, a grid to the keys (APG)
            role="grid"
            className="reader__table"
            aria-label={t('grid')}
            aria-rowcount={rows.length + 1}
            aria-colcount={versions.length + 1}
          >
            <ColumnHeads versions={versions} hand={hand} />
            <tbody ref={holder} className="reader__rows">
              {rowWindow.getVirtualItems().map((item) => {
                const row = rows.at(item.index);
                const shown =
                  row?.kind === 'bead' ? memory.of(row, contents, hurries && row.at !== current.at) : null;
                return row ? (
                  <tr
                    key={item.key}
                    // Its height may change from then on; before, it is read once (readNew).
                    ref={shown && !shown.isWhole ? undefined : rowWindow.measureElement}
                    data-index={item.index}
                    aria-rowindex={item.index + 2}
                    className="reader__row"
                    style={item === inSight.apart ? { top: item.start - HEADS_HEIGHT } : undefined}
                    data-apart={item === inSight.apart || undefined}
                    data-current={(row.kind === 'bead' && row.at === current.at) || undefined}
                  >
                    {shown === null || row.kind === 'section' ? (
                      <td colSpan={versions.length + 1} className="reader__section">
                        {row.kind === 'section' ? row.title : null}
                      </td>
                    ) : (
                      <ReaderContext value={shown.contents}>
                        <BeadRow
                          row={shown.row}
                          isWhole={shown.isWhole}
                          isCurrent={row.at === current.at}
                          inHand={row.at === current.at ? current.versionId : null}
                        />
                      </ReaderContext>
                    )}
                  </tr>
                ) : null;
              })}
            </tbody>
          </table>
          <div className="reader__caret" aria-hidden="true" hidden />
        </div>
      </div>
      {menu ? <ReaderMenu at={menu} onClose={() => setMenu(null)} /> : null}
      <p className="visually-hidden" aria-live="polite">
        {said.text}
        {said.quote ? (
          <>
            {' '}
            <span lang={said.quote.language}>{said.quote.words}</span>
          </>
        ) : null}
      </p>
      {rows.length === 0 ? (
        <p className="reader__empty">
          {t('empty', { languages: versions.map((each) => languageHeading(each.language)).join(', ') })}
        </p>
      ) : null}
    </>
  );
}
