import type { Page } from 'playwright-core';

/**
 * Waits until the window is usable (`<html data-ready="true">`) and gives that moment in milliseconds since
 * 1970: the page's own mark `usable` where there is one, for it is exact; else when it was seen.
 */
export async function whenReady(page: Page, timeout = 30_000): Promise<number> {
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout });
  return page.evaluate(() => {
    const mark = performance.getEntriesByName('usable', 'mark')[0];
    return performance.timeOrigin + (mark ? mark.startTime : performance.now());
  });
}

/** The durations, in milliseconds, that the page measured under `name` (performance.measure). */
export function measuresOf(page: Page, name: string): Promise<number[]> {
  return page.evaluate(
    (wanted) => performance.getEntriesByName(wanted, 'measure').map((one) => one.duration),
    name,
  );
}

/** Waits until the page has measured `name` at least once. */
export async function whenMeasured(page: Page, name: string, timeout = 30_000): Promise<void> {
  await page.waitForFunction((wanted) => performance.getEntriesByName(wanted, 'measure').length > 0, name, {
    timeout,
  });
}
