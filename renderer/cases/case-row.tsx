import { useTranslation } from 'react-i18next';
import { describeCase } from '../../shared/cases/describe.ts';
import type { Case, Document, Variable } from '../../shared/model/records.ts';
import { notesOn } from '../../shared/notes/of-target.ts';
import { useIndex, useWorkspace } from '../app/workspace.ts';
import { notesDialog } from '../notes/notes-dialog-state.ts';
import { useUiLanguage } from '../ui/language.ts';
import { MenuButton } from '../ui/menu.tsx';
import { BilingualName, Chip, nameIn } from '../ui/small.tsx';

export interface CaseRowProps {
  readonly owner: Case;
  readonly variables: readonly Variable[];
  /** Where they speak. */
  readonly documents: readonly Document[];
  /** What is wholly of them. */
  readonly own: readonly Document[];
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function CaseRow({ owner, variables, documents, own, onEdit, onRemove }: CaseRowProps) {
  const { t } = useTranslation(['cases', 'common', 'notes']);
  const language = useUiLanguage();
  const name = nameIn(owner.name, language);
  const notes = notesOn(useIndex(), owner.id).length;
  const attributes = describeCase(owner, variables, language);
  return (
    <>
      <div className="cases__head">
        <button type="button" className="cases__name" onClick={onEdit} aria-label={t('edit', { name })}>
          <BilingualName name={owner.name} />
        </button>
        <MenuButton
          look="quiet"
          label={t('actions', { name })}
          entries={[
            { id: 'edit', label: t('common:edit'), onAction: onEdit },
            {
              id: 'notes',
              label: t('notes:menu'),
              onAction: () => notesDialog.set({ targets: [owner.id], writes: true }),
            },
            { id: 'remove', label: t('common:delete'), onAction: onRemove },
          ]}
        >
          ⋯
        </MenuButton>
      </div>
      <div className="cases__chips">
        {owner.role === 'interviewer' ? <Chip>{t('role_interviewer')}</Chip> : null}
        {attributes.map(({ variable, text }) => (
          <Chip key={variable.id} title={nameIn(variable.name, language)}>
            {text}
          </Chip>
        ))}
      </div>
      {documents.length === 0 ? (
        <p className="cases__documents">{t('speaks_none')}</p>
      ) : (
        <p className="cases__documents">
          {t('speaks_in')} <DocumentLinks documents={documents} />
        </p>
      )}
      {own.length === 0 ? null : (
        <p className="cases__documents">
          {t('of_documents')} <DocumentLinks documents={own} />
        </p>
      )}
      {notes === 0 ? null : (
        <p className="cases__documents">
          <button
            type="button"
            className="cases__document"
            onClick={() => notesDialog.set({ targets: [owner.id], writes: false })}
          >
            {t('notes:count', { count: notes })}
          </button>
        </p>
      )}
    </>
  );
}

function DocumentLinks({ documents }: { readonly documents: readonly Document[] }) {
  const { show } = useWorkspace();
  return documents.map((document, at) => (
    <span key={document.id}>
      {at > 0 ? ', ' : null}
      <button
        type="button"
        className="cases__document"
        onClick={() => show({ kind: 'document', documentId: document.id })}
      >
        {document.name}
      </button>
    </span>
  ));
}
