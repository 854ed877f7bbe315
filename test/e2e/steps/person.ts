import type { Locator, Page } from 'playwright-core';
import type { UiLanguage } from '../../../shared/model/records.ts';
import type { Opened } from '../support/edition.ts';
import { type Words, wordsOf } from './words.ts';

/** Someone before a window, who reads it in one language. The steps say what they do. */
export interface Person {
  readonly opened: Opened;
  readonly page: Page;
  /** The language that the window is in; `switchLanguage` changes it. */
  language: UiLanguage;
  /** What the window says, in its language now. */
  readonly words: Words;
}

/** Longer than any state should need on a loaded machine; never waited out when all is well. */
export const PATIENCE = 20_000;

/** Someone who meets a window that has just been opened; it speaks the machine's language at first. */
export function meet(opened: Opened, language: UiLanguage = 'en'): Person {
  opened.page.setDefaultTimeout(PATIENCE);
  return {
    opened,
    page: opened.page,
    language,
    get words() {
      return wordsOf(this.language);
    },
  };
}

/** The button of this name, exactly; within a dialog where one is open. */
export function button({ page }: Person, name: string | RegExp, within?: Locator): Locator {
  return (within ?? page).getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
}

export async function press(person: Person, name: string | RegExp, within?: Locator): Promise<void> {
  await button(person, name, within).click();
}

/** Opens the menu behind a button and takes one of its entries. */
export async function chooseFromMenu(person: Person, menu: string, entry: string): Promise<void> {
  await press(person, menu);
  await person.page.getByRole('menuitem', { name: entry }).click();
}

/** The dialog of this title. */
export function dialog({ page }: Person, title: string): Locator {
  return page
    .locator('[role="dialog"],[role="alertdialog"]')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}

/** Chooses from a list that opens under its label. */
export async function chooseFromList(
  person: Person,
  label: string,
  choice: string,
  within?: Locator,
): Promise<void> {
  await (within ?? person.page).getByRole('button', { name: label }).click();
  await person.page.getByRole('option', { name: choice, exact: true }).click();
}

/** What the window says at its lower edge, and waits for. */
export async function isTold(person: Person, text: string | RegExp): Promise<void> {
  await person.page.locator('.toast').filter({ hasText: text }).last().waitFor();
}

/** Closes every notice, so that what is told next is new. */
export async function closeNotices(person: Person): Promise<void> {
  const close = person.page.locator('.toast').getByRole('button', { name: person.words('common:close') });
  while ((await close.count()) > 0) await close.first().click();
}

/** Presses a key as the person's fingers would. */
export async function keys({ page }: Person, ...presses: readonly string[]): Promise<void> {
  for (const each of presses) await page.keyboard.press(each);
}
