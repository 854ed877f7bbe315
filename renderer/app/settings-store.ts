import type { Effects } from '../../shared/model/ids.ts';
import type { TestimonioDatabase } from '../store/database.ts';
import { readSettings, type Settings, writeSettings } from '../store/settings.ts';

/** The settings in memory; what is set is shown at once and written behind. */
export class SettingsStore {
  readonly #listeners = new Set<() => void>();

  static async open(database: TestimonioDatabase, effects: Effects): Promise<SettingsStore> {
    return new SettingsStore(database, await readSettings(database, effects));
  }

  private constructor(
    private readonly database: TestimonioDatabase,
    private settings: Settings,
  ) {}

  readonly get = (): Settings => this.settings;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Resolves when written. A setting that cannot be written holds for this session. */
  async set(changes: Partial<Settings>): Promise<void> {
    this.settings = { ...this.settings, ...changes };
    for (const listener of this.#listeners) listener();
    await writeSettings(this.database, changes).catch(() => undefined);
  }
}
