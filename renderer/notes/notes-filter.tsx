import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { NOTE_ORDERS, NOTE_TARGETS, type NoteWish } from '../../shared/notes/find-notes.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { Select, TextField } from '../ui/fields.tsx';

/** Stands for “no choice” in a list whose values are strings. */
const ANY = 'any';

export interface NotesFilterProps {
  readonly wish: NoteWish;
  readonly onWish: (wish: NoteWish) => void;
}

/** Which notes are shown, and in which order. */
export function NotesFilter({ wish, onWish }: NotesFilterProps) {
  const { t } = useTranslation(['notes', 'app']);
  const { store } = useWorkspace();
  const { index } = store;
  const revision = useRevision();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes with the revision
  const authors = useMemo(() => {
    const ids = new Set<string>(index.all('note').map((note) => note.authorId));
    return index.all('coder').filter(({ id }) => ids.has(id));
  }, [index, revision]);
  const on = [
    { value: ANY, label: t('view_onAll') },
    ...NOTE_TARGETS.map((value) => ({ value, label: t(`kind_${value}`) })),
  ];
  const by = [
    { value: ANY, label: t('view_byAll') },
    ...authors.map(({ id, name }) => ({ value: `${id}`, label: name || t('app:coder_unnamed') })),
  ];
  return (
    <search className="notes-screen__filter">
      <div className="notes-screen__search">
        <TextField
          label={t('view_search')}
          value={wish.query}
          onChange={(query) => onWish({ ...wish, query })}
          inputMode="search"
          autoFocus
        />
      </div>
      <Select
        label={t('view_on')}
        choices={on}
        value={wish.on ?? ANY}
        onChange={(value) => onWish({ ...wish, on: NOTE_TARGETS.find((each) => each === value) ?? null })}
      />
      <Select
        label={t('view_by')}
        choices={by}
        value={wish.by ?? ANY}
        onChange={(value) => onWish({ ...wish, by: authors.find(({ id }) => id === value)?.id ?? null })}
      />
      <Select
        label={t('view_order')}
        choices={NOTE_ORDERS.map((value) => ({ value, label: t(`view_order_${value}`) }))}
        value={wish.order}
        onChange={(order) => onWish({ ...wish, order })}
      />
    </search>
  );
}
