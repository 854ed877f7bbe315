import type { Locator } from 'playwright-core';
import { button, keys, type Person, press } from './person.ts';
import { pattern } from './words.ts';

/** The one box that does the coding. */
export function codingBox({ page, words }: Person): Locator {
  return page.getByRole('combobox', { name: words('coding:box_label') });
}

/** With words selected: types the beginning of a theme's name and takes the first line with Enter. */
export async function tagTyping(person: Person, typed: string, theme: string): Promise<void> {
  const { page } = person;
  await page.keyboard.type(typed);
  await codingBox(person).waitFor();
  await page.locator('.coding-box .choice__option[data-active]').getByText(theme, { exact: true }).waitFor();
  await keys(person, 'Enter');
  await codingBox(person).waitFor({ state: 'detached' });
  await inHand(person, theme).waitFor();
}

/** With words selected: opens the box from the offer beside them and clicks the theme. */
export async function tagByClicks(person: Person, theme: string): Promise<void> {
  const { page } = person;
  await page.locator('.reader__hint').click();
  await codingBox(person).waitFor();
  await page
    .locator('.coding-box .choice__option')
    .filter({ has: page.getByText(theme, { exact: true }) })
    .click();
  await codingBox(person).waitFor({ state: 'detached' });
  await inHand(person, theme).waitFor();
}

/** The coding in hand, in the panel at the right. */
export function inHand({ page }: Person, theme?: string): Locator {
  const card = page.locator('.inspector:not(.inspector--empty)');
  return theme === undefined
    ? card
    : card.filter({ has: page.locator('#inspector-theme').getByText(theme, { exact: true }) });
}

/** What the panel says of one side of the coding in hand. */
export function sideInHand({ page }: Person, language: string): Locator {
  return page
    .locator('.inspector__side')
    .filter({ has: page.locator(`.inspector__language [lang="${language}"]`) });
}

/** The words of one side of the coding in hand. */
export function quoteInHand(person: Person, language: string): Promise<readonly string[]> {
  return sideInHand(person, language).locator('.inspector__quote').allInnerTexts();
}

/** Waits until the panel says that one side was tagged by a person. */
export async function isTagged(person: Person, language: string): Promise<void> {
  const text = person.words('coding:state_tagged', { coder: '<coder>', date: '<date>' });
  await sideInHand(person, language)
    .getByText(pattern(text, '<coder>', '<date>'))
    .waitFor();
}

/** Waits until the panel says that one side follows from the other. */
export async function isProjected(person: Person, language: string): Promise<void> {
  const text = person.words('coding:state_projected', { confidence: '<number>' });
  await sideInHand(person, language).getByText(pattern(text, '<number>')).waitFor();
}

export async function confirmInHand(person: Person): Promise<void> {
  await press(person, pattern(person.words('coding:confirm')));
  await sideConfirmed(person).waitFor();
}

export function sideConfirmed({ page, words }: Person): Locator {
  return page.locator('.inspector__state').getByText(words('coding:state_confirmed'), { exact: true });
}

export async function removeInHand(person: Person): Promise<void> {
  await button(person, pattern(person.words('coding:remove'))).click();
  await inHand(person).waitFor({ state: 'detached' });
}
