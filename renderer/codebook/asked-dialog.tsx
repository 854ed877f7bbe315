import { useTranslation } from 'react-i18next';
import { subtree } from '../../shared/codebook/changes.ts';
import { nextColour } from '../../shared/codebook/colours.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { Code } from '../../shared/model/records.ts';
import { useWorkspace } from '../app/workspace.ts';
import { useUiLanguage } from '../ui/language.ts';
import { nameIn } from '../ui/small.tsx';
import { CodeDialog } from './code-dialog.tsx';
import { draftOf } from './code-draft.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { useCodeActions } from './use-code-actions.ts';

/** What the panel has to ask about a theme. */
export type Asking =
  | { readonly what: 'new'; readonly parentId: CodeId | null }
  | { readonly what: 'edit' | 'delete'; readonly codeId: CodeId };

const NO_WORDS = { es: '', en: '' };

/** The dialog that asks it, if any. */
export function AskedDialog({
  asking,
  onClose,
}: {
  readonly asking: Asking | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['codebook', 'common']);
  const language = useUiLanguage();
  const { index } = useWorkspace().store;
  const actions = useCodeActions();
  if (!asking) return null;
  const all = index.all('code');
  const nameOf = (code: Code) => nameIn(code.name, language);

  if (asking.what === 'new') {
    const { parentId } = asking;
    const parent = parentId === null ? undefined : index.get('code', parentId);
    return (
      <CodeDialog
        title={parent ? t('newBelow_of', { name: nameOf(parent) }) : t('new')}
        confirmLabel={t('form_create')}
        draft={{
          name: NO_WORDS,
          description: NO_WORDS,
          colour: nextColour(all.map((code) => code.colour)),
        }}
        siblings={index.codesUnder(parentId)}
        others={all}
        onClose={onClose}
        onDone={(draft) => {
          onClose();
          actions.add(parentId, draft);
        }}
      />
    );
  }
  const code = index.get('code', asking.codeId);
  if (!code) return null;
  if (asking.what === 'delete') {
    const going = subtree(index, code.id);
    return (
      <DeleteDialog
        name={nameOf(code)}
        below={going.length - 1}
        codings={going.reduce((sum, each) => sum + index.codingCount(each.id), 0)}
        onClose={onClose}
        onDelete={() => {
          onClose();
          actions.remove(code);
        }}
      />
    );
  }
  const others = all.filter((each) => each.id !== code.id);
  return (
    <CodeDialog
      title={t('edit')}
      confirmLabel={t('common:save')}
      draft={draftOf(code)}
      siblings={others.filter((each) => each.parentId === code.parentId)}
      others={others}
      onClose={onClose}
      onDone={(draft) => {
        onClose();
        actions.edit(code, draft);
      }}
    />
  );
}
