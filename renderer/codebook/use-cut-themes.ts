import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropTarget } from '../../shared/codebook/moves.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { Code } from '../../shared/model/records.ts';
import { useServices } from '../app/services.ts';
import { useShowKeys } from '../app/use-show-keys.ts';
import { useWorkspace } from '../app/workspace.ts';
import type { CodeActions } from './use-code-actions.ts';
import type { DropPosition } from './use-tree-drag.tsx';

const NONE: ReadonlySet<CodeId> = new Set();

export interface CutThemesState {
  readonly cut: ReadonlySet<CodeId>;
  /** None: lets go of what was cut. */
  readonly onCut: (codes: readonly Code[]) => void;
  readonly onPaste: (onto: Code, position: DropPosition) => void;
}

/** Moving far without a mouse: themes are cut, and stay where they are until they are put somewhere. */
export function useCutThemes(actions: CodeActions): CutThemesState {
  const { t } = useTranslation('codebook');
  const { toasts } = useServices();
  const showKeys = useShowKeys();
  const { index } = useWorkspace().store;
  const [cut, setCut] = useState<ReadonlySet<CodeId>>(NONE);
  const onCut = useCallback(
    (codes: readonly Code[]) => {
      const places = { into: showKeys('CmdOrCtrl+V'), behind: showKeys('CmdOrCtrl+Shift+V') };
      setCut(codes.length > 0 ? new Set(codes.map(({ id }) => id)) : NONE);
      if (codes.length > 0)
        toasts.show(t('cut_done', { count: codes.length, ...places }), { topic: 'themes' });
    },
    [toasts, t, showKeys],
  );
  const onPaste = useCallback(
    (onto: Code, position: DropPosition) => {
      const codes = [...cut].flatMap((id) => index.get('code', id) ?? []);
      const target = dropTarget(index, { onto: onto.id, position });
      if (codes.length === 0)
        toasts.show(t('cut_nothing', { keys: showKeys('CmdOrCtrl+X') }), { topic: 'themes' });
      else if (target && actions.moveTo(codes, target)) setCut(NONE);
    },
    [cut, index, actions, toasts, t, showKeys],
  );
  return useMemo(() => ({ cut, onCut, onPaste }), [cut, onCut, onPaste]);
}
