import { type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Version } from '../../shared/model/records.ts';
import {
  beadsTouched,
  type CopiedColumn,
  copyBeadsAsTable,
  copyBeadsAsText,
  copyPassage,
} from '../../shared/reading/copy-both.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useServices } from '../app/services.ts';
import { languageName } from '../documents/language-name.ts';
import { useUiLanguage } from '../ui/language.ts';
import { type Caret, passageOf } from './caret.ts';
import type { CaretStore } from './caret-store.ts';
import { putOnClipboard } from './clipboard.ts';
import type { ReaderGridHandle } from './grid-handle.ts';
import { letters } from './letters.ts';
import { selectLess, selectMore, type Unit, unitAt } from './units.ts';

/** Selecting and copying by command: for the palette, the keys and the right click. */
export function useSelectionCommands(of: {
  readonly view: DocumentView;
  readonly versions: readonly Version[];
  readonly caret: CaretStore;
  readonly grid: RefObject<ReaderGridHandle | null>;
}): void {
  const { view, versions, caret, grid } = of;
  const { t } = useTranslation('selecting');
  const { toasts } = useServices();
  const ui = useUiLanguage();
  const commands = useMemo<readonly CommandAct[]>(() => {
    // Without a passage, the side in hand is what one means.
    const passageNow = () =>
      passageOf(view, caret.get()) ?? (grid.current?.selectSide() ? passageOf(view, caret.get()) : null);
    const select = (change: (caret: Caret) => Caret, stays = false) => {
      const from = grid.current?.caret();
      if (from) grid.current?.choose(change(from), stays);
    };
    const take = (unit: Unit) => (from: Caret) => {
      const at = passageOf(view, from)?.start ?? from.focus;
      const { start, end } = unitAt(view, from.versionId, at, unit);
      return { versionId: from.versionId, anchor: start, focus: end };
    };
    const columns = (): readonly CopiedColumn[] =>
      versions.map((version) => ({
        version,
        heading: languageName(version.language, ui),
        headingLanguage: ui,
      }));
    const copyBoth = (isTable: boolean) => {
      const passage = passageNow();
      if (!passage) return;
      const beads = beadsTouched(view, passage);
      const isDone = putOnClipboard(
        isTable
          ? copyBeadsAsTable(view, beads, columns())
          : { plain: copyBeadsAsText(view, beads, columns()) },
      );
      toasts.show(isDone ? t('copied', { count: beads.length }) : t('copied_not'), { topic: 'copied' });
    };
    const copy = () => {
      const passage = passageNow();
      if (passage && !putOnClipboard({ plain: copyPassage(view, passage) }))
        toasts.show(t('copied_not'), { topic: 'copied' });
    };
    const toggleLetters = () => {
      letters.set(!letters.get());
      const root = grid.current?.element();
      if (root) root.dataset.keys = 'true';
      grid.current?.focus();
      grid.current?.say(letters.get() ? t('letters_said_on') : t('letters_said_off'));
    };
    const acts: readonly CommandAct[] = [
      { id: 'reader.copy', run: copy },
      { id: 'reader.copyTable', run: () => copyBoth(true) },
      { id: 'reader.copyText', run: () => copyBoth(false) },
      { id: 'reader.selectMore', run: () => select((from) => selectMore(view, from)) },
      { id: 'reader.selectLess', run: () => select((from) => selectLess(view, from)) },
      { id: 'reader.selectWord', run: () => select(take('word')) },
      { id: 'reader.selectSentence', run: () => select(take('sentence')) },
      { id: 'reader.selectBead', run: () => select(take('bead')) },
      { id: 'reader.selectTurn', run: () => select(take('turn')) },
      { id: 'reader.selectAll', run: () => select(take('all'), true) },
      { id: 'reader.selectNone', run: () => select((from) => ({ ...from, anchor: from.focus })) },
      { id: 'reader.letters', run: toggleLetters },
    ];
    return acts.map((act) => ({ ...act, isEnabled: view.beads.length > 0 }));
  }, [view, versions, caret, grid, t, toasts, ui]);
  useCommands(commands);
}
