import { useTranslation } from 'react-i18next';
import { staysAsItIs } from '../../shared/glossary/content.ts';
import { NO_USES, type TermUses } from '../../shared/glossary/uses.ts';
import type { LanguageTag, Term } from '../../shared/model/records.ts';
import { IconButton } from '../ui/button.tsx';
import { useFormats } from '../ui/language.ts';
import { headOf } from './term-draft.ts';

/** Languages beside each other; more stand beneath. */
const MOST_BESIDE = 3;

/** A term in the list: its words by language with how often each is met, what is avoided, the note. */
export function TermRow(props: {
  readonly term: Term;
  readonly languages: readonly LanguageTag[];
  readonly uses: TermUses | undefined;
  readonly isCurrent: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}) {
  const { term, languages, uses = NO_USES, isCurrent, onEdit, onRemove } = props;
  const { t } = useTranslation('glossary');
  const formats = useFormats();
  const word = headOf(term, languages);
  const shown = [
    ...languages,
    ...new Set(
      [...Object.keys(term.words), ...Object.keys(term.avoided ?? {})].filter(
        (each) => !languages.includes(each),
      ),
    ),
  ];
  const tabIndex = isCurrent ? 0 : -1;
  const places = (count: number | undefined) =>
    count ? (
      <span className="term-row__uses">{t('uses', { count, number: formats.number(count) })}</span>
    ) : null;
  return (
    <div className="term-row">
      <button
        type="button"
        className="term-row__words"
        data-term={term.id}
        tabIndex={tabIndex}
        aria-label={t('edit', { word })}
        aria-describedby={`term-${term.id}`}
        onClick={onEdit}
      >
        <span
          className="term-row__cells"
          id={`term-${term.id}`}
          style={{ '--languages': Math.min(shown.length, MOST_BESIDE) }}
        >
          {shown.map((language) => (
            <span key={language} className="term-row__cell">
              <span lang={language} className="term-row__agreed">
                {(term.words[language] ?? []).join('; ')}
              </span>
              {language === shown[1] && staysAsItIs(term) ? (
                <span className="term-row__keeps">{t('keeps')}</span>
              ) : null}
              {term.avoided?.[language] ? (
                <span className="term-row__avoided">
                  {t('avoid')} <s lang={language}>{term.avoided[language].join('; ')}</s>
                  {uses.avoided[language] ? ' · ' : null}
                  {places(uses.avoided[language])}
                </span>
              ) : null}
              {places(uses.words[language])}
            </span>
          ))}
          {term.note ? <span className="term-row__note">{term.note}</span> : null}
        </span>
      </button>
      <IconButton
        look="quiet"
        label={t('remove', { word })}
        excludeFromTabOrder={!isCurrent}
        onPress={onRemove}
      >
        ✕
      </IconButton>
    </div>
  );
}
