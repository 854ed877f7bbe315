import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from './run.mjs';

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
let listsAreFresh = false;

/** Whether this is a Debian or Ubuntu on which we may install packages. */
export function canInstallPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function refreshLists() {
  for (let attempt = 1; !listsAreFresh && attempt <= 3; attempt += 1) {
    const { code } = await run('apt-get', ['update', '-q'], { env, limit: 120_000 });
    listsAreFresh = code === 0;
    if (!listsAreFresh) await wait(attempt * 2_000);
  }
}

/** The name under which this release has the package: Ubuntu 24.04 and Debian 13 added "t64" to some. */
async function currentName(name) {
  for (const candidate of [`${name}t64`, name]) {
    const { code, output } = await run('apt-cache', ['show', '--no-all-versions', candidate]);
    if (code === 0 && output.includes('Package:')) return candidate;
  }
  return name;
}

async function isInstalled(name) {
  const { output } = await run('dpkg', ['-s', name]);
  return output.includes('Status: install ok installed');
}

/** Installs what is not there yet. Returns what went wrong in a sentence, or null. */
export async function installPackages(names, say) {
  const missing = [];
  for (const name of names) {
    if (!(await isInstalled(name)) && !(await isInstalled(`${name}t64`))) missing.push(name);
  }
  if (missing.length === 0) return null;
  await refreshLists();
  const wanted = await Promise.all(missing.map(currentName));
  say(`installing ${wanted.join(' ')}`);
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...wanted],
    { env, limit: 600_000 },
  );
  return code === 0 ? null : `apt-get could not install ${wanted.join(' ')}: ${lastLine(output)}`;
}

function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}
