import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { casesOfPassage, type DocumentPassages } from '../../../shared/codebook/passages.ts';
import { useIndex } from '../../app/workspace.ts';
import { type Choice, Select } from '../../ui/fields.tsx';
import { useUiLanguage } from '../../ui/language.ts';
import { nameIn } from '../../ui/small.tsx';
import type { PassageFilter } from './rows.ts';

interface One<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

/** By document, coder, speaker: only what the passages of the theme have more than one of. */
export function PassageFilters(props: {
  readonly passages: readonly DocumentPassages[];
  readonly filter: PassageFilter;
  readonly onChange: (filter: PassageFilter) => void;
}) {
  const { passages, filter, onChange } = props;
  const { t } = useTranslation('codebook');
  const index = useIndex();
  const language = useUiLanguage();
  const { coders, cases } = useMemo(() => {
    const codings = passages.flatMap((each) => each.codings);
    const people = new Set(codings.map(({ coderId }) => coderId));
    const speakers = new Set(codings.flatMap((coding) => casesOfPassage(index, coding)));
    return {
      coders: index.all('coder').filter(({ id }) => people.has(id)),
      cases: index.all('case').filter(({ id }) => speakers.has(id)),
    };
  }, [index, passages]);
  return (
    <>
      <OneOf
        label={t('passages_document')}
        all={t('passages_allDocuments')}
        ones={passages.map(({ documentId, name }) => ({ id: documentId, name }))}
        value={filter.documentId}
        onChange={(documentId) => onChange({ ...filter, documentId })}
      />
      <OneOf
        label={t('passages_coder')}
        all={t('passages_allCoders')}
        ones={coders}
        value={filter.coderId}
        onChange={(coderId) => onChange({ ...filter, coderId })}
      />
      <OneOf
        label={t('passages_speaker')}
        all={t('passages_allSpeakers')}
        ones={cases.map(({ id, name }) => ({ id, name: nameIn(name, language) }))}
        value={filter.caseId}
        onChange={(caseId) => onChange({ ...filter, caseId })}
      />
    </>
  );
}

function OneOf<Id extends string>(props: {
  readonly label: string;
  readonly all: string;
  readonly ones: readonly One<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id | null) => void;
}) {
  const { label, all, ones, value, onChange } = props;
  // One that is filtered by stays to be seen and let go, also where no passage has it any more.
  if (ones.length < 2 && value === null) return null;
  const choices: readonly Choice<string>[] = [
    { value: '', label: all },
    ...ones.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Select
      label={label}
      choices={choices}
      value={value ?? ''}
      onChange={(chosen) => onChange(ones.find(({ id }) => id === chosen)?.id ?? null)}
    />
  );
}
