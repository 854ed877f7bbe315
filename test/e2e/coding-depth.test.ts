import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  codingBox,
  eventually,
  goToBead,
  inHand,
  isTold,
  keys,
  look,
  openProject,
  type Person,
  quoteInHand,
  SAMPLE,
  selectByMouse,
  side,
  undo,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newProfile } from './support/index.ts';

/** The line of the coding box that Enter would take. */
function activeLine({ page }: Person, theme: string): Locator {
  return page.locator('.coding-box .choice__option[data-active]').getByText(theme, { exact: true });
}

/** What the window says to a reader of the screen. */
async function hears({ page }: Person, text: string | RegExp): Promise<void> {
  await page.locator('.reader [aria-live]').filter({ hasText: text }).first().waitFor({ state: 'attached' });
}

/** Some words of a side of a bead, as they stand there. */
async function wordsIn(
  person: Person,
  language: string,
  bead: number,
  from: number,
  to: number,
): Promise<string> {
  await goToBead(person, bead);
  const text = (await side(person, language, bead).locator('.reader__part').first().innerText()).trim();
  const words = [...text.matchAll(/\S+/g)];
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) throw new Error(`bead ${bead} has fewer words`);
  return text.slice(first.index, last.index + last[0].length).replace(/[.,;:?!»”"]+$/, '');
}

/** Ticks a theme in the open box by keys. */
async function tickTyping(person: Person, typed: string, theme: string): Promise<void> {
  await person.page.keyboard.type(typed);
  await activeLine(person, theme).waitFor();
  await keys(person, 'Shift+Enter');
}

/** The codings whose stripe passes a bead. */
async function codingsAt(person: Person, bead: number): Promise<number> {
  await goToBead(person, bead);
  const row = person.page
    .locator('.reader__row')
    .filter({ has: person.page.locator(`[data-cell][data-bead="${bead - 1}"]`) });
  return row.locator('[data-coding]').count();
}

describeEditions('Coding in depth', (launch) => {
  const { open } = useRoom(launch);

  async function inSample(): Promise<Person> {
    const ana = await open({ profile: newProfile() });
    await openProject(ana, SAMPLE);
    await ana.page.locator('.reader__row [data-cell]').first().waitFor();
    return ana;
  }

  it('several themes at once, in one step, and once more on other words', async () => {
    const ana = await inSample();
    const { words } = ana;
    const before = await codingsAt(ana, 3);
    const passage = await wordsIn(ana, 'es', 3, 1, 4);
    const columns = await side(ana, 'es', 3).boundingBox();
    await selectByMouse(ana, 'es', 3, passage);
    await keys(ana, 't');
    await codingBox(ana).waitFor();
    await tickTyping(ana, 'extor', 'Extortion');
    await tickTyping(ana, 'famil', 'Family');
    await ana.page.locator('.coding-box .choice__option[aria-selected="true"]').nth(1).waitFor();
    expect(await look(ana, 'themes ticked')).toEqual([]);
    await keys(ana, 'Enter');
    await codingBox(ana).waitFor({ state: 'detached' });
    await hears(ana, words('coding:said_coded', { themes: 'Extortion, Family', count: 3 }));
    expect(await codingsAt(ana, 3)).toBe(before + 2);
    // More stripes beside each other take nothing from the text.
    expect((await side(ana, 'es', 3).boundingBox())?.width).toBe(columns?.width);

    const again = await wordsIn(ana, 'en', 4, 0, 3);
    await selectByMouse(ana, 'en', 4, again);
    const there = await codingsAt(ana, 4);
    await keys(ana, '.');
    await eventually(async () => expect(await codingsAt(ana, 4)).toBe(there + 2));
    expect(await quoteInHand(ana, 'en')).toEqual([again]);
    await undo(ana, words('history:codingsAdded', { count: 2 }));
    await eventually(async () => expect(await codingsAt(ana, 4)).toBe(there));
  });

  /** Draws an end of the coding in hand to the middle of a word. */
  async function drawEnd(person: Person, language: string, bead: number, end: 'start' | 'end', word: string) {
    const { page } = person;
    const cell = side(person, language, bead);
    const handle = cell.locator(`.reader__end--${end}`);
    await handle.waitFor();
    const from = await handle.boundingBox();
    const to = await cell.evaluate((element, wanted) => {
      for (const part of element.querySelectorAll('.reader__part')) {
        const node = part.firstChild;
        const at = part.textContent?.indexOf(wanted) ?? -1;
        if (!(node instanceof Text) || at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at + 1);
        range.setEnd(node, at + 2);
        const { left, top, height } = range.getBoundingClientRect();
        return { x: left + 1, y: top + height / 2 };
      }
      return null;
    }, word);
    if (!from || !to) throw new Error(`no handle, or no “${word}”`);
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
  }

  it('an end is moved by its handle, and by keys in one step', async () => {
    const ana = await inSample();
    const { words } = ana;
    const whole = await wordsIn(ana, 'es', 4, 0, 8);
    const at = whole.split(' ');
    await selectByMouse(ana, 'es', 4, at.slice(1, 4).join(' '));
    await keys(ana, 'Enter');
    await codingBox(ana).waitFor();
    await ana.page.keyboard.type('extor');
    await activeLine(ana, 'Extortion').waitFor();
    await keys(ana, 'Enter');
    await eventually(async () => expect(await quoteInHand(ana, 'es')).toEqual([at.slice(1, 4).join(' ')]));

    await drawEnd(ana, 'es', 4, 'end', at[6] ?? '');
    await eventually(async () => expect(await quoteInHand(ana, 'es')).toEqual([at.slice(1, 7).join(' ')]));
    await keys(ana, 'Alt+ArrowLeft', 'Alt+ArrowLeft', 'Alt+Shift+ArrowLeft');
    await eventually(async () => expect(await quoteInHand(ana, 'es')).toEqual([at.slice(0, 5).join(' ')]));
    const moved = words('history:endMoved', { theme: 'Extortion' });
    await undo(ana, moved);
    await eventually(async () => expect(await quoteInHand(ana, 'es')).toEqual([at.slice(1, 5).join(' ')]));
    await undo(ana, moved);
    await eventually(async () => expect(await quoteInHand(ana, 'es')).toEqual([at.slice(1, 7).join(' ')]));
  });

  it('all that waits in the project is walked, decided and left', async () => {
    const ana = await inSample();
    const { page, words } = ana;
    const bar = page.locator('.queue');
    await keys(ana, 'q');
    await bar.waitFor();
    const said = await bar.locator('.queue__at').innerText();
    const total = Number(
      /(\d+)\D*$/.exec(said.replace(words('coding:queue_at', { at: '', of: '' }), ''))?.[1] ??
        /of (\d+)/.exec(said)?.[1],
    );
    expect(total).toBeGreaterThan(1);
    expect(await look(ana, 'what waits')).toEqual([]);
    const documents = new Set<string>();
    for (let turn = 1; turn <= total; turn += 1) {
      await bar
        .getByText(words('coding:queue_at', { at: String(turn), of: String(total) }), { exact: true })
        .waitFor();
      documents.add(await page.locator('.reader__title').innerText());
      await keys(ana, turn === total ? 'c' : turn % 2 === 0 ? 'c' : 'x');
    }
    expect(documents.size).toBeGreaterThan(1);
    await bar.getByText(words('coding:queue_done', { count: total }), { exact: true }).waitFor();
    await keys(ana, 'Escape');
    await bar.waitFor({ state: 'detached' });
    await keys(ana, 'q');
    await page.locator('.toast').getByText(words('coding:queue_nothing')).waitFor();
  });

  it('a favourite keeps its digit, which also tags a whole side', async () => {
    const ana = await inSample();
    const { page, words } = ana;
    await selectByMouse(ana, 'es', 3, await wordsIn(ana, 'es', 3, 1, 4));
    await keys(ana, 'Enter');
    await codingBox(ana).waitFor();
    await page.keyboard.type('extor');
    await activeLine(ana, 'Extortion').waitFor();
    await keys(ana, 'Alt+7');
    const line = page.locator('.coding-box .choice__option[data-active]');
    await line.locator('.coding-box__favourite[data-kept] .kbd').getByText('7', { exact: true }).waitFor();
    await keys(ana, 'Escape', 'Escape');
    await goToBead(ana, 5);
    await side(ana, 'en', 5).click({ position: { x: 2, y: 2 } });
    const before = await codingsAt(ana, 5);
    await keys(ana, '7');
    await inHand(ana, 'Extortion').waitFor();
    expect(await codingsAt(ana, 5)).toBe(before + 1);
    await hears(ana, words('coding:said_projected', { language: 'Spanish' }));
    await undo(ana, words('history:codingAdded', { theme: 'Extortion' }));
    await undo(ana, words('history:themeKeySet', { key: '7', theme: 'Extortion' }));
  });

  it('a coding is weighed by keys and by hand, and linked to one in another document', async () => {
    const ana = await inSample();
    const { page, words } = ana;
    await keys(ana, 'n');
    await inHand(ana).waitFor();
    const theme = (await page.locator('#inspector-theme').innerText()).split('\n')[0] ?? '';
    const number = page.getByRole('textbox', { name: words('coding:weight_number') });
    await keys(ana, '+', '+');
    await eventually(async () => expect(await number.inputValue()).toBe('60'));
    await keys(ana, '-');
    await eventually(async () => expect(await number.inputValue()).toBe('50'));
    await number.fill('85');
    await number.press('Enter');
    await page.getByRole('button', { name: words('coding:weight_clear') }).click();
    await eventually(async () => expect(await number.inputValue()).toBe(''));

    const first = await page.locator('.reader__title').innerText();
    const own = await quoteInHand(ana, 'es');
    await page.locator('.reader__row [data-cell]').first().focus();
    await keys(ana, 'l');
    const box = page.getByRole('dialog', { name: words('coding:link_to') });
    await box.waitFor();
    await box.getByRole('button', { name: words('coding:link_relation') }).click();
    await page.getByRole('option', { name: words('coding:relation_explains'), exact: true }).click();
    await box.getByRole('searchbox').fill('tomas cafe');
    const found = box.getByRole('menuitem').filter({ hasText: /Tomás/ });
    await found.first().waitFor();
    expect(await look(ana, 'looking for a coding')).toEqual([]);
    await found.first().click();
    await box.waitFor({ state: 'detached' });
    const link = page.locator('.inspector__link');
    await link
      .locator('.select__value')
      .getByText(words('coding:relation_explains'), { exact: true })
      .waitFor();
    // Turned around by key, and back by its sign.
    await page.locator('.reader__row [data-cell]').first().focus();
    await keys(ana, 'Shift+L');
    const reads = (text: string) => link.locator('.select__value').getByText(text, { exact: true }).waitFor();
    await reads(words('coding:relationBack_explains'));
    await link
      .getByRole('button', { name: words('coding:link_reverse', { theme: '' }).slice(0, 12) })
      .click();
    await reads(words('coding:relation_explains'));
    await link.locator('.inspector__other').click();
    await eventually(async () => expect(await page.locator('.reader__title').innerText()).not.toBe(first));
    await link
      .locator('.select__value')
      .getByText(words('coding:relationBack_explains'), { exact: true })
      .waitFor();
    await link.locator('.inspector__other').click();
    await eventually(async () => expect(await page.locator('.reader__title').innerText()).toBe(first));
    expect(await quoteInHand(ana, 'es')).toEqual(own);
    await link
      .getByRole('button', { name: words('coding:link_remove', { theme: '' }).slice(0, 16) })
      .last()
      .click();
    await link.waitFor({ state: 'detached' });
    expect(theme).not.toBe('');
  });

  it('two that come to say the same become one, which is told, and undone', async () => {
    const ana = await inSample();
    const { page, words } = ana;
    const before = await codingsAt(ana, 3);
    for (const length of [4, 5]) {
      // The handles of the coding in hand would be drawn instead.
      await keys(ana, 'Escape');
      await selectByMouse(ana, 'es', 3, await wordsIn(ana, 'es', 3, 1, length));
      await keys(ana, 't');
      await codingBox(ana).waitFor();
      await page.keyboard.type('alber');
      await activeLine(ana, 'Shelter').waitFor();
      await keys(ana, 'Enter');
      await codingBox(ana).waitFor({ state: 'detached' });
    }
    await eventually(async () => expect(await codingsAt(ana, 3)).toBe(before + 2));
    await keys(ana, 'Alt+ArrowLeft');
    await isTold(ana, words('coding:folded', { theme: 'Shelter' }));
    await eventually(async () => expect(await codingsAt(ana, 3)).toBe(before + 1));
    await inHand(ana, 'Shelter').waitFor();
    await undo(ana, words('history:endMoved', { theme: 'Shelter' }));
    await eventually(async () => expect(await codingsAt(ana, 3)).toBe(before + 2));
  });

  it('asks beside the first coding who codes, and goes on unasked', async () => {
    const ana = await inSample();
    const { page, words } = ana;
    const field = page.getByRole('textbox', { name: words('coding:coder_ask') });
    await keys(ana, 'n');
    await inHand(ana).waitFor();
    // Somebody else's.
    expect(await field.count()).toBe(0);
    await selectByMouse(ana, 'es', 3, await wordsIn(ana, 'es', 3, 1, 4));
    await keys(ana, 't');
    await codingBox(ana).waitFor();
    await page.keyboard.type('alber');
    await activeLine(ana, 'Shelter').waitFor();
    await keys(ana, 'Enter');
    await field.waitFor();
    expect(await look(ana, 'who codes')).toEqual([]);
    // The keys are still the text's.
    await keys(ana, 'n');
    await eventually(async () => expect(await field.count()).toBe(0));
    await keys(ana, 'p');
    await field.fill('María Velasco');
    await field.press('Enter');
    await isTold(ana, words('app:coder_is', { name: 'María Velasco' }));
    await field.waitFor({ state: 'detached' });
    await page
      .locator('.status-bar')
      .getByText(words('app:coder_is', { name: 'María Velasco' }))
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.matches('[data-cell]'))).toBe(true);
    await undo(ana, words('history:coderNamed'));
  });
});
