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
async function walk({ launch, edition, window, names, support, i18n }) {
  const words = i18n.createI18n(window.language);
  const opened = await launch({ profile: support.newProfile(), ...window });
  const { page } = opened;
  try {
    await support.whenReady(page);
    for (const step of STEPS) {
      await step.go(page, { ...support, t: (key, values) => words.t(key, values) });
      if (names.length > 0 && !names.includes(step.name)) continue;
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(250);
      const name = fileName(step.name, window, edition);
      await page.screenshot({ path: join(folder, name), animations: 'disabled', caret: 'hide' });
      console.log(`  ${name}`);
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
      const i18n = await load(join(root, 'shared/i18n/i18n.ts'));
      try {
        for (const window of WINDOWS) {
          const { launchChromium } = support;
          await walk({ launch: launchChromium, edition: 'browser', window, names, support, i18n });
        }
        if (findTestElectron()) {
          const { launchElectron } = support;
          await walk({
            launch: launchElectron,
            edition: 'electron',
            window: WINDOWS[0],
            names,
            support,
            i18n,
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
