import { dialog, keys, type Person, press } from './person.ts';

/** Presses EN · ES at the top. */
export async function switchLanguage(person: Person): Promise<void> {
  await press(person, person.words('app:switch_language'));
  person.language = person.language === 'es' ? 'en' : 'es';
  await person.page.locator(`html[lang="${person.language}"]`).waitFor({ state: 'attached' });
}

/** Says who is coding. */
export async function sayWhoCodes(person: Person, name: string): Promise<void> {
  const { words } = person;
  await keys(person, 'Control+,');
  const box = dialog(person, words('app:settings_title'));
  await box.getByRole('textbox', { name: words('app:settings_coder') }).fill(name);
  await press(person, words('common:done'), box);
  await box.waitFor({ state: 'detached' });
}
