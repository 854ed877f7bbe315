import { useTranslation } from 'react-i18next';
import { canonicalTag } from '../../shared/exchange/units/language-tag.ts';
import { languageName } from '../documents/language-name.ts';
import { Select, TextField } from '../ui/fields.tsx';
import { useUiLanguage } from '../ui/language.ts';
import type { UnitsDraft } from './units-draft.ts';

/** The languages of a document's texts, and which of them is the original. */
export function UnitsFields(props: {
  readonly draft: UnitsDraft;
  readonly onDraft: (draft: UnitsDraft) => void;
}) {
  const { t } = useTranslation('importing');
  const ui = useUiLanguage();
  const { draft, onDraft } = props;
  const nameOf = (typed: string) => {
    const tag = canonicalTag(typed);
    return tag === null ? null : languageName(tag, ui);
  };
  return (
    <div className="importing__fields units__fields">
      {draft.languages.map((language, at) => {
        const name = nameOf(language);
        const label = t('units_language', { number: at + 1 });
        return (
          <TextField
            key={label}
            label={label}
            value={language}
            onChange={(typed) =>
              onDraft({
                ...draft,
                languages: draft.languages.map((each, place) => (place === at ? typed : each)),
              })
            }
            {...(name === null
              ? { error: t('units_languageWrong') }
              : { help: t('units_languageHelp', { name }) })}
          />
        );
      })}
      <Select
        label={t('units_original')}
        choices={draft.languages.map((language, at) => ({
          value: String(at),
          label: t('units_originalChoice', { number: at + 1, language: nameOf(language) ?? language }),
        }))}
        value={String(draft.original)}
        onChange={(value) => onDraft({ ...draft, original: Number(value) })}
      />
    </div>
  );
}
