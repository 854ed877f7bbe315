import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { languageServiceOf } from '../aligning/language-service.ts';
import { CommandKeys } from '../app/command-keys.tsx';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { type Jump, useIndex, useWorkspace } from '../app/workspace.ts';
import { LeftToTranslate } from '../filling/left-to-translate.tsx';
import { useFilling } from '../filling/use-filling.ts';
import { WhileFilling } from '../filling/while-filling.tsx';
import { JumpBar } from '../jumping/jump-bar.tsx';
import { useJumping } from '../jumping/use-jumping.ts';
import { shownColumns } from '../layout/columns.ts';
import { hasTimeCodes } from '../layout/has-time-codes.ts';
import { layoutStyle } from '../layout/metrics.ts';
import { useReaderLayout } from '../layout/use-reader-layout.ts';
import { CaretStore } from '../reader/caret-store.ts';
import { ReaderHeader } from '../reader/header.tsx';
import { useHighlightSheet } from '../reader/highlight-rules.ts';
import { useHoverCards } from '../reader/hover-card.tsx';
import { LayoutQueue } from '../reader/layout-queue.ts';
import { ReaderRows } from '../reader/rows.ts';
import { HoverCardsContext } from '../reader/speaker.tsx';
import { ReportButton } from '../report/report-button.tsx';
import { Button } from '../ui/button.tsx';
import { useFormats, useUiLanguage } from '../ui/language.ts';
import { useMembers } from '../ui/use-members.ts';
import { useWindowState } from '../ui/window-state.ts';
import { AlignmentBar } from './alignment-bar.tsx';
import type { AlignmentContents } from './alignment-context.ts';
import { AlignmentGrid } from './alignment-grid.tsx';
import { documentFlags } from './document-flags.ts';
import { useFollowedSentences } from './followed-sentences.ts';
import type { AlignmentGridHandle } from './grid-handle.ts';
import { newInHand } from './in-hand.ts';
import { ThresholdDialog } from './threshold-dialog.tsx';
import { useAlignmentActs } from './use-alignment-acts.ts';
import { useAlignmentCommands } from './use-alignment-commands.ts';
import { useFlagActs } from './use-flag-acts.ts';
import { dismissedShown, useFlagCommands } from './use-flag-commands.ts';
import { useLeft } from './use-left.ts';
import { useWalk } from './use-walk.ts';
import './alignment.css';

/** The beads of a document with the links between their sentences: to look through and to correct. */
export function AlignmentScreen({
  documentId,
  jump,
}: {
  readonly documentId: DocumentId;
  readonly jump: Jump | undefined;
}) {
  const view = useIndex().document(documentId);
  return view ? <OpenAlignment view={view} jump={jump} /> : null;
}

const nothing = () => undefined;

function OpenAlignment({ view, jump }: { readonly view: DocumentView; readonly jump: Jump | undefined }) {
  const { t } = useTranslation('alignment');
  const { store, show } = useWorkspace();
  const { index, revision } = store;
  const [cards, card] = useHoverCards();
  const [queue] = useState(() => new LayoutQueue());
  const [caret] = useState(() => new CaretStore());
  const [inHand] = useState(() => newInHand(0));
  const grid = useRef<AlignmentGridHandle>(null);
  const rows = useMemo(() => new ReaderRows(view), [view]);
  const sheet = useHighlightSheet(index.all('code'), undefined);
  const formats = useFormats();
  const language = useUiLanguage();
  const hand = useReaderLayout(nothing);
  const { layout } = hand;
  const { translationFirst } = layout;
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else of the layout says which columns there are
  const versions = useMemo(
    () => shownColumns(view.versions, { ...layout, columns: 'both' }),
    [view.versions, translationFirst],
  );
  const { t: tFlags } = useTranslation('flags');
  useFollowedSentences(view);
  const flags = documentFlags(index, view);
  const flagActs = useFlagActs(flags, grid);
  const filling = useFilling({ view, grid, cell: inHand.get });
  const showsDismissed = useWindowState(dismissedShown);
  // Names change with the revision.
  const contents = useMembers<AlignmentContents>(
    {
      index,
      view,
      versions,
      queue,
      t,
      formats,
      language,
      tFlags,
      flags,
      showsDismissed,
      flagActs,
      filling,
    },
    revision,
  );
  const jumping = useJumping(grid);
  const back = useCallback(() => {
    grid.current?.remember();
    const bead = view.beads[inHand.get().at];
    show({
      kind: 'document',
      documentId: view.document.id,
      ...(bead ? { jump: { beadId: bead.id } } : {}),
    });
  }, [view, inHand, show]);
  const acts = useAlignmentActs({ view, versions, inHand, grid });
  const [asksThreshold, setAsksThreshold] = useState(false);
  const openThreshold = useCallback(() => setAsksThreshold(true), []);
  useAlignmentCommands({ view, inHand, acts, openThreshold });
  useFlagCommands({ flags, inHand, flagActs });
  const walk = useWalk({ flags, inHand, grid });
  const left = useLeft(flags);
  const agree = () => {
    acts.confirm();
    walk(1);
  };
  useCommands(useMemo<readonly CommandAct[]>(() => [{ id: 'alignment.close', run: back }], [back]));

  return (
    <HoverCardsContext value={cards}>
      <section
        className="reader align"
        aria-label={t('screen', { document: view.document.name })}
        data-numbers="every"
        data-speakers={layout.speakers}
        data-times={layout.times}
        style={layoutStyle(layout, versions.length)}
      >
        <ReaderHeader index={index} view={view}>
          <LeftToTranslate view={view} />
          {versions.length < 2 ? null : <ReportButton />}
          <Button onPress={back}>
            {t('back')} <CommandKeys id="alignment.close" />
          </Button>
        </ReaderHeader>
        <WhileFilling filling={filling.filling} />
        {jumping.isOpen ? <JumpBar view={view} hasTimes={hasTimeCodes(view)} jumping={jumping} /> : null}
        {versions.length < 2 ? (
          <p className="reader__empty">{t('oneLanguage')}</p>
        ) : (
          <>
            <AlignmentBar view={view} inHand={inHand} left={left} />
            <AlignmentGrid
              rows={rows}
              contents={contents}
              caret={caret}
              inHand={inHand}
              jump={jump}
              sheet={sheet}
              hand={hand}
              agree={agree}
              links={languageServiceOf(store).linksOf(view.document.id)}
              handle={grid}
            />
          </>
        )}
        {asksThreshold ? (
          <ThresholdDialog
            view={view}
            onConfirm={acts.confirmAbove}
            onClose={() => setAsksThreshold(false)}
          />
        ) : null}
        {card}
      </section>
    </HoverCardsContext>
  );
}
