import type { Locator } from 'playwright-core';
import { dialog, type Person, press } from './person.ts';

/** The themes as the tree shows them, top to bottom: the name in the window's language and the level from 1. */
export async function themesShown({
  page,
}: Person): Promise<readonly { readonly name: string; readonly level: number }[]> {
  // The panels come after the text.
  await page.locator('.codebook__row').first().waitFor();
  return page.locator('.codebook__row').evaluateAll((rows) =>
    rows.map((row) => ({
      name: row.querySelector('.bilingual > span')?.textContent ?? '',
      level: Number(row.getAttribute('aria-level')),
    })),
  );
}

export function themeRow({ page }: Person, name: string): Locator {
  return page
    .locator('.codebook__row')
    .filter({ has: page.locator('.bilingual > span:first-child').getByText(name, { exact: true }) });
}

/** Takes a theme in hand: its details open below the tree. A click on the one in hand would let it go. */
export async function takeTheme(person: Person, name: string): Promise<void> {
  const row = themeRow(person, name);
  const chosen = person.page.locator('.codebook__row[aria-selected="true"]');
  const isAlone = (await row.getAttribute('aria-selected')) === 'true' && (await chosen.count()) === 1;
  if (!isAlone) await row.locator('.codebook__name').click();
  await person.page.locator('.code-detail__name').getByText(name, { exact: true }).waitFor();
}

export interface ThemeForm {
  readonly name: { readonly es: string; readonly en: string };
  readonly colour?: string;
}

/** Fills the open form of a theme and sends it off with the button. */
export async function fillTheme(
  person: Person,
  title: string,
  form: Partial<ThemeForm>,
  done: string,
): Promise<void> {
  const { words, language } = person;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const box = dialog(person, title);
  for (const each of ['es', 'en'] as const) {
    const label = words('codebook:form_name', { language: names.of(each) ?? each });
    if (form.name) await box.getByRole('textbox', { name: label }).fill(form.name[each]);
  }
  if (form.colour)
    await box.getByRole('textbox', { name: words('codebook:form_colour_own') }).fill(form.colour);
  await press(person, done, box);
  await box.waitFor({ state: 'detached' });
}

export async function makeTheme(person: Person, form: ThemeForm): Promise<void> {
  const { words } = person;
  await press(person, new RegExp(`${words('codebook:new')}$`));
  await fillTheme(person, words('codebook:new'), form, words('codebook:form_create'));
  await themeRow(person, form.name[person.language]).waitFor();
}

/** The colour of a theme's square in the tree, as the window paints it. */
export function colourOf(person: Person, name: string): Promise<string> {
  return themeRow(person, name)
    .locator('.swatch')
    .evaluate((swatch) => getComputedStyle(swatch).backgroundColor);
}
