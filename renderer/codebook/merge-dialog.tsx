import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mergeCodes } from '../../shared/codebook/merge.ts';
import { themesInTreeOrder } from '../../shared/coding/theme-list.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { Code } from '../../shared/model/records.ts';
import { useIndex } from '../app/workspace.ts';
import { Select } from '../ui/fields.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { useUiLanguage } from '../ui/language.ts';
import { RadioList } from '../ui/radio-list.tsx';
import { BilingualName, nameIn, Swatch } from '../ui/small.tsx';

export interface MergeDialogProps {
  /** One or more; others can be added here. */
  readonly codeIds: readonly CodeId[];
  readonly onMerge: (fromIds: readonly CodeId[], into: Code) => void;
  readonly onClose: () => void;
}

/** Which of several themes stays, and what becomes of the rest. */
export function MergeDialog({ codeIds, onMerge, onClose }: MergeDialogProps) {
  const { t } = useTranslation('codebook');
  const index = useIndex();
  const language = useUiLanguage();
  const [ids, setIds] = useState(codeIds);
  const [intoId, setIntoId] = useState(codeIds[0]);
  const all = themesInTreeOrder(index);
  const codes = all.filter(({ id }) => ids.includes(id));
  const others = all.filter(({ id }) => !ids.includes(id));
  const into = codes.find(({ id }) => id === intoId) ?? codes[0];
  const canMerge = into !== undefined && codes.length > 1;
  const merge = () => {
    if (!canMerge) return;
    onClose();
    onMerge(
      codes.filter((code) => code !== into).map(({ id }) => id),
      into,
    );
  };
  return (
    <FormDialog
      title={t('merge_title')}
      confirmLabel={t('merge_do', { count: codes.length })}
      canConfirm={canMerge}
      onConfirm={merge}
      onClose={onClose}
    >
      <RadioList
        label={t('merge_stays')}
        value={into?.id ?? ''}
        onChange={(value) => setIntoId(codes.find(({ id }) => id === value)?.id)}
        autoFocus
        choices={codes.map((code) => ({
          value: code.id as string,
          label: (
            <span className="theme-line">
              <Swatch colour={code.colour} />
              <span className="theme-line__name">
                <BilingualName name={code.name} />
              </span>
              <span className="codebook__count">{t('passages', { count: index.codingCount(code.id) })}</span>
            </span>
          ),
        }))}
      />
      {others.length > 0 ? (
        <Select
          label={t('merge_add')}
          value={null}
          placeholder={t('choose_theme')}
          onChange={(value) => {
            const added = others.find(({ id }) => id === value);
            if (added) setIds([...ids, added.id]);
          }}
          choices={others.map((code) => ({ value: code.id as string, label: nameIn(code.name, language) }))}
        />
      ) : null}
      {canMerge ? <Outcome codes={codes} into={into} /> : <p role="status">{t('merge_needsTwo')}</p>}
    </FormDialog>
  );
}

/** What the merge would make of it, counted on the plan itself. */
function Outcome({ codes, into }: { readonly codes: readonly Code[]; readonly into: Code }) {
  const { t } = useTranslation('codebook');
  const index = useIndex();
  const language = useUiLanguage();
  const ids = codes.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids say which themes, whatever the list
  const { before, folded, children } = useMemo(() => {
    const from = codes.filter((code) => code.id !== into.id);
    const plan = mergeCodes(
      index,
      from.map(({ id }) => id),
      into.id,
    );
    const going = new Set<CodeId>(codes.map(({ id }) => id));
    return {
      before: codes.reduce((sum, { id }) => sum + index.codingCount(id), 0),
      folded: plan.removed.filter(({ kind }) => kind === 'coding').length,
      children: from.flatMap(({ id }) => index.codesUnder(id)).filter(({ id }) => !going.has(id)).length,
    };
  }, [index, ids, into.id]);
  const name = nameIn(into.name, language);
  return (
    <div className="merge__outcome" role="status">
      <p>
        {t('merge_before', { count: before })} {t('merge_after', { count: before - folded, name })}
      </p>
      {folded > 0 ? <p>{t('merge_folded', { count: folded })}</p> : null}
      {children > 0 ? <p>{t('merge_children', { count: children })}</p> : null}
      <p>{t('merge_definitions', { name })}</p>
    </div>
  );
}
