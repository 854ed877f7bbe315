import type { Measured } from '../measured.ts';
import { nameOf, type Size } from '../support/big-project.ts';
import {
  focusText,
  forEachSize,
  inEachEdition,
  metricsOf,
  openDocument,
  openProject,
  pressToFrame,
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
    const processor: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Shift+ArrowRight');
      await page.locator('.reader__hint').waitFor();
      const before = (await metricsOf(bench)).get('TaskDuration') ?? 0;
      const took = await pressToFrame(page, String(1 + (run % 9)));
      const after = (await metricsOf(bench)).get('TaskDuration') ?? 0;
      if (run < WARM_UP) continue;
      wall.push(took);
      processor.push((after - before) * 1000);
    }
    const at = `${name}, ${size.pairs} pairs`;
    rows.push(
      { what: 'add a code, key to frame', at, unit: 'ms', samples: wall },
      { what: 'add a code, main thread', at, unit: 'ms', samples: processor },
    );
  });
  return rows;
}

/** A theme given by its key to a word in hand: until it is painted, and what the main thread did for it in all. */
export function measure(): Promise<readonly Measured[]> {
  return forEachSize(rowsOf);
}
