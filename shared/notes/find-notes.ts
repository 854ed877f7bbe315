import type { CoderId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Note, RecordId, RecordKind } from '../model/records.ts';
import { fold } from '../query/fold.ts';
import { foldedNote } from './read-note.ts';

/** What notes can be on. */
export const NOTE_TARGETS = [
  'project',
  'document',
  'block',
  'coding',
  'code',
  'case',
] as const satisfies readonly RecordKind[];
export type NoteTarget = (typeof NOTE_TARGETS)[number];
export const NOTE_ORDERS = ['newest', 'oldest', 'place'] as const;
export type NoteOrder = (typeof NOTE_ORDERS)[number];

export interface NoteWish {
  /** All of its words must be in the note; case and accents do not count. */
  readonly query: string;
  /** null: on anything. */
  readonly on: NoteTarget | null;
  /** null: by anyone. */
  readonly by: CoderId | null;
  readonly order: NoteOrder;
}

/** The notes that a wish is met by, in the order it wants. */
export function findNotes(index: ProjectIndex, wish: NoteWish): readonly Note[] {
  const words = fold(wish.query).split(/\s+/).filter(Boolean);
  const found = index.all('note').filter((note) => {
    if (wish.by !== null && note.authorId !== wish.by) return false;
    if (wish.on !== null && index.records.get(note.targetId)?.kind !== wish.on) return false;
    return words.length === 0 || words.every((word) => foldedNote(note).includes(word));
  });
  const byAge = (a: Note, b: Note) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
  if (wish.order === 'oldest') return found.sort(byAge);
  if (wish.order === 'newest') return found.sort((a, b) => byAge(b, a));
  const places = placesOf(index);
  const placed = found.map((note) => ({ note, place: places(note.targetId) }));
  return placed
    .sort((a, b) => comparePlaces(a.place, b.place) || byAge(a.note, b.note))
    .map(({ note }) => note);
}

/** Compared part by part; a shorter one comes first. */
type Place = readonly (number | string)[];

function comparePlaces(a: Place, b: Place): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const [one = 0, other = 0] = [a[at], b[at]];
    if (one !== other) return one < other ? -1 : 1;
  }
  return a.length - b.length;
}

const GROUPS: Readonly<Record<NoteTarget | 'other', number>> = {
  project: 0,
  document: 1,
  block: 1,
  coding: 1,
  code: 2,
  case: 3,
  other: 4,
};

/** Where things stand: the project, the documents with what is in them, the themes as in the tree, the people. */
function placesOf(index: ProjectIndex): (id: RecordId) => Place {
  const documents = new Map(index.all('document').map(({ id }, at) => [id, at]));
  const cases = new Map(index.all('case').map(({ id }, at) => [id, at]));
  const themes = new Map<RecordId, number>();
  const walk = (parentId: Parameters<ProjectIndex['codesUnder']>[0]): void => {
    for (const { id } of index.codesUnder(parentId)) {
      themes.set(id, themes.size);
      walk(id);
    }
  };
  walk(null);
  const inText = (blockId: RecordId | undefined, offset: number): Place => {
    const block = blockId && index.get('block', blockId);
    const version = block && index.get('version', block.versionId);
    if (!block) return [];
    return [documents.get(block.documentId) ?? 0, version?.order ?? '', block.order, offset];
  };
  return (id) => {
    const target = index.records.get(id);
    switch (target?.kind) {
      case 'project':
        return [GROUPS.project];
      case 'document':
        return [GROUPS.document, documents.get(target.id) ?? 0];
      case 'block':
        return [GROUPS.block, ...inText(target.id, -1)];
      case 'coding': {
        const start = target.sides.flatMap(({ selections }) => selections)[0]?.start;
        return [GROUPS.coding, ...inText(start?.blockId, start?.offset ?? 0)];
      }
      case 'code':
        return [GROUPS.code, themes.get(target.id) ?? 0];
      case 'case':
        return [GROUPS.case, cases.get(target.id) ?? 0];
      default:
        return [GROUPS.other];
    }
  };
}
