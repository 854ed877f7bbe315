import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermContent } from '../../shared/glossary/content.ts';
import type { LanguageTag } from '../../shared/model/records.ts';
import { Button } from '../ui/button.tsx';
import { focusSoon } from '../ui/focus.ts';
import { useOpenForm } from '../ui/open-forms.ts';
import { keptOfDraft, type TermDraft, termOfDraft } from './term-draft.ts';
import { TermFields } from './term-fields.tsx';

/** A term being written in the list: Enter saves, Escape leaves it as it was. */
export function TermForm(props: {
  readonly label: string;
  readonly initial: TermDraft;
  readonly languages: readonly LanguageTag[];
  readonly onSave: (content: TermContent) => void;
  readonly onCancel: () => void;
}) {
  const { label, initial, languages, onSave, onCancel } = props;
  const { t } = useTranslation(['glossary', 'common']);
  const [draft, setDraft] = useState(initial);
  const [isRefused, setRefused] = useState(false);
  useOpenForm(draft !== initial);
  const offer = (content: TermContent | null, form: HTMLElement | null) => {
    if (content) return onSave(content);
    setRefused(true);
    focusSoon(() => form?.querySelector('input'));
  };
  const formOf = (element: Element) => element.closest('form');
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    offer(termOfDraft(draft), event.currentTarget);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    else offer(termOfDraft(draft), formOf(event.target));
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form className="term-form" aria-label={label} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <TermFields
        draft={draft}
        languages={languages}
        error={isRefused && !termOfDraft(draft) ? t('form_missing') : null}
        first={languages[0]}
        onChange={setDraft}
      />
      <div className="term-form__actions">
        <Button look="primary" onPress={({ target }) => offer(termOfDraft(draft), formOf(target))}>
          {t('common:save')}
        </Button>
        <Button onPress={({ target }) => offer(keptOfDraft(draft, languages), formOf(target))}>
          {t('form_keep')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('common:cancel')}
        </Button>
        <span className="term-form__hint">{t('form_keepHelp')}</span>
      </div>
    </form>
  );
}
