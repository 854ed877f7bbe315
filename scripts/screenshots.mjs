#!/usr/bin/env node
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { openDisplay } from './lib/display.mjs';
import { withTypeScript } from './lib/load-typescript.mjs';
import { root } from './lib/paths.mjs';
import { findTestElectron } from './lib/runtimes.mjs';
import { STEPS } from './screenshots/steps.mjs';
import { setUpTests } from './setup-test.mjs';

const LARGE = { width: 1440, height: 900 };
const SMALL = { width: 1280, height: 800 };

/** Every language and colour at the large size; the small size once each, to see that everything fits. */
const WINDOWS = [
  { language: 'en', colorScheme: 'light', size: LARGE },
  { language: 'en', colorScheme: 'dark', size: LARGE },
  { language: 'es', colorScheme: 'light', size: LARGE },
  { language: 'es', colorScheme: 'dark', size: LARGE },
  { language: 'en', colorScheme: 'dark', size: SMALL },
  { language: 'es', colorScheme: 'light', size: SMALL },
];

const folder = join(root, 'docs/screenshots');

function fileName(step, { language, colorScheme, size }, edition) {
  const parts = [
    step,
    colorScheme,
    language,
    ...(size === SMALL ? [String(size.width)] : []),
    ...(edition === 'electron' ? ['electron'] : []),
  ];
  return `${parts.join('-')}.png`;
}

/** Walks one window through the steps; `names` leaves out the pictures of others, not their steps. */
async function walk({ launch, edition, window, names, support, steps }) {
  const opened = await launch({ profile: support.newProfile(), ...window });
  const ana = steps.meet(opened, window.language);
  const { page } = opened;
  const isMain = edition === 'browser' && window.size === LARGE && window.colorScheme === 'light';
  const wanted = STEPS.filter((step) => isMain || step.everywhere);
  try {
    await support.whenReady(page);
    for (const step of wanted) {
      await step.go(ana, steps);
      if (names.length === 0 || names.includes(step.name)) {
        await page.evaluate(() => document.fonts.ready);
        await steps.closeNotices(ana);
        // Where the pointer rests, something would be lit up.
        await page.mouse.move(window.size.width / 2, 4);
        await page.waitForTimeout(250);
        const name = fileName(step.name, window, edition);
        await page.screenshot({ path: join(folder, name), animations: 'disabled', caret: 'hide' });
        console.log(`  ${name}`);
      }
      await step.leave?.(ana, steps);
    }
  } finally {
    await opened.kill();
  }
}

/** `npm run screenshots [-- STEP…]` */
async function main(names) {
  const { problems } = await setUpTests();
  for (const problem of problems) console.error(problem);
  if (!isBuilt()) await build([], (line) => console.log(line));
  mkdirSync(folder, { recursive: true });
  const display = await openDisplay();
  if (display.name !== undefined) process.env.DISPLAY = display.name;
  try {
    await withTypeScript(async (load) => {
      const support = await load(join(root, 'test/e2e/support/launch.ts'));
      const steps = await load(join(root, 'test/e2e/steps/without-runner.ts'));
      try {
        for (const window of WINDOWS) {
          const { launchChromium } = support;
          await walk({ launch: launchChromium, edition: 'browser', window, names, support, steps });
        }
        if (findTestElectron()) {
          const { launchElectron } = support;
          await walk({
            launch: launchElectron,
            edition: 'electron',
            window: WINDOWS[0],
            names,
            support,
            steps,
          });
        }
      } finally {
        support.removeFolders();
      }
    });
  } finally {
    display.stop();
  }
}

await main(process.argv.slice(2));
process.exit(0);
