import { useEffect, useMemo, useState } from 'react';
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
import { PanelRows } from '../ui/panel-rows.tsx';
import { useRowKeys } from '../ui/use-row-keys.ts';
import { useRowList } from '../ui/use-row-list.ts';
import { DocumentCases } from './document-cases.tsx';
import { DocumentRow } from './document-row.tsx';
import './documents.css';

/** Height of a row in pixels until it is measured. */
const ROW = 52;
/** Rows beside those in sight: a person who tabs through them or looks for a word finds them there. */
const MORE = 16;

/** The documents of the project, and the two ways to bring in more. */
export function DocumentsPanel() {
  const { t } = useTranslation('app');
  const workspace = useWorkspace();
  const { store, screen, show, commit } = workspace;
  const revision = useRevision();
  const undoable = useUndoable();
  const [renaming, setRenaming] = useState<DocumentId | null>(null);
  const [givingCases, setGivingCases] = useState<DocumentId | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes with the revision
  const summaries = useMemo(() => summariseDocuments(store.index), [store, revision]);
  const isOfOne = screen.kind === 'document' || screen.kind === 'alignment' || screen.kind === 'report';
  const openId = isOfOne ? screen.documentId : null;
  const [inHand, setInHand] = useState<DocumentId | null>(null);
  const ids = useMemo(() => summaries.map(({ document }) => document.id), [summaries]);
  const kept = renaming ?? inHand;
  const rows = useRowList({
    keys: ids,
    kept: kept === null ? -1 : ids.indexOf(kept),
    guess: () => ROW,
    overscan: MORE,
  });
  const { onKeyDown, goTo } = useRowKeys({
    rows,
    count: ids.length,
    nameAt: (at) => summaries[at]?.document.name ?? '',
    target: '.documents__open',
  });
  const { virtualizer } = rows;
  // The one that is read is in sight, wherever it was opened from.
  // biome-ignore lint/correctness/useExhaustiveDependencies: not again when another one is moved or deleted
  useEffect(() => {
    const at = openId === null ? -1 : ids.indexOf(openId);
    if (at >= 0) virtualizer.scrollToIndex(at);
  }, [openId]);

  const rename = (document: Document, name: string) => {
    setRenaming(null);
    const changes = planRenameDocument(document, name);
    commit({ key: 'documentRenamed', params: { document: name.trim() } }, changes);
  };
  const move = (document: Document, at: number, by: -1 | 1, takesFocus = false) => {
    if (at + by < 0 || at + by >= ids.length) return;
    commit(
      { key: 'documentMoved', params: { document: document.name } },
      planMoveDocument(store.index, document, by),
    );
    if (takesFocus) goTo(at + by);
  };
  const given = givingCases ? store.index.get('document', givingCases) : undefined;
  const giveCases = (document: Document, caseIds: readonly CaseId[]) => {
    setGivingCases(null);
    const changes = planDocumentCases(document, caseIds);
    if (!isEmpty(changes)) commit({ key: 'documentCases', params: { document: document.name } }, changes);
  };
  const remove = (document: Document, at: number) => {
    const label = { key: 'documentRemoved', params: { document: document.name } };
    undoable(label, planRemoveDocument(store.index, document.id), t('documents_deleted'));
    const beside = Math.max(0, Math.min(at, ids.length - 2));
    goTo(beside);
    if (document.id === openId) {
      const next = store.index.all('document')[beside];
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
        <PanelRows
          onKeyDown={onKeyDown}
          onInHand={(at) => setInHand(ids[at] ?? null)}
          list={rows}
          label={t('documents_list')}
          count={ids.length}
          className="documents__list"
          rowClassName="documents__item"
          row={(at) => {
            const summary = summaries[at];
            if (!summary) return null;
            const { document, languages } = summary;
            return (
              <DocumentRow
                summary={summary}
                isOpen={document.id === openId}
                isRenaming={document.id === renaming}
                isFirst={at === 0}
                isLast={at === summaries.length - 1}
                onOpen={() => show({ kind: 'document', documentId: document.id })}
                onRename={(name) => rename(document, name)}
                onRenaming={(is) => setRenaming(is ? document.id : null)}
                onMove={(by) => move(document, at, by)}
                onMoveByKey={(by) => move(document, at, by, true)}
                onCases={() => setGivingCases(document.id)}
                {...(languages.length > 1
                  ? { onReport: () => show({ kind: 'report', documentId: document.id }) }
                  : {})}
                onRemove={() => remove(document, at)}
              />
            );
          }}
        />
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
