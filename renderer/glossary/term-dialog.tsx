import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermContent } from '../../shared/glossary/content.ts';
import type { LanguageTag, Term } from '../../shared/model/records.ts';
import { Button } from '../ui/button.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { draftOf, headOf, keptOfDraft, termOfDraft } from './term-draft.ts';
import { TermFields } from './term-fields.tsx';

/** A term over the text that its words were selected in. */
export function TermDialog(props: {
  readonly content: TermContent;
  readonly known: Term | null;
  readonly languages: readonly LanguageTag[];
  readonly onSave: (content: TermContent) => void;
  readonly onClose: () => void;
}) {
  const { content, known, languages, onSave, onClose } = props;
  const { t } = useTranslation(['glossary', 'common']);
  const [first] = useState(() => draftOf(content));
  const [draft, setDraft] = useState(first);
  const [isRefused, setRefused] = useState(false);
  const term = termOfDraft(draft);
  const kept = keptOfDraft(draft, languages);
  return (
    <FormDialog
      title={known ? t('form_edit') : t('addWords')}
      confirmLabel={t('common:save')}
      isChanged={draft !== first}
      wide
      onConfirm={() => (term ? onSave(term) : setRefused(true))}
      onClose={onClose}
    >
      {known ? <p>{t('form_known', { word: headOf(known, languages) })}</p> : null}
      <TermFields
        draft={draft}
        languages={languages}
        error={isRefused && !term ? t('form_missing') : null}
        first={languages.find((language) => !content.words[language]) ?? languages[0]}
        onChange={setDraft}
      />
      <div className="term-form__actions">
        <Button isDisabled={kept === null} onPress={() => kept && onSave(kept)}>
          {t('form_keep')}
        </Button>
        <span className="term-form__hint">{t('form_keepHelp')}</span>
      </div>
    </FormDialog>
  );
}
