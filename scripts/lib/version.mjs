import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** The version of package.json. */
export function readVersion() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

/** What every bundle knows of the version. */
export function versionDefines() {
  return { __TESTIMONIO_VERSION__: JSON.stringify(readVersion()) };
}
