/** Milliseconds since the Unix epoch. */
export interface SameProject {
  readonly name: string;
  readonly file: string;
  readonly changedHereAt: number;
  readonly fileSavedAt: number;
}

/** What to do with a file whose project is here with other contents; null: nothing. */
export type SameProjectAnswer = 'here' | 'copy' | null;

interface Asked {
  readonly question: SameProject;
  readonly answer: (answer: SameProjectAnswer) => void;
}

/** One question at a time: a new one answers the one before with null. */
export class SameProjectQuestion {
  #asked: Asked | null = null;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly current = (): SameProject | null => this.#asked?.question ?? null;

  ask(question: SameProject): Promise<SameProjectAnswer> {
    this.answer(null);
    return new Promise((resolve) => {
      this.#asked = { question, answer: resolve };
      this.#tell();
    });
  }

  answer(answer: SameProjectAnswer): void {
    const asked = this.#asked;
    if (!asked) return;
    this.#asked = null;
    this.#tell();
    asked.answer(answer);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const sameProjectQuestion = new SameProjectQuestion();
