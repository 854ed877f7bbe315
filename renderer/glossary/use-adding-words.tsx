import { type ReactNode, type RefObject, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kept, staysAsItIs, type TermContent } from '../../shared/glossary/content.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { languageServiceOf } from '../aligning/language-service.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useServices } from '../app/services.ts';
import { useWorkspace } from '../app/workspace.ts';
import { passageOf } from '../reader/caret.ts';
import type { CaretStore } from '../reader/caret-store.ts';
import type { ReaderGridHandle } from '../reader/grid-handle.ts';
import { focusSoon } from '../ui/focus.ts';
import { type WordsToAdd, wordsToAdd } from './adding-words.ts';
import { glossaryLanguages } from './languages.ts';
import { TermDialog } from './term-dialog.tsx';
import { headOf } from './term-draft.ts';
import { useGlossaryActs } from './use-glossary-acts.ts';

type Words = Extract<WordsToAdd, { kind: 'words' }>;

/** The selected words into the glossary: with a form over the text, or as they are in one press. Returns the form. */
export function useAddingWords(of: {
  readonly view: DocumentView;
  readonly caret: CaretStore;
  readonly grid: RefObject<Pick<ReaderGridHandle, 'focus'> | null>;
}): ReactNode {
  const { view, caret, grid } = of;
  const { t } = useTranslation('glossary');
  const { toasts } = useServices();
  const { store } = useWorkspace();
  const acts = useGlossaryActs();
  const [asked, setAsked] = useState<Words | null>(null);
  const take = useCallback((): Words | null => {
    const { index } = store;
    const { project } = languageServiceOf(store);
    const found = wordsToAdd(view, passageOf(view, caret.get()), index.all('term'), project);
    if (found.kind === 'words') return found;
    toasts.show(found.kind === 'none' ? t('noWords') : t('tooMany'), { topic: 'glossary' });
    return null;
  }, [store, view, caret, toasts, t]);
  const keep = useCallback(() => {
    const found = take();
    if (!found) return;
    const { word, known } = found;
    const content = kept(word, glossaryLanguages(store.index));
    if (known && staysAsItIs(known)) {
      toasts.show(t('keptAlready', { word }), { topic: 'glossary' });
      return;
    }
    if (known) acts.change(known, { ...content, note: known.note });
    else acts.add(content);
    toasts.show(t('kept', { word }), { topic: 'glossary' });
  }, [take, store, acts, toasts, t]);
  const commands = useMemo<readonly CommandAct[]>(
    () => [
      { id: 'glossary.addWords', isEnabled: view.beads.length > 0, run: () => setAsked(take()) },
      { id: 'glossary.keepWords', isEnabled: view.beads.length > 0, run: keep },
    ],
    [view, take, keep],
  );
  useCommands(commands);
  const close = () => {
    setAsked(null);
    focusSoon(() => {
      grid.current?.focus();
      return null;
    });
  };
  const save = (content: TermContent) => {
    const languages = glossaryLanguages(store.index);
    if (asked?.known) acts.change(asked.known, content);
    else acts.add(content);
    toasts.show(t('added', { word: headOf(content, languages) }), { topic: 'glossary' });
    close();
  };
  return asked ? (
    <TermDialog
      content={asked.content}
      known={asked.known}
      languages={glossaryLanguages(store.index)}
      onSave={save}
      onClose={close}
    />
  ) : null;
}
