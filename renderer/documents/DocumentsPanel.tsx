import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planDocumentCases } from '../../shared/cases/assign.ts';
import { planMoveDocument, planRemoveDocument, planRenameDocument } from '../../shared/documents/changes.ts';
import { summariseDocuments } from '../../shared/documents/summary.ts';
import { isEmpty } from '../../shared/model/change.ts';
import type { CaseId, DocumentId } from '../../shared/model/ids.ts';
import type { Document } from '../../shared/model/records.ts';
import { useUndoable } from '../app/use-undoable.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { focusSoon } from '../ui/focus.ts';
import { DocumentCases } from './document-cases.tsx';
import { DocumentRow } from './document-row.tsx';
import './documents.css';

/** The documents of the project, and the two ways to bring in more. */
export function DocumentsPanel() {
  const { t } = useTranslation('app');
  const workspace = useWorkspace();
  const { store, screen, show, commit } = workspace;
  const revision = useRevision();
  const undoable = useUndoable();
  const list = useRef<HTMLUListElement>(null);
  const [renaming, setRenaming] = useState<DocumentId | null>(null);
  const [givingCases, setGivingCases] = useState<DocumentId | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes with the revision
  const summaries = useMemo(() => summariseDocuments(store.index), [store, revision]);
  const isOfOne = screen.kind === 'document' || screen.kind === 'alignment' || screen.kind === 'report';
  const openId = isOfOne ? screen.documentId : null;

  const rename = (document: Document, name: string) => {
    setRenaming(null);
    const changes = planRenameDocument(document, name);
    commit({ key: 'documentRenamed', params: { document: name.trim() } }, changes);
  };
  const move = (document: Document, by: -1 | 1) =>
    commit(
      { key: 'documentMoved', params: { document: document.name } },
      planMoveDocument(store.index, document, by),
    );
  const given = givingCases ? store.index.get('document', givingCases) : undefined;
  const giveCases = (document: Document, caseIds: readonly CaseId[]) => {
    setGivingCases(null);
    const changes = planDocumentCases(document, caseIds);
    if (!isEmpty(changes)) commit({ key: 'documentCases', params: { document: document.name } }, changes);
  };
  const remove = (document: Document, at: number) => {
    const label = { key: 'documentRemoved', params: { document: document.name } };
    undoable(label, planRemoveDocument(store.index, document.id), t('documents_deleted'));
    focusSoon(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>('.documents__open') ?? [];
      return rows[Math.min(at, rows.length - 1)];
    });
    if (document.id === openId) {
      const next = store.index.all('document')[0];
      show(next ? { kind: 'document', documentId: next.id } : { kind: 'empty' });
    }
  };

  return (
    <div className="documents">
      {summaries.length === 0 ? (
        <div className="documents__empty">
          <p className="documents__empty-title">{t('documents_empty')}</p>
          <p>{t('documents_empty_how')}</p>
        </div>
      ) : (
        <ul ref={list} className="documents__list" aria-label={t('documents_list')}>
          {summaries.map((summary, at) => (
            <DocumentRow
              key={summary.document.id}
              summary={summary}
              isOpen={summary.document.id === openId}
              isRenaming={summary.document.id === renaming}
              isFirst={at === 0}
              isLast={at === summaries.length - 1}
              onOpen={() => show({ kind: 'document', documentId: summary.document.id })}
              onRename={(name) => rename(summary.document, name)}
              onRenaming={(is) => setRenaming(is ? summary.document.id : null)}
              onMove={(by) => move(summary.document, by)}
              onCases={() => setGivingCases(summary.document.id)}
              {...(summary.languages.length > 1
                ? { onReport: () => show({ kind: 'report', documentId: summary.document.id }) }
                : {})}
              onRemove={() => remove(summary.document, at)}
            />
          ))}
        </ul>
      )}
      {given ? (
        <DocumentCases
          document={given}
          onDone={(caseIds) => giveCases(given, caseIds)}
          onClose={() => setGivingCases(null)}
        />
      ) : null}
      <div className="documents__ways">
        <Button onPress={() => show({ kind: 'importArticle' })}>{t('menu_importArticle')}</Button>
        <Button onPress={() => show({ kind: 'importParallel' })}>{t('menu_importParallel')}</Button>
        <Button onPress={() => show({ kind: 'importUnits' })}>{t('menu_importUnits')}</Button>
      </div>
    </div>
  );
}
