import type { PackedDictionary } from '../../shared/align/packed-dictionary.ts';
import type { AlignedDocument } from '../../shared/beads/align-document.ts';
import type { PackedLinks } from '../../shared/beads/packed-links.ts';
import type { PairTexts } from '../../shared/beads/word-links.ts';
import type { Unsubscribe } from '../../shared/ipc/contract.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { AnyRecord, Term } from '../../shared/model/records.ts';
import { Problem } from '../../shared/problem/problem.ts';
import type { LanguageAnswer, LanguageRequest } from '../workers/language-protocol.ts';

export interface LanguageWorkerEars {
  answer(answer: LanguageAnswer): void;
  /** It could not be loaded, threw, or said what cannot be read. */
  broken(): void;
}

/** The part of a Worker that is needed, so that tests can put another in its place. */
export interface LanguageWorker {
  ask(request: LanguageRequest): void;
  terminate(): void;
}

export type MakeLanguageWorker = (ears: LanguageWorkerEars) => LanguageWorker;

export const makeLanguageWorker: MakeLanguageWorker = (ears) => {
  const worker = new Worker(new URL('../workers/language-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<LanguageAnswer>) => ears.answer(event.data));
  worker.addEventListener('messageerror', () => ears.broken());
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    ears.broken();
  });
  return { ask: (request) => worker.postMessage(request), terminate: () => worker.terminate() };
};

/** A run that can be called off; `result` is null then, and rejects with a Problem alignStopped where it broke down. */
export interface LanguageRun<Result> {
  readonly result: Promise<Result | null>;
  cancel(): void;
}

/** The dictionaries of this machine, and a call when others are there. */
export interface DictionarySource {
  read(): Promise<readonly PackedDictionary[]>;
  subscribe(listener: () => void): Unsubscribe;
}

interface Waiting {
  readonly onProgress: (done: number) => void;
  readonly end: (answer: LanguageAnswer | null) => void;
  readonly fail: () => void;
}

/**
 * The window's end of the worker that knows the languages: begun when first asked, one for a project, kept for what it
 * has learned. One that breaks down takes its runs with it, and the next request begins another.
 */
export class LanguageClient {
  #worker: LanguageWorker | null = null;
  #runs = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** While the dictionaries are on their way to the worker: what is asked comes after them. */
  #coming: Promise<void> | null = null;
  readonly #forget: Unsubscribe;

  constructor(
    private readonly makeWorker: MakeLanguageWorker = makeLanguageWorker,
    private readonly dictionaries: DictionarySource | null = null,
  ) {
    this.#forget = dictionaries?.subscribe(() => this.#bring()) ?? (() => undefined);
  }

  /** `isWithinBeads`: see AlignDocumentTask. */
  align(
    records: readonly AnyRecord[],
    onProgress: (done: number) => void,
    { isWithinBeads = false } = {},
  ): LanguageRun<AlignedDocument> {
    return this.#begin(
      (run) => ({ ask: 'align', run, records, isWithinBeads }),
      (answer) => (answer.say === 'aligned' ? answer.aligned : null),
      onProgress,
    );
  }

  /** `terms`: the glossary, which weighs in as a dictionary. */
  link(
    documentId: DocumentId,
    texts: PairTexts,
    lesson: string | null,
    terms: readonly Term[],
  ): LanguageRun<PackedLinks> {
    return this.#begin(
      (run) => ({ ask: 'link', run, documentId, texts, lesson, terms }),
      (answer) => (answer.say === 'linked' ? answer.links : null),
      () => undefined,
    );
  }

  /** Ends the worker; runs that go on are as if called off. */
  close(): void {
    this.#forget();
    this.#worker?.terminate();
    this.#worker = null;
    for (const waiting of this.#takeAll()) waiting.end(null);
  }

  #begin<Result>(
    request: (run: number) => LanguageRequest,
    read: (answer: LanguageAnswer) => Result | null,
    onProgress: (done: number) => void,
  ): LanguageRun<Result> {
    const run = ++this.#runs;
    const result = new Promise<Result | null>((resolve, reject) => {
      const stopped = (cause?: unknown) => reject(new Problem('alignStopped', {}, cause));
      this.#waiting.set(run, {
        onProgress,
        end: (answer) => {
          const found = answer && read(answer);
          if (answer !== null && found === null) stopped();
          else resolve(found);
        },
        fail: stopped,
      });
      try {
        const worker = this.#open();
        const asked = request(run);
        if (this.#coming === null) worker.ask(asked);
        else
          void this.#coming.then(() => {
            // Called off, or the worker is gone and took the run with it.
            if (this.#worker === worker && this.#waiting.has(run)) worker.ask(asked);
          });
      } catch (cause) {
        this.#waiting.delete(run);
        stopped(cause);
      }
    });
    const cancel = () => {
      const waiting = this.#waiting.get(run);
      if (!waiting) return;
      this.#waiting.delete(run);
      this.#worker?.ask({ ask: 'stop', run });
      waiting.end(null);
    };
    return { result, cancel };
  }

  /** Hands the dictionaries to the worker, where there is one. Without them it works all the same. */
  #bring(): void {
    const worker = this.#worker;
    if (!worker || !this.dictionaries) return;
    const coming = this.dictionaries
      .read()
      .catch(() => [])
      .then((dictionaries) => {
        if (this.#coming !== coming) return;
        this.#coming = null;
        if (this.#worker === worker) worker.ask({ ask: 'know', dictionaries });
      });
    this.#coming = coming;
  }

  #open(): LanguageWorker {
    if (this.#worker) return this.#worker;
    const worker = this.makeWorker({
      answer: (answer) => {
        const waiting = this.#waiting.get(answer.run);
        if (answer.say === 'progress') {
          waiting?.onProgress(answer.done);
          return;
        }
        this.#waiting.delete(answer.run);
        waiting?.end(answer);
      },
      broken: () => {
        this.#worker?.terminate();
        this.#worker = null;
        for (const waiting of this.#takeAll()) waiting.fail();
      },
    });
    this.#worker = worker;
    this.#bring();
    return worker;
  }

  #takeAll(): readonly Waiting[] {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    return all;
  }
}
