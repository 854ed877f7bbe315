import type { Changes } from '../../shared/model/change.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { BeadId, Effects, VersionId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { Anchor } from '../../shared/model/records.ts';
import { mergeWithNext, mergeWithPrevious, pasteText, splitBlock } from '../../shared/text/blocks.ts';
import { cleanText, pastedParagraphs } from '../../shared/text/clean-text.ts';
import type { TextPlan } from '../../shared/text/replace-stretch.ts';
import { WindowState } from '../ui/window-state.ts';
import { findPart, losses, type PartPlace, partAt, partsOf, planPart } from './part-place.ts';
import type { EditorAsks, PlainEditor } from './plain-editor-type.ts';
import { Unwritten } from './unwritten.ts';

/** Milliseconds that typing waits where writing it would take a coding's words away: they may be about to be typed anew. */
const LONGEST_LOSING = 10_000;

export type EditingKey = 'textEdited' | 'blockSplit' | 'blocksMerged' | 'textPasted';

/** A part that is being edited; a new object, with a new key, wherever another one is opened. */
export interface EditSession {
  readonly key: number;
  readonly place: PartPlace;
  /** Where the caret goes, in UTF-16 units of the part. */
  readonly caret: number;
  /** The part's text when it was opened. */
  readonly text: string;
  /** Opened by a split, a merge or a paste: undo in the untouched editor takes that back. */
  readonly isFollowUp: boolean;
}

/** The document, and what of the window follows the editing. */
export interface EditingHost {
  readonly index: ProjectIndex;
  readonly effects: Effects;
  readonly view: () => DocumentView | undefined;
  /** Writes; false where that failed, and then it has been said. */
  readonly commit: (key: EditingKey, beadId: BeadId, changes: Changes) => boolean;
  readonly lost: (count: number) => void;
  /** Something typed is not written yet, or it is. */
  readonly pending: (isPending: boolean) => void;
  readonly opened: (session: EditSession) => void;
  readonly left: (versionId: VersionId, caret: Anchor, withFocus: boolean) => void;
  readonly undo: () => void;
  /** The part is gone from under what was typed in it: the words as they stood in the editor. */
  readonly bereft: (text: string) => void;
}

