import { chooseFromMenu, keys, type Person, press } from './person.ts';

/** A term as the list shows it: the words of each language, and what is said beneath. */
export async function termsShown({ page }: Person): Promise<readonly string[]> {
  return page
    .locator('.glossary__row .term-row__cells')
    .evaluateAll((rows) =>
      rows.map((row) =>
        Array.from(row.querySelectorAll('.term-row__agreed'), (cell) => cell.textContent ?? '').join(' = '),
      ),
    );
}

export async function openGlossary(person: Person): Promise<void> {
  await keys(person, 'Control+Shift+g');
  await person.page.getByRole('heading', { name: person.words('glossary:view'), level: 1 }).waitFor();
}

/** Types a term into the form that stands open, the words of one language after the other, and saves. */
export async function writeTerm(person: Person, ...words: readonly string[]): Promise<void> {
  const { page } = person;
  const fields = page.locator('.term-form input');
  await fields.first().waitFor();
  for (const [at, each] of words.entries()) await fields.nth(at).fill(each);
  await keys(person, 'Enter');
  await page.locator('.term-form').waitFor({ state: 'detached' });
}

export async function bringTerms(person: Person, path: string): Promise<void> {
  await person.opened.chooseFiles([path]);
  await press(person, person.words('glossary:import'));
}

export async function exportTerms(person: Person, format: 'table' | 'tbx', path: string): Promise<void> {
  const { words, opened } = person;
  await opened.saveTo(path);
  await chooseFromMenu(person, words('glossary:export'), words(`glossary:export_${format}`));
}
