#!/usr/bin/env node
import { build, isBuilt } from './build.mjs';
import { findBrowser } from './lib/runtimes.mjs';
import { getServer, openBrowser, untilStopped } from './start/browser.mjs';
import { getElectron, openElectron } from './start/electron.mjs';
import { messages } from './start/messages.mjs';
import { workWithoutWindow } from './start/no-window.mjs';
import { hasDisplay, readArguments, systemLanguage, waysToTry } from './start/plan.mjs';

const language = systemLanguage(process.env, Intl.DateTimeFormat().resolvedOptions().locale);
const text = messages[language];
const print = (line) => console.log(line);

/** Each way resolves to an exit code, or to null when it did not work out and the next one is to be tried. */
const ways = {
  async electron({ files }) {
    const { program, why } = await getElectron(text, print);
    if (!program) {
      print(text.noElectron(why));
      return null;
    }
    print(text.opening);
    const { started, code } = await openElectron({ program, files, text, print });
    if (!started) print(text.electronFailed);
    return started ? code : null;
  },

  async browser({ browser, files }) {
    if (!browser) {
      print(text.noBrowser);
      return null;
    }
    const server = await getServer(text);
    if (server.sentence) {
      console.error(server.sentence);
      return 1;
    }
    print(text.browser(browser));
    if (files.length > 0) print(text.filesNeedElectron);
    const { started, code } = await openBrowser({ browser, address: server.address, text, print });
    await server.stop();
    if (!started) print(text.browserFailed(browser));
    return started ? code : null;
  },

  async serve({ browser }) {
    if (!browser) print(text.noBrowser);
    const server = await getServer(text);
    if (server.sentence) {
      console.error(server.sentence);
      return 1;
    }
    print(server.ours ? text.serving(server.address) : text.alreadyThere(server.address));
    if (server.ours) await untilStopped();
    await server.stop();
    return 0;
  },

  'no-window': ({ display }) => workWithoutWindow({ language, text, print, display }),
};

async function main() {
  const { forced, files, unknown } = readArguments(
    process.argv.slice(2),
    process.env.INIT_CWD ?? process.cwd(),
  );
  if (unknown.length > 0) {
    console.error(text.unknown(unknown.join(' ')));
    return 2;
  }
  if (!isBuilt()) {
    print(text.building);
    try {
      await build();
    } catch (error) {
      console.error(text.buildFailed(error.message));
      return 1;
    }
  }
  const browser = findBrowser();
  const display = hasDisplay(process.platform, process.env);
  for (const way of waysToTry({ forced, display, browser })) {
    const code = await ways[way]({ browser, files, display });
    if (code !== null) return code;
  }
  return 1;
}

process.exitCode = await main();
