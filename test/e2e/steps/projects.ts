import type { Locator } from 'playwright-core';
import { chooseFromMenu, dialog, keys, type Person, press } from './person.ts';

/** The project that is there at first start. */
export const SAMPLE = 'Estudio Corredor Norte · Northern Corridor study';

export function projectRow({ page }: Person, name: string): Locator {
  return page.locator('.projects__row').filter({ has: page.getByRole('button', { name, exact: true }) });
}

/** The names in the list, top to bottom; waits until it has been looked up. */
export async function projectNames({ page }: Person): Promise<readonly string[]> {
  await page.locator('section[aria-busy="false"] #projects-list').waitFor();
  return page.locator('.projects__open').allInnerTexts();
}

/** What a project's line says of it: documents, codings, last change. */
export function projectFacts(person: Person, name: string): Promise<string> {
  return projectRow(person, name).locator('.projects__facts').innerText();
}

export async function makeProject(person: Person, name: string, { starter = true } = {}): Promise<void> {
  const { page, words } = person;
  await press(person, words('projects:new'));
  const form = dialog(person, words('projects:new_title'));
  await form.getByRole('textbox', { name: words('projects:name') }).fill(name);
  if (!starter) await form.getByText(words('projects:new_starter')).click();
  await press(person, words('projects:new_create'), form);
  await page.locator('.crumbs__project').getByText(name, { exact: true }).waitFor();
}

export async function openProject(person: Person, name: string): Promise<void> {
  await press(person, name);
  await isOpen(person, name);
}

export async function isOpen({ page }: Person, name: string): Promise<void> {
  await page.locator('.crumbs__project').getByText(name, { exact: true }).waitFor();
}

/** Back to the list of projects. */
export async function closeProject(person: Person): Promise<void> {
  await chooseFromMenu(person, person.words('app:project_menu'), person.words('app:menu_closeProject'));
  await person.page.locator('.projects').waitFor();
}

/** By its keys, which are other ones where a browser keeps those for closing its window. */
export async function closeProjectByKeys(person: Person): Promise<void> {
  await keys(person, person.opened.edition === 'browser' ? 'Alt+Shift+W' : 'Control+Shift+W');
}

export async function renameProject(person: Person, from: string, to: string): Promise<void> {
  const { page, words } = person;
  await chooseFromMenu(person, words('projects:actions', { name: from }), words('common:rename'));
  const field = page.getByRole('textbox', { name: words('projects:rename_of', { name: from }) });
  await field.fill(to);
  await field.press('Enter');
  await projectRow(person, to).waitFor();
}

export async function deleteProject(person: Person, name: string): Promise<void> {
  const { words } = person;
  await chooseFromMenu(person, words('projects:actions', { name }), words('projects:toBin'));
  await projectRow(person, name).waitFor({ state: 'detached' });
}

/** The line of a deleted project. */
export function inBin({ page }: Person, name: string): Locator {
  return page.locator('.projects__bin .projects__row').filter({ hasText: name });
}
