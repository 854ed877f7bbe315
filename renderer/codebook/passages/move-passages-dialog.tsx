import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveCodings } from '../../../shared/codebook/move-codings.ts';
import { splitCode } from '../../../shared/codebook/split.ts';
import { themesInTreeOrder } from '../../../shared/coding/theme-list.ts';
import { isEmpty } from '../../../shared/model/change.ts';
import type { CodingId } from '../../../shared/model/ids.ts';
import type { Code, UiLanguage } from '../../../shared/model/records.ts';
import { useServices } from '../../app/services.ts';
import { useUndoable } from '../../app/use-undoable.ts';
import { useWorkspace } from '../../app/workspace.ts';
import { languageName } from '../../documents/language-name.ts';
import { Select, TextField } from '../../ui/fields.tsx';
import { focusFirstFault } from '../../ui/focus.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useUiLanguage } from '../../ui/language.ts';
import { RadioList } from '../../ui/radio-list.tsx';
import { nameIn, otherLanguage } from '../../ui/small.tsx';

export interface MovePassagesDialogProps {
  readonly code: Code;
  readonly ids: readonly CodingId[];
  readonly onMoved: () => void;
  readonly onClose: () => void;
}

/** Gives ticked passages to a new theme beside this one, or to another that is there. */
export function MovePassagesDialog({ code, ids, onMoved, onClose }: MovePassagesDialogProps) {
  const { t } = useTranslation('codebook');
  const { effects } = useServices();
  const { store } = useWorkspace();
  const undoable = useUndoable();
  const main = useUiLanguage();
  const { index } = store;
  const [where, setWhere] = useState<'new' | 'other'>('new');
  const [name, setName] = useState({ es: '', en: '' });
  const [otherId, setOtherId] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const others = themesInTreeOrder(index);
  const other = others.find(({ id }) => id === otherId);
  const languages: readonly UiLanguage[] = [main, otherLanguage(main)];
  const hasName = name.es.trim() !== '' || name.en.trim() !== '';
  const count = ids.length;

  /** Twins that the plan folds, said before. */
  const folded = useMemo(() => {
    if (where !== 'other' || !other) return 0;
    return moveCodings(index, ids, other.id).removed.filter(({ kind }) => kind === 'coding').length;
  }, [where, other, index, ids]);

  const submit = () => {
    setTried(true);
    if (where === 'new') {
      const plan = hasName ? splitCode(index, { codeId: code.id, name, codingIds: ids }, effects) : null;
      if (!plan) return focusFirstFault();
      const theme = nameIn(name, main).trim();
      const params = { theme, from: nameIn(code.name, main), count };
      undoable({ key: 'themeSplit', params }, plan.changes, t('passages_moved', { count, name: theme }));
      return onMoved();
    }
    if (!other) return;
    const theme = nameIn(other.name, main);
    const changes = moveCodings(index, ids, other.id);
    if (isEmpty(changes)) return onClose();
    undoable(
      { key: 'codingsMoved', params: { theme, count } },
      changes,
      t('passages_moved', { count, name: theme }),
    );
    onMoved();
  };
  return (
    <FormDialog
      title={t('passages_move_title', { count })}
      confirmLabel={t('passages_move_do')}
      canConfirm={where === 'new' || other !== undefined}
      onConfirm={submit}
      onClose={onClose}
    >
      <RadioList
        label={t('passages_move_where')}
        value={where}
        onChange={setWhere}
        autoFocus
        choices={[
          { value: 'new', label: t('passages_move_new', { name: nameIn(code.name, main) }) },
          { value: 'other', label: t('passages_move_other') },
        ]}
      />
      {where === 'new' ? (
        <div className="code-form__languages">
          {languages.map((language, at) => (
            <TextField
              key={language}
              label={t('form_name', { language: languageName(language, main) })}
              value={name[language]}
              onChange={(text) => setName({ ...name, [language]: text })}
              lang={language}
              {...(tried && !hasName && at === 0 ? { error: t('form_name_needed') } : {})}
            />
          ))}
        </div>
      ) : (
        <Select
          label={t('passages_move_theme')}
          value={otherId}
          placeholder={t('choose_theme')}
          onChange={setOtherId}
          choices={others.map((each) => ({ value: each.id as string, label: nameIn(each.name, main) }))}
        />
      )}
      {folded > 0 ? <p role="status">{t('merge_folded', { count: folded })}</p> : null}
    </FormDialog>
  );
}
