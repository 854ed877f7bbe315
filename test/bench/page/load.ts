import { after, windowEffects } from '../../../renderer/platform/effects.ts';
import { takeWebLock } from '../../../renderer/platform/web-locks.ts';
import { plainCodec } from '../../../renderer/store/codec.ts';
import { TestimonioDatabase } from '../../../renderer/store/database.ts';
import { Library } from '../../../renderer/store/library.ts';
import { ProjectStorage } from '../../../renderer/store/storage.ts';
import { bigProject, type Size } from '../support/big-project.ts';

/** Puts a made project into the storage of the window, by the app's own code. Runs in the page, from support/window.ts. */
export async function load(size: Size): Promise<void> {
  const database = new TestimonioDatabase();
  const storage = new ProjectStorage(database, plainCodec);
  const library = new Library({ storage, effects: windowEffects, after, takeLock: takeWebLock });
  await library.create([...bigProject(size)]);
  database.close();
}
