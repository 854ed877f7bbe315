import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Bilingual, VARIABLE_TYPES, type VariableType } from '../../shared/model/records.ts';
import { languageName } from '../documents/language-name.ts';
import { Button } from '../ui/button.tsx';
import { Select, TextField } from '../ui/fields.tsx';
import { onEnterInField } from '../ui/focus.ts';
import { useFormPart } from '../ui/form-part.ts';
import { useUiLanguage } from '../ui/language.ts';
import { otherLanguage } from '../ui/small.tsx';

export interface NewVariable {
  readonly name: Bilingual;
  readonly type: VariableType;
}

/** One more attribute that every case may have. */
export function AddVariable({ onAdd }: { readonly onAdd: (variable: NewVariable) => void }) {
  const { t } = useTranslation('cases');
  const main = useUiLanguage();
  const [made, setMade] = useState<NewVariable | null>(null);
  const isFilled = made !== null && `${made.name.es}${made.name.en}`.trim() !== '';
  const add = () => {
    if (made) onAdd(made);
    setMade(null);
  };
  useFormPart(isFilled, add);
  if (!made) {
    return (
      <Button look="quiet" onPress={() => setMade({ name: { es: '', en: '' }, type: 'text' })}>
        {t('variable_new')}
      </Button>
    );
  }
  return (
    <fieldset className="case-form__more" onKeyDown={onEnterInField(() => isFilled && add())}>
      <legend className="field__label">{t('variable_name')}</legend>
      {[main, otherLanguage(main)].map((language, at) => (
        <TextField
          key={language}
          label={t('option_name_in', { language: languageName(language, main) })}
          value={made.name[language]}
          onChange={(text) => setMade({ ...made, name: { ...made.name, [language]: text } })}
          lang={language}
          autoFocus={at === 0}
        />
      ))}
      <Select<VariableType>
        label={t('variable_type')}
        value={made.type}
        onChange={(type) => setMade({ ...made, type })}
        choices={VARIABLE_TYPES.map((value) => ({ value, label: t(`type_${value}`) }))}
      />
      <Button isDisabled={!isFilled} onPress={add}>
        {t('variable_add')}
      </Button>
    </fieldset>
  );
}
