import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

const DOCUMENT = '03 · Rosa';
const ARTICLE = join(root, 'test/fixtures/articles/two-shores.txt');
const PARALLEL = ['taller-es.txt', 'taller-en.txt'].map((name) => join(root, 'test/fixtures/articles', name));
/** A story without a translation; the third sentence is like the first one. */
const STORY = join(root, 'test/fixtures/units/relato.tmx');
const TERMS = join(root, 'test/fixtures/units/glosario.tsv');
const WORK = { es: 'trabajo', en: 'Work' };

/** Dialogs close with Escape; the next view begins where this one did. */
async function leaveDialog({ page }) {
  await page.keyboard.press('Escape');
  await page.locator('[role="dialog"],[role="alertdialog"]').waitFor({ state: 'detached' });
}

/** States that accessibility is tested in (test/e2e/steps/states.ts), the last of them as a view of the documentation. */
function states(name, names, { leaves = [...names].reverse(), ...more } = {}) {
  const find = ({ STATES }, wanted) =>
    wanted.map((each) =>
      Object.values(STATES)
        .flat()
        .find((known) => known.name === each),
    );
  return {
    name,
    go: async (ana, steps) => {
      for (const each of find(steps, names)) await steps.comeTo(ana, each);
    },
    leave: async (ana, steps) => {
      for (const each of find(steps, leaves)) await steps.comeFrom(ana, each);
    },
    ...more,
  };
}

/**
 * The views that documentation shows, in the order in which one window walks through them. `go(ana, steps)` brings
 * the window of a person there from the view before; the steps are those of the scenarios (test/e2e/steps).
 * `leave` makes room for the next. `everywhere`: in every window, not in the light ones alone.
 */
