import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually, keys, look, openProject, type Person, press, SAMPLE, useRoom } from './steps/index.ts';
import { describeEditions, newProfile } from './support/index.ts';

const heads = ({ page }: Person) => page.locator('thead .reader__language');
const separator = ({ page, words }: Person): Locator =>
  page.getByRole('separator', { name: words('layout:separator') });
const share = async (person: Person) => Number(await separator(person).getAttribute('aria-valuenow'));

/** Widths of the two sides of the first bead on the page, left to right. */
const widths = ({ page }: Person) =>
  page
    .locator('.reader__rows tr:has([data-cell])')
    .first()
    .locator('[data-cell]')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));

/** Runs in the page: how far each row reaches over the one that follows, in pixels; none does. */
function overlaps(): readonly number[] {
  const rows = [...document.querySelectorAll('.reader__rows tr')].map((row) => row.getBoundingClientRect());
  return rows.slice(1).map((row, at) => Math.abs(row.top - (rows[at]?.bottom ?? 0)));
}

/** Rows stand one under the other, without holes. */
const isTidy = ({ page }: Person) =>
  eventually(async () => expect(Math.max(...(await page.evaluate(overlaps)))).toBeLessThan(1));

describeEditions('How the reader is laid out', (launch, edition) => {
  const { open } = useRoom(launch);
  const language = edition === 'electron' ? 'es' : 'en';
  const colorScheme = edition === 'electron' ? 'light' : 'dark';

  it('gives the columns their width by mouse and by keys', async () => {
    const ana = await open({ profile: newProfile(), language, colorScheme });
    const { page } = ana;
    await openProject(ana, SAMPLE);
    await page.locator('[data-cell]').first().waitFor();
    expect(await share(ana)).toBe(50);
    const box = await separator(ana).boundingBox();
    if (!box) throw new Error('no separator');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 8, { steps: 4 });
    await page.mouse.move(box.x + 120, box.y + 8, { steps: 4 });
    await page.mouse.up();
    await eventually(async () => expect(await share(ana)).toBeGreaterThan(55));
    const [left = 0, right = 0] = await widths(ana);
    expect(Math.round((100 * left) / (left + right))).toBe(await share(ana));

    await isTidy(ana);
    await separator(ana).focus();
    await keys(ana, 'Home');
    expect(await share(ana)).toBe(25);
    await keys(ana, 'ArrowRight');
    expect(await share(ana)).toBe(27);
    await keys(ana, 'End');
    expect(await share(ana)).toBe(75);
    await separator(ana).dblclick();
    expect(await share(ana)).toBe(50);
    expect(await look(ana, 'the separator in focus')).toEqual([]);
  });

  it('swaps the columns, shows one alone, and makes the text larger', async () => {
    const ana = await open({ profile: newProfile(), language, colorScheme });
    const { page, words } = ana;
    await openProject(ana, SAMPLE);
    await page.locator('[data-cell]').first().waitFor();
    expect(await heads(ana).allInnerTexts()).toEqual(['Español', 'English']);
    await press(ana, words('layout:swap'));
    expect(await heads(ana).allInnerTexts()).toEqual(['English', 'Español']);
    await keys(ana, 'Shift+F8');
    await eventually(async () => expect(await heads(ana).allInnerTexts()).toEqual(['Español', 'English']));

    await keys(ana, 'F8');
    await eventually(async () => expect(await heads(ana).allInnerTexts()).toEqual(['Español']));
    expect(await widths(ana)).toHaveLength(1);
    await isTidy(ana);
    expect(await look(ana, 'the original alone')).toEqual([]);
    await keys(ana, 'F8');
    await eventually(async () => expect(await heads(ana).allInnerTexts()).toEqual(['English']));
    await keys(ana, 'F8');
    await eventually(async () => expect(await heads(ana).allInnerTexts()).toHaveLength(2));
    await isTidy(ana);

    await keys(ana, 'F9');
    const menu = page.getByRole('dialog', { name: words('layout:view') });
    await menu.waitFor();
    expect(await look(ana, 'the view menu')).toEqual([]);
    const size = () =>
      page
        .locator('.reader__part')
        .first()
        .evaluate((part) => getComputedStyle(part).fontSize);
    const before = await size();
    await press(ana, words('layout:size_larger'), menu);
    await eventually(async () => expect(await size()).not.toBe(before));
    await isTidy(ana);
    await keys(ana, 'Escape');
    await menu.waitFor({ state: 'detached' });
    await keys(ana, 'Control+<');
    await eventually(async () => expect(await size()).toBe(before));
  });
});
