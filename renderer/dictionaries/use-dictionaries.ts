import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { packDictionary } from '../../shared/align/packed-dictionary.ts';
import type { TermsRead } from '../../shared/exchange/terms/entry.ts';
import { newId } from '../../shared/model/ids.ts';
import { Problem } from '../../shared/problem/problem.ts';
import { problemOf, reportProblem, useServices } from '../app/services.ts';
import { runImport } from '../importing/import-run.ts';
import type { DictionaryFacts } from '../store/user-dictionaries.ts';

/** A file of words, read. */
export interface FoundList {
  readonly file: string;
  readonly read: TermsRead;
}

/** The dictionaries of this machine, and what can be done with them. */
export function useDictionaries() {
  const { t } = useTranslation('glossary');
  const services = useServices();
  const { dictionaries, shell, toasts, effects } = services;
  const [list, setList] = useState<readonly DictionaryFacts[]>([]);
  const [reading, setReading] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    const look = () =>
      void dictionaries
        .list()
        .then((found) => {
          if (!isGone) setList(found);
        })
        .catch((error: unknown) => reportProblem(services, error));
    look();
    const forget = dictionaries.subscribe(look);
    return () => {
      isGone = true;
      forget();
    };
  }, [dictionaries, services]);
  const add = useCallback(
    async ({ file, read }: FoundList) => {
      try {
        const packed = packDictionary(read.entries);
        if (!packed) throw new Problem('termsNone', { file });
        const { languages, entries, lines } = packed;
        const facts = {
          id: newId<'dictionary'>(effects),
          name: file,
          languages,
          entries,
          addedAt: effects.now(),
        };
        await dictionaries.add(facts, lines);
        toasts.show(t('dictionaries_added', { name: file }));
      } catch (error) {
        reportProblem(services, error);
      }
    },
    [dictionaries, effects, toasts, services, t],
  );
  const choose = useCallback(async () => {
    // The button stays pressable, or it would lose the focus.
    if (reading !== null) return;
    try {
      const outcome = await shell.chooseFiles({ kind: 'terms', multiple: false });
      if (!outcome.ok) throw problemOf(outcome.problem);
      const [file] = outcome.value;
      if (!file) return;
      const { name, bytes } = file;
      setReading(name);
      const request = { kind: 'terms', file: { kind: 'file', name, bytes } } as const;
      const found = await runImport(request, () => undefined).found;
      if (found?.kind === 'terms') await add({ file: name, read: found.found });
    } catch (error) {
      reportProblem(services, error);
    } finally {
      setReading(null);
    }
  }, [shell, services, add, reading]);
  const remove = useCallback(
    async ({ id, name }: DictionaryFacts) => {
      try {
        await dictionaries.remove(id);
        toasts.show(t('dictionaries_removed', { name }));
      } catch (error) {
        reportProblem(services, error);
      }
    },
    [dictionaries, toasts, services, t],
  );
  return useMemo(() => ({ list, reading, add, choose, remove }), [list, reading, add, choose, remove]);
}
