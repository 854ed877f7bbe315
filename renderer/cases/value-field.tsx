import { useTranslation } from 'react-i18next';
import type { Bilingual, Variable } from '../../shared/model/records.ts';
import { Checkbox, Select, TextField } from '../ui/fields.tsx';
import { useUiLanguage } from '../ui/language.ts';
import { nameIn } from '../ui/small.tsx';
import { AddOption } from './add-option.tsx';
import type { Typed } from './case-draft.ts';

export interface ValueFieldProps {
  readonly variable: Variable;
  readonly typed: Typed | undefined;
  readonly isWrong: boolean;
  readonly onChange: (typed: Typed) => void;
  readonly onAddOption: (name: Bilingual) => void;
}

/** The value of one variable, in the way its type is written. */
export function ValueField(props: ValueFieldProps) {
  const { variable, typed, isWrong, onChange } = props;
  const { t } = useTranslation('cases');
  const label = nameIn(variable.name, useUiLanguage());
  const text = typeof typed === 'string' ? typed : '';
  switch (variable.type) {
    case 'choices':
      return <Several {...props} label={label} />;
    case 'choice':
      return <OneOf {...props} label={label} />;
    case 'boolean':
      return (
        <Select
          label={label}
          value={text}
          onChange={onChange}
          choices={[
            { value: '', label: t('form_unknown') },
            { value: 'yes', label: t('form_yes') },
            { value: 'no', label: t('form_no') },
          ]}
        />
      );
    case 'number':
      return (
        <TextField
          label={label}
          value={text}
          onChange={onChange}
          inputMode="numeric"
          {...(isWrong ? { error: t('form_number_wrong') } : {})}
        />
      );
    default:
      return (
        <TextField
          label={label}
          value={text}
          onChange={onChange}
          {...(isWrong ? { error: t('form_date_wrong') } : {})}
        />
      );
  }
}

type WithLabel = ValueFieldProps & { readonly label: string };

function OneOf({ variable, typed, onChange, onAddOption, label }: WithLabel) {
  const { t } = useTranslation('cases');
  const language = useUiLanguage();
  const choices = [
    { value: '', label: t('form_unknown') },
    ...variable.options.map(({ id, name }) => ({ value: id, label: nameIn(name, language) })),
  ];
  return (
    <div className="case-form__value">
      <Select
        label={label}
        value={typeof typed === 'string' ? typed : ''}
        onChange={onChange}
        choices={choices}
      />
      <AddOption variable={variable} onAdd={onAddOption} />
    </div>
  );
}

function Several({ variable, typed, onChange, onAddOption, label }: WithLabel) {
  const language = useUiLanguage();
  const chosen = typeof typed === 'string' || typed === undefined ? [] : typed;
  return (
    <fieldset className="case-form__several">
      <legend className="field__label">{label}</legend>
      <div className="case-form__options">
        {variable.options.map(({ id, name }) => (
          <Checkbox
            key={id}
            isSelected={chosen.includes(id)}
            onChange={(is) => onChange(is ? [...chosen, id] : chosen.filter((each) => each !== id))}
          >
            {nameIn(name, language)}
          </Checkbox>
        ))}
      </div>
      <AddOption variable={variable} onAdd={onAddOption} />
    </fieldset>
  );
}
