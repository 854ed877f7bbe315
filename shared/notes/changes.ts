import { attachedTo } from '../model/attached.ts';
import type { ChangeLabel, Changes } from '../model/change.ts';
import type { CoderId, Effects, NoteId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Note, RecordId, UiLanguage } from '../model/records.ts';

const NOTHING: Changes = { added: [], updated: [], removed: [] };

/** Which note is written, and on what; the id of a note that is not there yet may be a new one. */
export interface NotePlace {
  readonly id: NoteId;
  readonly targetId: RecordId;
}

/** Writes a note, makes it where it is not there, removes it when the text is blank. Nothing where its target is gone. */
export function planNote(
  index: ProjectIndex,
  { id, targetId }: NotePlace,
  markdown: string,
  by: { readonly author: CoderId; readonly effects: Effects },
): Changes {
  const known = index.get('note', id);
  const text = markdown.replace(/\r\n?/g, '\n').trim();
  if (known && text === '') return planRemoveNote(index, known);
  if (known) return text === known.text ? NOTHING : { ...NOTHING, updated: [[known, { ...known, text }]] };
  if (text === '' || !index.records.has(targetId)) return NOTHING;
  const createdAt = by.effects.now();
  return {
    ...NOTHING,
    added: [{ kind: 'note', id, targetId, text, authorId: by.author, createdAt }],
  };
}

/** Removes a note and the notes on it. */
export function planRemoveNote(index: ProjectIndex, note: Note): Changes {
  return { ...NOTHING, removed: [note, ...attachedTo(index, [note.id])] };
}

/** What the list of changes says of a note: what it is on, and nothing of what it says. */
export function noteLabel(index: ProjectIndex, targetId: RecordId, language: UiLanguage): ChangeLabel {
  const target = index.records.get(targetId);
  const themeName = (codeId: RecordId) => {
    const name = index.get('code', codeId)?.name;
    return name ? name[language] || name.es || name.en : '';
  };
  switch (target?.kind) {
    case 'coding':
      return { key: 'noteWritten', params: { theme: themeName(target.codeId) } };
    case 'code':
      return { key: 'noteOnTheme', params: { theme: themeName(target.id) } };
    case 'document':
      return { key: 'noteOnDocument', params: { document: target.name } };
    case 'block':
      return {
        key: 'noteOnText',
        params: { document: index.get('document', target.documentId)?.name ?? '' },
      };
    case 'case':
      return { key: 'noteOnCase', params: {} };
    case 'project':
      return { key: 'noteOnProject', params: {} };
    default:
      return { key: 'noteOnOther', params: {} };
  }
}
