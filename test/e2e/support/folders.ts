import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ordinaryUser } from '../../../scripts/lib/ordinary-user.mjs';
import { dist } from '../../../scripts/lib/paths.mjs';

const made: string[] = [];

/** The user that Chromium runs as when the tests run as root; null: the same as ours. */
export function programUser() {
  return ordinaryUser([dist]);
}

/** An empty folder that the test and the app can both write to; gone after `removeFolders`. */
export function newFolder(purpose = 'files'): string {
  const folder = mkdtempSync(join(tmpdir(), `testimonio-${purpose}-`));
  programUser()?.own(folder);
  chmodSync(folder, 0o777);
  made.push(folder);
  return folder;
}

/** An empty profile: a machine that never saw Testimonio. Launch on it twice and it is the same machine. */
export function newProfile(): string {
  return newFolder('profile');
}

/** Deletes what `newFolder` and `newProfile` made; processes in them must have ended. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
