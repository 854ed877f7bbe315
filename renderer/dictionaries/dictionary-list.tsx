import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '../documents/language-name.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { focusSoon } from '../ui/focus.ts';
import { useFormats, useUiLanguage } from '../ui/language.ts';
import { useDictionaries } from './use-dictionaries.ts';
import './dictionaries.css';

/** In the settings: the dictionaries of this machine, added and removed at once. */
export function DictionaryList() {
  const { t } = useTranslation('glossary');
  const ui = useUiLanguage();
  const formats = useFormats();
  const { list, reading, choose, remove } = useDictionaries();
  const add = useRef<HTMLButtonElement>(null);
  return (
    <section className="dictionaries" aria-labelledby="dictionaries-title">
      <h3 id="dictionaries-title" className="dictionaries__title">
        {t('dictionaries')}
      </h3>
      <p className="dictionaries__help">{t('dictionaries_help')}</p>
      {list.length === 0 ? (
        <p className="dictionaries__none">{t('dictionaries_none')}</p>
      ) : (
        <ul className="dictionaries__list" aria-label={t('dictionaries_list')}>
          {list.map((facts) => (
            <li key={facts.id} className="dictionaries__one">
              <span className="dictionaries__name">{facts.name}</span>
              <span className="dictionaries__facts">
                {t('dictionaries_entry', {
                  languages: t('dictionaries_languages', {
                    one: languageName(facts.languages[0], ui),
                    other: languageName(facts.languages[1], ui),
                  }),
                  number: formats.number(facts.entries),
                })}
              </span>
              <IconButton
                look="quiet"
                label={t('dictionaries_remove', { name: facts.name })}
                onPress={() => {
                  void remove(facts);
                  focusSoon(() => add.current);
                }}
              >
                ✕
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <div className="dictionaries__add">
        <Button ref={add} onPress={() => void choose()}>
          {t('dictionaries_add')}
        </Button>
        <span role="status">{reading === null ? '' : t('import_reading', { file: reading })}</span>
      </div>
    </section>
  );
}
