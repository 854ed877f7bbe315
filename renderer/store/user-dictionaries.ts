import { z } from 'zod';
import type { PackedDictionary } from '../../shared/align/packed-dictionary.ts';
import type { Unsubscribe } from '../../shared/ipc/contract.ts';
import type { TestimonioDatabase } from './database.ts';
import { writeProblem } from './storage-problem.ts';

/** What a list of dictionaries shows; the words lie apart. */
export interface DictionaryFacts {
  readonly id: string;
  /** Of the file that it came from. */
  readonly name: string;
  readonly languages: readonly [string, string];
  readonly entries: number;
  readonly addedAt: number;
}

const factsShape = z.object({
  id: z.string(),
  name: z.string(),
  languages: z.tuple([z.string(), z.string()]),
  entries: z.int().min(0),
  addedAt: z.number(),
}) satisfies z.ZodType<DictionaryFacts>;
const linesShape = z.instanceof(Uint8Array<ArrayBuffer>);

/** The dictionaries that a person brought to this machine: of no project, never testimony. */
export class UserDictionaries {
  readonly #listeners = new Set<() => void>();

  constructor(private readonly database: TestimonioDatabase) {}

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The oldest first; what cannot be read is not there. */
  async list(): Promise<readonly DictionaryFacts[]> {
    const rows = await this.database.dictionaries.toArray();
    return rows
      .flatMap((row) => {
        const facts = factsShape.safeParse(row);
        return facts.success ? [facts.data] : [];
      })
      .sort((a, b) => a.addedAt - b.addedAt);
  }

  /** The words of all of them; one whose words are gone is left out. */
  async read(): Promise<readonly PackedDictionary[]> {
    const facts = await this.list();
    const rows = await this.database.dictionaryWords.bulkGet(facts.map(({ id }) => id));
    return facts.flatMap(({ languages }, at) => {
      const lines = linesShape.safeParse(rows[at]?.lines);
      return lines.success ? [{ languages, lines: lines.data }] : [];
    });
  }

  /** One of the same name takes its place. @throws Problem storageFull, storageFailed; nothing has changed then */
  async add(facts: DictionaryFacts, lines: PackedDictionary['lines']): Promise<void> {
    const { dictionaries, dictionaryWords } = this.database;
    const before = (await this.list()).filter(({ name }) => name === facts.name).map(({ id }) => id);
    await this.#write(async () => {
      await dictionaries.bulkDelete(before);
      await dictionaryWords.bulkDelete(before);
      await dictionaries.put(facts);
      await dictionaryWords.put({ id: facts.id, lines });
    });
  }

  /** @throws Problem storageFailed */
  async remove(id: string): Promise<void> {
    const { dictionaries, dictionaryWords } = this.database;
    await this.#write(async () => {
      await dictionaries.delete(id);
      await dictionaryWords.delete(id);
    });
  }

  async #write(task: () => Promise<void>): Promise<void> {
    const { database } = this;
    try {
      await database.transaction('rw', database.dictionaries, database.dictionaryWords, task);
    } catch (error) {
      throw writeProblem(error);
    }
    for (const listener of this.#listeners) listener();
  }
}
