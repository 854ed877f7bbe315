import type { Page } from 'playwright-core';
import { whenMeasured } from './ready.ts';

/** From the list of projects into the sample, which every new profile has; until its reader is painted. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Estudio Corredor Norte/ }).click();
  await whenMeasured(page, 'reader-mount');
}
