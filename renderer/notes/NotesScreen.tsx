import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteId } from '../../shared/model/ids.ts';
import type { Note } from '../../shared/model/records.ts';
import { findNotes, type NoteWish } from '../../shared/notes/find-notes.ts';
import { CommandKeys } from '../app/command-keys.tsx';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { focusSoon } from '../ui/focus.ts';
import { useUiLanguage } from '../ui/language.ts';
import { useWarmRichEditor } from './load-rich-editor.ts';
import { NoteCard, type Writing } from './note-card.tsx';
import { NoteRow } from './note-row.tsx';
import { NotesFilter } from './notes-filter.tsx';
import { aboutOf, targetName } from './target-name.ts';
import { useFoldedAhead } from './use-folded-ahead.ts';
import { useNoteActions } from './use-note-actions.ts';
import './notes.css';
import './notes-screen.css';

/** Pixels of a row before it has been seen. */
const ROW = 150;
const ALL: NoteWish = { query: '', on: null, by: null, order: 'newest' };

interface Written extends Writing {
  readonly id: NoteId;
  readonly isNew: boolean;
}

/** The list with the note that is being written kept where it was, also where it is no longer what was searched. */
function keeping(found: readonly Note[], before: readonly Note[], id: NoteId | null): readonly Note[] {
  const at = id === null ? -1 : before.findIndex((note) => note.id === id);
  const note = before[at];
  if (!note || found.some((each) => each.id === id)) return found;
  return [...found.slice(0, at), note, ...found.slice(at)];
}

/** All notes of the project: searched, sorted, opened where they belong, written in their place. */
export function NotesScreen({ writes }: { readonly writes: object | undefined }) {
  const { t } = useTranslation('notes');
  const { store, backToReading } = useWorkspace();
  const { index } = store;
  const revision = useRevision();
  const language = useUiLanguage();
  const actions = useNoteActions();
  const scroller = useRef<HTMLDivElement>(null);
  const [wish, setWish] = useState(ALL);
  const [written, setWritten] = useState<Written | null>(null);
  const [shownBefore, setShownBefore] = useState<readonly Note[]>([]);
  const wanted = useDeferredValue(wish);
  useWarmRichEditor();
  useFoldedAhead(index);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes with the revision
  const found = useMemo(() => findNotes(index, wanted), [index, wanted, revision]);
  const writtenId = written?.id ?? null;
  const shown = useMemo(() => {
    const kept = keeping(found, shownBefore, written?.isNew ? null : writtenId);
    // A new one stands above the list until it is left.
    return written?.isNew ? kept.filter((note) => note.id !== writtenId) : kept;
  }, [found, shownBefore, writtenId, written?.isNew]);
  const writtenAt = written?.isNew ? -1 : shown.findIndex((note) => note.id === writtenId);
  const [focused, setFocused] = useState<string | undefined>(undefined);
  const focusedAt = focused === undefined ? -1 : shown.findIndex((note) => note.id === focused);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    getItemKey: (at) => shown[at]?.id ?? at,
    estimateSize: () => ROW,
    overscan: 4,
    // The note that is being written stays, and the one with the focus, however far one scrolls from them.
    rangeExtractor: (range) => {
      const kept = [writtenAt, focusedAt].filter((at) => at >= 0 && at < shown.length);
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b);
    },
  });
  const add = () => actions.whenReady(() => setWritten({ id: actions.newNoteId(), isNew: true, at: null }));
  const latest = useRef(add);
  latest.current = add;
  useEffect(() => {
    if (writes) latest.current();
  }, [writes]);

  const all = index.all('note').length;
  const isAll = wish.query === '' && wish.on === null && wish.by === null;
  const about = aboutOf(t, targetName(index, index.project.id, language));
  const leave = (id: NoteId) => (withFocus: boolean) => {
    setWritten((now) => (now?.id === id ? null : now));
    if (withFocus)
      focusSoon(
        () =>
          scroller.current?.querySelector<HTMLElement>(`[data-note="${id}"] .note-card__actions button`) ??
          document.querySelector<HTMLElement>('.notes-screen__new button'),
      );
  };
  return (
    <section className="notes-screen" aria-labelledby="notes-title">
      <header className="notes-screen__head">
        <h1 id="notes-title" className="notes-screen__title" tabIndex={-1}>
          {t('view')}
        </h1>
        <p className="notes-screen__count" role="status">
          {t('count', { count: shown.length })}
        </p>
        <div className="notes-screen__new">
          <Button look="primary" onPress={add}>
            {t('command_new')}
          </Button>
          <Button onPress={backToReading}>
            {t('view_back')} <CommandKeys id="reading" />
          </Button>
        </div>
      </header>
      {written?.isNew ? (
        <div className="notes-screen__draft">
          <NoteCard
            key={written.id}
            place={{ id: written.id, targetId: index.project.id }}
            note={index.get('note', written.id)}
            about={about}
            under={1}
            writing={written}
            onWrite={() => undefined}
            onLeave={leave(written.id)}
          />
        </div>
      ) : null}
      {all > 0 ? <NotesFilter wish={wish} onWish={setWish} /> : null}
      <div ref={scroller} className="notes-screen__scroller">
        {shown.length === 0 ? (
          <div className="notes-screen__empty">
            <p className="notes-screen__empty-title">{isAll ? t('view_empty') : t('view_nothing')}</p>
            {isAll ? (
              <p>{t('view_emptyHow')}</p>
            ) : (
              <Button onPress={() => setWish({ ...ALL, order: wish.order })}>{t('view_all')}</Button>
            )}
          </div>
        ) : (
          <ul
            aria-label={t('view_list')}
            style={{ height: rows.getTotalSize() }}
            onFocus={({ target }) =>
              setFocused(target.closest<HTMLElement>('[data-row-note]')?.dataset.rowNote)
            }
          >
            {rows.getVirtualItems().map((item) => {
              const note = shown[item.index];
              return note ? (
                <li
                  key={item.key}
                  ref={rows.measureElement}
                  data-index={item.index}
                  data-row-note={note.id}
                  className="notes-screen__row"
                  aria-setsize={shown.length}
                  aria-posinset={item.index + 1}
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  <NoteRow
                    note={index.get('note', note.id)}
                    place={{ id: note.id, targetId: note.targetId }}
                    writing={note.id === writtenId ? written : null}
                    onWrite={({ at }) => {
                      setShownBefore(shown);
                      setWritten({ id: note.id, isNew: false, at });
                    }}
                    onLeave={leave(note.id)}
                    onRemoved={() =>
                      focusSoon(
                        () =>
                          scroller.current?.querySelector<HTMLElement>('.note-card__actions button') ??
                          document.querySelector<HTMLElement>('.notes-screen__new button'),
                      )
                    }
                  />
                </li>
              ) : null;
            })}
          </ul>
        )}
      </div>
    </section>
  );
}
