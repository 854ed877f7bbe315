import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { spineLanes } from '../../shared/coding/spine-lanes.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { CodeId, DocumentId } from '../../shared/model/ids.ts';
import type { Coding } from '../../shared/model/records.ts';
import { AlignmentButton } from '../alignment/alignment-button.tsx';
import { useFollowedSentences } from '../alignment/followed-sentences.ts';
import { type Jump, useIndex, useWorkspace } from '../app/workspace.ts';
import { NameSpeakerContext } from '../cases/naming-speakers.ts';
import { useSpeakerBox } from '../cases/use-speaker-box.tsx';
import { useAdjusting } from '../coding/adjusting.ts';
import { AdjustingBar } from '../coding/adjusting-bar.tsx';
import { CodingBox } from '../coding/coding-box.tsx';
import { useCodingWords } from '../coding/coding-words.ts';
import { QueueBar } from '../coding/queue-bar.tsx';
import { useCodingCommands } from '../coding/use-coding-commands.ts';
import { useEndMoves } from '../coding/use-end-moves.ts';
import { LostBar } from '../editing/lost-bar.tsx';
import { type EditedReader, useEditing } from '../editing/use-editing.ts';
import { WhileEditing } from '../editing/while-editing.tsx';
import { BeginTranslation } from '../filling/begin-translation.tsx';
import { LeftToTranslate } from '../filling/left-to-translate.tsx';
import { useFilling } from '../filling/use-filling.ts';
import { WhileFilling } from '../filling/while-filling.tsx';
import { useCodedHere } from '../filtering/coded-here.tsx';
import { FilterBar } from '../filtering/filter-bar.tsx';
import { useCodingHover } from '../filtering/use-coding-hover.tsx';
import { useFilterCommands } from '../filtering/use-filter-commands.ts';
import { useShownCodings } from '../filtering/use-shown-codings.ts';
import { FindBar } from '../finding/find-bar.tsx';
import { useFindCommands } from '../finding/use-find-commands.ts';
import { useFinding } from '../finding/use-finding.ts';
import { useAddingWords } from '../glossary/use-adding-words.tsx';
import { JumpBar } from '../jumping/jump-bar.tsx';
import { useJumping } from '../jumping/use-jumping.ts';
import { pairOf, shownColumns } from '../layout/columns.ts';
import { hasTimeCodes } from '../layout/has-time-codes.ts';
import { showing } from '../layout/layout-steps.ts';
import { LANES, layoutStyle } from '../layout/metrics.ts';
import { useLayoutCommands } from '../layout/use-layout-commands.ts';
import { useReaderLayout } from '../layout/use-reader-layout.ts';
import { ViewMenu } from '../layout/view-menu.tsx';
import { marksAt, useMarking } from '../marking/marking.ts';
import { useTermByKeys } from '../marking/use-term-by-keys.tsx';
import { useTextNote } from '../notes/use-text-note.ts';
import { useTheme } from '../ui/colour.ts';
import { useFormats, useUiLanguage } from '../ui/language.ts';
import { useMembers } from '../ui/use-members.ts';
import { passageOf } from './caret.ts';
import { CaretStore } from './caret-store.ts';
import type { DomPlace } from './dom-places.ts';
import type { ReaderGridHandle } from './grid-handle.ts';
import { ReaderHeader } from './header.tsx';
import { useHighlightSheet } from './highlight-rules.ts';
import { useHoverCards } from './hover-card.tsx';
import { LayoutQueue } from './layout-queue.ts';
import { LettersBar } from './letters-bar.tsx';
import { beadAt } from './moves.ts';
import { PassageHint } from './passage-hint.tsx';
import { type ReaderContents, ReaderContext } from './reader-context.ts';
import { ReaderGrid } from './reader-grid.tsx';
import { ReaderRows } from './rows.ts';
import { HoverCardsContext } from './speaker.tsx';
import { useMountTime } from './use-mount-time.ts';
import { usePassageTools } from './use-passage-tools.ts';
import { useSelectionCommands } from './use-selection-commands.ts';
import './reader.css';

