import type { Page } from 'playwright-core';
import type { Measured } from '../measured.ts';
import { HUNDRED_THOUSAND, nameOf } from '../support/big-project.ts';
import { focusText, inEachEdition, openDocument, openProject } from '../support/window.ts';

/** Each stands some 50,000 times, in one of the two languages; written without its accent. */
const WORDS = [
  'corazon',
  'llovia',
  'despues',
  'smells',
  'camino',
  'river',
  'rio estaba',
  'dijo que',
  'todavia',
];

/** Puts words into the field at once. Milliseconds until the first hit is painted, and until all are counted. */
async function find(page: Page, words: string): Promise<{ first: number; all: number }> {
  await page.evaluate(() => {
    const found = new Promise<{ first: number; all: number }>((resolve) => {
      window.addEventListener(
        'input',
        ({ timeStamp }) => {
          let first = 0;
          const look = () => {
            const now = performance.now() - timeStamp;
            const count = document.querySelector<HTMLElement>('.find__count');
            if (first === 0 && (count?.textContent ?? '') !== '') first = now;
            if (first > 0 && count?.dataset.done === 'true') resolve({ first, all: now });
            else setTimeout(look, 0);
          };
          setTimeout(look, 0);
        },
        { capture: true, once: true },
      );
    });
    Object.assign(window, { benchFound: found });
  });
  await page.keyboard.insertText(words);
  return page.evaluate(() => Reflect.get(window, 'benchFound') as Promise<{ first: number; all: number }>);
}

/** Find in the open document through the find bar, accents folded. */
export async function measure(): Promise<readonly Measured[]> {
  const rows: Measured[] = [];
  await inEachEdition(HUNDRED_THOUSAND, async ({ page, name }) => {
    await openProject(page, HUNDRED_THOUSAND);
    await openDocument(page, nameOf(1));
    await focusText(page);
    await page.keyboard.press('Control+f');
    const field = page.locator('.find__field').first();
    await field.waitFor();
    const first: number[] = [];
    const all: number[] = [];
    for (const words of WORDS) {
      await field.fill('');
      await page.waitForTimeout(first.length === 0 ? 3_000 : 50);
      const took = await find(page, words);
      first.push(took.first);
      all.push(took.all);
    }
    const at = `${name}, 2 million words a side`;
    rows.push(
      { what: 'find in document, first hit', at, unit: 'ms', samples: first },
      { what: 'find in document, all', at, unit: 'ms', samples: all },
    );
  });
  return rows;
}
