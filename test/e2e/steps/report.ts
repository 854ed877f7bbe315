import type { Locator } from 'playwright-core';
import { chooseFromList, dialog, isTold, keys, type Person, press } from './person.ts';

/** From the text or its alignment to the report on the document, by its key. */
export async function openReport(person: Person): Promise<void> {
  await keys(person, 'Shift+F9');
  await person.page.locator('.report__figures').waitFor();
}

/** A row of one of the report's tables, by what it is of. */
export function reportRow({ page }: Person, table: string, name: string): Locator {
  return page
    .locator(`[data-table="${table}"] tbody tr`)
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}

/** What the row says after its name. */
export async function reportNumbers(person: Person, table: string, name: string): Promise<readonly string[]> {
  return reportRow(person, table, name).locator('td').allInnerTexts();
}

/** Exports the report; unless `withQuotes`, without words of the testimony. */
export async function exportReport(
  person: Person,
  { format, withQuotes = false }: { readonly format: 'html' | 'csv'; readonly withQuotes?: boolean },
  path: string,
): Promise<void> {
  const { words, opened } = person;
  await press(person, words('report:command_export'));
  const box = dialog(person, words('report:export_title'));
  await box.waitFor();
  if (format !== 'html')
    await chooseFromList(person, words('report:export_format'), words(`report:export_${format}`), box);
  if (withQuotes) await box.getByText(words('report:export_quotes')).click();
  await opened.saveTo(path);
  await press(person, words('exporting:dialog_write'), box);
  const done = words('exporting:dialog_done', { file: '|' });
  await isTold(person, done.slice(0, done.indexOf('|')));
  await box.waitFor({ state: 'detached' });
}
