import { findBrowser, findTestElectron } from '../../../scripts/lib/runtimes.mjs';
import { startBrowser, windowServer } from '../../e2e/support/chromium.ts';
import { launchElectron } from '../../e2e/support/electron.ts';
import { newProfile, removeFolders } from '../../e2e/support/folders.ts';
import { whenReady } from '../../e2e/support/ready.ts';
import type { Measured } from '../measured.ts';

const RUNS = 9;

/** Milliseconds from the start of the process to the window that can be used, a new profile each time. */
async function electronStart(): Promise<number> {
  const opened = await launchElectron({ profile: newProfile() });
  const ready = await whenReady(opened.page);
  await opened.kill();
  return ready - opened.startedAt;
}

async function chromiumStart(): Promise<number> {
  const { address } = await windowServer();
  const started = await startBrowser({ profile: newProfile() }, address);
  const page = started.context.pages()[0] ?? (await started.context.waitForEvent('page'));
  const ready = await whenReady(page);
  await started.kill();
  return ready - started.startedAt;
}

async function repeat(start: () => Promise<number>): Promise<number[]> {
  // The first one brings the program's files into the system's cache; it is not counted.
  await start();
  const samples: number[] = [];
  for (let run = 0; run < RUNS; run += 1) samples.push(await start());
  return samples;
}

/** Cold start of the built app to a usable window. Electron's numbers hold Playwright's attaching in them. */
export async function measure(): Promise<readonly Measured[]> {
  const rows: Measured[] = [];
  const what = 'cold start to a usable window';
  try {
    if (findTestElectron()) {
      rows.push({ what, at: 'Electron, new profile', unit: 'ms', samples: await repeat(electronStart) });
    }
    if (findBrowser()) {
      rows.push({ what, at: 'Chromium, new profile', unit: 'ms', samples: await repeat(chromiumStart) });
    }
  } finally {
    removeFolders();
  }
  return rows;
}
