import type { Measured } from '../measured.ts';
import { nameOf, type Size } from '../support/big-project.ts';
import {
  focusText,
  forEachSize,
  inEachEdition,
  openDocument,
  openProject,
  pressToFrame,
} from '../support/window.ts';

const KEYS = 'una frase que se escribe letra por letra, sin prisa y sin pausa';
/** Times that the sentence is typed, one after the other: the first one finds code that has never run. */
const RUNS = 4;

async function rowsOf(size: Size): Promise<Measured[]> {
  const rows: Measured[] = [];
  await inEachEdition(size, async ({ page, name }) => {
    await openProject(page, size);
    await openDocument(page, nameOf(1));
    await focusText(page);
    await page.keyboard.press('e');
    await page.locator('.reader [contenteditable="true"]').waitFor();
    const samples: number[] = [];
    for (let run = 0; run < RUNS; run += 1)
      for (const key of KEYS) samples.push(await pressToFrame(page, key === ' ' ? 'Space' : key));
    rows.push({
      what: 'key to frame while editing',
      at: `${name}, ${size.pairs} pairs`,
      unit: 'ms',
      samples,
    });
  });
  return rows;
}

/** Typing in a block of a long document; the wait for the screen's next frame, up to 16.7 ms, is in it. */
export function measure(): Promise<readonly Measured[]> {
  return forEachSize(rowsOf);
}
