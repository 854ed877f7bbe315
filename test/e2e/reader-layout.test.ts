import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  beginParallel,
  bringIn,
  closeProject,
  documentNames,
  eventually,
  goByKeys,
  inHand,
  keys,
  look,
  makeProject,
  openDocument,
  openProject,
  type Person,
  press,
  readDocument,
  SAMPLE,
  setSideBySide,
  showTab,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newFolder, newProfile } from './support/index.ts';

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

/** Runs in the page: pixels between each row and the one before it, or over it; none does. */
function gaps(): readonly number[] {
  const rows = [...document.querySelectorAll<HTMLElement>('.reader__rows tr')].map((row) => ({
    at: Number(row.dataset.index),
    box: row.getBoundingClientRect(),
  }));
  // The row in hand stays when it is out of sight.
  return rows.slice(1).flatMap(({ at, box }, before) => {
    const above = rows[before];
    return above?.at === at - 1 ? [Math.abs(box.top - above.box.bottom)] : [];
  });
}

/** Rows stand one under the other, without holes. */
const isTidy = ({ page }: Person) =>
  eventually(async () => expect(Math.max(...(await page.evaluate(gaps)))).toBeLessThan(1));

/** A transcript with times on one side only. */
const TIMED = {
  es: [
    '[00:00:04] ENTREVISTADORA: ¿Cuándo saliste de tu casa?',
    '[00:00:31] ROSA: Salí en marzo, de noche.',
    '[01:02:05] ENTREVISTADORA: ¿Y qué te llevaste?',
    'ROSA: Una mochila y los papeles.',
  ],
  en: [
    'INTERVIEWER: When did you leave your house?',
    'ROSA: I left in March, at night.',
    'INTERVIEWER: And what did you take with you?',
    'ROSA: A backpack and the papers.',
  ],
};

interface Seen {
  /** Pixels scrolled. */
  readonly top: number;
  /** The bead and the language in hand. */
  readonly current: string;
  /** What is first in sight, and where it stands under the heads. */
  readonly first: string;
  readonly at: number;
}

/** What a person sees of the reader now. */
const seen = ({ page }: Person): Promise<Seen> =>
  page.evaluate(() => {
    const scroller = document.querySelector('.reader__scroller');
    const edge = document.querySelector('.reader__heads')?.getBoundingClientRect().bottom ?? 0;
    const rows = [...document.querySelectorAll('.reader__rows tr')];
    const first = rows.find((row) => row.getBoundingClientRect().bottom > edge + 1);
    const cell = document.querySelector<HTMLElement>('[data-in-hand]');
    return {
      top: scroller?.scrollTop ?? 0,
      current: `${cell?.dataset.bead} ${cell?.querySelector<HTMLElement>('.reader__part')?.lang}`,
      first: first?.textContent?.slice(0, 60) ?? '',
      at: (first?.getBoundingClientRect().top ?? 0) - edge,
    };
  });

/** The same once nothing moves any more. */
async function stillness(person: Person): Promise<Seen> {
  await person.page.locator('[data-cell]').first().waitFor();
  let now = await seen(person);
  await eventually(async () => {
    const before = now;
    await person.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
    now = await seen(person);
    expect(now).toEqual(before);
  });
  return now;
}

/** Runs in the page: a row about in the middle, and where it stands. */
function markInMiddle(): { readonly row: string; readonly top: number } {
  const rows = [...document.querySelectorAll<HTMLElement>('.reader__rows tr')];
  const row = rows.find((each) => each.getBoundingClientRect().bottom > window.innerHeight / 2);
  return { row: row?.dataset.index ?? '', top: row?.getBoundingClientRect().top ?? 0 };
}

/** Runs in the page: where a row stands now; null where it is gone. */
function topOfRow(row: string): number | null {
  return document.querySelector(`.reader__rows tr[data-index="${row}"]`)?.getBoundingClientRect().top ?? null;
}

function isAsBefore(now: Seen, before: Seen): void {
  expect({ current: now.current, first: now.first }).toEqual({
    current: before.current,
    first: before.first,
  });
  expect(Math.abs(now.at - before.at)).toBeLessThan(3);
}

/** Runs in the page: scrolls by so many pixels in each frame. */
async function fling({ step, steps }: { readonly step: number; readonly steps: number }): Promise<void> {
  const scroller = document.querySelector('.reader__scroller');
  if (!scroller) throw new Error('no document is open');
  for (let done = 0; done < steps; done += 1) {
    scroller.scrollTop += step;
    await new Promise(requestAnimationFrame);
  }
}

