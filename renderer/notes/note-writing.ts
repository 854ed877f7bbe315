import type { Effects } from '../../shared/model/ids.ts';
import { parseNote } from '../../shared/notes/parse.ts';
import { writeNote } from '../../shared/notes/write.ts';

/** Milliseconds without a key after which what was typed is written. */
const PAUSE = 1_000;
/** Milliseconds after which it is written even while the typing goes on. */
const LONGEST = 5_000;
/** The same for a note that was emptied: whoever writes it anew empties it first. */
const LONGEST_EMPTY = 10_000;

/** The note in the project, and the editor that shows it. */
export interface NoteHost {
  readonly effects: Pick<Effects, 'now'>;
  /** The Markdown in the project; null where the note is not there. */
  readonly stored: () => string | null;
  /** Writes (a blank text removes); false where that failed, and then it has been said. */
  readonly write: (markdown: string) => boolean;
  /** The Markdown of what the editor holds. */
  readonly typed: () => string;
  readonly isComposing: () => boolean;
  /** Somebody else changed the note (undo, a merge): the editor is to show that. */
  readonly show: (markdown: string) => void;
  /** Something typed is not written yet, or it is. */
  readonly pending: (isPending: boolean) => void;
}

/** Whether two texts of a note say the same. */
function saysSame(typed: string, stored: string): boolean {
  return typed === stored || typed === writeNote(parseNote(stored));
}

/** Writes what is typed into one note at pauses and at the end (docs/decisions/0008), each time one step to undo. */
export class NoteWriting {
  #since: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #known: string | null;

  constructor(private readonly host: NoteHost) {
    this.#known = host.stored();
  }

  /** Something was typed. */
  changed(): void {
    const now = this.host.effects.now();
    if (this.#since === null) this.host.pending(true);
    this.#since ??= now;
    this.#wait(Math.max(0, Math.min(PAUSE, this.#since + LONGEST - now)));
  }

  /** Writes what is typed, now. */
  flush(): void {
    if (this.#since !== null) this.#write();
  }

  /** After changes of the project. What is typed and not written yet stays. */
  follow(): void {
    const stored = this.host.stored();
    if (stored === this.#known || this.#since !== null) return;
    this.#known = stored;
    this.host.show(stored ?? '');
  }

  /** Writes and ends. */
  close(): void {
    this.flush();
    clearTimeout(this.#timer);
    if (this.#since !== null) this.host.pending(false);
    this.#since = null;
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#pause(), milliseconds);
  }

  #pause(): void {
    const waited = this.host.effects.now() - (this.#since ?? 0);
    const isEmptied = this.host.typed() === '' && this.#known !== null && waited < LONGEST_EMPTY;
    if (isEmptied || this.host.isComposing()) this.#wait(PAUSE);
    else this.#write();
  }

  #write(): void {
    clearTimeout(this.#timer);
    const typed = this.host.typed();
    const isNew = !saysSame(typed, this.host.stored() ?? '');
    if (isNew && !this.host.write(typed)) return;
    this.#since = null;
    this.#known = this.host.stored();
    this.host.pending(false);
  }
}
