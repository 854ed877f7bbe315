import type { Measured } from '../measured.ts';
import { nameOf, SHORT, type Size } from '../support/big-project.ts';
import { forEachSize, inEachEdition, metricsOf, openDocument, openProject } from '../support/window.ts';

const RUNS = 30;

async function rowsOf(size: Size): Promise<Measured[]> {
  const rows: Measured[] = [];
  await inEachEdition(size, async (bench) => {
    const { page, cdp, name } = bench;
    const at = `${name}, ${size.pairs} pairs`;
    await openProject(page, size);
    const first = await openDocument(page, nameOf(1));
    const again: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await openDocument(page, SHORT);
      again.push(await openDocument(page, nameOf(1)));
    }
    rows.push(
      { what: 'open a document, click to first frame', at, unit: 'ms', samples: again },
      { what: 'the same, the first time in a session', at, unit: 'ms', samples: [first] },
    );
    await cdp.send('HeapProfiler.collectGarbage');
    const metrics = await metricsOf(bench);
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    rows.push(
      { what: 'elements on the page', at, unit: '', samples: [nodes] },
      { what: 'JavaScript heap, all', at, unit: 'MB', samples: [(metrics.get('JSHeapUsedSize') ?? 0) / 1e6] },
    );
  });
  return rows;
}

/** Opening a document of a project that is in memory, and what it takes. */
export function measure(): Promise<readonly Measured[]> {
  return forEachSize(rowsOf);
}
