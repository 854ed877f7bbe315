import type { Locator } from 'playwright-core';
import { button, keys, type Person, press } from './person.ts';
import { eventually } from './room.ts';

/** The text of the note that is being written. */
export const noteText = ({ page }: Person): Locator => page.locator('.note-editor__text');

/** The notes on one thing, wherever they are shown. */
export function notesField({ page }: Person, within?: Locator): Locator {
  return (within ?? page.locator('body')).locator('.notes');
}

/** Presses “Add a note” (or another), and stands in the empty text. */
export async function beginNote(person: Person, within: Locator, isFirst = true): Promise<void> {
  await press(person, person.words(isFirst ? 'notes:add' : 'notes:addAnother'), within);
  await isWriting(person);
}

/** Waits until the text of a note has the focus. */
export async function isWriting(person: Person): Promise<void> {
  await noteText(person).waitFor();
  await eventually(async () => {
    const has = await noteText(person).evaluate((element) => element === document.activeElement);
    if (!has) throw new Error('the note has not the focus');
  });
}

/**
 * Writes by keys alone: a heading, a line with words in bold, a list of two, and a link to what a search finds.
 * Leaves the note with Escape.
 */
export async function writeRichNote(
  person: Person,
  note: { readonly heading: string; readonly bold: string; readonly search: string; readonly finds: string },
): Promise<void> {
  const { page } = person;
  await keys(person, 'Control+Alt+1');
  await page.keyboard.type(note.heading);
  await keys(person, 'Enter');
  await page.keyboard.type('Said ');
  await keys(person, 'Control+b');
  await page.keyboard.type(note.bold);
  await keys(person, 'Control+b');
  await page.keyboard.type(' twice. ');
  await linkTo(person, note.search, note.finds);
  await keys(person, 'Enter', 'Control+Shift+8');
  await page.keyboard.type('first');
  await keys(person, 'Enter');
  await page.keyboard.type('second');
  await keys(person, 'Escape');
  await noteText(person).waitFor({ state: 'detached' });
}

/** With the caret in a note: Ctrl+Shift+K, some letters, Enter. */
export async function linkTo(person: Person, search: string, finds: string): Promise<void> {
  const { page, words } = person;
  await keys(person, 'Control+Shift+k');
  const field = page.getByRole('combobox', { name: words('notes:picker') });
  await field.waitFor();
  await page.keyboard.type(search);
  await page.locator('.link-picker .choice__option[data-active]').filter({ hasText: finds }).waitFor();
  await keys(person, 'Enter');
  await field.waitFor({ state: 'detached' });
  await isWriting(person);
}

/** Opens the list of all notes by its keys. */
export async function openNotesView(person: Person): Promise<void> {
  await keys(person, 'Control+Shift+m');
  await person.page.getByRole('heading', { name: person.words('notes:view'), level: 1 }).waitFor();
}

/** What the list of all notes shows, note by note. */
export function notesShown({ page }: Person): Promise<readonly string[]> {
  return page.locator('.notes-screen__row .note-body').allInnerTexts();
}

export async function searchNotes(person: Person, query: string): Promise<void> {
  await person.page.getByRole('textbox', { name: person.words('notes:view_search') }).fill(query);
}

/** Opens the editor of the first note within something from its button. */
export async function editNote(person: Person, within: Locator): Promise<void> {
  await button(person, /^(?:Edit the note|Editar la nota)/, within)
    .first()
    .click();
  await isWriting(person);
}
