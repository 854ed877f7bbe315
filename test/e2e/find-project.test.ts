import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  codingsRead,
  dialog,
  eventually,
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
  selectByMouse,
  side,
  someWords,
  tagTyping,
  undo,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newProfile } from './support/index.ts';

function bar({ page, words }: Person): Locator {
  return page.getByRole('search', { name: words('reader:find_open') });
}

function panel({ page, words }: Person): Locator {
  return page.getByRole('search', { name: words('finding:all_open') });
}

const isFocused = (element: Locator) => element.evaluate((each) => each === document.activeElement);

async function texts(person: Person): Promise<string> {
  return (await readDocument(person)).flatMap((bead) => Object.values(bead.texts).flat()).join('\n');
}

async function find(person: Person, words: string): Promise<Locator> {
  await keys(person, 'Control+f');
  const field = bar(person).getByRole('textbox', { name: person.words('reader:find_words') });
  await eventually(async () => expect(await isFocused(field)).toBe(true));
  await field.fill(words);
  return field;
}

const says = (person: Person) => bar(person).locator('.find__count');

async function isAt(person: Person, at: number, of: number): Promise<void> {
  const place = person.words('reader:find_at', { at: String(at), of: String(of) });
  await says(person).getByText(place, { exact: true }).waitFor();
}

