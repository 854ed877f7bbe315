import { sideParts } from '../../shared/beads/parts.ts';
import { paragraphsOf, planTranslateBead } from '../../shared/beads/translate-bead.ts';
import type { ProjectSide } from '../../shared/coding/project-side.ts';
import { type ChangeLabel, type Changes, isEmpty } from '../../shared/model/change.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { type BeadId, type BlockId, type Effects, newId, type VersionId } from '../../shared/model/ids.ts';
import { ontoDone } from '../../shared/model/onto.ts';
import type { Bead } from '../../shared/model/records.ts';
import { sameData } from '../../shared/model/same.ts';
import { cleanText, pastedParagraphs } from '../../shared/text/clean-text.ts';
import type { EditorAsks, PlainEditor } from '../editing/plain-editor-type.ts';
import { Unwritten } from '../editing/unwritten.ts';
import { CONTINUATION } from '../store/continuation.ts';
import type { ProjectStore } from '../store/project-store.ts';
import { WindowState } from '../ui/window-state.ts';

/** Between two paragraphs: Enter. */
const BREAK = '\n\n';

/** An empty side of a bead that is being translated; a new object, with a new key, for each. */
export interface FillSession {
  readonly key: number;
  readonly beadId: BeadId;
  readonly versionId: VersionId;
}

/** The document, and what of the window follows. */
export interface FillingHost {
  readonly store: Pick<ProjectStore, 'index' | 'undoLabel'>;
  readonly effects: Effects;
  readonly project: ProjectSide;
  readonly view: () => DocumentView | undefined;
  readonly label: (bead: Bead) => ChangeLabel;
  /** Writes; false where that failed, and then it has been said. */
  readonly commit: (label: ChangeLabel, changes: Changes) => boolean;
  readonly undo: () => void;
  readonly pending: (isPending: boolean) => void;
  /** The keys go back to the side; `isFilled`: it has words now. */
  readonly left: (session: FillSession, isFilled: boolean) => void;
  /** The bead is gone from under what was typed for it. */
  readonly bereft: (text: string) => void;
}

/**
 * Translates one empty side of a bead at a time. What is typed is written at pauses, so that it outlives a crash, and
 * each writing goes on with the one before: all of it is one step, and Escape takes it back.
 */
export class Filling {
  readonly #shown = new WindowState<FillSession | null>(null);
  #editor: PlainEditor | null = null;
  #host: FillingHost | null = null;
  /** The document as it was without the translation, and the translation as written last. */
  #base: DocumentView | null = null;
  #done: Changes | null = null;
  #ids: BlockId[] = [];
  #next = 1;
  readonly #unwritten = new Unwritten(
    () => this.#host,
    () => {
      if (this.#editor?.isComposing()) this.#unwritten.putOff();
      else this.#write();
    },
  );

  readonly subscribe = this.#shown.subscribe;
  readonly session = this.#shown.get;

  sessionIn(beadId: BeadId, versionId: VersionId): FillSession | null {
    const session = this.#session;
    return session?.beadId === beadId && session.versionId === versionId ? session : null;
  }

  host(host: FillingHost): void {
    this.#host = host;
  }

