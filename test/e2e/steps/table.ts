import type { Locator } from 'playwright-core';
import { keys, type Person } from './person.ts';

/** Opens the table of cases by key, and waits until its cursor is there. */
export async function openTable(person: Person): Promise<void> {
  await keys(person, 'Control+Shift+d');
  await person.page.locator('.case-grid [data-cursor]').waitFor();
}

/** A cell by its place, from 0; row -1 is the titles. */
export function tableCell({ page }: Person, row: number, column: number): Locator {
  return page.locator(`.case-grid [data-row="${row}"][data-column="${column}"]`);
}

export function cellShown(person: Person, row: number, column: number): Promise<string> {
  return tableCell(person, row, column).innerText();
}

/** Puts text on the clipboard as a spreadsheet would, and pastes it with Ctrl+V. */
export async function pasteText(person: Person, text: string): Promise<void> {
  const { page } = person;
  // No clipboard of the machine in tests: what Ctrl+V gives the page is this event.
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** What Ctrl+C put on the clipboard of the page, as it was last given. */
export function copied({ page }: Person): Promise<string> {
  return page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    return clipboardData.getData('text/plain');
  });
}
