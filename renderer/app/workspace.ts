import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Passage } from '../../shared/coding/passage.ts';
import type { ChangeLabel, Changes } from '../../shared/model/change.ts';
import type { BeadId, CodeId, CodingId, DocumentId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { ProjectStore } from '../store/project-store.ts';
import type { ReadingPlaces } from '../store/reading-places.ts';

/** What stands in the middle of the window. */
export type Screen =
  | { readonly kind: 'empty' }
  | { readonly kind: 'document'; readonly documentId: DocumentId; readonly jump?: Jump }
  /** The beads of a document with their links. */
  | { readonly kind: 'alignment'; readonly documentId: DocumentId; readonly jump?: Jump }
  /** On the translation of a document; null: of all. `from`: where it was opened. */
  | { readonly kind: 'report'; readonly documentId: DocumentId | null; readonly from?: Screen }
  | { readonly kind: 'passages'; readonly codeId: CodeId }
  | { readonly kind: 'importArticle'; readonly file?: File }
  | { readonly kind: 'importParallel' }
  | { readonly kind: 'importUnits'; readonly file?: File }
  /** `writes`: a new note on the project is begun; a new object is a new wish. */
  | { readonly kind: 'notes'; readonly writes?: object }
  | { readonly kind: 'variables' }
  /** `begins`: what is begun there at once; a new object is a new wish. */
  | { readonly kind: 'glossary'; readonly begins?: { readonly what: 'term' | 'import' } };

/** Where the reader should go; a new object is a new wish. */
export interface Jump {
  readonly beadId: BeadId;
  /** The words there that come in hand. */
  readonly passage?: Passage;
}

/** Asked before another screen is shown or the project closed: calls `leave` at once, later or never. */
export type LeaveGuard = (leave: () => void) => void;

/** What may lie over the open project. */
export type ProjectDialog = 'export' | 'history';

/** The open project, and what in it is in hand. */
export interface Workspace {
  readonly store: ProjectStore;
  /** Where one left off in its documents, on this machine. */
  readonly places: ReadingPlaces;
  readonly screen: Screen;
  show(screen: Screen): void;
  /** To the document read last, else to the first one. */
  backToReading(): void;
  /** For a screen whose work is not written yet. Gives what takes the guard away. */
  guardLeaving(guard: LeaveGuard): () => void;
  /** The coding whose details the right panel shows. */
  readonly activeCoding: CodingId | null;
  setActiveCoding(id: CodingId | null): void;
  /** The theme chosen in the tree. */
  readonly activeCode: CodeId | null;
  setActiveCode(id: CodeId | null): void;
  /** Bead of the open document where one is, for the status bar; null when unknown. */
  readonly place: { readonly bead: number; readonly of: number } | null;
  setPlace(place: { readonly bead: number; readonly of: number } | null): void;
  openDialog(dialog: ProjectDialog): void;
  /** Flushes and goes back to the list of projects. */
  closeProject(): Promise<void>;
  /** Commits with the coder's record added where the project does not know the coder yet. */
  commit(label: ChangeLabel, changes: Changes): void;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('no open project');
  return workspace;
}

/** Rises with every change of the project: put it among the dependencies of what is computed from the index. */
export function useRevision(): number {
  const { store } = useWorkspace();
  return useSyncExternalStore(store.subscribe, () => store.revision);
}

/** The project's index, rendering again at every change. The object stays the same: see useRevision. */
export function useIndex(): ProjectIndex {
  const { store } = useWorkspace();
  useSyncExternalStore(store.subscribe, () => store.revision);
  return store.index;
}
