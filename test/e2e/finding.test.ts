import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  codingBox,
  codingsRead,
  eventually,
  inHand,
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
  tagTyping,
  undo,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newProfile } from './support/index.ts';

function bar({ page, words }: Person): Locator {
  return page.getByRole('search', { name: words('reader:find_open') });
}

function field(person: Person, label: 'find_words' | 'find_replacement'): Locator {
  return bar(person).getByRole('textbox', { name: person.words(`reader:${label}`) });
}

/** Ctrl+F and the words, as fingers do it. */
async function find(person: Person, words: string): Promise<void> {
  await keys(person, 'Control+f');
  await eventually(async () => expect(await isFocused(field(person, 'find_words'))).toBe(true));
  await person.page.keyboard.type(words);
}

const isFocused = (element: Locator) => element.evaluate((each) => each === document.activeElement);

/** Waits until the bar says where one is. */
async function isAt(person: Person, at: number, of: number): Promise<void> {
  const says = person.words('reader:find_at', { at: String(at), of: String(of) });
  await bar(person).locator('.find__count').getByText(says, { exact: true }).waitFor();
}

/** Runs in the page: the words under a highlight that are in sight, top to bottom. */
function painted(name: string): readonly string[] {
  const box = document.querySelector('.reader__scroller')?.getBoundingClientRect();
  return [...(CSS.highlights.get(name) ?? [])].flatMap((each) => {
    const range = document.createRange();
    range.setStart(each.startContainer, each.startOffset);
    range.setEnd(each.endContainer, each.endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    return box && top >= box.top && bottom <= box.bottom ? [range.toString()] : [];
  });
}

/** Waits until the hit in hand is painted in sight. */
async function isInSight(person: Person): Promise<void> {
  await eventually(async () => {
    const words = await person.page.evaluate(painted, 'found-now');
    expect(words.map((each) => each.toLowerCase())).toEqual(['niño']);
  });
}

async function texts(person: Person): Promise<string> {
  return (await readDocument(person)).flatMap((bead) => Object.values(bead.texts).flat()).join('\n');
}

/** A word that the sample says often, and how it is typed by someone in a hurry. */
const CHILD = /niño/gi;
const TYPED = 'NINO';

const count = (text: string) => [...text.matchAll(CHILD)].length;

describeEditions('Finding in a document', (launch, edition) => {
  const { open } = useRoom(launch);
  const language = edition === 'electron' ? 'en' : 'es';
  const colorScheme = edition === 'electron' ? 'dark' : 'light';

  it('finds words that run over two paragraphs, lights them, and does not make one paragraph of them', async () => {
    const ana = await open({ profile: newProfile(), language, colorScheme });
    await openProject(ana, SAMPLE);
    const [, first, second] = await readDocument(ana);
    const before = first?.texts.es?.at(-1)?.split(' ').slice(-2).join(' ') ?? '';
    const behind = second?.texts.es?.[0]?.split(' ').slice(0, 2).join(' ') ?? '';
    expect([before, behind]).not.toContain('');
    const all = await texts(ana);

    await find(ana, `${before} ${behind}`.toUpperCase());
    await isAt(ana, 1, 1);
    await eventually(async () =>
      expect(await ana.page.evaluate(painted, 'found-now')).toEqual([before, behind]),
    );
    await keys(ana, 'Control+h');
    await field(ana, 'find_replacement').fill('nada');
    await press(ana, ana.words('reader:find_replace'), bar(ana));
    await isTold(ana, ana.words('finding:over_border'));
    await press(ana, ana.words('reader:find_replaceAll'), bar(ana));
    await isTold(ana, ana.words('finding:left_over_one', { count: 1 }));
    expect(await texts(ana)).toBe(all);

    // As a pattern too; and what is found is a passage that can be tagged.
    await press(ana, ana.words('finding:pattern'), bar(ana));
    await field(ana, 'find_words').fill(`${before.slice(-4).replace('.', '\\.')}\\s+${behind.slice(0, 3)}`);
    await isAt(ana, 1, 1);
    await field(ana, 'find_words').focus();
    await keys(ana, 'Escape');
    await bar(ana).waitFor({ state: 'detached' });
    await keys(ana, 'Enter');
    await codingBox(ana).waitFor();
    await tagTyping(ana, 'trabajo', language === 'es' ? 'trabajo' : 'Work');
    const [quote = ''] = await quoteInHand(ana, 'es');
    expect(quote.replace(/\s+/g, ' ')).toBe(`${before.slice(-4)} ${behind.slice(0, 3)}`);
  });

  it('folds accents, goes round both ends, and leaves with the hit in hand to tag', async () => {
    const ana = await open({ profile: newProfile(), language, colorScheme });
    const { page } = ana;
    await openProject(ana, SAMPLE);
    const all = count(await texts(ana));
    expect(all).toBeGreaterThan(3);

    await find(ana, TYPED);
    await isAt(ana, 1, all);
    await isInSight(ana);
    await keys(ana, 'Shift+Enter');
    await isAt(ana, all, all);
    await isInSight(ana);
    await keys(ana, 'Enter');
    await isAt(ana, 1, all);
    await keys(ana, 'F3');
    await isAt(ana, 2, all);
    await keys(ana, 'Shift+F3');
    await isAt(ana, 1, all);
    await isInSight(ana);

    // As typed: nothing is written so.
    await press(ana, ana.words('finding:exact'), bar(ana));
    await bar(ana).getByText(ana.words('reader:find_none'), { exact: true }).waitFor();
    await press(ana, ana.words('finding:exact'), bar(ana));
    await isAt(ana, 1, all);

    await field(ana, 'find_words').focus();
    await keys(ana, 'Escape');
    await bar(ana).waitFor({ state: 'detached' });
    expect(await page.evaluate(painted, 'found')).toEqual([]);
    await eventually(async () =>
      expect(await isFocused(page.locator('[data-cell][tabindex="0"]:focus'))).toBe(true),
    );
    await keys(ana, 'Enter');
    await codingBox(ana).waitFor();
    await tagTyping(ana, 'trabajo', language === 'es' ? 'trabajo' : 'Work');
    expect(await quoteInHand(ana, 'es')).toEqual(['niño']);

    // From within the bar, without leaving it.
    await keys(ana, 'F3');
    await isAt(ana, 2, all);
    await field(ana, 'find_words').focus();
    await keys(ana, 'Control+Enter');
    await codingBox(ana).waitFor();
    await tagTyping(ana, 'trabajo', language === 'es' ? 'trabajo' : 'Work');
    await inHand(ana).waitFor();
    expect(await quoteInHand(ana, 'es')).toEqual(['niño']);
  });

  it('replaces all as one step; undo gives back the text and the codings', async () => {
    const ana = await open({ profile: newProfile(), language, colorScheme });
    const { page, words } = ana;
    await openProject(ana, SAMPLE);
    const before = await texts(ana);
    const codings = await codingsRead(ana);
    const all = count(before);

    await keys(ana, 'Control+h');
    await eventually(async () => expect(await isFocused(field(ana, 'find_words'))).toBe(true));
    await page.keyboard.type('niño');
    await isAt(ana, 1, all);
    await keys(ana, 'Tab');
    await field(ana, 'find_replacement').fill('chamaco');
    expect(await look(ana, 'the find bar with what to replace')).toEqual([]);
    // One by one: each goes on to the next.
    await press(ana, words('reader:find_replace'), bar(ana));
    await isAt(ana, 1, all - 1);
    await press(ana, words('reader:find_replaceAll'), bar(ana));
    await isTold(ana, words('reader:find_replaced', { count: all - 1 }));
    await bar(ana).getByText(words('reader:find_none'), { exact: true }).waitFor();
    const after = await texts(ana);
    expect(after).toBe(before.replace(CHILD, 'chamaco'));
    expect((await codingsRead(ana)).length).toBe(codings.length);

    // The focus is still on the button: undo is the window's.
    await undo(ana, words('history:replaced', { count: all - 1, document: await title(ana) }));
    await undo(ana, words('history:replaced', { count: 1, document: await title(ana) }));
    const places = bar(ana).locator('.find__count');
    const last = words('reader:find_at', { at: '', of: String(all) });
    await eventually(async () => expect(await places.innerText()).toMatch(new RegExp(`${last}$`)));
    expect(await texts(ana)).toBe(before);
    expect(await codingsRead(ana)).toEqual(codings);
    await redo(ana);
    await redo(ana);
    await page.locator('[data-cell][tabindex="0"]').first().focus();
    await keys(ana, 'Escape');
    await bar(ana).waitFor({ state: 'detached' });
    await eventually(async () => expect(await texts(ana)).toBe(after));
  });
});

function title({ page }: Person): Promise<string> {
  return page.locator('.reader__title').innerText();
}
