import type { Page } from 'playwright-core';
import { findBrowser, findTestElectron } from '../../../scripts/lib/runtimes.mjs';
import {
  launchChromium,
  launchElectron,
  measuresOf,
  newProfile,
  type Opened,
  openSample,
  removeFolders,
  whenReady,
} from '../../e2e/support/launch.ts';
import type { Measured } from '../measured.ts';

const RUNS = 9;

/** The page's own measure, taken anew: from the first render of the reader to its first painted frame. */
async function readerMount(page: Page): Promise<number> {
  await openSample(page);
  const [mount] = await measuresOf(page, 'reader-mount');
  if (mount === undefined) throw new Error('the reader did not measure its mount');
  return mount;
}

async function repeat(opened: Opened): Promise<number[]> {
  const samples: number[] = [];
  try {
    await whenReady(opened.page);
    for (let run = 0; run < RUNS; run += 1) {
      samples.push(await readerMount(opened.page));
      await opened.page.reload();
      await whenReady(opened.page);
    }
  } finally {
    await opened.kill();
  }
  return samples;
}

/** How long the sample's reader takes to stand there. */
export async function measure(): Promise<readonly Measured[]> {
  const rows: Measured[] = [];
  const what = 'reader of the sample mounts';
  try {
    if (findTestElectron()) {
      const samples = await repeat(await launchElectron({ profile: newProfile() }));
      rows.push({ what, at: 'Electron', unit: 'ms', samples });
    }
    if (findBrowser()) {
      const samples = await repeat(await launchChromium({ profile: newProfile() }));
      rows.push({ what, at: 'Chromium', unit: 'ms', samples });
    }
  } finally {
    removeFolders();
  }
  return rows;
}
