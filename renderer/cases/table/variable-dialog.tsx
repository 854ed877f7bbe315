import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableContext } from '../../../shared/cases/table-draft.ts';
import { planEditVariable, type VariableDraft } from '../../../shared/cases/variables.ts';
import { newId } from '../../../shared/model/ids.ts';
import { VARIABLE_TYPES, type Variable, type VariableType } from '../../../shared/model/records.ts';
import { sameData } from '../../../shared/model/same.ts';
import { languageName } from '../../documents/language-name.ts';
import { Select, TextField } from '../../ui/fields.tsx';
import { focusFirstFault } from '../../ui/focus.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useUiLanguage } from '../../ui/language.ts';
import { nameIn, otherLanguage } from '../../ui/small.tsx';
import { OptionList } from './option-list.tsx';

/** Names of cases told in a sentence; the others are counted. */
const NAMED = 5;

export interface VariableDialogProps {
  readonly context: TableContext;
  /** None: a new one. */
  readonly variable: Variable | null;
  readonly onDone: (draft: VariableDraft) => void;
  readonly onClose: () => void;
}

/** A variable: both names, its type, what can be chosen. Says beforehand which values a change would cost. */
export function VariableDialog({ context, variable, onDone, onClose }: VariableDialogProps) {
  const { t } = useTranslation(['cases', 'common']);
  const main = useUiLanguage();
  const [first] = useState<VariableDraft>(
    variable ?? { name: { es: '', en: '' }, type: 'text', options: [] },
  );
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const plan = useMemo(
    () => variable && planEditVariable(context, variable, draft),
    [context, variable, draft],
  );
  const isNamed = `${draft.name.es}${draft.name.en}`.trim() !== '';
  const options = draft.options.filter(({ name }) => `${name.es}${name.en}`.trim() !== '');
  const submit = () => {
    setTried(true);
    if (!isNamed) return focusFirstFault();
    const both = ({ es, en }: { readonly es: string; readonly en: string }) => ({
      es: es.trim() || en.trim(),
      en: en.trim() || es.trim(),
    });
    onDone({
      ...draft,
      name: both(draft.name),
      options: options.map((each) => ({ ...each, name: both(each.name) })),
    });
  };
  const lost = plan?.lost ?? [];
  const isChoice = draft.type === 'choice' || draft.type === 'choices';
  return (
    <FormDialog
      title={variable ? t('variable_edit', { variable: nameIn(variable.name, main) }) : t('variable_new')}
      confirmLabel={variable ? t('common:save') : t('variable_add')}
      isChanged={!sameData(draft, first)}
      className="case-form"
      onConfirm={submit}
      onClose={onClose}
    >
      {[main, otherLanguage(main)].map((language, at) => (
        <TextField
          key={language}
          label={`${t('variable_name')} · ${t('option_name_in', { language: languageName(language, main) })}`}
          value={draft.name[language]}
          onChange={(text) => setDraft({ ...draft, name: { ...draft.name, [language]: text } })}
          lang={language}
          autoFocus={at === 0}
          {...(at === 0 && tried && !isNamed ? { error: t('variable_nameNeeded') } : {})}
        />
      ))}
      <Select<VariableType>
        label={t('variable_type')}
        value={draft.type}
        onChange={(type) => setDraft({ ...draft, type })}
        choices={VARIABLE_TYPES.map((value) => ({ value, label: t(`type_${value}`) }))}
      />
      {isChoice ? (
        <OptionList
          options={draft.options}
          onChange={(next) => setDraft({ ...draft, options: next })}
          makeId={() => newId<'variable'>(context.effects)}
        />
      ) : null}
      {lost.length > 0 ? (
        <p className="variables__fault" role="status">
          {t('variable_lost', {
            count: lost.length,
            of: plan?.filled ?? 0,
            names: lost
              .slice(0, NAMED)
              .map(({ name }) => nameIn(name, main))
              .join(', '),
          })}
        </p>
      ) : null}
    </FormDialog>
  );
}
