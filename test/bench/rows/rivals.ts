import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { root } from '../../../scripts/lib/paths.mjs';
import { findBrowser } from '../../../scripts/lib/runtimes.mjs';
import type { Block, Coding } from '../../../shared/model/records.ts';
import { newProfile, removeFolders, startChromium } from '../../e2e/support/launch.ts';
import type { Measured } from '../measured.ts';
import { bigProject, TEN_THOUSAND } from '../support/big-project.ts';
import { pressToFrame } from '../support/window.ts';

const folder = join(root, 'test/bench/rivals');
const OURS = `Chromium, ${TEN_THOUSAND.pairs} pairs`;
/**
 * What they are given: at 10,000 pairs neither was done in two minutes. Ours has five times as much, so that the
 * ratios are the least that can be said.
 */
const PAIRS = Number(process.env.TESTIMONIO_RIVAL_PAIRS ?? 2_000);

const DESIGNS = [
  { design: 'lexical', name: 'one Lexical editor a side, MarkNodes', runs: 2 },
  { design: 'recogito', name: '@recogito/text-annotator on two columns', runs: 2 },
] as const;

/** Their packages, in their own folder and by their own lockfile; the app knows nothing of them. */
function install(): void {
  if (existsSync(join(folder, 'node_modules/@recogito/text-annotator'))) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'pipe' });
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(folder, 'page.mjs'), formats: ['iife'], name: 'rival' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output.find((each) => each.type === 'chunk') : undefined;
  if (!chunk) throw new Error('the rivals were not built');
  return chunk.code;
}

type Marks = readonly { readonly id: string; readonly start: number; readonly end: number }[];

/** The long text of the bench: paragraphs and codings a side, as the rivals want them. */
function sides(): readonly { readonly texts: readonly string[]; readonly codings: [number, Marks][] }[] {
  const blocks = new Map<string, Block[]>();
  const codings: Coding[] = [];
  for (const record of bigProject({ ...TEN_THOUSAND, pairs: PAIRS, codings: PAIRS, short: false })) {
    if (record.kind === 'block') blocks.set(record.versionId, push(blocks.get(record.versionId), record));
    else if (record.kind === 'coding') codings.push(record);
  }
  return [...blocks].map(([versionId, list]) => {
    const place = new Map(list.map((block, at) => [block.id, at]));
    const marks = new Map<number, { id: string; start: number; end: number }[]>();
    for (const { id, sides: all } of codings) {
      const selection = all.find((side) => side.versionId === versionId)?.selections[0];
      const at = selection && place.get(selection.start.blockId);
      if (!selection || at === undefined) continue;
      marks.set(at, push(marks.get(at), { id, start: selection.start.offset, end: selection.end.offset }));
    }
    for (const each of marks.values()) each.sort((a, b) => a.start - b.start);
    return { texts: list.map(({ text }) => text), codings: [...marks] };
  });
}

function push<Item>(list: Item[] | undefined, item: Item): Item[] {
  if (!list) return [item];
  list.push(item);
  return list;
}

/** A page of its own for each run: what one leaves behind must not slow the next. */
async function withPage(address: string, work: (page: Page) => Promise<void>): Promise<void> {
  const started = startChromium({ profile: newProfile() }, address);
  try {
    const page = await started.attach();
    page.setDefaultTimeout(120_000);
    await page.setViewportSize({ width: 1440, height: 900 });
    await work(page);
  } finally {
    await started.kill();
  }
}

async function rowsOf(address: string, script: string, of: (typeof DESIGNS)[number]): Promise<Measured[]> {
  const text = JSON.stringify(sides());
  const mount: number[] = [];
  const add: number[] = [];
  const key: number[] = [];
  const scroll: number[] = [];
  for (let run = 0; run < of.runs; run += 1) {
    await withPage(address, async (page) => {
      await page.evaluate(`${script}; globalThis.rival = rival;`);
      mount.push(Number(await page.evaluate(`rival.mount('${of.design}', ${text})`)));
      for (let times = 0; times < 3; times += 1) add.push(Number(await page.evaluate('rival.addCode()')));
      scroll.push(...((await page.evaluate('rival.scroll(20, 800)')) as number[]));
      if (of.design !== 'lexical') return;
      await page.evaluate('rival.focus()');
      for (const letter of 'una frase') key.push(await pressToFrame(page, letter === ' ' ? 'Space' : letter));
    });
  }
  const at = `${of.name}, ${PAIRS} pairs`;
  const rows: Measured[] = [
    {
      what: 'mount',
      at,
      unit: 'ms',
      samples: mount,
      ours: `open a document, click to first frame | ${OURS}`,
    },
    {
      what: 'add a code, to frame',
      at,
      unit: 'ms',
      samples: add,
      ours: `add a code, key to frame | ${OURS}`,
    },
    {
      what: 'a frame while scrolling 800 px a frame',
      at,
      unit: 'ms',
      samples: scroll,
      ours: `a frame while scrolling 800 px a frame | ${OURS}`,
    },
  ];
  if (key.length > 0)
    rows.push({
      what: 'key to frame',
      at,
      unit: 'ms',
      samples: key,
      ours: `key to frame while editing | ${OURS}`,
    });
  return rows;
}

/** The two obvious designs on the same text, in Chromium; installed when the bench asks for them. */
export async function measure(): Promise<readonly Measured[]> {
  const notRun = (reason: string): Measured[] =>
    DESIGNS.map(({ name }) => ({ what: name, at: `not run: ${reason}`, unit: '', samples: [] }));
  if (!findBrowser()) return notRun('no Chromium');
  try {
    install();
  } catch {
    return notRun('npm could not install them (offline?)');
  }
  const script = await bundle();
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end('<!doctype html><title>rivals</title><body>');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  try {
    const rows: Measured[] = [];
    for (const of of DESIGNS) rows.push(...(await rowsOf(`http://127.0.0.1:${port}/`, script, of)));
    return rows;
  } finally {
    server.close();
    removeFolders();
  }
}
