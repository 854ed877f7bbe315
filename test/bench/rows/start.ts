import { findBrowser, findTestElectron } from '../../../scripts/lib/runtimes.mjs';
import {
  launchChromium,
  launchElectron,
  newProfile,
  removeFolders,
  whenReady,
} from '../../e2e/support/launch.ts';
import type { Measured } from '../measured.ts';
import { THOUSAND_INTERVIEWS } from '../support/big-project.ts';
import { memoryOf } from '../support/memory.ts';
import { isWanted, loadProject } from '../support/window.ts';

const RUNS = 5;

const EDITIONS = [
  { name: 'Chromium', isThere: () => findBrowser() !== null, launch: launchChromium },
  { name: 'Electron', isThere: () => findTestElectron() !== null, launch: launchElectron },
] as const;

/**
 * A project of 1,000 interviews in a program that has just been started: from its start to the list, from the click to
 * the first document painted, and the memory of all its processes then.
 */
export async function measure(): Promise<readonly Measured[]> {
  const rows: Measured[] = [];
  try {
    for (const { name, isThere, launch } of EDITIONS) {
      if (!isThere() || !isWanted(name)) continue;
      const profile = newProfile();
      const made = await launch({ profile });
      await loadProject(made.page, THOUSAND_INTERVIEWS);
      await made.close();
      const opening: number[] = [];
      const starting: number[] = [];
      const memory: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const opened = await launch({ profile });
        starting.push((await whenReady(opened.page)) - opened.startedAt);
        await opened.page.evaluate(() => {
          const took = new Promise<number>((resolve) => {
            window.addEventListener(
              'click',
              ({ timeStamp }) => {
                new PerformanceObserver((list) => {
                  const mount = list.getEntriesByName('reader-mount')[0];
                  if (mount) resolve(mount.startTime + mount.duration - timeStamp);
                }).observe({ type: 'measure' });
              },
              { capture: true, once: true },
            );
          });
          Object.assign(window, { benchOpened: took });
        });
        await opened.page.getByRole('button', { name: THOUSAND_INTERVIEWS.name, exact: true }).click();
        opening.push(await opened.page.evaluate(() => Reflect.get(window, 'benchOpened') as Promise<number>));
        memory.push(memoryOf(profile));
        await opened.close();
      }
      const at = `${name}, 1,000 interviews, 10 million words, 200,000 codings`;
      rows.push(
        { what: 'start, with the debugger attached', at, unit: 'ms', samples: starting },
        { what: 'open the project, click to first frame', at, unit: 'ms', samples: opening },
        { what: 'memory of all processes', at, unit: 'MB', samples: memory },
      );
    }
  } finally {
    removeFolders();
  }
  return rows;
}
