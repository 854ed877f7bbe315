import type { Locator } from 'playwright-core';
import { keys, type Person } from './person.ts';

/** From reading to the alignment, by its key. */
export async function openAlignment(person: Person): Promise<void> {
  await person.page.locator('[data-cell][tabindex="0"]').first().focus();
  await keys(person, 'F4');
  await person.page.locator('.align__row').first().waitFor();
}

/** The row that the keys are in. */
export function rowInHand({ page }: Person): Locator {
  return page.locator('.align__row[data-current]');
}

/** The number of the bead that the keys are in, from 1. */
export async function beadInHand(person: Person): Promise<number> {
  const bead = await rowInHand(person).locator('[data-cell]').first().getAttribute('data-bead');
  return Number(bead) + 1;
}

/** The sentences of both columns of a bead, left to right; those of a bead that is in sight. */
export async function sentencesOf({ page }: Person, bead: number): Promise<readonly (readonly string[])[]> {
  const sides = page.locator(`.align__side[data-bead="${bead - 1}"]`);
  const texts = await sides.evaluateAll((cells) =>
    cells.map((cell) =>
      [...cell.querySelectorAll('.align__unit')].map((unit) => unit.textContent?.trim() ?? ''),
    ),
  );
  return texts;
}

/** How many beads there are, and how many of them are confirmed: what the header says. */
export async function beadsCounted({ page }: Person): Promise<string> {
  return (await page.locator('.reader__progress').innerText()).trim();
}

/** What is left to look at, in the bar's words; waits until it is counted. */
export async function leftToLookAt({ page }: Person): Promise<string> {
  const left = page.locator('.align__left').filter({ hasText: /./ });
  await left.waitFor();
  return left.innerText();
}

/** What is lit with the word under the pointer or the keys, itself first. */
export async function wordsLit({ page }: Person): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('counterpart') ?? [])].map((range) => {
      const text = range.startContainer.textContent ?? '';
      return text.slice(range.startOffset, range.endOffset);
    }),
  );
}

/** Puts the pointer on a word of a bead. */
export async function pointAt({ page }: Person, bead: number, word: string): Promise<void> {
  const at = await page
    .locator(`.align__side[data-bead="${bead - 1}"], .reader__side[data-bead="${bead - 1}"]`)
    .evaluateAll((cells, wanted) => {
      for (const cell of cells)
        for (const part of cell.querySelectorAll('[data-block]')) {
          const node = part.firstChild;
          const start = node?.textContent?.indexOf(wanted) ?? -1;
          if (!node || start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          const { left, top, width, height } = range.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }
      return null;
    }, word);
  if (!at) throw new Error(`“${word}” is not in bead ${bead}`);
  await page.mouse.move(at.x - 3, at.y);
  await page.mouse.move(at.x, at.y);
}

/** Walks until the bead in hand has a flag. */
export async function walkToFlag(person: Person): Promise<void> {
  const flag = rowInHand(person).locator('.align__flag');
  await person.page.locator('[data-cell][tabindex="0"]').first().focus();
  for (let tries = 0; tries < 9 && (await flag.count()) === 0; tries += 1) {
    const before = await beadInHand(person);
    await keys(person, 'n');
    for (let waits = 0; waits < 50 && (await beadInHand(person)) === before; waits += 1)
      await person.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  await flag.first().waitFor();
}
