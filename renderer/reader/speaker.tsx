import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { Case, LanguageTag } from '../../shared/model/records.ts';
import { useNameSpeaker } from '../cases/naming-speakers.ts';
import { useFormats, useUiLanguage } from '../ui/language.ts';
import { nameIn } from '../ui/small.tsx';
import { cardHandlers, type HoverCards } from './hover-card.tsx';
import { nameForSide } from './languages.ts';
import { attributesOf, type Words } from './people.ts';
import { useReaderContents } from './reader-context.ts';

export const HoverCardsContext = createContext<HoverCards | null>(null);

export function useCards(): HoverCards {
  const cards = useContext(HoverCardsContext);
  if (!cards) throw new Error('no hover cards');
  return cards;
}

export function useWords(): Words {
  const { t } = useTranslation('reader');
  const language = useUiLanguage();
  const formats = useFormats();
  return { language, formats, yes: t('value_yes'), no: t('value_no') };
}

/** All that is known of a person. */
export function PersonCard({ index, person }: { readonly index: ProjectIndex; readonly person: Case }) {
  const { t } = useTranslation('reader');
  const words = useWords();
  const attributes = attributesOf(index, person, words);
  return (
    <div className="person-card">
      <p className="person-card__name">{nameIn(person.name, words.language)}</p>
      {attributes.length === 0 ? (
        <p className="person-card__nothing">
          {t(person.role === 'interviewer' ? 'person_interviewer' : 'person_nothingKnown')}
        </p>
      ) : (
        <dl className="person-card__list">
          {attributes.map(({ variable, text }) => (
            <div key={variable.id} className="person-card__item">
              <dt>{nameIn(variable.name, words.language)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** The name above a turn; resting on it or focusing it shows the person's attributes, pressing it changes who speaks. */
export function SpeakerName(props: {
  readonly index: ProjectIndex;
  readonly person: Case;
  readonly language: LanguageTag;
  readonly isReachable: boolean;
  /** The first block of the turn. */
  readonly blockId: BlockId | undefined;
}) {
  const { index, person, language, isReachable, blockId } = props;
  const cards = useCards();
  const nameSpeaker = useNameSpeaker();
  const name = nameForSide(person.name, language, useReaderContents().language);
  return (
    <button
      type="button"
      className="reader__speaker"
      lang={name.lang}
      tabIndex={isReachable ? 0 : -1}
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => {
        cards.hide();
        if (blockId) nameSpeaker({ ids: [blockId], anchor: () => currentTarget.getBoundingClientRect() });
      }}
      {...cardHandlers(cards, () => <PersonCard index={index} person={person} />)}
    >
      {name.text}
    </button>
  );
}
