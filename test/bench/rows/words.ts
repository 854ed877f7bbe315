import type { Page } from 'playwright-core';
import type { Measured } from '../measured.ts';
import { nameOf, TEN_THOUSAND } from '../support/big-project.ts';
import { focusText, giveThemeByKey, inEachEdition, openDocument, openProject } from '../support/window.ts';

const RUNS = 40;
/** Tries until the first beads are linked; these also find the compiler warm. */
const MOST_TRIES = 200;
/** A sentence of the made project has more letters, some words of it fewer. */
const SENTENCE = 80;

/** Letters that the coding in hand has on the other side. */
const lettersAcross = (page: Page): Promise<number> =>
  page
    .locator('.inspector__side', { has: page.locator('.inspector__language [lang="en"]') })
    .locator('.inspector__quote')
    .evaluateAll((quotes) => quotes.reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0));

/**
 * A theme given by its key to two words in hand where the words of the document are linked, so that its other side is
 * carried over by words: until it is painted, and the task that the key was until then. Only such acts are counted.
 */
export async function measure(): Promise<readonly Measured[]> {
  const rows: Measured[] = [];
  await inEachEdition(TEN_THOUSAND, async ({ page, name }) => {
    await openProject(page, TEN_THOUSAND);
    await openDocument(page, nameOf(1));
    await focusText(page);
    const wall: number[] = [];
    const work: number[] = [];
    for (let tried = 0; work.length < RUNS; tried += 1) {
      if (tried === MOST_TRIES) throw new Error('the words of the document are not linked');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Shift+ArrowRight');
      const { took, task } = await giveThemeByKey(page, String(1 + (tried % 9)));
      const worked = await task();
      if ((await lettersAcross(page)) >= SENTENCE) continue;
      wall.push(took);
      work.push(worked);
    }
    const at = `${name}, ${TEN_THOUSAND.pairs} pairs`;
    rows.push(
      { what: 'add a code by words, key to frame', at, unit: 'ms', samples: wall },
      { what: 'add a code by words, work before the next frame', at, unit: 'ms', samples: work },
    );
  });
  return rows;
}