  editor(key: number, editor: PlainEditor | null): void {
    if (key === this.#session?.key) this.#editor = editor;
  }

  /** Opens an empty side; false where it has words or is not there, or the one that is open cannot be left. */
  open(beadId: BeadId, versionId: VersionId): boolean {
    this.leave(false);
    // What could not be written stays where it was typed.
    if (this.#session) return false;
    const view = this.#host?.view();
    const bead = view?.bead(beadId);
    if (!view || !bead || sideParts(bead, versionId).length > 0) return false;
    this.#base = view;
    this.#done = null;
    this.#ids = [];
    this.#shown.set({ key: this.#next++, beadId, versionId });
    return true;
  }

  /** Something was typed. */
  changed(): void {
    this.#unwritten.typed();
  }

  flush(): void {
    this.#write();
  }

  /** Writes what is typed and closes. */
  leave(withFocus: boolean): void {
    const session = this.#session;
    if (!session || !this.#write() || this.#session !== session) return;
    const isFilled = this.#done !== null;
    this.#close();
    if (withFocus) this.#host?.left(session, isFilled);
  }

  /** Closes, and nothing of it stays. */
  cancel(): void {
    const session = this.#session;
    if (!session) return;
    this.#takeBack();
    this.#close();
    this.#host?.left(session, false);
  }

  /** Puts words in at the caret, or in the place of all. */
  put(words: string, isWhole: boolean): void {
    if (isWhole) this.#editor?.replaceAll(words);
    else this.#editor?.insert(words);
  }

  undo(): void {
    this.#editor?.undo();
  }
  redo(): void {
    this.#editor?.redo();
  }

  /** After changes of the project: what somebody else changed (undo, an alignment that came) is not written over. */
  follow(): void {
    const session = this.#session;
    const view = this.#host?.view();
    if (!session || !view) return;
    const bead = view.bead(session.beadId);
    const parts = bead && sideParts(bead, session.versionId);
    const isUntouched = this.#done === null && parts?.length === 0;
    if (isUntouched) this.#base = view;
    if (isUntouched || (bead && this.#isOurs(bead, session))) return;
    const text = this.#unwritten.isAny ? cleanText(this.#editor?.text() ?? '') : '';
    this.#done = null;
    this.#close();
    if (text.trim() !== '') this.#host?.bereft(text);
  }

  readonly asks: EditorAsks = {
    leave: () => this.leave(true),
    cancel: () => this.cancel(),
    undoMore: () => undefined,
    split: () => this.#editor?.insert(BREAK),
    join: () => undefined,
    paste: (pasted) => {
      const paragraphs = pastedParagraphs(pasted).filter((paragraph) => paragraph !== '');
      if (paragraphs.length < 2) return paragraphs[0] ?? '';
      this.#editor?.insert(paragraphs.join(BREAK));
      return null;
    },
  };

  /** True while the side is as it was written here. */
  #isOurs(bead: Bead, { versionId }: FillSession): boolean {
    const written = this.#done?.updated.find(([from]) => from.id === bead.id)?.[1];
    return written?.kind === 'bead' && sameData(sideParts(written, versionId), sideParts(bead, versionId));
  }

  /** False where it could not be written: what is typed then stays in the editor. */
  #write(): boolean {
    const session = this.#session;
    const host = this.#host;
    const view = this.#base;
    const text = this.#editor?.text();
    this.#unwritten.still();
    if (!session || !host || !view) return false;
    if (text === undefined || !this.#unwritten.isAny) return true;
    if (paragraphsOf(text).length === 0) this.#takeBack();
    else {
      const { beadId, versionId } = session;
      const { store, effects, project } = host;
      const on = { view, notes: store.index.all('note'), effects, project };
      const blockId = (at: number): BlockId => {
        const id = this.#ids[at] ?? newId<'block'>(effects);
        this.#ids[at] = id;
        return id;
      };
      const next = planTranslateBead(on, { beadId, versionId, text, blockId });
      const changes = this.#done ? ontoDone(store.index.records, this.#done, next) : next;
      const before = this.#done;
      // Before writing, which brings `follow` with it.
      this.#done = next;
      const label = this.#label(before !== null);
      if (!isEmpty(changes) && !(label && host.commit(label, changes))) {
        this.#done = before;
        return false;
      }
    }
    this.#unwritten.settle();
    return true;
  }

  /** What was written here goes. */
  #takeBack(): void {
    const done = this.#done;
    const host = this.#host;
    if (!done || !host) return;
    this.#done = null;
    this.#ids = [];
    const label = this.#label(false);
    if (this.#isLast()) host.undo();
    else if (label) host.commit(label, ontoDone(host.store.index.records, done));
  }

  #ownLabel(): ChangeLabel | null {
    const bead = this.#session && this.#base?.bead(this.#session.beadId);
    return (bead && this.#host?.label(bead)) ?? null;
  }

  #isLast(): boolean {
    const label = this.#host?.store.undoLabel;
    return label !== null && label !== undefined && sameData(label, this.#ownLabel());
  }

  #label(goesOn: boolean): ChangeLabel | null {
    return goesOn && this.#isLast() ? CONTINUATION : this.#ownLabel();
  }

  #close(): void {
    this.#unwritten.settle();
    this.#editor = null;
    this.#base = null;
    this.#shown.set(null);
  }

  get #session(): FillSession | null {
    return this.#shown.get();
  }
}
