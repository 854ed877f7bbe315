import type { Locator } from 'playwright-core';
import { pairRow } from './importing.ts';
import { keys, type Person } from './person.ts';

/** More stops than any view has. */
const MOST_STOPS = 150;

/** Presses Tab until the focus is on something; fails when it comes around without it. */
export async function tabTo(
  person: Person,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await keys(person, key);
  }
  throw new Error(`${key} does not come to ${target}`);
}

/** Corrects who speaks in a pair, here alone, without the mouse. */
export async function correctSpeakerByKeys(
  person: Person,
  number: number,
  { name, age }: { readonly name: string; readonly age: string },
): Promise<void> {
  const { page, words } = person;
  const row = pairRow(person, number);
  await tabTo(person, row.getByRole('button', { name: words('importing:mend_open') }));
  await keys(person, 'Enter');
  await tabTo(person, row.getByRole('button', { name: words('importing:mend_speaker') }));
  await keys(person, 'Enter');
  const form = page.getByRole('form', { name: words('importing:mend_speaker') });
  await tabTo(person, form.getByRole('textbox', { name: words('importing:mend_name') }));
  await keys(person, 'Control+a');
  await page.keyboard.type(name);
  await tabTo(person, form.getByRole('textbox', { name: words('importing:mend_age') }));
  await keys(person, 'Control+a');
  await page.keyboard.type(age);
  await keys(person, 'Enter');
  await row.locator('.pair__who').getByText(name, { exact: true }).waitFor();
}
