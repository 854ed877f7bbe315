import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseColour } from '../../shared/codebook/colours.ts';
import type { Code, UiLanguage } from '../../shared/model/records.ts';
import { languageName } from '../documents/language-name.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/fields.tsx';
import { focusFirstFault } from '../ui/focus.ts';
import { useUiLanguage } from '../ui/language.ts';
import { otherLanguage } from '../ui/small.tsx';
import { type CodeDraft, faultsOf, isTaken } from './code-draft.ts';
import { ColourField } from './colour-field.tsx';

export interface CodeDialogProps {
  readonly title: string;
  readonly confirmLabel: string;
  readonly draft: CodeDraft;
  readonly siblings: readonly Code[];
  /** All themes but the one in hand. */
  readonly others: readonly Code[];
  /** Given a draft without faults, its colour as `#rrggbb`. */
  readonly onDone: (draft: CodeDraft) => void;
  readonly onClose: () => void;
}

/** Names, descriptions and the colour of one theme; the window's language first. */
export function CodeDialog(props: CodeDialogProps) {
  const { t } = useTranslation(['codebook', 'common']);
  const main = useUiLanguage();
  const [draft, setDraft] = useState(props.draft);
  const [tried, setTried] = useState(false);
  const faults = faultsOf(draft);
  const languages: readonly UiLanguage[] = [main, otherLanguage(main)];

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    const colour = parseColour(draft.colour);
    if (!faults.name && colour !== null) props.onDone({ ...draft, colour });
    else focusFirstFault();
  };
  return (
    <Dialog
      title={props.title}
      isOpen
      wide
      onClose={props.onClose}
      actions={
        <>
          <Button look="quiet" onPress={props.onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" onPress={() => submit()}>
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <form className="code-form" onSubmit={submit} noValidate>
        <div className="code-form__languages">
          {languages.map((language, at) => (
            <TextField
              key={language}
              label={t('form_name', { language: languageName(language, main) })}
              value={draft.name[language]}
              onChange={(text) => setDraft({ ...draft, name: { ...draft.name, [language]: text } })}
              lang={language}
              autoFocus={at === 0}
              {...(tried && faults.name && at === 0 ? { error: t('form_name_needed') } : {})}
            />
          ))}
          {languages.map((language, at) => (
            <TextField
              key={language}
              label={t('form_description', { language: languageName(language, main) })}
              value={draft.description[language]}
              onChange={(text) =>
                setDraft({ ...draft, description: { ...draft.description, [language]: text } })
              }
              lang={language}
              multiline
              {...(at === 0 ? { help: t('form_description_help') } : {})}
            />
          ))}
        </div>
        {isTaken(draft, props.siblings) ? <p role="status">{t('form_name_taken')}</p> : null}
        <ColourField
          value={draft.colour}
          onChange={(colour) => setDraft({ ...draft, colour })}
          others={props.others}
        />
        {/* Enter in a field sends the form; the button that shows is outside of it. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
