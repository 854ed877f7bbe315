import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { planRemoveCodes } from '../../shared/codebook/changes.ts';
import { mergeCodes } from '../../shared/codebook/merge.ts';
import { moveRefusal, planMoveCodes } from '../../shared/codebook/move-codes.ts';
import { type Move, type MoveTarget, moveTarget, neighbourOf } from '../../shared/codebook/moves.ts';
import { planCodeForm, planNewCodeWithKey } from '../../shared/codebook/shortcut.ts';
import { planSort, type SortWish } from '../../shared/codebook/sort.ts';
import { starterCodebook } from '../../shared/codebook/starter.ts';
import { isEmpty } from '../../shared/model/change.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { Code } from '../../shared/model/records.ts';
import { useServices } from '../app/services.ts';
import { useUndoable } from '../app/use-undoable.ts';
import { useWorkspace } from '../app/workspace.ts';
import { useUiLanguage } from '../ui/language.ts';
import { nameIn } from '../ui/small.tsx';
import type { CodeDraft } from './code-draft.ts';
import { showRow } from './show-row.ts';

export interface CodeActions {
  readonly add: (parentId: CodeId | null, draft: CodeDraft) => void;
  readonly edit: (code: Code, draft: CodeDraft) => void;
  /** False, and said why, where they cannot go there. */
  readonly moveTo: (codes: readonly Code[], target: MoveTarget) => boolean;
  readonly move: (codes: readonly Code[], move: Move) => void;
  readonly sort: (wish: SortWish) => void;
  readonly merge: (fromIds: readonly CodeId[], into: Code) => void;
  readonly remove: (codes: readonly Code[]) => void;
  readonly addStarter: () => void;
}

/** What can be done to the codebook, each one undoable change. */
export function useCodeActions(): CodeActions {
  const { t } = useTranslation('codebook');
  const { effects, toasts } = useServices();
  const { store, commit, setActiveCode } = useWorkspace();
  const undoable = useUndoable();
  const language = useUiLanguage();
  return useMemo(() => {
    const { index } = store;
    const label = (key: string, name: Code['name']) => ({ key, params: { theme: nameIn(name, language) } });
    /** One by its name, several by how many they are. */
    const labelOf = (one: string, many: string, codes: readonly Code[]) => {
      const [first] = codes;
      return codes.length === 1 && first
        ? label(one, first.name)
        : { key: many, params: { count: codes.length } };
    };
    const moveTo = (codes: readonly Code[], target: MoveTarget) => {
      const ids = codes.map(({ id }) => id);
      const changes = planMoveCodes(index, ids, target);
      if (!changes) {
        const refusal = moveRefusal(index, ids, target.parentId);
        toasts.show(t(refusal === 'tooDeep' ? 'move_tooDeep' : 'move_ownBranch'), { topic: 'themes' });
        return false;
      }
      if (!isEmpty(changes)) commit(labelOf('themeMoved', 'themesMoved', codes), changes);
      return true;
    };
    return {
      add: (parentId, draft) => {
        const { shortcut, ...wanted } = draft;
        const { changes, codeId } = planNewCodeWithKey(index, { ...wanted, parentId }, shortcut, effects);
        commit(label('themeAdded', draft.name), changes);
        setActiveCode(codeId);
      },
      edit: (code, { shortcut, ...to }) => {
        const changes = planCodeForm(index, code, to, shortcut);
        if (!isEmpty(changes)) commit(label('themeEdited', to.name), changes);
      },
      moveTo,
      move: (codes, move) => {
        const target = moveTarget(index, codes, move);
        if (target) moveTo(codes, target);
        else if (new Set(codes.map(({ parentId }) => parentId)).size > 1)
          toasts.show(t('move_apart'), { topic: 'themes' });
      },
      sort: (wish) => {
        const changes = planSort(index, wish);
        if (isEmpty(changes)) toasts.show(t('sort_already'), { topic: 'themes' });
        else
          commit(
            { key: wish.by === 'name' ? 'themesSortedByName' : 'themesSortedByUse', params: {} },
            changes,
          );
      },
      merge: (fromIds, into) => {
        const changes = mergeCodes(index, fromIds, into.id);
        if (isEmpty(changes)) return;
        const params = { theme: nameIn(into.name, language), count: fromIds.length };
        undoable({ key: 'themesMerged', params }, changes, t('merge_done', params));
        setActiveCode(into.id);
        showRow(into.id, { focus: true });
      },
      remove: (codes) => {
        const next = neighbourOf(index, codes);
        const changes = planRemoveCodes(
          index,
          codes.map(({ id }) => id),
        );
        undoable(
          labelOf('themeRemoved', 'themesRemoved', codes),
          changes,
          t('deleted', { count: codes.length }),
        );
        setActiveCode(next);
        if (next) showRow(next, { focus: true });
      },
      addStarter: () => {
        const change = starterCodebook(effects, { author: store.author, records: index.records });
        if (isEmpty(change)) toasts.show(t('starterThere'));
        else {
          const wasEmpty = index.all('code').length === 0;
          commit(change.label, change);
          toasts.show(t('starterAdded'));
          // The button that was pressed is gone with the empty codebook.
          const [first] = index.codesUnder(null);
          if (wasEmpty && first) showRow(first.id, { focus: true });
        }
      },
    };
  }, [store, commit, setActiveCode, undoable, effects, toasts, language, t]);
}
