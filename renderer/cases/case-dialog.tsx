import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planAddOption, planNewVariable } from '../../shared/cases/changes.ts';
import type { Bilingual, Case, Variable } from '../../shared/model/records.ts';
import { sameData } from '../../shared/model/same.ts';
import { useServices } from '../app/services.ts';
import { languageName } from '../documents/language-name.ts';
import { Checkbox, Select, TextField } from '../ui/fields.tsx';
import { focusFirstFault } from '../ui/focus.ts';
import { FormDialog } from '../ui/form-dialog.tsx';
import { useUiLanguage } from '../ui/language.ts';
import { otherLanguage } from '../ui/small.tsx';
import { AddVariable, type NewVariable } from './add-variable.tsx';
import { type CaseForm, formOf, readForm, withVariables } from './case-draft.ts';
import { ValueField } from './value-field.tsx';

export interface CaseDialogProps {
  readonly title: string;
  readonly confirmLabel: string;
  readonly start: Pick<Case, 'name' | 'role' | 'values'>;
  readonly variables: readonly Variable[];
  readonly onDone: (draft: Pick<Case, 'name' | 'role' | 'values'>, variables: readonly Variable[]) => void;
  readonly onClose: () => void;
}

/** A case: name, role, and what is known of the person. Nothing is written before it is done. */
export function CaseDialog(props: CaseDialogProps) {
  const { t } = useTranslation('cases');
  const { effects } = useServices();
  const main = useUiLanguage();
  const [first] = useState<CaseForm>(() => formOf(props.start, props.variables, main === 'es' ? ',' : '.'));
  const [form, setForm] = useState(first);
  const [tried, setTried] = useState(false);
  const { values, wrong, needsName } = readForm(form, props.start.values);

  // Several may come at once, before the next rendering.
  const addOption = ({ id }: Variable, name: Bilingual) =>
    setForm((known) => {
      const variable = known.variables.find((each) => each.id === id);
      if (!variable) return known;
      const { changes, optionId } = planAddOption(variable, name, effects);
      const before = known.typed[id];
      const chosen = typeof before === 'string' || before === undefined ? [] : before;
      const typed =
        variable.type === 'choice' ? optionId : [...chosen.filter((each) => each !== optionId), optionId];
      return { ...withVariables(known, changes), typed: { ...known.typed, [id]: typed } };
    });
  const addVariable = (made: NewVariable) =>
    setForm((known) => withVariables(known, planNewVariable(known.variables, made, effects).changes));
  const submit = () => {
    setTried(true);
    if (!needsName && wrong.size === 0)
      props.onDone({ name: form.name, role: form.role, values }, form.variables);
    else focusFirstFault();
  };
  return (
    <FormDialog
      title={props.title}
      confirmLabel={props.confirmLabel}
      isChanged={!sameData(form, first)}
      className="case-form"
      onConfirm={submit}
      onClose={props.onClose}
    >
      <NameFields
        name={form.name}
        onChange={(name) => setForm({ ...form, name })}
        isNeeded={tried && needsName}
      />
      <Select<Case['role']>
        label={t('role')}
        value={form.role}
        onChange={(role) => setForm({ ...form, role })}
        choices={[
          { value: 'participant', label: t('role_participant') },
          { value: 'interviewer', label: t('role_interviewer') },
        ]}
      />
      <h3 className="case-form__heading">{t('attributes')}</h3>
      {form.variables.map((variable) => (
        <ValueField
          key={variable.id}
          variable={variable}
          typed={form.typed[variable.id]}
          isWrong={tried && wrong.has(variable.id)}
          onChange={(typed) => setForm({ ...form, typed: { ...form.typed, [variable.id]: typed } })}
          onAddOption={(name) => addOption(variable, name)}
        />
      ))}
      <AddVariable onAdd={addVariable} />
    </FormDialog>
  );
}

interface NameFieldsProps {
  readonly name: Bilingual;
  readonly onChange: (name: Bilingual) => void;
  readonly isNeeded: boolean;
}

/** One pseudonym for both languages, unless two are wished (Interviewer, Entrevistadora). */
function NameFields({ name, onChange, isNeeded }: NameFieldsProps) {
  const { t } = useTranslation('cases');
  const main = useUiLanguage();
  const [two, setTwo] = useState(name.es !== name.en);
  const needed = isNeeded ? { error: t('form_name_needed') } : { help: t('form_name_help') };
  return (
    <div className="case-form__names">
      {two ? (
        [main, otherLanguage(main)].map((language, at) => (
          <TextField
            key={language}
            label={`${t('form_name')} · ${t('form_name_in', { language: languageName(language, main) })}`}
            value={name[language]}
            onChange={(text) => onChange({ ...name, [language]: text })}
            lang={language}
            autoFocus={at === 0}
            {...(at === 0 ? needed : {})}
          />
        ))
      ) : (
        <TextField
          label={t('form_name')}
          value={name[main]}
          onChange={(text) => onChange({ es: text, en: text })}
          autoFocus
          {...needed}
        />
      )}
      <Checkbox
        isSelected={two}
        onChange={(is) => {
          setTwo(is);
          if (!is) onChange({ es: name[main], en: name[main] });
        }}
      >
        {t('form_twoNames')}
      </Checkbox>
    </div>
  );
}
