import type { Locator } from 'playwright-core';
import { type Article, oneLine } from './articles.ts';
import { chooseFromMenu, isTold, type Person, press } from './person.ts';

/** Opens the screen that brings in an article. */
export async function beginArticle(person: Person): Promise<void> {
  const { page, words } = person;
  await chooseFromMenu(person, words('app:project_menu'), words('app:menu_importArticle'));
  await page.getByRole('heading', { name: words('importing:screen_articleTitle') }).waitFor();
}

/** On that screen: chooses a file, whatever comes of it. */
export async function chooseText(person: Person, path: string): Promise<void> {
  await person.opened.chooseFiles([path]);
  await press(person, person.words('importing:screen_chooseFile'));
}

/** Waits until what was found in a file is shown. */
export async function isFound({ page, words }: Person, file: string): Promise<void> {
  await page.getByRole('heading', { name: words('importing:screen_found', { file }), exact: true }).waitFor();
}

/** How many pairs and speakers the screen counts, in its own words. */
export async function countsShown({ page }: Person): Promise<readonly string[]> {
  return page.locator('.importing__counts > span').allInnerTexts();
}

export interface ShownPair {
  readonly number: number;
  readonly who: string;
  readonly es: string;
  readonly en: string;
}

/** Looks through the pairs from first to last, by scrolling. */
export async function lookThroughPairs({ page }: Person): Promise<readonly ShownPair[]> {
  const found = new Map<number, ShownPair>();
  const collect = async () => {
    const shown = await page.locator('.pair').evaluateAll((rows) =>
      rows.map((row) => {
        const words = (language: string) =>
          [...row.querySelectorAll(`.passage[lang="${language}"] .passage__words`)]
            .map((each) => each.textContent ?? '')
            .join(' ');
        return {
          number: Number(row.querySelector('.pair__number')?.textContent),
          who: row.querySelector('.pair__who')?.textContent ?? '',
          es: words('es'),
          en: words('en'),
        };
      }),
    );
    for (const pair of shown) found.set(pair.number, { ...pair, es: oneLine(pair.es), en: oneLine(pair.en) });
  };
  const scroll = (toTop: boolean) =>
    page.locator('.importing').evaluate(async (screen, isUp) => {
      const before = screen.scrollTop;
      screen.scrollTop = isUp ? 0 : before + screen.clientHeight / 2;
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      return screen.scrollTop !== before;
    }, toTop);
  await page.locator('.pair').first().waitFor();
  await scroll(true);
  do await collect();
  while (await scroll(false));
  await scroll(true);
  return [...found.values()].sort((a, b) => a.number - b.number);
}

/** The pair of this number, where it is in sight. */
export function pairRow({ page }: Person, number: number): Locator {
  return page
    .locator('.pair')
    .filter({ has: page.locator('.pair__number').getByText(String(number), { exact: true }) });
}

/** Corrects who speaks in a pair, and in every other in which the same name does. */
export async function correctSpeaker(
  person: Person,
  number: number,
  { name, age }: { readonly name: string; readonly age: string },
): Promise<void> {
  const { page, words } = person;
  const row = pairRow(person, number);
  await row.getByRole('button', { name: words('importing:mend_open') }).click();
  await press(person, words('importing:mend_speaker'), row);
  const form = page.getByRole('form', { name: words('importing:mend_speaker') });
  await form.getByRole('textbox', { name: words('importing:mend_name') }).fill(name);
  await form.getByRole('textbox', { name: words('importing:mend_age') }).fill(age);
  await press(person, words('importing:mend_saveSpeaker'), form);
  await row.locator('.pair__who').getByText(name, { exact: true }).waitFor();
  await row.getByRole('button', { name: words('importing:mend_close') }).click();
}

/** Brings in what was found, under a name. */
export async function bringIn(person: Person, name: string): Promise<void> {
  const { page, words } = person;
  await page.getByRole('textbox', { name: words('importing:screen_documentName') }).fill(name);
  await press(person, words('importing:screen_bringIn'));
  await isTold(person, words('importing:screen_broughtIn', { document: name }));
  await page.locator('.reader__title').getByText(name, { exact: true }).waitFor();
}

/** What the screen says of an article's pairs and speakers. */
export function countsOf({ words }: Person, { pairs, speakers }: Article): readonly string[] {
  return [
    words('importing:report_pairs', { count: pairs.length }),
    words('importing:report_speakers', { count: speakers }),
  ];
}

/** Opens the screen that sets two texts side by side. */
export async function beginParallel(person: Person): Promise<void> {
  const { page, words } = person;
  await chooseFromMenu(person, words('app:project_menu'), words('app:menu_importParallel'));
  await page.getByRole('heading', { name: words('importing:screen_parallelTitle') }).waitFor();
}

/** Chooses two files at once, the Spanish first, and waits until they stand side by side. */
export async function setSideBySide(person: Person, spanish: string, english: string): Promise<void> {
  const { page, words, opened } = person;
  await opened.chooseFiles([spanish, english]);
  await press(
    person,
    new RegExp(`^${words('importing:screen_chooseFile')}`),
    page.locator('.slots > *').first(),
  );
  await press(person, words('importing:parallel_begin'));
  await page.getByRole('heading', { name: words('importing:parallel_found') }).waitFor();
}
