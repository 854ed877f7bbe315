import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import type { UiLanguage } from '../../../shared/model/records.ts';
import { type Launch, type LaunchOptions, type Opened, removeFolders, whenReady } from '../support/index.ts';
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

export interface Room {
  /** Opens a window and waits until it can be used. */
  readonly open: (options: LaunchOptions) => Promise<Person>;
  /** Ends it like a power cut. */
  readonly kill: (person: Person) => Promise<void>;
}

/** Longer than any state should need on a loaded machine; never waited out when all is well. */
export const PATIENCE = 20_000;

/** Windows of one scenario: closed after it, and none of them may have said an error in its console. */
export function useRoom(launch: Launch): Room {
  const people = new Set<Person>();
  const leave = async (person: Person) => {
    people.delete(person);
    await person.opened.kill();
  };
  afterEach(async () => {
    const errors = [...people].flatMap((person) => person.opened.errors);
    for (const person of people) await leave(person);
    expect(errors).toEqual([]);
  });
  afterAll(removeFolders);
  return {
    open: async (options) => {
      const opened = await launch(options);
      opened.page.setDefaultTimeout(PATIENCE);
      const person: Person = {
        opened,
        page: opened.page,
        language: options.language ?? 'en',
        get words() {
          return wordsOf(this.language);
        },
      };
      people.add(person);
      await whenReady(opened.page);
      return person;
    },
    kill: async (person) => {
      expect(person.opened.errors).toEqual([]);
      await leave(person);
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
  await person.page.locator('.toast').filter({ hasText: text }).waitFor();
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

/** Asserts again until it holds: for what a window settles into by itself. */
export const eventually = (look: () => Promise<void>): Promise<void> =>
  expect.poll(() => look().then(() => 'holds', String), { timeout: PATIENCE, interval: 50 }).toBe('holds');
