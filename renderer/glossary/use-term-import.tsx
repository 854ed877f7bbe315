import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermsRead } from '../../shared/exchange/terms/entry.ts';
import {
  type ConflictChoice,
  mergeTerms,
  planMerge,
  type TermConflict,
  type TermMerge,
} from '../../shared/glossary/merge.ts';
import { isEmpty } from '../../shared/model/change.ts';
import { problemOf, reportProblem, useServices } from '../app/services.ts';
import { useUndoable } from '../app/use-undoable.ts';
import { useWorkspace } from '../app/workspace.ts';
import { type FoundList, useDictionaries } from '../dictionaries/use-dictionaries.ts';
import { runImport } from '../importing/import-run.ts';
import { ConflictsDialog } from './conflicts-dialog.tsx';
import { glossaryLanguages } from './languages.ts';
import { LargeListDialog } from './large-list-dialog.tsx';

/** From here on a list looks like a dictionary, not like what people agreed on. */
const LARGE = 2_000;

type Asked =
  | { readonly what: 'large'; readonly list: FoundList }
  | {
      readonly what: 'conflicts';
      readonly file: string;
      readonly read: TermsRead;
      readonly merge: TermMerge;
    };

export interface TermImport {
  readonly choose: () => void;
  /** What is said while a file is read; null while none is. */
  readonly busy: string | null;
  readonly dialog: ReactNode;
}

/** Brings a file of terms into the glossary: chosen, read in a worker, compared, in one step. */
export function useTermImport(): TermImport {
  const { t } = useTranslation(['glossary', 'exchange']);
  const services = useServices();
  const { store } = useWorkspace();
  const undoable = useUndoable();
  const dictionaries = useDictionaries();
  const [busy, setBusy] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const stop = useRef<() => void>(undefined);
  // Who leaves the glossary, or the project, could not be asked what it means.
  useEffect(() => () => stop.current?.(), []);

  const bring = (
    file: string,
    read: TermsRead,
    merge: TermMerge,
    choiceOf: (conflict: TermConflict) => ConflictChoice,
  ) => {
    setAsked(null);
    const { added, same, completed, conflicts } = merge;
    const changes = planMerge(merge, choiceOf, store.index.all('term'), services.effects);
    const counts = { added: added.length, same, completed: completed.length, conflicted: conflicts.length };
    const what = (['added', 'same', 'completed', 'conflicted'] as const)
      .filter((key) => counts[key] > 0)
      .map((key) => t(`import_${key}`, { count: counts[key] }))
      .join(' · ');
    const left = read.remarks.map(({ key, params }) => t(`exchange:${key}`, params)).join(' ');
    const said = [t('import_done', { file, what }), ...(left ? [t('import_left', { what: left })] : [])].join(
      ' ',
    );
    const count = changes.added.length + changes.updated.length;
    if (isEmpty(changes)) services.toasts.show(said);
    else undoable({ key: 'termsImported', params: { count } }, changes, said);
  };
  const compare = ({ file, read }: FoundList) => {
    const { index } = store;
    const merge = mergeTerms(read.entries, index.all('term'), glossaryLanguages(index)[0] ?? '');
    if (merge.conflicts.length > 0) setAsked({ what: 'conflicts', file, read, merge });
    else bring(file, read, merge, () => 'both');
  };
  const choose = async () => {
    // The button stays pressable, or it would lose the focus.
    if (busy !== null) return;
    try {
      const outcome = await services.shell.chooseFiles({ kind: 'terms', multiple: false });
      if (!outcome.ok) throw problemOf(outcome.problem);
      const [file] = outcome.value;
      if (!file) return;
      const { name, bytes } = file;
      setBusy(t('import_reading', { file: name }));
      const run = runImport({ kind: 'terms', file: { kind: 'file', name, bytes } }, () => undefined);
      stop.current = run.cancel;
      const found = await run.found;
      if (found?.kind !== 'terms') return;
      const list = { file: name, read: found.found };
      if (found.found.entries.length > LARGE) setAsked({ what: 'large', list });
      else compare(list);
    } catch (error) {
      reportProblem(services, error);
    } finally {
      setBusy(null);
    }
  };
  const close = () => setAsked(null);
  const dialog =
    asked?.what === 'conflicts' ? (
      <ConflictsDialog
        file={asked.file}
        conflicts={asked.merge.conflicts}
        languages={glossaryLanguages(store.index)}
        onClose={close}
        onChosen={(choiceOf) => bring(asked.file, asked.read, asked.merge, choiceOf)}
      />
    ) : asked?.what === 'large' ? (
      <LargeListDialog
        file={asked.list.file}
        entries={asked.list.read.entries.length}
        onClose={close}
        onDictionary={() => {
          close();
          void dictionaries.add(asked.list);
        }}
        onGlossary={() => compare(asked.list)}
      />
    ) : null;
  return { choose: () => void choose(), busy, dialog };
}
