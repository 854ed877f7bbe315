import { useTranslation } from 'react-i18next';
import { isEmpty } from '../../shared/model/change.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { Version } from '../../shared/model/records.ts';
import { replaceAll } from '../../shared/text/replace-all.ts';
import { type Replaced, type ReplacedHit, replaceHits } from '../../shared/text/replace-hits.ts';
import { reportProblem, useServices } from '../app/services.ts';
import { useUndoable } from '../app/use-undoable.ts';
import { useWorkspace } from '../app/workspace.ts';
import { textsOf } from './finder.ts';
import type { PatternHit } from './pattern-run.ts';
import { newlyLost, replaceHit } from './replacing.ts';
import type { Finding } from './use-finding.ts';
import { queryOf } from './wish.ts';

export interface Replacing {
  /** The hit in hand; goes on to the next one. */
  readonly replaceThis: (replacement: string) => void;
  /** Every hit of the document, as one change. */
  readonly replaceEvery: (replacement: string) => void;
}

/** Hits of a pattern, with what is to stand in their place. */
export function replacedHits(hits: readonly PatternHit[]): readonly ReplacedHit[] {
  return hits.flatMap((hit) => (hit.text === undefined ? [] : [{ ...hit, text: hit.text }]));
}

/** Other words in the place of what was found. Neither reach a label or a log. */
export function useReplacing(
  view: DocumentView,
  versions: readonly Version[],
  { finder, wishes, goOnFrom, step }: Finding,
): Replacing {
  const { t } = useTranslation(['reader', 'finding']);
  const services = useServices();
  const { store, commit } = useWorkspace();
  const undoable = useUndoable();
  const label = (count: number) => ({ key: 'replaced', params: { count, document: view.document.name } });
  const sayNone = () => void services.toasts.show(t('find_none'), { topic: 'find' });
  const viewNow = () => store.index.document(view.document.id);

  /** The hits of a pattern in some blocks, or null once it has been said that there is no having them. */
  const patternHits = async (
    replacement: string,
    texts: ReturnType<typeof textsOf>,
  ): Promise<readonly ReplacedHit[] | null> => {
    const hits = await finder.replacements(view, wishes.get(), replacement, texts);
    if (hits === 'slow' || hits === 'broken') {
      services.toasts.show(t(`finding:fault_${hits}`), { topic: 'find' });
      return null;
    }
    return hits && replacedHits(hits);
  };

  const replaceThis = async (typed: string) => {
    const hit = finder.hit(view);
    if (!hit) return sayNone();
    if (hit.over) {
      services.toasts.show(t('finding:over_border'), { topic: 'find' });
      return step(1);
    }
    let replacement = typed;
    if (wishes.get().isPattern) {
      const block = view.block(hit.blockId);
      if (!block) return sayNone();
      const hits = await patternHits(typed, [{ versionId: hit.versionId, blocks: [block] }]);
      const same = hits?.find(({ start, end }) => start === hit.start && end === hit.end);
      // Somebody else was quicker: what was asked for is no longer there.
      if (!same || viewNow()?.block(hit.blockId) !== block) return;
      replacement = same.text;
    }
    const { changes, caret } = replaceHit(store.index, hit, replacement, services.effects);
    if (isEmpty(changes)) return step(1);
    goOnFrom({ versionId: hit.versionId, place: caret });
    commit(label(1), changes);
    const lost = newlyLost(changes);
    if (lost > 0) services.toasts.show(t('find_lost', { count: lost }));
  };
  const planEvery = async (replacement: string, wanted: readonly VersionId[]): Promise<Replaced | null> => {
    const documents = [view.document];
    if (!wishes.get().isPattern)
      return replaceAll(
        store.index,
        { query: queryOf(wishes.get()), replacement, documents, versions: wanted },
        services.effects,
      );
    const hits = await patternHits(replacement, textsOf(view, wanted));
    // Somebody else was quicker: what was asked for is of another text.
    const now = viewNow();
    if (!hits || wanted.some((id) => now?.blocksOf(id) !== view.blocksOf(id))) return null;
    return replaceHits(store.index, [{ documentId: view.document.id, hits }], services.effects);
  };
  const replaceEvery = async (replacement: string) => {
    const { fault } = finder.get();
    if (fault?.kind === 'unreadable') return sayNone();
    const { versionId } = wishes.get();
    const wanted = versions.filter(({ id }) => versionId === null || id === versionId);
    const plan = await planEvery(
      replacement,
      wanted.map(({ id }) => id),
    );
    if (!plan) return;
    const { changes, count, left } = plan;
    const saidLeft = left > 0 ? [t('finding:left_over', { count: left })] : [];
    if (count === 0) {
      if (left === 0) return sayNone();
      services.toasts.show(saidLeft.join(' '), { topic: 'find' });
      return;
    }
    if (isEmpty(changes)) {
      services.toasts.show(t('find_same'));
      return;
    }
    const lost = newlyLost(changes);
    const said = [
      t('find_replaced', { count }),
      ...(lost > 0 ? [t('find_lost', { count: lost })] : []),
      ...saidLeft,
    ];
    undoable(label(count), changes, said.join(' '));
  };
  const reporting = (run: (replacement: string) => Promise<void>) => (replacement: string) => {
    run(replacement).catch((error: unknown) => reportProblem(services, error));
  };
  return { replaceThis: reporting(replaceThis), replaceEvery: reporting(replaceEvery) };
}
