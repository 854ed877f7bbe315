import type { ChosenFile, Outcome } from '../../../shared/ipc/contract.ts';

type Send = (file: Outcome<ChosenFile>) => void;

/** Project files that the system asks to open: kept until a window takes them, then sent in order. */
export class OpenedFiles {
  readonly #waiting: string[] = [];
  #send: Send | null = null;
  #sending = false;
  constructor(readonly read: (path: string) => Promise<Outcome<ChosenFile>>) {}

  add(path: string): void {
    this.#waiting.push(path);
    void this.#sendAll();
  }

  /** The window listens from now on. */
  connect(send: Send): void {
    this.#send = send;
    void this.#sendAll();
  }

  /** The window is gone or loads anew. */
  disconnect(): void {
    this.#send = null;
  }

  async #sendAll(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (this.#send !== null) {
        const path = this.#waiting[0];
        if (path === undefined) return;
        const file = await this.read(path);
        // The window may have gone while the file was read: then it waits for the next one.
        if (this.#send === null) return;
        this.#waiting.shift();
        this.#send(file);
      }
    } finally {
      this.#sending = false;
    }
  }
}
