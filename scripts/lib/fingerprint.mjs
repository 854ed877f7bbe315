import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const SKIPPED = new Set(['node_modules', '.git', 'dist', 'out', '.cache']);

function* filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isFile()) yield [path, stat];
  else if (stat.isDirectory()) {
    for (const name of readdirSync(path).toSorted()) {
      if (!SKIPPED.has(name)) yield* filesUnder(join(path, name));
    }
  }
}

/** A hash over names, sizes and times of all files under `paths`: added, changed and deleted ones all show. */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const [file, stat] of filesUnder(join(root, path))) {
      hash.update(`${relative(root, file)}\0${stat.size}\0${stat.mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}
