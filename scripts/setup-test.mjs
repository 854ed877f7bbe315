#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { electronVersion, findBrowser, findProgram, findTestElectron } from './lib/runtimes.mjs';
import { canInstallPackages, installPackages } from './setup/apt.mjs';
import { run } from './setup/run.mjs';
import { fetchTestElectron, missingLibraries, refreshTestElectron } from './setup/test-electron.mjs';

/** What Electron 25 links to on Debian 12. */
const LIBRARIES = [
  'libnss3',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libgtk-3-0',
  'libgbm1',
  'libasound2',
  'libdrm2',
  'libxkbcommon0',
  'libcups2',
];

async function setUpBrowser(say, problems) {
  let browser = findBrowser();
  if (!browser && canInstallPackages()) {
    const failure = await installPackages(['chromium'], say);
    if (failure) problems.push(failure);
    browser = findBrowser();
  }
  if (!browser) {
    problems.push(
      'No Chromium found. Install Chromium, Chrome or Edge, or name one in TESTIMONIO_CHROMIUM' +
        (process.platform === 'linux' ? ' (Debian: apt-get install chromium, as root).' : '.'),
    );
    return null;
  }
  if (process.platform !== 'win32') {
    const { code, output } = await run(browser, ['--version', '--no-sandbox'], { limit: 30_000 });
    if (code !== 0) {
      problems.push(`${browser} does not start: ${output.trim().split('\n').at(-1)}`);
      return null;
    }
    say(`browser: ${browser} (${output.trim().split('\n').at(-1)?.trim()})`);
  } else say(`browser: ${browser}`);
  return browser;
}

async function setUpDisplay(say, problems) {
  if (process.platform !== 'linux') return true;
  if (!findProgram('Xvfb') && canInstallPackages()) {
    const failure = await installPackages(['xvfb', 'xauth'], say);
    if (failure) problems.push(failure);
  }
  if (findProgram('Xvfb')) {
    say('display: a virtual one (Xvfb)');
    return true;
  }
  if (process.env.DISPLAY) {
    say(`display: ${process.env.DISPLAY}, windows will show (no Xvfb)`);
    return true;
  }
  problems.push('No display for Electron. Install Xvfb (Debian: apt-get install xvfb, as root).');
  return false;
}

async function setUpElectron(say, problems) {
  refreshTestElectron();
  if (!findTestElectron()) {
    try {
      await fetchTestElectron(say);
    } catch (error) {
      problems.push(
        `No Electron to test in: ${error.message}. \`npx install-electron\` fetches the true one where its download site can be reached.`,
      );
      return null;
    }
  }
  const electron = findTestElectron();
  if (electron && process.platform === 'linux') {
    let libraries = await missingLibraries(electron);
    if (libraries.length > 0 && canInstallPackages()) {
      const failure = await installPackages(LIBRARIES, say);
      if (failure) problems.push(failure);
      libraries = await missingLibraries(electron);
    }
    if (libraries.length > 0) {
      problems.push(`Electron wants libraries that are not here: ${libraries.join(' ')}.`);
      return null;
    }
  }
  if (electron) say(`electron: ${electron} (${electronVersion(electron) ?? 'version unknown'})`);
  return electron;
}

/**
 * Finds or fetches what the end-to-end tests run in. Done twice it does nothing the second time.
 * `{browser, electron, problems}`: paths or null, and a sentence for each thing that could not be had.
 */
export async function setUpTests(say = () => {}) {
  const problems = [];
  const browser = await setUpBrowser(say, problems);
  const display = await setUpDisplay(say, problems);
  const electron = await setUpElectron(say, problems);
  return { browser, electron: display ? electron : null, problems };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { problems } = await setUpTests((line) => console.log(line));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