/** Edits one part of a document at a time: holds what is typed, and writes it at pauses, splits, merges, the end. */
export class BlockEditing {
  readonly #shown = new WindowState<EditSession | null>(null);
  #editor: PlainEditor | null = null;
  #host: EditingHost | null = null;
  #next = 1;
  readonly #unwritten = new Unwritten(
    () => this.#host,
    () => this.#write('pause'),
  );
  /** The part's text as last seen or written; another one means that somebody else changed it. */
  #base = '';

  readonly subscribe = this.#shown.subscribe;
  readonly session = this.#shown.get;

  /** The session in one side of a bead. */
  sessionIn(beadId: BeadId, versionId: VersionId): EditSession | null {
    const place = this.#session?.place;
    return place?.beadId === beadId && place.versionId === versionId ? this.#session : null;
  }

  host(host: EditingHost): void {
    this.#host = host;
  }

  /** The editor that shows the session; null once it is gone. */
  editor(key: number, editor: PlainEditor | null): void {
    if (key === this.#session?.key) this.#editor = editor;
  }

  /** Opens the part that an anchor lies in; false where there is none. Leaves the one that is open. */
  open(versionId: VersionId, anchor: Anchor): boolean {
    this.leave(false);
    const view = this.#host?.view();
    const place = view && partAt(view, versionId, anchor);
    return place ? this.#open(place, anchor.offset - place.start, false) : false;
  }

  /** Writes what is typed and closes. */
  leave(withFocus: boolean): void {
    const session = this.#session;
    if (!session) return;
    this.flush();
    // Writing may have ended it: the block is no longer there.
    if (this.#session !== session) return;
    const { versionId, blockId, start } = session.place;
    const offset = start + (this.#editor?.caret() ?? session.caret);
    this.#close();
    this.#host?.left(versionId, { blockId, offset }, withFocus);
  }

  /** Something was typed. */
  changed(): void {
    this.#unwritten.typed();
  }

  /** Writes what is typed, now. */
  flush(): void {
    this.#write('now');
  }

  /** After changes of the project: what somebody else changed (undo, another window's import) is not typed over. */
  follow(): void {
    const session = this.#session;
    const view = this.#host?.view();
    if (!session) return;
    const found = view && findPart(view, session.place);
    if (found && (found.text === this.#base || this.#unwritten.isAny)) return;
    if (!found) this.#bereave();
    else this.#close();
    const { versionId, blockId, start } = session.place;
    this.#host?.left(versionId, { blockId, offset: start }, true);
  }

  undo(): void {
    this.#editor?.undo();
  }
  redo(): void {
    this.#editor?.redo();
  }

  readonly asks: EditorAsks = {
    leave: () => this.leave(true),
    undoMore: () => {
      const session = this.#session;
      const isUntouched = session?.isFollowUp && !this.#unwritten.isAny && this.#base === session.text;
      this.leave(true);
      if (isUntouched) this.#host?.undo();
    },
    split: (start, end) => {
      const text = this.#editor?.text() ?? '';
      const from = cleanText(text.slice(0, start)).length;
      if (this.#write('now', text.slice(0, start) + text.slice(end)))
        this.#restructure('blockSplit', (index, effects, { blockId, start: base }) =>
          splitBlock(index, { blockId, offset: base + from }, effects),
        );
    },
    join: (neighbour) => this.#join(neighbour),
    paste: (pasted, start, end) => {
      const paragraphs = pastedParagraphs(pasted).filter((paragraph) => paragraph !== '');
      if (paragraphs.length < 2) return paragraphs[0] ?? '';
      const text = this.#editor?.text() ?? '';
      const from = cleanText(text.slice(0, start)).length;
      if (this.#write('now', text.slice(0, start) + text.slice(end)))
        this.#restructure('textPasted', (index, effects, { blockId, start: base }) => {
          const at = { blockId, offset: base + from };
          return pasteText(index, { start: at, end: at }, pasted, effects);
        });
      return null;
    },
  };

  /** At a cut within a block there is no break to take away: the caret goes over to the other part. */
  #join(neighbour: 'previous' | 'next'): void {
    const session = this.#session;
    if (!session || !this.#write('now')) return;
    const view = this.#host?.view();
    if (!view) return;
    const { versionId, blockId, start } = session.place;
    const parts = partsOf(view, versionId, blockId);
    const at = parts.findIndex((part) => part.beadId === session.place.beadId && part.start === start);
    const beside = parts[at + (neighbour === 'previous' ? -1 : 1)];
    if (beside) {
      const end = findPart(view, beside)?.text.length ?? 0;
      this.#close();
      this.#open(beside, neighbour === 'previous' ? end : 0, false);
      return;
    }
    this.#restructure(
      'blocksMerged',
      (index, effects) =>
        neighbour === 'previous'
          ? mergeWithPrevious(index, blockId, effects)
          : mergeWithNext(index, blockId, effects),
      neighbour === 'next',
    );
  }

  #open(place: PartPlace, caret: number, isFollowUp: boolean): boolean {
    const view = this.#host?.view();
    const found = view && findPart(view, place);
    if (!found) return false;
    const within = Math.min(Math.max(0, caret), found.text.length);
    this.#base = found.text;
    const session = { key: this.#next++, place, caret: within, text: found.text, isFollowUp };
    this.#shown.set(session);
    this.#host?.opened(session);
    return true;
  }

  #close(): void {
    this.#unwritten.settle();
    this.#editor = null;
    this.#shown.set(null);
  }

  /** Closes where there is nothing left to write in; what was typed is handed on. */
  #bereave(): void {
    const text = this.#unwritten.isAny ? cleanText(this.#editor?.text() ?? '') : '';
    const isTyped = text.trim() !== '' && text !== this.#base;
    this.#close();
    if (isTyped) this.#host?.bereft(text);
  }

  /** False where it could not be written; what is typed then stays in the editor. */
  #write(when: 'pause' | 'now', text = this.#editor?.text()): boolean {
    const session = this.#session;
    const host = this.#host;
    const view = host?.view();
    if (!session || !host || !view || text === undefined) return false;
    if (when === 'pause' && this.#editor?.isComposing()) {
      this.#unwritten.putOff();
      return true;
    }
    if (!findPart(view, session.place)) {
      this.#bereave();
      return false;
    }
    const changes = planPart(host.index, view, session.place, text, host.effects);
    const lost = changes ? losses(changes) : 0;
    if (when === 'pause' && lost > 0 && this.#unwritten.age < LONGEST_LOSING) {
      this.#unwritten.putOff();
      return true;
    }
    this.#unwritten.still();
    if (changes && !host.commit('textEdited', session.place.beadId, changes)) return false;
    this.#unwritten.settle();
    const after = host.view();
    this.#base = (after && findPart(after, session.place)?.text) ?? this.#base;
    if (lost > 0) host.lost(lost);
    return true;
  }

  #restructure(
    key: EditingKey,
    plan: (index: ProjectIndex, effects: Effects, place: PartPlace) => TextPlan | null,
    /** Goes on in the part where one was, as far as it is still there. */
    stays = false,
  ): void {
    const session = this.#session;
    const host = this.#host;
    if (!session || !host) return;
    const made = plan(host.index, host.effects, session.place);
    if (!made) return;
    if (!host.commit(key, session.place.beadId, made.changes)) return;
    const { versionId } = session.place;
    this.#close();
    const view = host.view();
    const isHere = stays && view && findPart(view, session.place);
    const place = isHere ? session.place : view && partAt(view, versionId, made.caret);
    if (place) this.#open(place, made.caret.offset - place.start, true);
    const lost = losses(made.changes);
    if (lost > 0) host.lost(lost);
  }

  get #session(): EditSession | null {
    return this.#shown.get();
  }
}
