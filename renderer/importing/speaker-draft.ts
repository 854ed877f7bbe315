import type { FoundSpeaker } from '../../shared/exchange/article/finding.ts';
import { findGender, GENDERS } from '../../shared/language/genders.ts';
import { findNationality, NATIONALITIES } from '../../shared/language/nationalities.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import type { Pickable } from './pick-or-type.tsx';
import { genderIn } from './say.ts';

/** A speaker as it is being typed. */
export interface SpeakerDraft {
  readonly pseudonym: string;
  readonly nationality: readonly string[];
  /** Typed and not yet among the nationalities. */
  readonly nationalityText: string;
  readonly gender: string;
  readonly age: string;
}

export const draftOf = (speaker: FoundSpeaker, language: UiLanguage): SpeakerDraft => ({
  pseudonym: speaker.pseudonym,
  nationality: speaker.nationality,
  nationalityText: '',
  gender: speaker.gender === null ? '' : genderIn(speaker.gender, language),
  age: speaker.age === null ? '' : String(speaker.age),
});

/** English where the lexicon knows the word in either language, else the word itself. */
export const nationalityOf = (typed: string): string =>
  findNationality(typed)?.nationality.name.en ?? typed.trim();

const genderOf = (typed: string): string => {
  const word = typed.trim();
  const named = GENDERS.find(({ name }) => [name.es, name.en].includes(word.toLowerCase()));
  return (named ?? findGender(word)?.gender)?.name.en ?? word;
};

export function withNationality(draft: SpeakerDraft, typed: string): SpeakerDraft {
  const added = nationalityOf(typed);
  const known = draft.nationality.includes(added) || added === '';
  return {
    ...draft,
    nationalityText: '',
    nationality: known ? draft.nationality : [...draft.nationality, added],
  };
}

/** The age in years; null for none, undefined for what is no age. */
export function ageOf(typed: string): number | null | undefined {
  const word = typed.trim();
  if (word === '') return null;
  return /^\d{1,3}$/.test(word) && Number(word) < 130 ? Number(word) : undefined;
}

/** The speaker that a draft describes, or null while its age is no age. */
export function speakerOf(draft: SpeakerDraft): FoundSpeaker | null {
  const age = ageOf(draft.age);
  if (age === undefined) return null;
  const { nationality } = withNationality(draft, draft.nationalityText);
  const gender = genderOf(draft.gender);
  return {
    pseudonym: draft.pseudonym.trim(),
    nationality,
    gender: gender === '' ? null : gender,
    age,
  };
}

const pickable =
  (language: UiLanguage) =>
  ({ name }: { readonly name: Readonly<Record<UiLanguage, string>> }): Pickable => ({
    value: name.en,
    label: name[language],
    other: name[language === 'es' ? 'en' : 'es'],
  });

/** What can be picked, sorted as the window's language sorts. */
export function nationalityOptions(language: UiLanguage): readonly Pickable[] {
  const collator = new Intl.Collator(language);
  return NATIONALITIES.map(pickable(language)).sort((a, b) => collator.compare(a.label, b.label));
}
export const genderOptions = (language: UiLanguage): readonly Pickable[] => GENDERS.map(pickable(language));
