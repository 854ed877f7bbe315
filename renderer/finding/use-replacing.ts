import { useTranslation } from 'react-i18next';
import { isEmpty } from '../../shared/model/change.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Version } from '../../shared/model/records.ts';
import { replaceAll } from '../../shared/text/replace-all.ts';
import { reportProblem, useServices } from '../app/services.ts';
import { useUndoable } from '../app/use-undoable.ts';
import { useWorkspace } from '../app/workspace.ts';
import { queryOf } from './finder.ts';
import { newlyLost, replaceHit } from './replacing.ts';
import type { Finding } from './use-finding.ts';

export interface Replacing {
  /** The hit in hand; goes on to the next one. */
  readonly replaceThis: (replacement: string) => void;
  /** Every hit of the document, as one change. */
  readonly replaceEvery: (replacement: string) => void;
}

/** Other words in the place of what was found. Neither reach a label or a log. */
export function useReplacing(
  view: DocumentView,
  versions: readonly Version[],
  { finder, wish, goOnFrom, step }: Finding,
): Replacing {
  const { t } = useTranslation('reader');
  const services = useServices();
  const { store, commit } = useWorkspace();
  const undoable = useUndoable();
  const label = (count: number) => ({ key: 'replaced', params: { count, document: view.document.name } });
  const sayNone = () => void services.toasts.show(t('find_none'), { topic: 'find' });

  const replaceThis = (replacement: string) => {
    const hit = finder.hit(view);
    if (!hit) return sayNone();
    const { changes, caret } = replaceHit(store.index, hit, replacement, services.effects);
    if (isEmpty(changes)) return step(1);
    goOnFrom({ versionId: hit.versionId, place: caret });
    commit(label(1), changes);
    const lost = newlyLost(changes);
    if (lost > 0) services.toasts.show(t('find_lost', { count: lost }));
  };
  const replaceEvery = (replacement: string) => {
    const wanted = versions.filter(({ id }) => wish.versionId === null || id === wish.versionId);
    const { changes, count } = replaceAll(
      store.index,
      {
        query: queryOf(wish),
        replacement,
        documents: [view.document],
        versions: wanted.map(({ id }) => id),
      },
      services.effects,
    );
    if (count === 0) return sayNone();
    if (isEmpty(changes)) {
      services.toasts.show(t('find_same'));
      return;
    }
    const lost = newlyLost(changes);
    const said = [t('find_replaced', { count }), ...(lost > 0 ? [t('find_lost', { count: lost })] : [])];
    undoable(label(count), changes, said.join(' '));
  };
  const reporting = (run: (replacement: string) => void) => (replacement: string) => {
    try {
      run(replacement);
    } catch (error) {
      reportProblem(services, error);
    }
  };
  return { replaceThis: reporting(replaceThis), replaceEvery: reporting(replaceEvery) };
}
