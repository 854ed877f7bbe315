import type { Measured } from '../measured.ts';
import { nameOf, type Size } from '../support/big-project.ts';
import {
  focusText,
  forEachSize,
  giveThemeByKey,
  inEachEdition,
  openDocument,
  openProject,
} from '../support/window.ts';

const RUNS = 40;
/** The first ones find the compiler cold. */
const WARM_UP = 5;

async function rowsOf(size: Size): Promise<Measured[]> {
  const rows: Measured[] = [];
  await inEachEdition(size, async (bench) => {
    const { page, name } = bench;
    await openProject(page, size);
    await openDocument(page, nameOf(1));
    await focusText(page);
    const wall: number[] = [];
    const work: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Shift+ArrowRight');
      const { took, task } = await giveThemeByKey(page, String(1 + (run % 9)));
      if (run < WARM_UP) continue;
      wall.push(took);
      work.push(await task());
    }
    const at = `${name}, ${size.pairs} pairs`;
    rows.push(
      { what: 'add a code, key to frame', at, unit: 'ms', samples: wall },
      { what: 'add a code, work before the next frame', at, unit: 'ms', samples: work },
    );
  });
  return rows;
}

/** A theme given by its key to a word in hand: until it is painted, and the task that the key was until then. */
export function measure(): Promise<readonly Measured[]> {
  return forEachSize(rowsOf);
}
