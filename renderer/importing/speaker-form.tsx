import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundSpeaker } from '../../shared/exchange/article/finding.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox, TextField } from '../ui/fields.tsx';
import { useUiLanguage } from '../ui/language.ts';
import { PickOrType } from './pick-or-type.tsx';
import { genderIn, nationalityIn } from './say.ts';
import {
  ageOf,
  draftOf,
  genderOptions,
  nationalityOptions,
  speakerOf,
  withNationality,
} from './speaker-draft.ts';

export interface SpeakerFormProps {
  readonly speaker: FoundSpeaker;
  /** How many other pairs the same name speaks in. */
  readonly others: number;
  readonly onDone: (speaker: FoundSpeaker, where: 'here' | 'everywhere') => void;
  readonly onClose: () => void;
}

/** Who speaks, corrected here or wherever the same name speaks. */
export function SpeakerForm({ speaker, others, onDone, onClose }: SpeakerFormProps) {
  const { t } = useTranslation(['importing', 'common']);
  const language = useUiLanguage();
  const [draft, setDraft] = useState(() => draftOf(speaker, language));
  const [everywhere, setEverywhere] = useState(others > 0);
  const nationalities = useMemo(() => nationalityOptions(language), [language]);
  const genders = useMemo(() => genderOptions(language), [language]);
  const ageIsWrong = ageOf(draft.age) === undefined;

  const submit = () => {
    const done = speakerOf(draft);
    if (done) onDone(done, everywhere && others > 0 ? 'everywhere' : 'here');
  };
  return (
    <form
      className="speaker"
      aria-label={t('mend_speaker')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className="speaker__fields">
        <TextField
          label={t('mend_name')}
          value={draft.pseudonym}
          onChange={(pseudonym) => setDraft({ ...draft, pseudonym })}
          autoFocus
        />
        <div className="speaker__nationality">
          <PickOrType
            label={t('mend_nationality')}
            options={nationalities}
            text={draft.nationalityText}
            onText={(nationalityText) => setDraft((now) => ({ ...now, nationalityText }))}
            onPick={(value) => setDraft((now) => withNationality(now, value))}
            onEnter={(typed) => setDraft((now) => withNationality(now, typed))}
          />
          {draft.nationality.length > 0 ? (
            <ul className="speaker__chosen" aria-label={t('mend_nationality')}>
              {draft.nationality.map((word) => (
                <li className="chip" key={word}>
                  {nationalityIn(word, language)}
                  <Button
                    look="quiet"
                    aria-label={t('mend_remove', { word: nationalityIn(word, language) })}
                    onPress={() =>
                      setDraft({ ...draft, nationality: draft.nationality.filter((each) => each !== word) })
                    }
                  >
                    ✕
                  </Button>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
        <PickOrType
          label={t('mend_gender')}
          options={genders}
          text={draft.gender}
          onText={(gender) => setDraft((now) => ({ ...now, gender }))}
          onPick={(value) => setDraft((now) => ({ ...now, gender: genderIn(value, language) }))}
        />
        <TextField
          label={t('mend_age')}
          value={draft.age}
          onChange={(age) => setDraft({ ...draft, age })}
          inputMode="numeric"
          {...(ageIsWrong ? { error: t('mend_ageWrong') } : {})}
        />
      </div>
      {others > 0 ? (
        <Checkbox isSelected={everywhere} onChange={setEverywhere}>
          {t('mend_everywhere', { count: others, name: speaker.pseudonym })}
        </Checkbox>
      ) : null}
      <div className="pair__tools">
        <Button look="primary" type="submit" isDisabled={ageIsWrong}>
          {t('mend_saveSpeaker')}
        </Button>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </div>
    </form>
  );
}
