import type { Locator } from 'playwright-core';
import type { Person } from './person.ts';

type Tab = 'documents' | 'codebook' | 'cases';

/** Brings one of the three lists at the left to the front. */
export async function showTab({ page, words }: Person, tab: Tab): Promise<void> {
  await page.getByRole('tab', { name: words(`app:tab_${tab}`), exact: true }).click();
}

export function documentRow({ page }: Person, name: string): Locator {
  return page.locator('.documents__row').filter({ has: page.locator('.documents__name', { hasText: name }) });
}
