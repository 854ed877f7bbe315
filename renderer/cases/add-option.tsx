import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual, Variable } from '../../shared/model/records.ts';
import { languageName } from '../documents/language-name.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/fields.tsx';
import { onEnterInField } from '../ui/focus.ts';
import { useFormPart } from '../ui/form-part.ts';
import { useUiLanguage } from '../ui/language.ts';
import { nameIn, otherLanguage } from '../ui/small.tsx';

const EMPTY: Bilingual = { es: '', en: '' };

/** One more value for a variable to choose from, in both languages. */
export function AddOption(props: { readonly variable: Variable; readonly onAdd: (name: Bilingual) => void }) {
  const { t } = useTranslation('cases');
  const main = useUiLanguage();
  const [name, setName] = useState<Bilingual | null>(null);
  const variable = nameIn(props.variable.name, main);
  const isFilled = name !== null && `${name.es}${name.en}`.trim() !== '';
  const add = () => {
    if (name) props.onAdd(name);
    setName(null);
  };
  useFormPart(isFilled, add);
  if (!name) {
    return (
      <Button look="quiet" onPress={() => setName(EMPTY)}>
        {t('option_add', { variable })}
      </Button>
    );
  }
  return (
    <fieldset className="case-form__more" onKeyDown={onEnterInField(() => isFilled && add())}>
      <legend className="field__label">{t('option_name')}</legend>
      {[main, otherLanguage(main)].map((language, at) => (
        <TextField
          key={language}
          label={t('option_name_in', { language: languageName(language, main) })}
          value={name[language]}
          onChange={(text) => setName({ ...name, [language]: text })}
          lang={language}
          autoFocus={at === 0}
        />
      ))}
      <Button isDisabled={!isFilled} onPress={add}>
        {t('option_add_button')}
      </Button>
    </fieldset>
  );
}