/** Runs in the page: the longest time between two frames, in milliseconds, until a sentence is there. */
async function longestFrame(selector: string): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const end = last + 15_000;
  while (!document.querySelector(selector) && last < end) {
    const now = await new Promise<number>((resolve) =>
      requestAnimationFrame(() => resolve(performance.now())),
    );
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

/** Words before a sign that no paragraph has: every way to cut them up is tried, for ever. */
const HOSTILE = '^(\\w+\\s?)*~';
const CHILD = /niño/gi;
/** A bead of the sample in the middle of a turn. */
const BEAD = 2;

describeEditions('Finding by pattern, and in all documents', (launch, edition) => {
  const { open } = useRoom(launch);
  const language = edition === 'electron' ? 'en' : 'es';
  const colorScheme = edition === 'electron' ? 'dark' : 'light';

  it('a regular expression finds and replaces with its groups; one that never ends freezes nothing', async () => {
    const ana = await open({ profile: newProfile(), language, colorScheme });
    const { page, words } = ana;
    await openProject(ana, SAMPLE);
    const before = await texts(ana);
    const all = [...before.matchAll(CHILD)].length;

    const field = await find(ana, '(NI)(n)o');
    await bar(ana).getByText(words('reader:find_none'), { exact: true }).waitFor();
    await keys(ana, 'Alt+r');
    await isAt(ana, 1, all);
    await keys(ana, 'Alt+w');
    const whole = [...before.matchAll(/(?<!\p{L})niño(?!\p{L})/giu)].length;
    expect(whole).toBeLessThan(all);
    await isAt(ana, 1, whole);
    await keys(ana, 'Alt+w');
    await isAt(ana, 1, all);

    await field.fill('(ni');
    await bar(ana).getByText(words('finding:fault_group'), { exact: true }).waitFor();
    expect(await look(ana, 'a pattern that cannot be read')).toEqual([]);
    await field.fill('x*');
    await bar(ana).locator('.find__says').waitFor();

    await field.fill(HOSTILE);
    const longest = await page.evaluate(longestFrame, '.find__says[data-fault="true"]');
    await bar(ana).getByText(words('finding:fault_slow'), { exact: true }).waitFor();
    expect(longest).toBeLessThan(1_000);

    await field.fill('(?<a>ni)(?<b>ñ)o');
    await isAt(ana, 1, all);
    await keys(ana, 'Control+h');
    await bar(ana)
      .getByRole('textbox', { name: words('reader:find_replacement') })
      .fill('$<b>$1$$');
    await press(ana, words('reader:find_replaceAll'), bar(ana));
    await isTold(ana, words('reader:find_replaced', { count: all }));
    expect(await texts(ana)).toBe(before.replace(/(ni)(ñ)o/gi, '$2$1$$'));
    await undo(ana);
    await eventually(async () => expect(await texts(ana)).toBe(before));
  });

  it('all documents: what is unticked stays, the rest is one step that undo takes back', async () => {
    const ana = await open({ profile: newProfile(), language, colorScheme });
    const { page, words } = ana;
    await openProject(ana, SAMPLE);
    const before = await texts(ana);
    const codings = await codingsRead(ana);

    await keys(ana, 'Control+Shift+f');
    const field = panel(ana).getByRole('textbox', { name: words('finding:all_words') });
    await eventually(async () => expect(await isFocused(field)).toBe(true));
    await page.keyboard.type('NINO');
    const table = panel(ana).getByRole('grid', { name: words('finding:all_list') });
    const hits = table.locator('.hit-table__row--hit');
    const said = panel(ana).locator('.find__says[data-done="true"]');
    const found = async () => [...(await said.innerText()).matchAll(/\d+/g)].map(Number);
    await eventually(async () => expect(await found()).toHaveLength(2));
    const [all = 0, groups = 0] = await found();
    expect(groups).toBeGreaterThan(1);
    expect(all).toBeGreaterThan([...before.matchAll(CHILD)].length);
    expect(await table.getAttribute('aria-rowcount')).toBe(String(all + groups));
    expect(await look(ana, 'what was found in all documents')).toEqual([]);

    // From the field into the list, past the document's name, and the first hit is unticked.
    await keys(ana, 'ArrowDown', 'ArrowDown', 'Space');
    await eventually(async () => expect(await hits.first().getAttribute('aria-selected')).toBe('false'));
    await keys(ana, 'Enter');
    await page.locator('.reader__row [data-cell]').first().waitFor();
    await eventually(async () => expect(await page.evaluate(selected)).toBe('niño'));

    await panel(ana)
      .getByRole('textbox', { name: words('reader:find_replacement') })
      .fill('chamaco');
    await press(ana, words('finding:all_replace'), panel(ana));
    const ask = page.getByRole('alertdialog');
    await ask.waitFor();
    expect(await look(ana, 'before replacing in all documents')).toEqual([]);
    const documents = words('finding:documents', { count: groups });
    await press(ana, words('reader:find_replace'), ask);
    await isTold(ana, words('finding:all_replaced', { count: all - 1, documents }));
    const after = await texts(ana);
    expect([...after.matchAll(CHILD)]).toHaveLength(1);
    expect([...after.matchAll(/chamaco/g)]).toHaveLength([...before.matchAll(CHILD)].length - 1);
    expect(after.search(CHILD)).toBe(before.search(CHILD));
    expect((await codingsRead(ana)).length).toBe(codings.length);

    await undo(ana, words('history:replacedInAll', { count: all - 1, documents: groups }));
    await eventually(async () => expect(await texts(ana)).toBe(before));
    expect(await codingsRead(ana)).toEqual(codings);
    await redo(ana);
    await eventually(async () => expect(await texts(ana)).toBe(after));
    await field.focus();
    await keys(ana, 'Escape');
    await panel(ana).waitFor({ state: 'detached' });
  });

  it('lost words are listed for the whole project, and put back where they stand now', async () => {
    const ana = await open({ profile: newProfile(), language, colorScheme });
    const { page, words } = ana;
    await openProject(ana, SAMPLE);
    await page.locator('.reader__row [data-cell]').first().waitFor();
    const text = (await side(ana, 'es', BEAD).locator('.reader__part').first().innerText()).trim();
    const quote = someWords(text, 1, 4);
    await selectByMouse(ana, 'es', BEAD, quote);
    await tagTyping(ana, 'trabajo', language === 'es' ? 'trabajo' : 'Work');

    // The passage goes with the words around it, so that nothing of it is left, and comes back as other words.
    const rest = text.slice(text.indexOf(quote));
    const gone = `${text.charAt(text.indexOf(quote) - 2)} ${quote}${rest.charAt(quote.length)}`;
    await keys(ana, 'Control+h');
    const field = bar(ana).getByRole('textbox', { name: words('reader:find_words') });
    await eventually(async () => expect(await isFocused(field)).toBe(true));
    await field.fill(gone);
    await isAt(ana, 1, 1);
    await bar(ana)
      .getByRole('textbox', { name: words('reader:find_replacement') })
      .fill(gone.toUpperCase());
    await press(ana, words('reader:find_replaceAll'), bar(ana));
    await isTold(ana, words('reader:find_replaced', { count: 1 }));
    await keys(ana, 'Escape');
    const count = page.getByRole('button', { name: words('finding:lost_count', { count: 1 }), exact: true });
    await count.waitFor();

    await keys(ana, 'Shift+F7');
    const list = dialog(ana, words('reader:edit_lostTitle'));
    await list.getByText(quote, { exact: true }).waitFor();
    const place = list.locator('.lost-candidate').first();
    await place.getByText(words('finding:lost_by_words'), { exact: true }).waitFor();
    expect(await place.locator('mark').innerText()).toBe(quote.toUpperCase());
    expect(await look(ana, 'the list of lost words')).toEqual([]);
    await press(ana, words('finding:lost_put'), place);
    await list.getByText(words('reader:edit_lostNone'), { exact: true }).waitFor();
    await press(ana, words('common:close'), list);
    await count.waitFor({ state: 'detached' });
    await eventually(async () => expect(await quoteInHand(ana, 'es')).toEqual([quote.toUpperCase()]));
    await undo(ana);
    await count.waitFor();
    await undo(ana);
    await count.waitFor({ state: 'detached' });
    await eventually(async () => expect(await quoteInHand(ana, 'es')).toEqual([quote]));
  });
});

/** Runs in the page: the words that are in hand. */
function selected(): string {
  const painted = [...(CSS.highlights.get('reader-passage') ?? [])];
  return painted
    .map((each) => {
      const range = document.createRange();
      range.setStart(each.startContainer, each.startOffset);
      range.setEnd(each.endContainer, each.endOffset);
      return range.toString().toLowerCase();
    })
    .join('');
}
