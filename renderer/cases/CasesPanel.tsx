import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type CaseDraft,
  planEditCase,
  planNewCase,
  planRemoveCase,
  planVariables,
} from '../../shared/cases/changes.ts';
import { documentsBySpeaker, documentsOfCases } from '../../shared/documents/summary.ts';
import { squash } from '../../shared/model/change.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import type { Case, Document, Variable } from '../../shared/model/records.ts';
import { useServices } from '../app/services.ts';
import { useUndoable } from '../app/use-undoable.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { useUiLanguage } from '../ui/language.ts';
import { PanelRows } from '../ui/panel-rows.tsx';
import { nameIn } from '../ui/small.tsx';
import { useRowKeys } from '../ui/use-row-keys.ts';
import { useRowList } from '../ui/use-row-list.ts';
import { CaseDialog } from './case-dialog.tsx';
import { CaseRow } from './case-row.tsx';
import './cases.css';

const NOBODY: CaseDraft = { name: { es: '', en: '' }, role: 'participant', values: {} };
/** Height of a row in pixels until it is measured. */
const ROW = 84;
/** Rows beside those in sight: a person who tabs through them or looks for a word finds them there. */
const MORE = 16;
const NOWHERE: readonly Document[] = [];

/** The people of the project: who they are, what is known of them, where they speak. */
export function CasesPanel() {
  const { t } = useTranslation(['cases', 'common']);
  const { effects } = useServices();
  const { store, commit, show } = useWorkspace();
  const { index } = store;
  const revision = useRevision();
  const undoable = useUndoable();
  const [editing, setEditing] = useState<CaseId | 'new' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes with the revision
  const speaking = useMemo(() => documentsBySpeaker(index), [index, revision]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes with the revision
  const own = useMemo(() => documentsOfCases(index), [index, revision]);
  const cases = index.all('case');
  const variables = index.all('variable');
  const [inHand, setInHand] = useState<CaseId | null>(null);
  const ids = useMemo(() => cases.map(({ id }) => id), [cases]);
  const rows = useRowList({
    keys: ids,
    kept: inHand === null ? -1 : ids.indexOf(inHand),
    guess: () => ROW,
    overscan: MORE,
  });
  const language = useUiLanguage();
  const { onKeyDown, goTo } = useRowKeys({
    rows,
    count: ids.length,
    nameAt: (at) => nameIn(cases[at]?.name ?? NOBODY.name, language),
    target: '.cases__name',
  });
  const edited = editing && editing !== 'new' ? index.get('case', editing) : undefined;

  const add = (draft: CaseDraft, wanted: readonly Variable[]) => {
    setEditing(null);
    const { changes } = planNewCase(index, draft, effects);
    commit({ key: 'caseAdded', params: {} }, squash([planVariables(index, wanted), changes]));
  };
  const edit = (owner: Case, draft: CaseDraft, wanted: readonly Variable[]) => {
    setEditing(null);
    const changes = squash([planVariables(index, wanted), planEditCase(owner, draft)]);
    commit({ key: 'caseEdited', params: {} }, changes);
  };
  const remove = (owner: Case, at: number) => {
    undoable({ key: 'caseRemoved', params: {} }, planRemoveCase(index, owner), t('deleted'));
    goTo(Math.max(0, Math.min(at, ids.length - 2)));
  };

  return (
    <div className="cases">
      <div className="cases__ways">
        <Button look="quiet" onPress={() => setEditing('new')}>
          <span aria-hidden="true">+</span>
          {t('new')}
        </Button>
        <Button look="quiet" onPress={() => show({ kind: 'variables' })}>
          {t('table_open')}
        </Button>
      </div>
      {cases.length === 0 ? (
        <div className="cases__empty">
          <p className="cases__empty-title">{t('empty')}</p>
          <p>{t('empty_how')}</p>
        </div>
      ) : (
        <PanelRows
          onKeyDown={onKeyDown}
          onInHand={(at) => setInHand(ids[at] ?? null)}
          list={rows}
          label={t('list')}
          count={ids.length}
          className="cases__list"
          rowClassName="cases__row"
          row={(at) => {
            const owner = cases[at];
            return owner ? (
              <CaseRow
                owner={owner}
                variables={variables}
                documents={speaking.get(owner.id) ?? NOWHERE}
                own={own.get(owner.id) ?? NOWHERE}
                onEdit={() => setEditing(owner.id)}
                onRemove={() => remove(owner, at)}
              />
            ) : null;
          }}
        />
      )}
      {editing === 'new' ? (
        <CaseDialog
          title={t('new_title')}
          confirmLabel={t('form_create')}
          start={NOBODY}
          variables={variables}
          onDone={add}
          onClose={() => setEditing(null)}
        />
      ) : null}
      {edited ? (
        <CaseDialog
          title={t('edit_title')}
          confirmLabel={t('common:save')}
          start={edited}
          variables={variables}
          onDone={(draft, wanted) => edit(edited, draft, wanted)}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </div>
  );
}
