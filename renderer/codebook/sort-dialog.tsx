import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SORT_KEYS, type SortKey, type SortWish } from '../../shared/codebook/sort.ts';
import type { Code } from '../../shared/model/records.ts';
import { useIndex } from '../app/workspace.ts';
import { FormDialog } from '../ui/form-dialog.tsx';
import { useUiLanguage } from '../ui/language.ts';
import { RadioList } from '../ui/radio-list.tsx';
import { nameIn } from '../ui/small.tsx';

/** What is put in order: a theme's own level, the one below it, its whole branch; the top level, or everything. */
type Scope = 'level' | 'below' | 'branch' | 'top' | 'all';

export interface SortDialogProps {
  /** The theme in hand, if any. */
  readonly code: Code | undefined;
  readonly onSort: (wish: SortWish) => void;
  readonly onClose: () => void;
}

export function SortDialog({ code, onSort, onClose }: SortDialogProps) {
  const { t } = useTranslation('codebook');
  const index = useIndex();
  const language = useUiLanguage();
  const hasBelow = code !== undefined && index.codesUnder(code.id).length > 1;
  const isDeep = code !== undefined && index.codesUnder(code.id).length > 0;
  const parent = code?.parentId ? index.get('code', code.parentId) : undefined;
  const scopes: readonly Scope[] = [
    ...(hasBelow ? (['below'] as const) : []),
    ...(isDeep ? (['branch'] as const) : []),
    ...(parent ? (['level'] as const) : []),
    'top',
    'all',
  ];
  const [by, setBy] = useState<SortKey>('name');
  const [scope, setScope] = useState<Scope>(scopes[0] ?? 'all');
  const name = code ? nameIn(code.name, language) : '';
  const labels: Readonly<Record<Scope, string>> = {
    below: t('sort_below', { name }),
    branch: t('sort_branch', { name }),
    level: t('sort_level', { name: parent ? nameIn(parent.name, language) : '' }),
    top: t('sort_top'),
    all: t('sort_all'),
  };
  const sort = () => {
    onClose();
    const under =
      scope === 'level' ? (parent?.id ?? null) : scope === 'top' || scope === 'all' ? null : code?.id;
    onSort({ under: under ?? null, isDeep: scope === 'branch' || scope === 'all', by, language });
  };
  return (
    <FormDialog title={t('sort_title')} confirmLabel={t('sort_do')} onConfirm={sort} onClose={onClose}>
      <RadioList
        label={t('sort_by')}
        value={by}
        onChange={setBy}
        autoFocus
        choices={SORT_KEYS.map((value) => ({ value, label: t(`sort_by_${value}`) }))}
      />
      <RadioList
        label={t('sort_what')}
        value={scope}
        onChange={setScope}
        choices={scopes.map((value) => ({ value, label: labels[value] }))}
      />
    </FormDialog>
  );
}