export const STEPS = [
  {
    name: 'projects',
    go: async (ana, steps) => {
      await steps.sayWhoCodes(ana, 'María Velasco');
    },
  },
  {
    name: 'reader',
    everywhere: true,
    go: async (ana, steps) => {
      await steps.openProject(ana, steps.SAMPLE);
      await steps.showTab(ana, 'documents');
      await steps.openDocument(ana, DOCUMENT);
      await steps.showTab(ana, 'codebook');
      await steps.side(ana, 'es', 1).focus();
      // The first that waits, in hand; with the mouse, so that no ring of the keyboard's is around the text.
      await steps.keys(ana, 'w');
      await ana.page.locator('.reader__stripe[data-active]').click();
      await steps.inHand(ana).waitFor();
    },
  },
  {
    name: 'coding-box',
    go: async (ana, steps) => {
      const words = await ana.page.locator('.reader__part[lang="es"]').nth(1).innerText();
      await steps.selectByMouse(ana, 'es', 2, steps.someWords(words, 2, 7));
      await ana.page.locator('.reader__hint').click();
      await steps.codingBox(ana).waitFor();
      await ana.page.keyboard.type('ex');
    },
    leave: async (ana, steps) => {
      await steps.keys(ana, 'Escape', 'Escape');
      await steps.codingBox(ana).waitFor({ state: 'detached' });
    },
  },
  {
    name: 'codebook',
    go: async (ana, steps) => {
      await steps.takeTheme(ana, WORK[ana.language]);
      await steps.press(ana, ana.words('common:edit'), ana.page.locator('.code-detail'));
      await steps.dialog(ana, ana.words('codebook:edit')).waitFor();
    },
    leave: leaveDialog,
  },
  {
    name: 'cases',
    go: async (ana, steps) => {
      await steps.showTab(ana, 'cases');
      await steps.editCase(ana, 'Rosa');
    },
    leave: leaveDialog,
  },
  {
    name: 'export',
    go: async (ana, steps) => {
      await steps.keys(ana, 'Control+Shift+e');
      await steps.dialog(ana, ana.words('exporting:dialog_title')).waitFor();
    },
    leave: leaveDialog,
  },
  {
    name: 'settings',
    go: async (ana, steps) => {
      await steps.keys(ana, 'Control+,');
      await steps.dialog(ana, ana.words('app:settings_title')).waitFor();
    },
    leave: leaveDialog,
  },
  {
    name: 'keys',
    go: async (ana, steps) => {
      await steps.keys(ana, 'F1');
      await steps.dialog(ana, ana.words('keys:title')).waitFor();
    },
    leave: leaveDialog,
  },
  {
    name: 'find',
    go: async (ana, steps) => {
      await steps.side(ana, 'es', 1).focus();
      await steps.keys(ana, 'Control+f');
      await ana.page.keyboard.type('mercado');
      await ana.page.locator('.find__count').filter({ hasText: /\d/ }).waitFor();
    },
    leave: async (ana, steps) => {
      await steps.keys(ana, 'Escape', 'Escape');
      await ana.page.locator('.find').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'palette',
    go: async ({ page }) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('noche');
      await page.locator('.palette__hit').first().waitFor();
    },
    leave: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.locator('.palette').waitFor({ state: 'detached' });
    },
  },
  states('view-menu', ['view-menu']),
  states('one-column', ['one-column']),
  states('queue', ['queue']),
  states('filter', ['filter-list'], { leaves: ['filter-list', 'filtered'], everywhere: true }),
  states('find-everywhere', ['find-everywhere'], {
    leave: async (ana, steps) => {
      await steps.keys(ana, 'Escape');
      await ana.page.locator('.find-all').waitFor({ state: 'detached' });
    },
  }),
  states('lost-list', ['lost-bar', 'lost-list']),
  states('history', ['history']),
  states('passages', ['passages']),
  states('variables', ['table'], { everywhere: true }),
  states('notes', ['notes'], {
    leave: async (ana, steps) => {
      await steps.press(ana, steps.pattern(ana.words('notes:view_back')));
      await ana.page.locator('.reader__title').waitFor();
    },
  }),
  {
    name: 'alignment',
    everywhere: true,
    go: async (ana, steps) => {
      // From whatever screen was shown last.
      await steps.keys(ana, 'Control+Shift+y');
      await ana.page.locator('.reader__title').waitFor();
      await steps.openAlignment(ana);
      await steps.leftToLookAt(ana);
      await steps.walkToFlag(ana);
    },
    leave: async (ana, steps) => {
      await steps.keys(ana, 'F4');
      await ana.page.locator('.align').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'report',
    everywhere: true,
    go: async (ana, steps) => {
      await steps.openReport(ana);
    },
    leave: async (ana, steps) => {
      await steps.keys(ana, 'Shift+F9');
      await ana.page.locator('.report').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'glossary',
    everywhere: true,
    go: async (ana, steps) => {
      await steps.openGlossary(ana);
      await steps.bringTerms(ana, TERMS);
      await ana.page.locator('.term-row__keeps').first().waitFor();
    },
    leave: async (ana, steps) => {
      await steps.keys(ana, 'Control+Shift+y');
      await ana.page.locator('.reader__title').waitFor();
    },
  },
  {
    name: 'import-units',
    go: async (ana, steps) => {
      await steps.chooseUnits(ana, [STORY]);
      await ana.page.getByRole('textbox', { name: ana.words('importing:screen_documentName') }).waitFor();
    },
  },
  {
    name: 'filling',
    everywhere: true,
    go: async (ana, steps) => {
      const { page } = ana;
      const box = ana.page.getByRole('textbox', { name: ana.words('importing:screen_documentName') });
      if ((await box.count()) === 0) await steps.chooseUnits(ana, [STORY]);
      await steps.bringIn(ana, 'Relato');
      await steps.closeNotices(ana);
      await page.locator('[data-cell][tabindex="0"]').first().focus();
      await steps.keys(ana, 'Control+F2');
      await steps.press(ana, ana.words('filling:begin_do'));
      const text = page.locator('.fill__text');
      await text.waitFor();
      for (const words of ['We walked three nights to the river with the coyote.', 'Nobody helped us.']) {
        await page.keyboard.type(words);
        await steps.keys(ana, 'Shift+F2');
        await text.waitFor();
      }
      await page.locator('.fill__suggestion').first().waitFor();
    },
    leave: async (ana, steps) => {
      await steps.keys(ana, 'Escape');
      await ana.page.locator('.fill__text').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'import-article',
    everywhere: true,
    go: async (ana, steps) => {
      await steps.showTab(ana, 'documents');
      await steps.beginArticle(ana);
      await steps.chooseText(ana, ARTICLE);
      await steps.isFound(ana, 'two-shores.txt');
    },
  },
  {
    name: 'import-parallel',
    go: async (ana, steps) => {
      await steps.beginParallel(ana);
      await steps.setSideBySide(ana, ...PARALLEL);
    },
  },
];
