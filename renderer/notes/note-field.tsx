import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteId } from '../../shared/model/ids.ts';
import type { RecordId } from '../../shared/model/records.ts';
import { notesOn } from '../../shared/notes/of-target.ts';
import { CommandKeys } from '../app/command-keys.tsx';
import type { CommandId } from '../app/command-list.ts';
import { useIndex } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { focusSoon } from '../ui/focus.ts';
import { useUiLanguage } from '../ui/language.ts';
import { useWarmRichEditor } from './load-rich-editor.ts';
import { NoteCard, type Writing } from './note-card.tsx';
import { aboutOf, targetName } from './target-name.ts';
import { useNoteActions } from './use-note-actions.ts';
import './notes.css';

export interface NoteFieldProps {
  readonly targetId: RecordId;
  /** Level of its own heading on the page. */
  readonly level?: 2 | 3;
  /** Opens a new note at once where there is none. */
  readonly writes?: boolean;
  /** The command that does the same by keys. */
  readonly keysOf?: CommandId;
}

interface Written extends Writing {
  readonly id: NoteId;
}

/** The notes on one thing: read, written in their place, one more added. Give it the target's id as `key`. */
export function NoteField({ targetId, level = 2, writes = false, keysOf }: NoteFieldProps) {
  const { t } = useTranslation('notes');
  const index = useIndex();
  const language = useUiLanguage();
  const actions = useNoteActions();
  const section = useRef<HTMLElement>(null);
  const notes = notesOn(index, targetId);
  const [written, setWritten] = useState<Written | null>(null);
  const [asksToWrite, setAsksToWrite] = useState(writes && notes.length === 0);
  useWarmRichEditor();
  const about = aboutOf(t, targetName(index, targetId, language));
  const Heading = level === 2 ? 'h2' : 'h3';

  const add = () => actions.whenReady(() => setWritten({ id: actions.newNoteId(), at: null }));
  if (asksToWrite) {
    setAsksToWrite(false);
    queueMicrotask(add);
  }
  const buttonOf = (id: NoteId | null) => () =>
    section.current?.querySelector<HTMLElement>(
      id ? `[data-note="${id}"] .note-card__actions button` : '.notes__add button',
    ) ?? section.current?.querySelector<HTMLElement>('.notes__add button');
  const leave = (id: NoteId) => (withFocus: boolean) => {
    setWritten((now) => (now?.id === id ? null : now));
    if (withFocus) focusSoon(buttonOf(id));
  };
  const isNew = written !== null && !notes.some((note) => note.id === written.id);
  // One list, so that the editor of a new note stays where it is once the note is written.
  const shown = [...notes.map(({ id }) => id), ...(isNew ? [written.id] : [])];
  return (
    <section ref={section} className="notes" aria-label={t('dialog', { about })} data-target={targetId}>
      <Heading className="notes__heading">{t('heading', { count: notes.length })}</Heading>
      {shown.map((id, at) => (
        <NoteCard
          key={id}
          place={{ id, targetId }}
          note={notes[at]}
          about={about}
          under={level}
          writing={written?.id === id ? written : null}
          onWrite={(writing) => setWritten({ id, ...writing })}
          onLeave={leave(id)}
          onRemoved={() => focusSoon(buttonOf(null))}
        />
      ))}
      {isNew ? null : (
        <div className="notes__add">
          <Button look="quiet" onPress={add}>
            <span aria-hidden="true">+</span>
            {notes.length === 0 ? t('add') : t('addAnother')}
          </Button>
          {keysOf ? <CommandKeys id={keysOf} /> : null}
        </div>
      )}
    </section>
  );
}
