import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  codingsRead,
  eventually,
  goByKeys,
  goToBead,
  keys,
  look,
  openProject,
  type Person,
  quoteInHand,
  type ReadBead,
  readDocument,
  SAMPLE,
  side,
  tagTyping,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newProfile } from './support/index.ts';

/** Runs in the page: the words that are painted as selected, top to bottom, where they are mounted. */
function paintedWords(): readonly string[] {
  return [...(CSS.highlights.get('reader-passage') ?? [])].map((each) => {
    const range = document.createRange();
    range.setStart(each.startContainer, each.startOffset);
    range.setEnd(each.endContainer, each.endOffset);
    return range.toString();
  });
}

const selected = ({ page }: Person): Promise<readonly string[]> => page.evaluate(paintedWords);

/** Waits until exactly these stretches are painted as selected. */
const isSelected = (person: Person, words: readonly string[]): Promise<void> =>
  eventually(async () => expect(await selected(person)).toEqual(words));

/** Runs in the page: the middle of the first time that some words stand in a cell. */
function middleOf(cell: Element, words: string): { x: number; y: number } | null {
  for (const part of cell.querySelectorAll('.reader__part')) {
    const node = part.firstChild;
    const start = part.textContent?.indexOf(words) ?? -1;
    if (!(node instanceof Text) || start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }
  return null;
}

async function pointOf(person: Person, language: string, bead: number, words: string) {
  await goToBead(person, bead);
  const point = await side(person, language, bead).evaluate(middleOf, words);
  if (!point) throw new Error(`“${words}” is not in bead ${bead}`);
  return point;
}

/** Runs in the page: keeps what is pasted next, in both its forms. */
function keepPaste(): void {
  const keep = (event: ClipboardEvent) => {
    document.body.dataset.pasted = JSON.stringify({
      plain: event.clipboardData?.getData('text/plain') ?? '',
      html: event.clipboardData?.getData('text/html') ?? '',
    });
  };
  window.addEventListener('paste', keep, { capture: true, once: true });
}

/** Pastes what the system's clipboard holds into the field of the palette, and says what came. */
async function pasted(person: Person): Promise<{ readonly plain: string; readonly html: string }> {
  const { page } = person;
  await page.evaluate(keepPaste);
  await keys(person, 'Control+k');
  const field = page.locator('.palette input').first();
  await field.waitFor();
  await keys(person, 'Control+v');
  await eventually(async () => expect(await page.evaluate(() => document.body.dataset.pasted)).toBeTruthy());
  const came = await page.evaluate(() => {
    const { pasted } = document.body.dataset;
    delete document.body.dataset.pasted;
    return pasted ?? '{}';
  });
  await keys(person, 'Escape');
  await field.waitFor({ state: 'detached' });
  return JSON.parse(came);
}

const text = (bead: ReadBead | undefined, language: string): string =>
  (bead?.texts[language] ?? []).join('\n');

function firstWords(words: string, count: number): string {
  return words
    .split(' ')
    .slice(0, count)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function live({ page }: Person): Locator {
  return page.locator('.reader > [aria-live]');
}

describeEditions('Selecting', (launch, edition) => {
  const { open } = useRoom(launch);
  const language = edition === 'electron' ? 'en' : 'es';
  const colorScheme = edition === 'electron' ? 'dark' : 'light';

  it('takes a word, a sentence, a side by clicks, and goes on by them while drawn', async () => {
    const ana = await open({ profile: newProfile(), language, colorScheme });
    const { page } = ana;
    await openProject(ana, SAMPLE);
    const beads = await readDocument(ana);
    const bead = beads.find(
      (each) => text(each, 'es').split(/[.?!] /).length > 2 && text(each, 'es').length > 80,
    );
    if (!bead) throw new Error('no bead of several sentences');
    const whole = text(bead, 'es');
    const word = /(?<=\s)\p{Ll}{4,}(?=\s)/u.exec(whole)?.[0] ?? '';
    const at = await pointOf(ana, 'es', bead.number, ` ${word} `);

    await page.mouse.dblclick(at.x, at.y);
    await isSelected(ana, [word]);
    await live(ana).getByText(word).waitFor({ state: 'attached' });
    await page.mouse.click(at.x, at.y, { clickCount: 3 });
    const [sentence = ''] = await selected(ana);
    expect(sentence.length).toBeGreaterThan(word.length);
    expect(whole).toContain(sentence);
    await page.mouse.click(at.x, at.y, { clickCount: 4 });
    await eventually(async () => expect((await selected(ana)).join('\n')).toBe(whole.trim()));

    // Beside the words it lets go as well.
    const number = await page
      .locator(`[data-bead="${bead.number - 1}"]`)
      .first()
      .boundingBox();
    if (!number) throw new Error('no row');
    await page.mouse.click(number.x + number.width + 40, number.y + number.height - 6);
    await isSelected(ana, []);

    // A click into the text does; Shift and a click take what lies between.
    await page.mouse.click(at.x, at.y);
    await isSelected(ana, []);
    const end = await side(ana, 'es', bead.number).evaluate(middleOf, whole.slice(-1));
    if (!end) throw new Error('no end');
    await page.keyboard.down('Shift');
    await page.mouse.click(end.x + 200, end.y);
    await page.keyboard.up('Shift');
    await eventually(async () => expect((await selected(ana)).join('').length).toBeGreaterThan(0));

    // Drawn after a double click: whole words.
    await page.mouse.move(at.x, at.y);
    await page.mouse.down({ clickCount: 1 });
    await page.mouse.up({ clickCount: 1 });
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.move(at.x + 90, at.y, { steps: 5 });
    await page.mouse.up({ clickCount: 2 });
    await eventually(async () => {
      const [drawn = ''] = await selected(ana);
      expect(drawn.startsWith(word)).toBe(true);
      expect(drawn.length).toBeGreaterThan(word.length);
      expect(whole).toMatch(new RegExp(`${drawn.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u'));
    });
  });

  it('draws beyond the window, over rows that were not there, and gives it all one theme', async () => {
    const ana = await open({
      profile: newProfile(),
      language,
      colorScheme,
      size: { width: 1280, height: 600 },
    });
    const { page } = ana;
    await openProject(ana, SAMPLE);
    const beads = await readDocument(ana);
    const first = firstWords(text(beads[0], 'es'), 2);
    const from = await pointOf(ana, 'es', 1, first);
    const box = await page.locator('.reader__scroller').boundingBox();
    if (!box) throw new Error('no reader');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, box.y + box.height + 30, { steps: 6 });
    const top = () => page.locator('.reader__scroller').evaluate((element) => element.scrollTop);
    await eventually(async () => expect(await top()).toBeGreaterThan(1_500));
    // Where it began is long gone.
    expect(await page.locator('[data-block]').getByText(text(beads[2], 'es').slice(0, 40)).count()).toBe(0);
    await page.mouse.move(from.x, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    // The offer stands in sight.
    const hint = page.locator('.reader__hint');
    await hint.waitFor();
    const stands = await hint.boundingBox();
    expect(stands && stands.y + stands.height).toBeLessThanOrEqual(box.y + box.height + 40);

    const theme = language === 'en' ? ['extor', 'Extortion'] : ['extors', 'extorsión'];
    await tagTyping(ana, theme[0] ?? '', theme[1] ?? '');
    const [quote = ''] = await quoteInHand(ana, 'es');
    expect(quote.length).toBeGreaterThan(200);
    const [projected = ''] = await quoteInHand(ana, 'en');
    expect(projected.length).toBeGreaterThan(200);
  });

  it('selects by keys: over beads, by letters, more and less, all, and gives all of it a theme', async () => {
    const ana = await open({ profile: newProfile(), language, colorScheme });
    const { page, words } = ana;
    await openProject(ana, SAMPLE);
    const beads = await readDocument(ana);
    const before = (await codingsRead(ana)).length;
    await page.locator('[data-cell][data-bead="0"]').first().focus();
    await goByKeys(ana, 'es', 2);
    await keys(ana, 'Home', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await eventually(async () => expect((await selected(ana)).length).toBeGreaterThan(1));
    await keys(ana, 'Escape');
    await isSelected(ana, []);

    // In the other column it goes on at what corresponds, and selects there alone.
    await goByKeys(ana, 'es', 2);
    await keys(ana, 'End');
    for (let tries = 0; tries < 14; tries += 1) {
      if (await side(ana, 'en', 2).evaluate((cell) => cell === document.activeElement)) break;
      await keys(ana, 'Tab');
    }
    await keys(ana, 'Shift+ArrowRight');
    await eventually(async () => {
      const [there = ''] = await selected(ana);
      expect(there).not.toBe('');
      expect(text(beads[1], 'en').indexOf(there)).toBeGreaterThan(text(beads[1], 'en').length / 2);
    });
    await keys(ana, 'Escape');

    // Word, sentence, side and back.
    await keys(ana, 'Control+Home');
    await side(ana, 'es', 1).focus();
    await keys(ana, 'Alt+ArrowUp');
    await eventually(async () => expect((await selected(ana)).length).toBe(1));
    const [word = ''] = await selected(ana);
    expect(word).toMatch(/^\p{L}+$/u);
    await keys(ana, 'Alt+ArrowUp');
    await eventually(async () => expect((await selected(ana)).join('').length).toBeGreaterThan(word.length));
    await keys(ana, 'Alt+ArrowDown');
    await isSelected(ana, [word]);
    await keys(ana, 'Escape');

    // By letters.
    await keys(ana, 'F7');
    await page.locator('.letters-bar').waitFor();
    expect(await look(ana, 'by letters')).toEqual([]);
    await keys(ana, 'Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
    await isSelected(ana, [text(beads[0], 'es').trimStart().slice(0, 3)]);
    await keys(ana, 'Shift+ArrowDown');
    await eventually(async () => expect((await selected(ana)).join('').length).toBeGreaterThan(20));
    await keys(ana, 'Escape', 'F7');
    await page.locator('.letters-bar').waitFor({ state: 'detached' });

    await keys(ana, 'Control+a');
    const name = new Intl.DisplayNames([language], { type: 'language' }).of('es') ?? '';
    await live(ana)
      .getByText(words('selecting:said_all', { language: name }))
      .waitFor({ state: 'attached' });
    const theme = language === 'en' ? ['extor', 'Extortion'] : ['extors', 'extorsión'];
    await tagTyping(ana, theme[0] ?? '', theme[1] ?? '');
    await eventually(async () => expect((await codingsRead(ana)).length).toBe(before + 1));
    const everywhere = (await readDocument(ana)).filter((each) => each.texts.es);
    const last = everywhere.at(-1);
    expect(
      last?.codings.some(({ label }) => label.toLowerCase().includes(theme[1]?.toLowerCase() ?? '')),
    ).toBe(true);
  });

  it('copies one language, and both as a table and as text', async () => {
    const ana = await open({ profile: newProfile(), language, colorScheme });
    const { page, words } = ana;
    await openProject(ana, SAMPLE);
    const beads = await readDocument(ana);
    const one = beads[1];
    const first = firstWords(text(one, 'es'), 2).split(' ')[0] ?? '';
    const at = await pointOf(ana, 'es', 2, first);
    await page.mouse.dblclick(at.x, at.y);
    await isSelected(ana, [first]);
    await keys(ana, 'Control+c');
    expect((await pasted(ana)).plain).toBe(first);

    await page.mouse.dblclick(at.x, at.y);
    await keys(ana, 'Control+Shift+C');
    await page
      .locator('.toast')
      .getByText(words('selecting:copied', { count: 1 }))
      .waitFor();
    const { plain, html } = await pasted(ana);
    const lines = plain.split('\n');
    expect(lines.length).toBe(2);
    expect(lines[1]).toBe(`${text(one, 'es').replace(/\s+/g, ' ')}\t${text(one, 'en').replace(/\s+/g, ' ')}`);
    expect(html).toContain('<td lang="es');
    expect(html).toContain('<td lang="en');

    // By the right click too, on what is selected.
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await page.getByRole('menuitem', { name: words('selecting:copyText') }).waitFor();
    expect(await look(ana, 'menu of the text')).toEqual([]);
    await page.getByRole('menuitem', { name: words('selecting:copyText') }).click();
    await page
      .locator('.toast')
      .getByText(words('selecting:copied', { count: 1 }))
      .waitFor();
    expect((await pasted(ana)).plain).toBe(`${text(one, 'es')}\n${text(one, 'en')}`);
  });
});
