import { useTranslation } from 'react-i18next';
import { subtree } from '../../shared/codebook/changes.ts';
import { besideOf, colourForNew } from '../../shared/codebook/next-colour.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { useWorkspace } from '../app/workspace.ts';
import { useUiLanguage } from '../ui/language.ts';
import { nameIn } from '../ui/small.tsx';
import { CodeDialog } from './code-dialog.tsx';
import { draftOf, emptyDraft } from './code-draft.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { SortDialog } from './sort-dialog.tsx';
import { useCodeActions } from './use-code-actions.ts';

/** What the panel has to ask about themes. */
export type Asking =
  | { readonly what: 'new'; readonly parentId: CodeId | null }
  | { readonly what: 'edit'; readonly codeId: CodeId }
  | { readonly what: 'sort'; readonly codeId: CodeId | null }
  | { readonly what: 'delete'; readonly codeIds: readonly CodeId[] }
  | { readonly what: 'merge'; readonly codeIds: readonly CodeId[] };

interface Asked<What extends Asking['what']> {
  readonly asking: Extract<Asking, { readonly what: What }>;
  readonly onClose: () => void;
}

/** The dialog that asks it, if any. */
export function AskedDialog({
  asking,
  onClose,
}: {
  readonly asking: Asking | null;
  readonly onClose: () => void;
}) {
  const { index } = useWorkspace().store;
  const actions = useCodeActions();
  switch (asking?.what) {
    case undefined:
      return null;
    case 'new':
      return <NewTheme asking={asking} onClose={onClose} />;
    case 'edit':
      return <EditTheme asking={asking} onClose={onClose} />;
    case 'delete':
      return <DeleteThemes asking={asking} onClose={onClose} />;
    case 'merge':
      return <MergeDialog codeIds={asking.codeIds} onClose={onClose} onMerge={actions.merge} />;
    case 'sort':
      return (
        <SortDialog
          code={asking.codeId === null ? undefined : index.get('code', asking.codeId)}
          onClose={onClose}
          onSort={actions.sort}
        />
      );
  }
}

function NewTheme({ asking: { parentId }, onClose }: Asked<'new'>) {
  const { t } = useTranslation('codebook');
  const language = useUiLanguage();
  const { index } = useWorkspace().store;
  const actions = useCodeActions();
  const parent = parentId === null ? undefined : index.get('code', parentId);
  return (
    <CodeDialog
      title={parent ? t('newBelow_of', { name: nameIn(parent.name, language) }) : t('new')}
      confirmLabel={t('form_create')}
      draft={emptyDraft(colourForNew(index, parentId))}
      codeId={null}
      beside={besideOf(index, parentId)}
      onClose={onClose}
      onDone={(draft) => {
        onClose();
        actions.add(parentId, draft);
      }}
    />
  );
}

function EditTheme({ asking, onClose }: Asked<'edit'>) {
  const { t } = useTranslation(['codebook', 'common']);
  const { index } = useWorkspace().store;
  const actions = useCodeActions();
  const code = index.get('code', asking.codeId);
  if (!code) return null;
  return (
    <CodeDialog
      title={t('edit')}
      confirmLabel={t('common:save')}
      draft={draftOf(code)}
      codeId={code.id}
      beside={besideOf(index, code.parentId, code.id)}
      onClose={onClose}
      onDone={(draft) => {
        onClose();
        actions.edit(code, draft);
      }}
    />
  );
}

function DeleteThemes({ asking: { codeIds }, onClose }: Asked<'delete'>) {
  const language = useUiLanguage();
  const { index } = useWorkspace().store;
  const actions = useCodeActions();
  const codes = codeIds.flatMap((id) => index.get('code', id) ?? []);
  const [first] = codes;
  if (!first) return null;
  const going = new Set(codeIds.flatMap((id) => subtree(index, id)));
  return (
    <DeleteDialog
      name={codes.length === 1 ? nameIn(first.name, language) : null}
      count={codes.length}
      below={going.size - codes.length}
      codings={[...going].reduce((sum, each) => sum + index.codingCount(each.id), 0)}
      onClose={onClose}
      onDelete={() => {
        onClose();
        actions.remove(codes);
      }}
    />
  );
}
