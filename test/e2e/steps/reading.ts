import type { Locator } from 'playwright-core';
import { keys, type Person } from './person.ts';

/** One bead as it stands in the reader: what is read on each side, and whose words they are. */
export interface ReadBead {
  readonly number: number;
  /** The paragraphs, by BCP 47 tag. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly speakers: readonly string[];
  /** What the stripes in the spine say, one a coding that touches the bead. */
  readonly codings: readonly { readonly id: string; readonly label: string }[];
}

/** Runs in the page: scrolls from the first bead to the last and reads what is mounted on the way. */
async function readAll(): Promise<ReadBead[]> {
  const scroller = document.querySelector('.reader__scroller');
  if (!scroller) throw new Error('no document is open');
  const read = new Map<number, ReadBead>();
  const look = () => {
    for (const row of scroller.querySelectorAll('.reader__row')) {
      const cell = row.querySelector<HTMLElement>('[data-cell]');
      if (!cell) continue;
      const texts: Record<string, string[]> = {};
      for (const part of row.querySelectorAll<HTMLElement>('.reader__part'))
        texts[part.lang] = [...(texts[part.lang] ?? []), part.textContent ?? ''];
      const number = Number(cell.dataset.bead) + 1;
      read.set(number, {
        number,
        texts,
        speakers: [...row.querySelectorAll('.reader__speaker')].map((each) => each.textContent ?? ''),
        codings: [...row.querySelectorAll<HTMLElement>('[data-coding]')].map((stripe) => ({
          id: stripe.dataset.coding ?? '',
          label: stripe.getAttribute('aria-label') ?? '',
        })),
      });
    }
  };
  const scrollTo = async (top: number) => {
    const before = scroller.scrollTop;
    scroller.scrollTop = top;
    // One frame for the scroll event, one for the rows that it brings.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return scroller.scrollTop !== before;
  };
  await scrollTo(0);
  do look();
  while (await scrollTo(scroller.scrollTop + scroller.clientHeight * 0.7));
  look();
  await scrollTo(0);
  return [...read.values()].sort((a, b) => a.number - b.number);
}

/** Runs in the page: one screen further; false at the end. Two frames later the rows are there. */
async function scrollOn(toTop: boolean): Promise<boolean> {
  const scroller = document.querySelector('.reader__scroller');
  if (!scroller) return false;
  const before = scroller.scrollTop;
  scroller.scrollTop = toTop ? 0 : before + scroller.clientHeight / 2;
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  return scroller.scrollTop !== before;
}

/** Reads the open document from its first bead to its last. */
export async function readDocument({ page }: Person): Promise<readonly ReadBead[]> {
  await page.locator('.reader__row [data-cell]').first().waitFor();
  return page.evaluate(readAll);
}

/** The codings of the open document: what their stripes say, each coding once. */
export async function codingsRead(person: Person): Promise<readonly string[]> {
  const beads = await readDocument(person);
  const labels = new Map(beads.flatMap((bead) => bead.codings.map(({ id, label }) => [id, label] as const)));
  return [...labels.values()].sort();
}

/** One side of a bead. */
export function side({ page }: Person, language: string, bead: number): Locator {
  return page
    .locator(`[data-cell][data-bead="${bead - 1}"]`)
    .filter({ has: page.locator(`.reader__part[lang="${language}"]`) });
}

/** Scrolls until a bead is there, as one does with the wheel. */
export async function goToBead(person: Person, bead: number): Promise<void> {
  const { page } = person;
  const cell = page.locator(`[data-cell][data-bead="${bead - 1}"]`).first();
  await page.evaluate(scrollOn, true);
  await page.locator('.reader__row [data-cell]').first().waitFor();
  let goesOn = true;
  while (goesOn && (await cell.count()) === 0) goesOn = await page.evaluate(scrollOn, false);
  await cell.scrollIntoViewIfNeeded();
}

interface Corners {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** Runs in the page: where the words begin and end in the window; null where they are not. */
function cornersOf(cell: Element, words: string): Corners | null {
  const at = (node: Text, start: number, end: number) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()];
  };
  for (const part of cell.querySelectorAll('.reader__part')) {
    const node = part.firstChild;
    const start = part.textContent?.indexOf(words) ?? -1;
    if (!(node instanceof Text) || start < 0) continue;
    const first = at(node, start, start + 1)[0];
    const last = at(node, start + words.length - 1, start + words.length).at(-1);
    if (!first || !last) return null;
    return {
      from: { x: first.left + 1, y: first.top + first.height / 2 },
      to: { x: last.right - 0.5, y: last.top + last.height / 2 },
    };
  }
  return null;
}

/** Draws the pointer over words of a bead, button down. */
export async function selectByMouse(
  person: Person,
  language: string,
  bead: number,
  words: string,
): Promise<void> {
  const { page } = person;
  await goToBead(person, bead);
  const cell = side(person, language, bead);
  const corners = await cell.evaluate(cornersOf, words);
  if (!corners) throw new Error(`“${words}” is not in bead ${bead}`);
  const { from, to } = corners;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await page.locator('.reader__hint').waitFor();
}

/**
 * Goes to a bead and selects words by keys alone; the focus is already in the text. Words are counted as the
 * arrows count them: by looking after each press.
 */
export async function selectByKeys(
  person: Person,
  language: string,
  bead: number,
  words: string,
): Promise<void> {
  const { page } = person;
  await goByKeys(person, language, bead);
  const text = (await side(person, language, bead).locator('.reader__part').allInnerTexts()).join('\n');
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in bead ${bead}`);
  const wordsIn = (stretch: string) =>
    [...new Intl.Segmenter(language, { granularity: 'word' }).segment(stretch)].filter(
      ({ isWordLike }) => isWordLike,
    ).length;
  await keys(person, 'Home');
  for (let count = wordsIn(text.slice(0, start)); count > 0; count -= 1) await keys(person, 'ArrowRight');
  for (let count = wordsIn(words); count > 0; count -= 1) await keys(person, 'Shift+ArrowRight');
  const heard = `${person.words('selecting:said_words', { count: wordsIn(words) })} ${words}`;
  await page.locator('.reader [aria-live]').getByText(heard, { exact: true }).waitFor({ state: 'attached' });
}

/** Goes with the arrows to a bead, and with Tab to the side of a language. */
export async function goByKeys(person: Person, language: string, bead: number): Promise<void> {
  const { page } = person;
  await keys(person, 'Control+Home');
  for (let at = 1; at < bead; at += 1) await keys(person, 'ArrowDown');
  const here = side(person, language, bead);
  const isHere = () => here.evaluate((cell) => cell === document.activeElement);
  for (let tries = 0; tries < 12; tries += 1) {
    await here.waitFor({ state: 'attached' });
    if (await isHere()) return;
    await keys(person, 'Tab');
  }
  throw new Error(
    `Tab does not reach bead ${bead}: ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))}`,
  );
}