describeEditions('How the reader is laid out', (launch, edition) => {
  const { open, kill } = useRoom(launch);
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

  it('brings a hidden column back for words that are asked for in it, and writes what was typed before it goes', async () => {
    const ana = await open({ profile: newProfile(), language, colorScheme });
    const { page } = ana;
    await openProject(ana, SAMPLE);
    await page.locator('[data-in-hand]:focus').waitFor();
    // The words of the left column are being typed while the columns go round.
    await keys(ana, 'e');
    await page.locator('.block-editor:focus').waitFor();
    await keys(ana, 'Control+Home');
    await page.keyboard.type('Pues ');
    await keys(ana, 'F8', 'F8');
    await eventually(async () => expect(await heads(ana).allInnerTexts()).toEqual(['English']));
    await keys(ana, 'F8');
    await eventually(async () => expect(await heads(ana).allInnerTexts()).toHaveLength(2));
    const first = page.locator('[data-bead="0"] .reader__part').first();
    await eventually(async () => expect(await first.innerText()).toMatch(/^Pues /));

    await keys(ana, 'F8');
    await eventually(async () => expect(await heads(ana).allInnerTexts()).toEqual(['Español']));
    await page.locator('[data-in-hand]').focus();
    // A coding whose English words are projected: adjusting them needs the English.
    await keys(ana, 'w');
    await inHand(ana).waitFor();
    await keys(ana, 'a');
    await page.locator('.adjusting').waitFor();
    await eventually(async () => expect(await heads(ana).allInnerTexts()).toHaveLength(2));
  });

  it('goes on where one left off: in another document, after closing the project, after a restart', async () => {
    const profile = newProfile();
    const ana = await open({ profile, language, colorScheme });
    const { page } = ana;
    await openProject(ana, SAMPLE);
    await page.locator('[data-cell]').first().waitFor();
    await goByKeys(ana, 'en', 9);
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, 130);
    await eventually(async () => expect((await seen(ana)).top).toBeGreaterThan(200));
    const before = await stillness(ana);
    const title = await page.locator('.reader__title').innerText();

    await showTab(ana, 'documents');
    const other = (await documentNames(ana)).find((name) => name !== title);
    if (!other) throw new Error('the sample has one document only');
    await openDocument(ana, other);
    expect((await stillness(ana)).top).toBe(0);
    await openDocument(ana, title);
    isAsBefore(await stillness(ana), before);

    await closeProject(ana);
    await openProject(ana, SAMPLE);
    isAsBefore(await stillness(ana), before);

    await kill(ana);
    const again = await open({ profile, language, colorScheme });
    await openProject(again, SAMPLE);
    expect(await again.page.locator('.reader__title').innerText()).toBe(title);
    isAsBefore(await stillness(again), before);
    // And the keys go on in the bead in hand.
    await again.page.locator('[data-in-hand]:focus').waitFor();
    await keys(again, 'ArrowDown');
    await eventually(async () => expect((await seen(again)).current).toBe(`9 en`));
  });

  it('goes to a bead, to a part of the text, and says what is not there', async () => {
    const ana = await open({ profile: newProfile(), language, colorScheme });
    const { page, words } = ana;
    await openProject(ana, SAMPLE);
    await page.locator('[data-in-hand]:focus').waitFor();
    const bar = page.getByRole('form', { name: words('layout:command_jump') });
    const jump = async (where: string) => {
      await keys(ana, 'Control+g');
      await eventually(async () => expect(await bar.locator('input:focus').count()).toBe(1));
      await page.keyboard.type(where);
      await keys(ana, 'Enter');
    };
    const isAtBead = (bead: number) =>
      eventually(async () => {
        expect(await page.locator('[data-in-hand]:focus').getAttribute('data-bead')).toBe(String(bead - 1));
        const { at } = await seen(ana);
        expect(Math.abs(at)).toBeLessThan(2);
      });
    await jump('7');
    await isAtBead(7);
    await isTidy(ana);
    await jump('50 %');
    await isAtBead(11);
    await jump('4');
    await isAtBead(4);
    await jump('900');
    const help = words('layout:jump_help', { number: '20' });
    await bar.getByText(words('layout:jump_refused', { help })).waitFor();
    expect(await look(ana, 'going to a bead that is not there')).toEqual([]);
    await keys(ana, 'Escape');
    await bar.waitFor({ state: 'detached' });
    await isAtBead(4);
    // The same by mouse, from where the window says which bead it is.
    await press(ana, words('app:status_bead', { bead: '4', of: '20' }));
    await bar.waitFor();
  });

  it('shows the times of a transcript beside its speakers, and goes to them', async () => {
    const folder = newFolder();
    const [spanish, english] = [join(folder, 'rosa-es.txt'), join(folder, 'rosa-en.txt')];
    writeFileSync(spanish, TIMED.es.join('\n\n'));
    writeFileSync(english, TIMED.en.join('\n\n'));
    const ana = await open({
      profile: newProfile(),
      language,
      colorScheme,
      size: { width: 853, height: 533 },
    });
    const { page, words } = ana;
    await makeProject(ana, 'Tiempos');
    await beginParallel(ana);
    await setSideBySide(ana, spanish, english);
    await page.getByText(words('importing:parallel_times', { count: 3, number: '3' })).waitFor();
    await bringIn(ana, 'Rosa');
    const times = page.locator('.reader__time');
    await eventually(async () => expect(await times.allInnerTexts()).toEqual(['0:04', '0:31', '1:02:05']));
    expect((await readDocument(ana))[1]?.texts.es).toEqual(['Salí en marzo, de noche.']);

    await keys(ana, 'Control+g');
    await page.keyboard.type('1:05');
    await keys(ana, 'Enter');
    await eventually(async () =>
      expect(await page.locator('[data-in-hand]:focus').getAttribute('data-bead')).toBe('1'),
    );
    // At 1280 × 800 with text at 150 % all of it can be read and reached.
    for (let step = 0; step < 4; step += 1) await keys(ana, 'Control+>');
    await isTidy(ana);
    await keys(ana, 'F9');
    const menu = page.getByRole('dialog', { name: words('layout:view') });
    await menu
      .locator('.checkbox')
      .filter({ hasText: words('layout:times') })
      .click();
    await eventually(async () => expect(await times.first().isVisible()).toBe(false));
    const inside = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { above: Math.min(0, top), below: Math.max(0, bottom - window.innerHeight) };
    };
    expect(await menu.evaluate(inside)).toEqual({ above: 0, below: 0 });
    expect(await look(ana, 'a small window with large letters and the view menu')).toEqual([]);
    await press(ana, words('layout:reset'), menu);
    await eventually(async () => expect(await times.first().isVisible()).toBe(true));
    await keys(ana, 'Escape');
  });

  it('scrolls a long text without jumps, up from where nothing was measured, and keeps its place as it is laid out', async () => {
    const folder = newFolder();
    const [spanish, english] = [join(folder, 'largo-es.txt'), join(folder, 'largo-en.txt')];
    const line = (word: string, at: number) => `${at}. ${`${word} `.repeat(3 + ((at * 37) % 90))}`;
    const texts = (word: string) => Array.from({ length: 400 }, (_, at) => line(word, at + 1)).join('\n\n');
    writeFileSync(spanish, texts('camino'));
    writeFileSync(english, texts('road'));
    const ana = await open({ profile: newProfile(), language, colorScheme });
    const { page } = ana;
    await makeProject(ana, 'Largo');
    await beginParallel(ana);
    await setSideBySide(ana, spanish, english);
    await bringIn(ana, 'Largo');
    await page.locator('[data-in-hand]').waitFor();
    await keys(ana, 'Control+g');
    await page.keyboard.type('60%');
    await keys(ana, 'Enter');
    await eventually(async () => expect(await page.locator('[data-in-hand]:focus').count()).toBe(1));
    await stillness(ana);

    const jumps: number[] = [];
    await page.mouse.move(700, 600);
    for (let turn = 0; turn < 12; turn += 1) {
      const mark = await page.evaluate(markInMiddle);
      await page.mouse.wheel(0, -160);
      await stillness(ana);
      const now = await page.evaluate(topOfRow, mark.row);
      // Nearly all of the wheel, and the same row: the rest is what the wheel itself rounds.
      if (now !== null) jumps.push(Math.abs(now - mark.top - 160));
    }
    expect(jumps.length).toBeGreaterThan(8);
    expect(Math.max(...jumps)).toBeLessThan(8);

    const before = await seen(ana);
    await keys(ana, 'Control+>', 'Control+>');
    await isTidy(ana);
    await eventually(async () => expect((await seen(ana)).first).toBe(before.first));
    await keys(ana, 'F8');
    await stillness(ana);
    expect((await seen(ana)).first.slice(0, 12)).toBe(before.first.slice(0, 12));
    // The thumb at the end is the end.
    await keys(ana, 'Control+End');
    await eventually(async () => expect((await seen(ana)).current).toMatch(/^399 /));

    // What flings bring, up and down, is measured after their steps: that leads nowhere else than where one is taken then.
    for (const step of [-700, 700, -700, 700]) await page.evaluate(fling, { step, steps: 12 });
    await page.evaluate(() => document.querySelector('.reader__scroller')?.scrollTo(0, 0));
    await stillness(ana);
    expect(await page.evaluate(() => document.querySelector('.reader__scroller')?.scrollTop)).toBe(0);
    expect(await page.locator('[data-cell][data-bead="0"]').count()).toBeGreaterThan(0);
  });
});
