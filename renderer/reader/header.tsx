import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { Bead, Case } from '../../shared/model/records.ts';
import { useFormats } from '../ui/language.ts';
import { Chip, nameIn } from '../ui/small.tsx';
import { cardHandlers } from './hover-card.tsx';
import { attributesOf, headerAttributes, speakersOf } from './people.ts';
import { PersonCard, useCards, useWords } from './speaker.tsx';

/** Speakers shown before the rest folds into “and 5 more”. */
const SPEAKERS_SHOWN = 5;

/** What the document is, who speaks in it, and how far its alignment has been looked through. */
export function ReaderHeader({
  index,
  view,
  children,
}: {
  readonly index: ProjectIndex;
  readonly view: DocumentView;
  /** Beside the title, at the end. */
  readonly children: ReactNode;
}) {
  return (
    <header className="reader__header">
      <div className="reader__facts">
        <div className="reader__named">
          <h1 className="reader__title" title={view.document.name}>
            {view.document.name}
          </h1>
          <div className="reader__acts">{children}</div>
        </div>
        <div className="reader__about">
          <Speakers index={index} title={view.document.name} speakers={speakersOf(index, view)} />
          <Progress view={view} />
        </div>
      </div>
    </header>
  );
}

/** Beads that a person has confirmed, counted once a list. */
const confirmedOf = new WeakMap<readonly Bead[], number>();

function countConfirmed(beads: readonly Bead[]): number {
  const known = confirmedOf.get(beads);
  if (known !== undefined) return known;
  const count = beads.filter((bead) => bead.status === 'confirmed').length;
  confirmedOf.set(beads, count);
  return count;
}

function Progress({ view }: { readonly view: DocumentView }) {
  const { t } = useTranslation('reader');
  const { number } = useFormats();
  const all = view.beads.length;
  const confirmed = countConfirmed(view.beads);
  return (
    <p className="reader__progress" data-short={`${number(confirmed)} / ${number(all)}`}>
      <span className="reader__progress-words">{t('beads', { count: all, confirmed })}</span>
      <span className="reader__progress-line" aria-hidden="true">
        <span style={{ width: `${all === 0 ? 0 : (100 * confirmed) / all}%` }} />
      </span>
    </p>
  );
}

function Speakers({
  index,
  title,
  speakers,
}: {
  readonly index: ProjectIndex;
  readonly title: string;
  readonly speakers: readonly Case[];
}) {
  const { t } = useTranslation('reader');
  const words = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const [only] = speakers;
  // Where the document is named after its one speaker, the name need not stand there twice.
  if (speakers.length === 1 && only && title.includes(nameIn(only.name, words.language))) {
    return (
      <ul className="reader__chips" aria-label={t('speakers')}>
        {headerAttributes(attributesOf(index, only, words)).map(({ variable, text }) => (
          <li key={variable.id}>
            <Chip title={nameIn(variable.name, words.language)}>{text}</Chip>
          </li>
        ))}
      </ul>
    );
  }
  const shown = showsAll ? speakers : speakers.slice(0, SPEAKERS_SHOWN);
  return (
    <ul className="reader__chips" aria-label={t('speakers')}>
      {shown.map((person) => (
        <li key={person.id}>
          <SpeakerChip index={index} person={person} />
        </li>
      ))}
      {shown.length < speakers.length ? (
        <li>
          <button type="button" className="chip reader__chip" onClick={() => setShowsAll(true)}>
            {t('moreSpeakers', { count: speakers.length - shown.length })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function SpeakerChip({ index, person }: { readonly index: ProjectIndex; readonly person: Case }) {
  const words = useWords();
  const cards = useCards();
  const facts = headerAttributes(attributesOf(index, person, words)).map(({ text }) => text);
  return (
    <button
      type="button"
      className="chip reader__chip"
      {...cardHandlers(cards, () => <PersonCard index={index} person={person} />)}
    >
      <span className="reader__chip-name">{nameIn(person.name, words.language)}</span>
      {facts.length > 0 ? <span>{facts.join(' · ')}</span> : null}
    </button>
  );
}
