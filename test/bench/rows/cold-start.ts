import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser, findTestElectron } from '../../../scripts/lib/runtimes.mjs';
import {
  type LaunchOptions,
  newProfile,
  removeFolders,
  startChromium,
  startElectron,
  whenReady,
  windowServer,
} from '../../e2e/support/launch.ts';
import type { Started } from '../../e2e/support/started.ts';
import type { Measured } from '../measured.ts';

const RUNS = 9;

/** The debugger comes only after the start, so that it costs nothing: the page has written the moment down. */
const ATTACH_AFTER = 3_500;

type Start = (options: LaunchOptions) => Started;

/** Milliseconds from the start of the process to a window that can be used (its mark `usable`). */
async function once(start: Start, profile: string): Promise<number> {
  const started = start({ profile });
  try {
    await wait(ATTACH_AFTER);
    const ready = await whenReady(await started.attach({ asItIs: true }));
    return ready - started.startedAt;
  } finally {
    await started.kill();
  }
}

async function rowsOf(edition: string, start: Start): Promise<Measured[]> {
  const what = 'cold start to a usable window';
  const fresh: number[] = [];
  const known: number[] = [];
  // The first one brings the program's files into the system's cache; it is not counted.
  const profile = newProfile();
  await once(start, profile);
  for (let run = 0; run < RUNS; run += 1) {
    fresh.push(await once(start, newProfile()));
    known.push(await once(start, profile));
  }
  return [
    { what, at: `${edition}, first start on this machine`, unit: 'ms', samples: fresh },
    { what, at: `${edition}, every later start`, unit: 'ms', samples: known },
  ];
}

/** Cold start of the built app: a new process each time. */
export async function measure(): Promise<readonly Measured[]> {
  const { address } = await windowServer();
  try {
    return [
      ...(findTestElectron() ? await rowsOf('Electron', startElectron) : []),
      ...(findBrowser() ? await rowsOf('Chromium', (options) => startChromium(options, address)) : []),
    ];
  } finally {
    removeFolders();
  }
}
