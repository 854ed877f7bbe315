import { mkdirSync } from 'node:fs';
import { readVersion } from '../lib/version.mjs';
import { HOST, PORT } from '../serve/answer.mjs';
import { serveWindow, versionServed } from '../serve/server.mjs';
import { runWindow } from './child.mjs';
import { browserArguments, needsNoSandbox, profileFolder } from './plan.mjs';

/**
 * Our server on the fixed port, a new one or the one that is there: `{address, stop, ours}`;
 * `{sentence}` when the port is not to be had.
 */
export async function getServer(text) {
  const address = `http://${HOST}:${PORT}/`;
  const version = readVersion();
  try {
    const server = await serveWindow();
    return { address, stop: server.stop, ours: true };
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
  }
  const served = await versionServed();
  if (served === version) return { address, stop: async () => {}, ours: false };
  return { sentence: served ? text.otherVersion(served) : text.portTaken(PORT) };
}

/** Opens the address as an app window and waits for its end. `started` is false when it fell over at once. */
export function openBrowser({ browser, address, text, print }) {
  const noSandbox = needsNoSandbox(process.platform, process.getuid?.());
  if (noSandbox) print(text.noSandbox);
  const profile = profileFolder(process.platform, process.env, browser);
  mkdirSync(profile, { recursive: true });
  return runWindow(browser, browserArguments({ address, profile, noSandbox }), {});
}

/** Waits until Ctrl+C or a request to end. */
export function untilStopped() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
  });
}
