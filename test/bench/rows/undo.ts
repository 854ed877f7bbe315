import type { Measured } from '../measured.ts';
import { nameOf, TEN_THOUSAND } from '../support/big-project.ts';
import { focusText, inEachEdition, openDocument, openProject, pressToFrame } from '../support/window.ts';

const RUNS = 9;
const SIZE = { ...TEN_THOUSAND, name: 'Pairs to replace in' };

/** Undo and redo of a replace of some 5,000 hits, through the window, until the frame that shows it. */
export async function measure(): Promise<readonly Measured[]> {
  const rows: Measured[] = [];
  await inEachEdition(SIZE, async ({ page, name }) => {
    await openProject(page, SIZE);
    await openDocument(page, nameOf(1));
    await focusText(page);
    await page.keyboard.press('Control+h');
    const fields = page.locator('.find__field');
    await fields.first().fill('corazon');
    await page.locator('.find__count[data-done="true"]').filter({ hasText: /\d/ }).waitFor();
    const said = await page.locator('.find__count').innerText();
    await fields.nth(1).fill('alma entera');
    await page.getByRole('button', { name: 'Replace all', exact: true }).click();
    await page.locator('.toast').first().waitFor();
    const undo: number[] = [];
    const redo: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      undo.push(await pressToFrame(page, 'Control+z', 'words'));
      redo.push(await pressToFrame(page, 'Control+Shift+z', 'words'));
    }
    const hits = said.replace(/^.*?([\d,.]+)$/, '$1');
    const at = `${name}, ${SIZE.pairs} pairs, ${hits} hits`;
    rows.push(
      { what: 'undo a replace, key to frame', at, unit: 'ms', samples: undo },
      { what: 'redo it', at, unit: 'ms', samples: redo },
    );
  });
  return rows;
}
