import type { Locator } from 'playwright-core';
import { chooseFromMenu, dialog, type Person, press } from './person.ts';

type Tab = 'documents' | 'codebook' | 'cases';

/** Brings one of the three lists at the left to the front. */
export async function showTab({ page, words }: Person, tab: Tab): Promise<void> {
  await page.getByRole('tab', { name: words(`app:tab_${tab}`), exact: true }).click();
}

/** The documents in the list, top to bottom. */
export function documentNames({ page }: Person): Promise<readonly string[]> {
  return page.locator('.documents__name').allInnerTexts();
}

export function documentRow({ page }: Person, name: string): Locator {
  return page
    .locator('.documents__row')
    .filter({ has: page.locator('.documents__name').getByText(name, { exact: true }) });
}

export async function openDocument(person: Person, name: string): Promise<void> {
  await documentRow(person, name).locator('.documents__open').click();
  await person.page.locator('.reader__title').getByText(name, { exact: true }).waitFor();
}

type DocumentAction = 'common:rename' | 'common:delete' | 'app:documents_up' | 'app:documents_down';

export async function doToDocument(person: Person, name: string, action: DocumentAction): Promise<void> {
  const { words } = person;
  await chooseFromMenu(person, words('app:documents_actions', { name }), words(action));
}

export async function renameDocument(person: Person, from: string, to: string): Promise<void> {
  await doToDocument(person, from, 'common:rename');
  const field = person.page.getByRole('textbox', {
    name: person.words('app:documents_name', { name: from }),
  });
  await field.fill(to);
  await field.press('Enter');
  await documentRow(person, to).waitFor();
}

export function caseRow({ page, words }: Person, name: string): Locator {
  return page
    .locator('.cases__row')
    .filter({ has: page.getByRole('button', { name: words('cases:edit', { name }), exact: true }) });
}

/** What the list says of a person, chip by chip. */
export function attributesShown(person: Person, name: string): Promise<readonly string[]> {
  return caseRow(person, name).locator('.chip').allInnerTexts();
}

/** Opens the form of a case from its name in the list. */
export async function editCase(person: Person, name: string): Promise<Locator> {
  await press(person, person.words('cases:edit', { name }));
  const box = dialog(person, person.words('cases:edit_title'));
  await box.waitFor();
  return box;
}
