import { useTranslation } from 'react-i18next';
import type { VariableOption } from '../../../shared/model/records.ts';
import { languageName } from '../../documents/language-name.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useUiLanguage } from '../../ui/language.ts';
import { nameIn, otherLanguage } from '../../ui/small.tsx';

/** What a variable can be chosen from: named in both languages, in the order in which it is offered. */
export function OptionList(props: {
  readonly options: readonly VariableOption[];
  readonly onChange: (options: readonly VariableOption[]) => void;
  readonly makeId: () => string;
}) {
  const { options, onChange, makeId } = props;
  const { t } = useTranslation('cases');
  const main = useUiLanguage();
  const languages = [main, otherLanguage(main)];
  const put = (at: number, option: VariableOption) =>
    onChange(options.map((each, place) => (place === at ? option : each)));
  const up = (at: number) => {
    const moved = options[at];
    const before = options[at - 1];
    if (moved && before)
      onChange(options.map((each, place) => (place === at - 1 ? moved : place === at ? before : each)));
  };
  return (
    <fieldset className="option-list">
      <legend className="field__label">{t('options')}</legend>
      {options.map((option, at) => {
        const name = nameIn(option.name, main) || String(at + 1);
        return (
          <div key={option.id} className="option-list__row">
            {languages.map((language) => (
              <TextField
                key={language}
                label={t('options_name', { option: at + 1, language: languageName(language, main) })}
                hideLabel
                value={option.name[language]}
                onChange={(text) => put(at, { ...option, name: { ...option.name, [language]: text } })}
                lang={language}
              />
            ))}
            <IconButton
              look="quiet"
              label={t('options_up', { option: name })}
              isDisabled={at === 0}
              onPress={() => up(at)}
            >
              ↑
            </IconButton>
            <IconButton
              look="quiet"
              label={t('options_remove', { option: name })}
              onPress={() => onChange(options.filter((_, place) => place !== at))}
            >
              ×
            </IconButton>
          </div>
        );
      })}
      <Button onPress={() => onChange([...options, { id: makeId(), name: { es: '', en: '' } }])}>
        {t('options_add')}
      </Button>
    </fieldset>
  );
}
