import { type MouseEvent, type Ref, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../shared/model/records.ts';
import type { NotePlace } from '../../shared/notes/changes.ts';
import { noteBlocks } from '../../shared/notes/read-note.ts';
import { useIndex } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { NoteBody } from './note-body.tsx';
import { NoteEditor } from './note-editor.tsx';
import { placeAtPoint, type TextPlace } from './text-place.ts';
import { useNoteActions } from './use-note-actions.ts';

/** Pixels that the pointer may move in a click; further, words were being selected. */
const CLICK = 4;

/** A note that is being written, and where in it the pointer asked for that, if it did. */
export interface Writing {
  readonly at: TextPlace | null;
}

export interface NoteCardProps {
  readonly place: NotePlace;
  /** Not there yet where it is a new one that says nothing so far. */
  readonly note: Note | undefined;
  /** What it is on, for names of buttons. */
  readonly about: string;
  readonly under: number;
  readonly writing: Writing | null;
  readonly onWrite: (writing: Writing) => void;
  readonly onLeave: (withFocus: boolean) => void;
  readonly onRemoved?: () => void;
  readonly editButton?: Ref<HTMLButtonElement>;
}

/** One note: who wrote it and when, what it says, and the editor in its place. A click on its words opens that. */
export function NoteCard(props: NoteCardProps) {
  const { place, note, about, under, writing, onWrite, onLeave, onRemoved, editButton } = props;
  const { t } = useTranslation(['notes', 'common']);
  const actions = useNoteActions();
  const index = useIndex();
  const down = useRef({ x: 0, y: 0 });
  const write = (at: Writing['at']) => actions.whenReady(() => onWrite({ at }));
  const onClick = (event: MouseEvent) => {
    const { clientX: x, clientY: y, target } = event;
    const isDrag = Math.abs(x - down.current.x) + Math.abs(y - down.current.y) > CLICK;
    if (isDrag || (target instanceof Element && target.closest('button'))) return;
    write(placeAtPoint(event.currentTarget, x, y));
  };
  const id = `note-${place.id}`;
  return (
    <article className="note-card" data-note={place.id} aria-labelledby={id}>
      <p id={id} className="note-card__byline">
        {note ? actions.byline(note) : t('new')}
      </p>
      {writing ? (
        <NoteEditor
          place={place}
          label={t('label', { about })}
          under={under}
          at={writing.at}
          onLeave={onLeave}
        />
      ) : note ? (
        <>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the button below does the same by keys */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button below does the same by keys */}
          <div
            className="note-card__text"
            onMouseDown={(event) => {
              down.current = { x: event.clientX, y: event.clientY };
            }}
            onClick={onClick}
          >
            <NoteBody blocks={noteBlocks(note)} under={under} />
          </div>
          <div className="note-card__actions">
            <Button
              {...(editButton ? { ref: editButton } : {})}
              look="quiet"
              aria-label={t('edit', { about })}
              onPress={() => write(null)}
            >
              {t('common:edit')}
            </Button>
            <Button
              look="quiet"
              aria-label={t('remove', { about })}
              onPress={() => {
                const known = index.get('note', place.id);
                if (known) actions.remove(known);
                onRemoved?.();
              }}
            >
              {t('common:delete')}
            </Button>
          </div>
        </>
      ) : null}
    </article>
  );
}
