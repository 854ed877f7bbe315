import { z } from 'zod';
import type { BeadId, DocumentId, VersionId } from '../../shared/model/ids.ts';
import type { ProjectKey } from './database.ts';
import type { ProjectStorage } from './storage.ts';

/** Where one left off in a document: ids and numbers only, nothing that was said. */
export interface ReadingPlace {
  /** The bead at the top of the window, and how much of its height is above it, 0 to 1. */
  readonly top: BeadId;
  readonly part: number;
  /** The bead and the column in hand. */
  readonly current: BeadId;
  readonly versionId: VersionId | null;
  /** Their places among the beads, from 0, for when a bead is no longer there. */
  readonly topAt: number;
  readonly currentAt: number;
}

const id = z.uuid();
const placeShape = z.object({
  top: id.transform((value) => value as BeadId),
  part: z.number().min(0).max(1),
  current: id.transform((value) => value as BeadId),
  versionId: id.transform((value) => value as VersionId).nullable(),
  topAt: z.int().min(0),
  currentAt: z.int().min(0),
}) satisfies z.ZodType<ReadingPlace>;
const lastShape = z.object({ last: id.transform((value) => value as DocumentId) });

/** The row that says which document was read last, among those that say where. */
const LAST = '';

/** Milliseconds after the last move until it is written. */
const WAIT = 600;

type After = (milliseconds: number, task: () => void) => () => void;

/** Where one left off in each document of a project on this machine: in memory, and written behind. */
export class ReadingPlaces {
  readonly #places = new Map<string, ReadingPlace>();
  readonly #unwritten = new Set<string>();
  #last: DocumentId | null = null;
  #cancel: (() => void) | null = null;

  /** What cannot be read is not there: a place is no loss to stop for. */
  static async open(storage: ProjectStorage, key: ProjectKey, after: After): Promise<ReadingPlaces> {
    const rows = await storage.places(key).catch(() => []);
    const places = new ReadingPlaces(storage, key, after);
    for (const { document, body } of rows) {
      const place = placeShape.safeParse(body);
      if (document !== LAST && place.success) places.#places.set(document, place.data);
      const last = lastShape.safeParse(body);
      if (document === LAST && last.success) places.#last = last.data.last;
    }
    return places;
  }

  private constructor(
    private readonly storage: ProjectStorage,
    private readonly key: ProjectKey,
    private readonly after: After,
  ) {}

  get(document: DocumentId): ReadingPlace | null {
    return this.#places.get(document) ?? null;
  }

  /** The document that was read last. */
  get last(): DocumentId | null {
    return this.#last;
  }

  put(document: DocumentId, place: ReadingPlace): void {
    this.#places.set(document, place);
    this.#write(document);
  }

  read(document: DocumentId): void {
    if (this.#last === document) return;
    this.#last = document;
    this.#write(LAST);
  }

  /** Writes what is not written yet. A place that cannot be written holds while the project is open. */
  async flush(): Promise<void> {
    this.#cancel?.();
    this.#cancel = null;
    const rows = [...this.#unwritten].flatMap((document) => {
      const body = document === LAST ? { last: this.#last } : this.#places.get(document);
      return body ? [{ document, body }] : [];
    });
    this.#unwritten.clear();
    if (rows.length > 0) await this.storage.writePlaces(this.key, rows).catch(() => undefined);
  }

  #write(document: string): void {
    this.#unwritten.add(document);
    this.#cancel?.();
    this.#cancel = this.after(WAIT, () => void this.flush());
  }
}
