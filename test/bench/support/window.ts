import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { root } from '../../../scripts/lib/paths.mjs';
import { findBrowser, findTestElectron } from '../../../scripts/lib/runtimes.mjs';
import {
  launchChromium,
  launchElectron,
  newProfile,
  type Opened,
  removeFolders,
  whenMeasured,
  whenReady,
} from '../../e2e/support/launch.ts';
import type { Measured } from '../measured.ts';
import { HUNDRED_THOUSAND, type Size, TEN_THOUSAND } from './big-project.ts';

/** Longer than anything here takes on a machine that others use too. */
const PATIENCE = 90_000;

let bundle: Promise<string> | null = null;

/** page/load.ts as one script: the shipped window has nothing of it. */
function loader(): Promise<string> {
  bundle ??= build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'test/bench/page/load.ts'), formats: ['iife'], name: 'testimonioBench' },
    },
  }).then((built) => {
    const [first] = Array.isArray(built) ? built : [built];
    const chunk = first && 'output' in first ? first.output[0] : undefined;
    if (!chunk) throw new Error('the loader of made projects was not built');
    return chunk.code;
  });
  return bundle;
}

/** Puts a made project into a window that is at the list of projects, and shows the list anew. */
export async function loadProject(page: Page, size: Size): Promise<void> {
  await whenReady(page);
  const script = await loader();
  await page.evaluate(`${script}; testimonioBench.load(${JSON.stringify(size)})`);
  await page.reload();
  await whenReady(page);
}

/** Opens a project from the list, until its first document is painted. */
export async function openProject(page: Page, size: Size): Promise<void> {
  await page.getByRole('button', { name: size.name, exact: true }).click({ timeout: PATIENCE });
  await whenMeasured(page, 'reader-mount', PATIENCE);
  await page.getByRole('tab', { name: 'Documents', exact: true }).click({ timeout: PATIENCE });
}

/**
 * Opens a document from the list. Gives milliseconds from the click to the frame in which its rows are painted, by
 * the page's own clock.
 */
export async function openDocument(page: Page, name: string): Promise<number> {
  await page.evaluate(() => {
    performance.clearMeasures('reader-mount');
    const took = new Promise<number>((resolve) => {
      window.addEventListener(
        'click',
        (event) => {
          const observer = new PerformanceObserver((list) => {
            const mount = list.getEntriesByName('reader-mount')[0];
            if (!mount) return;
            observer.disconnect();
            resolve(mount.startTime + mount.duration - event.timeStamp);
          });
          observer.observe({ type: 'measure' });
        },
        { capture: true, once: true },
      );
    });
    Object.assign(window, { benchOpened: took });
  });
  await page.locator('.documents__open').filter({ hasText: name }).click({ timeout: PATIENCE });
  return page.evaluate(() => Reflect.get(window, 'benchOpened') as Promise<number>);
}

export interface Bench extends Opened {
  readonly cdp: CDPSession;
  /** For the table. */
  readonly name: string;
}

/** `TESTIMONIO_BENCH_EDITION=Chromium` leaves the other out. */
export const isWanted = (name: string) => (process.env.TESTIMONIO_BENCH_EDITION ?? name) === name;

const EDITIONS = [
  { name: 'Chromium', isThere: () => findBrowser() !== null, launch: launchChromium },
  { name: 'Electron', isThere: () => findTestElectron() !== null, launch: launchElectron },
] as const;

/** Does something in each edition that runs here, with a made project in a new profile, and tidies up after it. */
export async function inEachEdition(size: Size, work: (bench: Bench) => Promise<void>): Promise<void> {
  try {
    for (const { name, isThere, launch } of EDITIONS) {
      if (!isThere() || !isWanted(name)) continue;
      const opened = await launch({ profile: newProfile() });
      try {
        opened.page.setDefaultTimeout(PATIENCE);
        await loadProject(opened.page, size);
        const cdp = await opened.page.context().newCDPSession(opened.page);
        await work({ ...opened, cdp, name });
      } finally {
        await opened.kill();
      }
    }
  } finally {
    removeFolders();
  }
}

/** What the page has used so far: seconds of its main thread, nodes, bytes. */
export async function metricsOf({ cdp }: Bench): Promise<ReadonlyMap<string, number>> {
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Puts the focus into the text, at the first bead in sight. */
export async function focusText(page: Page): Promise<void> {
  await page.locator('[data-cell]').first().focus();
  await page.keyboard.press('Home');
}

/**
 * Presses a key. Gives milliseconds from the key to the end of the next frame, by the page's own clock; of the first
 * frame in which the words in sight are others where `until` says so.
 */
export async function pressToFrame(
  page: Page,
  key: string,
  until: 'frame' | 'words' = 'frame',
): Promise<number> {
  await page.evaluate((wanted) => {
    const words = () => document.querySelector('.reader__rows')?.textContent;
    const took = new Promise<number>((resolve) => {
      const before = words();
      window.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          const frame = () => {
            // The task after a frame's callback runs when that frame has been handed to the screen.
            const channel = new MessageChannel();
            channel.port1.onmessage = () => {
              if (wanted === 'words' && words() === before) requestAnimationFrame(frame);
              else resolve(performance.now() - timeStamp);
            };
            channel.port2.postMessage(null);
          };
          requestAnimationFrame(frame);
        },
        { capture: true, once: true },
      );
    });
    Object.assign(window, { benchPressed: took });
  }, until);
  await page.keyboard.press(key);
  return page.evaluate(() => Reflect.get(window, 'benchPressed') as Promise<number>);
}

/**
 * Milliseconds that the next key occupies the main thread before a frame can be made: its listeners, and what these
 * leave for the end of their task. Ask for it after the key was pressed; it must reach the window.
 */
export async function taskOfNextKey(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const took = new Promise<number>((resolve) => {
      window.addEventListener(
        'keydown',
        () => {
          const started = performance.now();
          // The last listener of the key: added to the window after those of the app.
          window.addEventListener(
            'keydown',
            () => queueMicrotask(() => resolve(performance.now() - started)),
            { once: true },
          );
        },
        { capture: true, once: true },
      );
    });
    Object.assign(window, { benchTask: took });
  });
  return () => page.evaluate(() => Reflect.get(window, 'benchTask') as Promise<number>);
}

/** Both sizes, or the one that `TESTIMONIO_BENCH_PAIRS` names. */
export function wantedSizes(): readonly Size[] {
  const wanted = process.env.TESTIMONIO_BENCH_PAIRS;
  return [TEN_THOUSAND, HUNDRED_THOUSAND].filter(
    ({ pairs }) => wanted === undefined || Number(wanted) === pairs,
  );
}

/** The rows of each wanted size, one size after the other. */
export async function forEachSize(rowsOf: (size: Size) => Promise<Measured[]>): Promise<readonly Measured[]> {
  const rows: Measured[] = [];
  for (const size of wantedSizes()) rows.push(...(await rowsOf(size)));
  return rows;
}

/**
 * Gives a theme by its key to what is in hand, until its stripe is painted: milliseconds to the frame, and what asks for
 * those of the task that the key was.
 */
export async function giveThemeByKey(
  page: Page,
  key: string,
): Promise<{ readonly took: number; readonly task: () => Promise<number> }> {
  await page.locator('.reader__hint').waitFor();
  const before = await page.locator('.reader__stripe').count();
  const task = await taskOfNextKey(page);
  const took = await pressToFrame(page, key);
  await page.waitForFunction((known) => document.querySelectorAll('.reader__stripe').length > known, before);
  return { took, task };
}
