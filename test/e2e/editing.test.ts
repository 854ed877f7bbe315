import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  closeNotices,
  codingsRead,
  dialog,
  eventually,
  goToBead,
  inHand,
  isSaved,
  isTold,
  keys,
  look,
  openProject,
  type Person,
  press,
  quoteInHand,
  readDocument,
  redo,
  SAMPLE,
  selectByKeys,
  selectByMouse,
  side,
  someWords,
  tagTyping,
  undo,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newProfile, whenMeasured } from './support/index.ts';

/** A bead of the sample in the middle of a turn, and words in it. */
const BEAD = 2;

const editor = ({ page }: Person): Locator => page.locator('.block-editor');

async function textsOf(person: Person, language: string): Promise<readonly (readonly string[])[]> {
  return (await readDocument(person)).map(({ texts }) => texts[language] ?? []);
}

/** Selects words, tags them, and stands in the text again with the caret behind them. */
async function tagged(person: Person, from: number, to: number): Promise<string> {
  const text = (await side(person, 'es', BEAD).locator('.reader__part').first().innerText()).trim();
  const words = someWords(text, from, to);
  await selectByMouse(person, 'es', BEAD, words);
  await tagTyping(person, 'extor', 'Extortion');
  expect(await quoteInHand(person, 'es')).toEqual([words]);
  return words;
}

async function openEditor(person: Person): Promise<void> {
  await keys(person, 'e');
  await editor(person).waitFor();
  await eventually(async () =>
    expect(await editor(person).evaluate((each) => each === document.activeElement)).toBe(true),
  );
}

/** Runs in the page: the words that the colours of themes lie on in the editor, however many text nodes they span. */
function colouredInEditor(root: Element): string {
  const found: { readonly node: Node; readonly start: number; readonly words: string }[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('code-')) continue;
    for (const range of highlight) {
      const { startContainer: node, startOffset: start, endOffset: end } = range;
      if (root.contains(node)) found.push({ node, start, words: node.textContent?.slice(start, end) ?? '' });
    }
  }
  return found
    .sort((a, b) =>
      a.node === b.node
        ? a.start - b.start
        : a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING
          ? -1
          : 1,
    )
    .map(({ words }) => words)
    .join('');
}

/** Runs in the page: comes true once these words are lit as moved. */
function lit(wanted: string): boolean {
  const ranges = [...(CSS.highlights.get('moved') ?? [])];
  return ranges.some(({ startContainer, startOffset, endOffset }) =>
    startContainer.textContent?.slice(startOffset, endOffset).includes(wanted),
  );
}

async function leaveEditor(person: Person): Promise<void> {
  await keys(person, 'Escape');
  await editor(person).waitFor({ state: 'detached' });
}

/** Asks for the start of the text in the editor, whatever its lines. */
const toStart = (person: Person) => keys(person, 'Control+Home');
const toEnd = (person: Person) => keys(person, 'Control+End');

