import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '../../shared/model/records.ts';
import { languageName } from '../documents/language-name.ts';
import { languageHeading } from '../reader/languages.ts';
import { TextField } from '../ui/fields.tsx';
import { useUiLanguage } from '../ui/language.ts';
import type { TermDraft } from './term-draft.ts';

/** The fields of a term: the words of each language, what is not to be used, a note. */
export function TermFields(props: {
  readonly draft: TermDraft;
  readonly languages: readonly LanguageTag[];
  readonly error: string | null;
  /** The language whose field comes in hand. */
  readonly first: LanguageTag | undefined;
  readonly onChange: (draft: TermDraft) => void;
}) {
  const { draft, languages, error, first, onChange } = props;
  const { t } = useTranslation('glossary');
  const ui = useUiLanguage();
  const all = [...new Set([...languages, ...Object.keys(draft.words), ...Object.keys(draft.avoided)])];
  return (
    <div className="term-fields">
      {all.map((language, at) => (
        <TextField
          key={language}
          label={t('form_words', { language: languageHeading(language) })}
          lang={language}
          value={draft.words[language] ?? ''}
          onChange={(text) => onChange({ ...draft, words: { ...draft.words, [language]: text } })}
          autoFocus={language === first}
          {...(at === 0 && error === null && { help: t('form_wordsHelp') })}
          {...(at === 0 && error !== null && { error })}
        />
      ))}
      {all.slice(1).map((language) => (
        <TextField
          key={`not ${language}`}
          label={t('form_avoided', { language: languageName(language, ui) })}
          lang={language}
          value={draft.avoided[language] ?? ''}
          onChange={(text) => onChange({ ...draft, avoided: { ...draft.avoided, [language]: text } })}
        />
      ))}
      <TextField
        label={t('form_note')}
        value={draft.note}
        onChange={(note) => onChange({ ...draft, note })}
      />
    </div>
  );
}
