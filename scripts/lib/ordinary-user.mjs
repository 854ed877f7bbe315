import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './runtimes.mjs';

/** The user without rights that every Linux has. */
const NOBODY = 65534;

/** The wrapper ends in `exec`, so that the process id is the program's own. */
const WRAPPER = `#!/bin/sh
exec setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups -- \${TESTIMONIO_PROGRAM:+"$TESTIMONIO_PROGRAM"} "$@"
`;

let known;

function prepare(readable) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !findProgram('setpriv')) return null;
  const folder = mkdtempSync(join(tmpdir(), 'testimonio-user-'));
  const wrapper = join(folder, 'as-ordinary-user');
  writeFileSync(wrapper, WRAPPER);
  chmodSync(folder, 0o755);
  chmodSync(wrapper, 0o755);
  const home = join(folder, 'home');
  mkdirSync(home);
  chownSync(home, NOBODY, NOBODY);
  try {
    // Chromium's sandbox stands on user namespaces; without them it would not start.
    execFileSync(wrapper, ['unshare', '--user', 'true'], { stdio: 'ignore' });
    for (const path of readable) execFileSync(wrapper, ['test', '-r', path], { stdio: 'ignore' });
  } catch {
    return null;
  }
  return {
    wrapper,
    env: { HOME: home },
    own: (path) => chownSync(path, NOBODY, NOBODY),
  };
}

/**
 * As root Chromium has no sandbox. Tests then run it as a user without rights, where the machine allows it:
 * `{wrapper, env, own(path)}`. The wrapper takes the program from TESTIMONIO_PROGRAM, else as its first word.
 * null: not root, or not possible.
 */
export function ordinaryUser(readable) {
  known ??= { user: prepare(readable) };
  return known.user;
}

/** Whether Chromium must go without its sandbox here: root, and no ordinary user to be had. */
export function sandboxIsOff(readable) {
  return process.platform === 'linux' && process.getuid?.() === 0 && ordinaryUser(readable) === null;
}