/** One document, side by side: read, select, tag. */
export function Reader({
  documentId,
  jump,
}: {
  readonly documentId: DocumentId;
  readonly jump: Jump | undefined;
}) {
  const view = useIndex().document(documentId);
  return view ? <OpenReader view={view} jump={jump} /> : null;
}

function OpenReader({ view, jump }: { readonly view: DocumentView; readonly jump: Jump | undefined }) {
  useMountTime();
  const { t } = useTranslation('reader');
  const { store, activeCoding, setActiveCoding } = useWorkspace();
  const { index, revision } = store;
  const [cards, card] = useHoverCards();
  const [queue] = useState(() => new LayoutQueue());
  const [caret] = useState(() => new CaretStore());
  const root = useRef<HTMLElement>(null);
  const grid = useRef<ReaderGridHandle>(null);
  const rows = useMemo(() => new ReaderRows(view), [view]);
  const lanes = useMemo(() => spineLanes(view), [view]);
  const active = activeCoding ? index.get('coding', activeCoding) : undefined;
  const activeCode = active && index.get('code', active.codeId);
  const sheet = useHighlightSheet(index.all('code'), activeCode);
  const words = useCodingWords();
  const formats = useFormats();
  const language = useUiLanguage();
  const theme = useTheme();
  const sentences = useFollowedSentences(view);
  const shows = useShownCodings();
  const edited = useRef<EditedReader>(null);
  const filling = useFilling({
    view,
    grid,
    cell: useCallback(() => grid.current?.currentCell() ?? { at: 0, versionId: null }, []),
  });
  const editing = useEditing(view, edited, filling.openSide);
  const hand = useReaderLayout(
    useCallback(() => {
      editing.blocks.leave(false);
      filling.filling.leave(false);
    }, [editing, filling]),
  );
  const { layout, change } = hand;
  const marking = useMarking(layout, index.all('term'));
  const { columns: wish, translationFirst } = layout;
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else of the layout says which columns there are
  const versions = useMemo(
    () => shownColumns(view.versions, layout),
    [view.versions, wish, translationFirst],
  );
  // A passage that nobody sees any more is nothing to tag.
  useEffect(() => {
    const known = caret.get();
    if (known && !versions.some(({ id }) => id === known.versionId)) caret.set(null);
  }, [caret, versions]);
  const choose = useCallback((coding: Coding) => setActiveCoding(coding.id), [setActiveCoding]);
  // Names and colours change with the revision.
  const contents = useMembers<ReaderContents>(
    {
      index,
      view,
      versions,
      lanes,
      queue,
      words,
      t,
      formats,
      language,
      theme,
      sentences,
      marking,
      activeCoding,
      shows,
      editing,
      filling,
      choose,
    },
    revision,
  );
  const adjusting = useAdjusting();
  const adjusted = adjusting?.versionId;
  // The words that it asks for must be in sight.
  useEffect(() => {
    const wish = adjusted && showing(layout, view.versions, adjusted);
    if (wish) change(wish);
  }, [adjusted, layout, view.versions, change]);
  const tools = usePassageTools({ view, caret, grid, adjusting });
  const { openBox, hint } = tools;
  const tag = useRef(openBox);
  tag.current = () => {
    if (hint || grid.current?.selectSide()) openBox('');
  };
  const giving = useRef(tools);
  giving.current = tools;
  const [reader] = useState(() => ({
    currentBead: () => grid.current?.currentBead() ?? 0,
    tag: () => tag.current(''),
    tagAgain: () => giving.current.tagAgain(),
    quickTag: (key: number) => giving.current.quickTag(key),
    versionInHand: () => grid.current?.currentCell().versionId ?? null,
    say: (text: string) => grid.current?.say(text),
  }));
  useCodingCommands(view, reader);
  const ends = useEndMoves(view, reader);
  edited.current = {
    currentCell: () => grid.current?.currentCell() ?? { at: 0, versionId: null },
    caretIn: (at, versionId) => {
      const known = caret.get();
      const passage = passageOf(view, known);
      const place = passage?.start ?? known?.focus;
      return place && known?.versionId === versionId && beadAt(view, versionId, place) === at ? place : null;
    },
    placeCaret: (versionId, place) => caret.set({ versionId, anchor: place, focus: place }),
    focus: () => grid.current?.focus(),
    say: (text) => grid.current?.say(text),
    showBead: (at) => grid.current?.showBead(at),
  };
  const finding = useFinding({ view, versions, caret, grid });
  useFindCommands(finding);
  // The rows have heard of the jump before: what is left is the words.
  useEffect(() => {
    if (!jump?.passage) return;
    const { versionId, start, end } = jump.passage;
    caret.set({ versionId, anchor: start, focus: end });
    grid.current?.reveal(jump.passage, false);
  }, [jump, caret]);
  useTextNote(view, edited);
  useSelectionCommands({ view, versions, caret, grid });
  const addingWords = useAddingWords({ view, caret, grid });
  const speakers = useSpeakerBox({ view, caret, grid });
  const [viewOpen, setViewOpen] = useState(false);
  const hasTimes = hasTimeCodes(view);
  const openView = useCallback(() => setViewOpen(true), []);
  const jumping = useJumping(grid);
  useLayoutCommands({ hand, hasBoth: pairOf(view.versions).length > 1, hasTimes, openView });
  useFilterCommands();
  const meeting = { view, codeOf: (id: CodeId) => index.get('code', id), words };
  const here = useCodedHere({ ...meeting, caret, grid, tools, choose: contents.choose });
  const marked = (at: DomPlace) => (marking ? marksAt(view, at, marking) : []);
  useCodingHover({ ...meeting, grid, cards, meetingAt: tools.meetingAt, marksAt: marked });
  useTermByKeys({ view, caret, grid, cards, marksAt: marked });

  return (
    <ReaderContext value={contents}>
      <HoverCardsContext value={cards}>
        <section
          ref={root}
          className="reader"
          aria-label={t('reader', { document: view.document.name })}
          data-columns={versions.length}
          data-numbers={layout.numbers}
          data-speakers={layout.speakers}
          data-times={layout.times}
          style={{ '--lanes': LANES, ...layoutStyle(layout, versions.length) }}
        >
          <ReaderHeader index={index} view={view}>
            <LeftToTranslate view={view} />
            <BeginTranslation view={view} />
            <AlignmentButton view={view} grid={grid} />
            <ViewMenu
              versions={view.versions}
              hand={hand}
              hasTimes={hasTimes}
              isOpen={viewOpen}
              onOpenChange={setViewOpen}
            />
          </ReaderHeader>
          <QueueBar />
          <FilterBar view={view} onLeave={() => grid.current?.focus()} />
          <AdjustingBar view={view} />
          <LostBar documentId={view.document.id} />
          <WhileEditing blocks={editing.blocks} />
          <WhileFilling filling={filling.filling} />
          {jumping.isOpen ? <JumpBar view={view} hasTimes={hasTimes} jumping={jumping} /> : null}
          {finding.isOpen ? (
            <FindBar
              view={view}
              versions={versions}
              finding={finding}
              onTag={() => tools.passageChosen('keys')}
            />
          ) : null}
          <NameSpeakerContext value={speakers.open}>
            <ReaderGrid
              rows={rows}
              contents={contents}
              caret={caret}
              jump={jump}
              tools={tools}
              ends={ends}
              sheet={sheet}
              finder={finding.finder}
              hand={hand}
              handle={grid}
            />
          </NameSpeakerContext>
          <LettersBar />
          {addingWords}
          {speakers.box}
          {here}
          {tools.hint ? (
            <PassageHint caret={caret} view={view} grid={grid} onPress={() => tools.openBox('')} />
          ) : null}
          {tools.box ? (
            <CodingBox
              key={tools.box.key}
              view={view}
              passage={tools.box.passage}
              initialQuery={tools.box.query}
              anchor={() => grid.current?.passageRect() ?? null}
              onGiven={tools.given}
              onClose={tools.closeBox}
            />
          ) : null}
          {card}
        </section>
      </HoverCardsContext>
    </ReaderContext>
  );
}
