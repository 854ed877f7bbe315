import type { Measured } from '../measured.ts';
import { nameOf, type Size } from '../support/big-project.ts';
import { forEachSize, inEachEdition, openDocument, openProject } from '../support/window.ts';

const FRAMES = 300;
/** Flings, one after the other: the first one finds code that has never run. */
const RUNS = 4;
/** Pixels a frame. */
const STEP = 800;
/** Milliseconds: a frame that took longer was missed by the eye. */
const LATE = 25;

/** Runs in the page: scrolls on in each frame; milliseconds from frame to frame. */
function scroll({ frames, step }: { frames: number; step: number }): Promise<number[]> {
  const scroller = document.querySelector('.reader__scroller');
  if (!scroller) throw new Error('no document is open');
  return new Promise((resolve) => {
    const times: number[] = [];
    let last = 0;
    const next = (now: number) => {
      if (last > 0) times.push(now - last);
      last = now;
      if (times.length === frames) return resolve(times);
      scroller.scrollTop += step;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

async function rowsOf(size: Size): Promise<Measured[]> {
  const rows: Measured[] = [];
  await inEachEdition(size, async ({ page, name }) => {
    await openProject(page, size);
    await openDocument(page, nameOf(1));
    const samples: number[] = [];
    // Down and up again by turns.
    for (let run = 0; run < RUNS; run += 1)
      samples.push(...(await page.evaluate(scroll, { frames: FRAMES, step: run % 2 === 0 ? STEP : -STEP })));
    const late = (100 * samples.filter((took) => took > LATE).length) / samples.length;
    const at = `${name}, ${size.pairs} pairs`;
    rows.push(
      { what: `a frame while scrolling ${STEP} px a frame`, at, unit: 'ms', samples },
      { what: `of these over ${LATE} ms`, at, unit: '%', samples: [late] },
    );
  });
  return rows;
}

/** Scrolling with stripes and highlights on. */
export function measure(): Promise<readonly Measured[]> {
  return forEachSize(rowsOf);
}
