import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseColour } from '../../shared/codebook/colours.ts';
import { codeOfShortcut, SHORTCUTS } from '../../shared/codebook/shortcut.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { Code, UiLanguage } from '../../shared/model/records.ts';
import { sameData } from '../../shared/model/same.ts';
import { useWorkspace } from '../app/workspace.ts';
import { languageName } from '../documents/language-name.ts';
import { Select, TextField } from '../ui/fields.tsx';
import { focusFirstFault } from '../ui/focus.ts';
import { FormDialog } from '../ui/form-dialog.tsx';
import { useUiLanguage } from '../ui/language.ts';
import { nameIn, otherLanguage } from '../ui/small.tsx';
import { type CodeDraft, faultsOf, isTaken } from './code-draft.ts';
import { ColourField } from './colour-field.tsx';

export interface CodeDialogProps {
  readonly title: string;
  readonly confirmLabel: string;
  readonly draft: CodeDraft;
  /** The theme that is edited; null: a new one. */
  readonly codeId: CodeId | null;
  /** Its siblings and the theme above. */
  readonly beside: readonly Code[];
  /** Given a draft without faults, its colour as `#rrggbb`. */
  readonly onDone: (draft: CodeDraft) => void;
  readonly onClose: () => void;
}

const TEXTS = ['description', 'inclusion', 'exclusion'] as const;

/** Names, definition, criteria, key and colour of one theme; the window's language first. */
export function CodeDialog(props: CodeDialogProps) {
  const { t } = useTranslation('codebook');
  const main = useUiLanguage();
  const [first] = useState(props.draft);
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const faults = faultsOf(draft);
  const languages: readonly UiLanguage[] = [main, otherLanguage(main)];

  const submit = () => {
    setTried(true);
    const colour = parseColour(draft.colour);
    if (!faults.name && colour !== null) props.onDone({ ...draft, colour });
    else focusFirstFault();
  };
  return (
    <FormDialog
      title={props.title}
      confirmLabel={props.confirmLabel}
      isChanged={!sameData(draft, first)}
      wide
      onConfirm={submit}
      onClose={props.onClose}
    >
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
        {TEXTS.flatMap((field) =>
          languages.map((language, at) => (
            <TextField
              key={`${field} ${language}`}
              label={t(`form_${field}`, { language: languageName(language, main) })}
              value={draft[field][language]}
              onChange={(text) => setDraft({ ...draft, [field]: { ...draft[field], [language]: text } })}
              lang={language}
              multiline
              {...(at === 0 ? { help: t(`form_${field}_help`) } : {})}
            />
          )),
        )}
      </div>
      {isTaken(draft, props.beside) ? <p role="status">{t('form_name_taken')}</p> : null}
      <ShortcutField
        codeId={props.codeId}
        value={draft.shortcut}
        onChange={(shortcut) => setDraft({ ...draft, shortcut })}
      />
      <ColourField
        value={draft.colour}
        onChange={(colour) => setDraft({ ...draft, colour })}
        codeId={props.codeId}
        beside={props.beside}
      />
    </FormDialog>
  );
}

function ShortcutField(props: {
  readonly codeId: CodeId | null;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}) {
  const { t } = useTranslation('codebook');
  const language = useUiLanguage();
  const { index } = useWorkspace().store;
  const choices = SHORTCUTS.map((key) => {
    const owner = codeOfShortcut(index, key);
    const isTakenBy = owner && owner.id !== props.codeId ? nameIn(owner.name, language) : null;
    return {
      value: String(key),
      label: isTakenBy === null ? String(key) : t('form_key_taken', { key, name: isTakenBy }),
    };
  });
  return (
    <div className="code-form__key">
      <Select
        label={t('form_key')}
        value={props.value === null ? '' : String(props.value)}
        onChange={(value) => props.onChange(value === '' ? null : Number(value))}
        choices={[{ value: '', label: t('form_key_none') }, ...choices]}
      />
    </div>
  );
}
