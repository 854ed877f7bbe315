import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { environment, type LaunchOptions, languageEnvironment } from './edition.ts';
import { programUser } from './folders.ts';
import { killTree } from './process-tree.ts';

/** A Chromium or Electron that we started ourselves: its process is known, so that a kill is a true one. */
export interface Started {
  readonly startedAt: number;
  /**
   * The first page, through the debugger. Attaching while a page loads has been seen to get stuck: it is tried anew.
   * `asItIs` changes nothing of the browser (Electron takes no other way).
   */
  attach(how?: { readonly asItIs: boolean }): Promise<Page>;
  kill(): Promise<void>;
  /** Ends it in order, as closing the last window does. Only after `attach`. */
  close(): Promise<void>;
}

async function connect(address: string, noDefaults: boolean) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await chromium.connectOverCDP(address, { timeout: 10_000, isLocal: true, noDefaults });
    } catch (error) {
      if (tries === 3) throw error;
    }
  }
}

/** Starts `program` on a profile with an open debugger; `words` are its own arguments. */
export function startProgram(program: string, words: readonly string[], options: LaunchOptions): Started {
  const user = programUser();
  const switches = [`--user-data-dir=${options.profile}`, '--remote-debugging-port=0'];
  const startedAt = Date.now();
  const child = spawn(user ? user.wrapper : program, [...switches, ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A process group of its own: Ctrl+C in the terminal reaches the test first.
    detached: process.platform !== 'win32',
    env: environment({
      ...languageEnvironment(options.language ?? 'en'),
      ...(user ? { ...user.env, TESTIMONIO_PROGRAM: program } : {}),
    }),
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      const found = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (found) resolve(found);
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`${program} ended with ${code} before it could be attached to`)),
    );
  });
  // Said by `attach`; a program that is never attached to may end as it likes.
  address.catch(() => undefined);
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const finish = async () => {
    await exited;
    process.off('exit', endWithUs);
  };
  let browser: Awaited<ReturnType<typeof connect>> | null = null;
  return {
    startedAt,
    async attach({ asItIs } = { asItIs: false }) {
      browser = await connect(await address, asItIs);
      const [context] = browser.contexts();
      if (!context) throw new Error(`${program} has no context`);
      return context.pages()[0] ?? context.waitForEvent('page');
    },
    async kill() {
      if (child.pid !== undefined) await killTree(child.pid);
      await finish();
    },
    async close() {
      const session = await browser?.newBrowserCDPSession();
      await Promise.all([exited, session?.send('Browser.close').catch(() => undefined)]);
      await finish();
    },
  };
}
