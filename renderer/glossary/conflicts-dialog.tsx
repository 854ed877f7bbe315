import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermContent } from '../../shared/glossary/content.ts';
import { CONFLICT_CHOICES, type ConflictChoice, type TermConflict } from '../../shared/glossary/merge.ts';
import type { LanguageTag } from '../../shared/model/records.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/fields.tsx';
import { headOf } from './term-draft.ts';

/** Conflicts that are asked about one by one; for the rest the choice for all holds. */
const MOST_ASKED = 100;

/** Where a file agrees on other words than the glossary: what becomes of each. */
export function ConflictsDialog(props: {
  readonly file: string;
  readonly conflicts: readonly TermConflict[];
  readonly languages: readonly LanguageTag[];
  readonly onClose: () => void;
  readonly onChosen: (choiceOf: (conflict: TermConflict) => ConflictChoice) => void;
}) {
  const { file, conflicts, languages, onClose, onChosen } = props;
  const { t } = useTranslation(['glossary', 'common']);
  const [all, setAll] = useState<ConflictChoice>('both');
  const [own, setOwn] = useState<ReadonlyMap<TermConflict, ConflictChoice>>(new Map());
  const choices = CONFLICT_CHOICES.map((value) => ({ value, label: t(`choice_${value}`) }));
  const more = conflicts.length - MOST_ASKED;
  const said = (content: TermContent) =>
    languages.slice(1).map((language) => (
      <span key={language} lang={language}>
        {[
          (content.words[language] ?? []).join('; '),
          ...(content.avoided?.[language] ? [`${t('avoid')} ${content.avoided[language].join('; ')}`] : []),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
    ));
  return (
    <Dialog
      title={t('import_title', { file })}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" autoFocus onPress={() => onChosen((each) => own.get(each) ?? all)}>
            {t('import_bring')}
          </Button>
        </>
      }
    >
      <div className="conflicts__all">
        <p>{t('import_conflicts', { count: conflicts.length })}</p>
        <Select
          label={t('import_all')}
          choices={choices}
          value={all}
          onChange={(choice) => {
            setAll(choice);
            setOwn(new Map());
          }}
        />
      </div>
      <ul className="conflicts">
        {conflicts.slice(0, MOST_ASKED).map((conflict) => {
          const word = headOf(conflict.term, languages);
          return (
            <li key={conflict.term.id} className="conflicts__one">
              <span className="conflicts__word" lang={languages[0]}>
                {word}
              </span>
              <span className="conflicts__words">
                <span className="conflicts__whose">{t('import_here')}</span> {said(conflict.term)}
              </span>
              <span className="conflicts__words">
                <span className="conflicts__whose">{t('import_there')}</span> {said(conflict.incoming)}
              </span>
              <Select
                label={t('import_each', { word })}
                hideLabel
                choices={choices}
                value={own.get(conflict) ?? all}
                onChange={(choice) => setOwn(new Map(own).set(conflict, choice))}
              />
            </li>
          );
        })}
      </ul>
      {more > 0 ? <p>{t('import_more', { count: more })}</p> : null}
    </Dialog>
  );
}
