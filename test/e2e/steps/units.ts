import { chooseFromList, chooseFromMenu, dialog, keys, type Person, press } from './person.ts';

/** Opens the screen that brings in aligned texts, and chooses files there. */
export async function chooseUnits(person: Person, paths: readonly string[]): Promise<void> {
  const { page, words, opened } = person;
  await chooseFromMenu(person, words('app:project_menu'), words('app:menu_importUnits'));
  await page.getByRole('heading', { name: words('importing:units_title') }).waitFor();
  await opened.chooseFiles([...paths]);
  await press(person, words('importing:units_choose'));
}

/** Exports the texts with their alignment; gives what the window says could not be carried over. */
export async function exportUnits(
  person: Person,
  format: 'tmx' | 'xliff' | 'pairs',
  path: string,
): Promise<readonly string[]> {
  const { page, words, opened } = person;
  await keys(person, 'Control+Shift+e');
  const box = dialog(person, words('exporting:dialog_title'));
  await box.waitFor();
  await chooseFromList(person, words('exporting:dialog_format'), words(`exporting:dialog_${format}`), box);
  await opened.saveTo(path);
  await press(person, words('exporting:dialog_write'), box);
  const list = page.locator('.exporting__left');
  await list.waitFor();
  const said = await list.locator('li').allInnerTexts();
  await press(person, words('common:close'), dialog(person, words('exporting:dialog_title')));
  await list.waitFor({ state: 'detached' });
  return said;
}