describeEditions('Text changes', (launch) => {
  const { open, kill } = useRoom(launch);

  it('words typed within a coding belong to it; before it they move it; undo gives the bytes back', async () => {
    const ana = await open({ profile: newProfile() });
    await openProject(ana, SAMPLE);
    await ana.page.locator('.reader__row [data-cell]').first().waitFor();
    const before = await textsOf(ana, 'es');
    const words = await tagged(ana, 1, 4);
    const box = await side(ana, 'es', BEAD).locator('.reader__part').first().boundingBox();
    await openEditor(ana);
    // Same words, same place, same size: nothing jumps.
    expect(await editor(ana).boundingBox()).toEqual(box);
    expect(await editor(ana).getAttribute('lang')).toBe('es');
    expect(await look(ana, 'a block under edit')).toEqual([]);
    // What is coded stays in sight, before a key and after each, written or not.
    const coloured = () => editor(ana).evaluate(colouredInEditor);
    await eventually(async () => expect(await coloured()).toContain(words));
    const first = await coloured();
    await toStart(ana);
    await ana.page.keyboard.type('Ayer, áé 👩🏽 ');
    expect(await coloured()).toBe(first);
    await leaveEditor(ana);
    expect(await quoteInHand(ana, 'es')).toEqual([words]);
    expect((await textsOf(ana, 'es'))[BEAD - 1]?.[0]).toBe(`Ayer, áé 👩🏽 ${before[BEAD - 1]?.[0]}`);

    await openEditor(ana);
    // The caret is where it was left, behind what was typed: past the first word, into the coded ones.
    for (let step = 0; step < 3; step += 1) await keys(ana, 'Control+ArrowRight');
    await ana.page.keyboard.type(' nada');
    await keys(ana, 'Control+Enter');
    await editor(ana).waitFor({ state: 'detached' });
    const [quote = ''] = await quoteInHand(ana, 'es');
    expect(quote).toContain(' nada');
    expect(quote.replace(' nada', '')).toBe(words);

    // What moves is lit for a moment, whether an edit moves it or its undoing.
    const seen = ana.page.waitForFunction(lit, words);
    await undo(ana);
    await seen;
    const seenAgain = ana.page.waitForFunction(lit, quote);
    await redo(ana);
    await seenAgain;
    await undo(ana);
    await undo(ana);
    await eventually(async () => expect(await quoteInHand(ana, 'es')).toEqual([words]));
    await undo(ana);
    await eventually(async () => expect(await textsOf(ana, 'es')).toEqual(before));
    await whenMeasured(ana.page, 'edit-open');
  });

  it('Enter splits, Backspace joins, pasted paragraphs become blocks, undo in the editor comes first', async () => {
    const ana = await open({ profile: newProfile() });
    await openProject(ana, SAMPLE);
    await ana.page.locator('.reader__row [data-cell]').first().waitFor();
    const before = await textsOf(ana, 'es');
    const codings = await codingsRead(ana);
    const text = before[BEAD - 1]?.[0] ?? '';
    const count = before.flat().length;
    await selectByMouse(ana, 'es', BEAD, someWords(text, 2, 4));
    await keys(ana, 'Escape', 'F2');
    await editor(ana).waitFor();
    await toStart(ana);
    await keys(ana, 'Control+ArrowRight', 'Control+ArrowRight', 'Enter');
    await eventually(async () => expect((await textsOf(ana, 'es')).flat().length).toBe(count + 1));
    const parts = (await textsOf(ana, 'es')).flat();
    const head = parts.find((each) => each !== '' && text.startsWith(each)) ?? '';
    expect(parts).toContain(text.slice(head.length));

    // One types on in the second one, and its start is the break that Backspace takes away.
    await ana.page.keyboard.type('Y ');
    await keys(ana, 'Control+z');
    await eventually(async () => expect(await editor(ana).innerText()).toBe(text.slice(head.length)));
    await keys(ana, 'Control+Home', 'Backspace');
    await eventually(async () => expect(await textsOf(ana, 'es')).toEqual(before));

    await toEnd(ana);
    await ana.page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Uno.\r\n\r\nDos.\nTres.\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await eventually(async () => {
      const now = (await textsOf(ana, 'es')).flat().join('|');
      expect(now).toContain(`${text}Uno.|Dos.|Tres.`);
    });
    await leaveEditor(ana);
    await undo(ana, ana.words('history:textPasted', { document: await titleOf(ana), bead: BEAD }));
    await eventually(async () => expect(await textsOf(ana, 'es')).toEqual(before));
    expect(await codingsRead(ana)).toEqual(codings);
  });

  it('what was typed survives a kill once it is saved, and undo goes back to the first text', async () => {
    const profile = newProfile();
    let ana = await open({ profile });
    await openProject(ana, SAMPLE);
    await ana.page.locator('.reader__row [data-cell]').first().waitFor();
    const before = await textsOf(ana, 'es');
    await side(ana, 'es', BEAD).hover();
    await side(ana, 'es', BEAD).locator('.edit-button').click();
    await editor(ana).waitFor();
    await toEnd(ana);
    await ana.page.keyboard.type(' Fin');
    // Nothing is called saved while something is typed that is not.
    await isSaved(ana);
    await kill(ana);

    ana = await open({ profile });
    await openProject(ana, SAMPLE);
    await eventually(async () =>
      expect((await textsOf(ana, 'es'))[BEAD - 1]?.at(-1)).toBe(`${before[BEAD - 1]?.at(-1)} Fin`),
    );
    // Undone from far away, it comes into sight.
    await goToBead(ana, before.length);
    const isSeen = () =>
      side(ana, 'es', BEAD).evaluate((cell) => {
        const box = cell.closest('.reader__scroller')?.getBoundingClientRect();
        const { top, bottom } = cell.getBoundingClientRect();
        return box !== undefined && bottom > box.top && top < box.bottom;
      });
    expect((await side(ana, 'es', BEAD).count()) > 0 && (await isSeen())).toBe(false);
    await undo(ana, ana.words('history:textEdited', { document: await titleOf(ana), bead: BEAD }));
    await eventually(async () => expect(await isSeen()).toBe(true));
    await eventually(async () => expect(await textsOf(ana, 'es')).toEqual(before));
  });

  it('a coding whose words are deleted is told, listed and put back on others', async () => {
    const ana = await open({ profile: newProfile() });
    const { page, words: says } = ana;
    await openProject(ana, SAMPLE);
    await page.locator('.reader__row [data-cell]').first().waitFor();
    const words = await tagged(ana, 1, 4);
    await openEditor(ana);
    for (const _ of words) await keys(ana, 'Backspace');
    await leaveEditor(ana);
    await isTold(ana, says('reader:edit_lost_one', { count: 1 }));
    await press(ana, says('reader:edit_lostShow'), page.locator('.toast'));
    const list = dialog(ana, says('reader:edit_lostTitle'));
    await list.getByText(words, { exact: true }).waitFor();
    expect(await look(ana, 'lost words')).toEqual([]);
    await closeNotices(ana);
    await press(ana, says('finding:lost_choose'), list);
    await list.waitFor({ state: 'detached' });
    await page.locator('.adjusting').waitFor();
    const rest = (await side(ana, 'es', BEAD).locator('.reader__part').first().innerText()).trim();
    const others = someWords(rest, 2, 4);
    await selectByKeysOrMouse(ana, others);
    await eventually(async () => expect(await quoteInHand(ana, 'es')).toEqual([others]));
    await inHand(ana, 'Extortion').waitFor();
    await page.locator('.lost-bar').waitFor({ state: 'detached' });
    await undo(ana);
    await page.locator('.lost-bar').waitFor();
    await undo(ana);
    await page.locator('.lost-bar').waitFor({ state: 'detached' });
    await eventually(async () => expect(await quoteInHand(ana, 'es')).toEqual([words]));
  });
});

const titleOf = ({ page }: Person) => page.locator('.reader__title').innerText();

/** The hint to tag does not come while words are sought for a coding. */
async function selectByKeysOrMouse(person: Person, words: string): Promise<void> {
  await person.page.locator(`[data-cell][data-bead="0"]`).first().focus();
  await selectByKeys(person, 'es', BEAD, words);
  await keys(person, 'Enter');
}
