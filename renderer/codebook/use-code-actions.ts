import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { planEditCode, planMoveCode, planNewCode, planRemoveCode } from '../../shared/codebook/changes.ts';
import { type Move, type MoveTarget, moveTarget, neighbourOf } from '../../shared/codebook/moves.ts';
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
  readonly moveTo: (code: Code, target: MoveTarget) => void;
  readonly move: (code: Code, move: Move) => void;
  readonly remove: (code: Code) => void;
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
    const moveTo = (code: Code, target: MoveTarget) => {
      const changes = planMoveCode(index, code, target);
      if (changes) commit(label('themeMoved', code.name), changes);
    };
    return {
      add: (parentId, draft) => {
        const { changes, codeId } = planNewCode(index, { ...draft, parentId }, effects);
        commit(label('themeAdded', draft.name), changes);
        setActiveCode(codeId);
      },
      edit: (code, draft) => commit(label('themeEdited', draft.name), planEditCode(code, draft)),
      moveTo,
      move: (code, move) => {
        const target = moveTarget(index, code, move);
        if (target) moveTo(code, target);
      },
      remove: (code) => {
        const next = neighbourOf(index, code);
        undoable(label('themeRemoved', code.name), planRemoveCode(index, code.id), t('deleted'));
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
