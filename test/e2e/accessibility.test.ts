import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  beginArticle,
  button,
  chooseFromMenu,
  chooseText,
  chooseUnits,
  closeProject,
  codingBox,
  comeFrom,
  comeTo,
  deleteProject,
  dialog,
  editCase,
  type Finding,
  inBin,
  inHand,
  isFound,
  keys,
  look,
  lookAtState,
  lookForFocus,
  makeProject,
  openDocument,
  openProject,
  ownArticle,
  type Person,
  pairRow,
  pattern,
  press,
  SAMPLE,
  STATES,
  saveProjectFile,
  selectByMouse,
  setSideBySide,
  showTab,
  takeTheme,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newFolder, newProfile } from './support/index.ts';

describeEditions('axe finds nothing', (launch, edition) => {
  const { open } = useRoom(launch);

  /** Looks at each view in turn; says all that was found at once. */
  function lookingAround(person: Person) {
    const findings: Finding[] = [];
    return {
      at: async (view: string) => findings.push(...(await look(person, view))),
      closing: async (view: string, title: string) => {
        await dialog(person, title).waitFor();
        findings.push(...(await look(person, view)));
        await keys(person, 'Escape');
        await dialog(person, title).waitFor({ state: 'detached' });
      },
      findings,
    };
  }

  // Both languages and both colours, over the two editions.
  for (const language of edition === 'browser' ? (['en'] as const) : (['es'] as const)) {
    const colorScheme = language === 'en' ? 'light' : 'dark';

    it(`in the list of projects and around the texts, in ${language}, ${colorScheme}`, async () => {
      const ana = await open({ profile: newProfile(), language, colorScheme });
      const { words, page } = ana;
      const { at, closing, findings } = lookingAround(ana);
      await makeProject(ana, 'Para borrar', { starter: false });
      await at('an empty project');
      await closeProject(ana);
      await deleteProject(ana, 'Para borrar');
      await at('projects, with a bin and a notice');
      await button(ana, pattern(words('projects:purge')), inBin(ana, 'Para borrar')).click();
      await closing('delete for good', words('projects:purge_title', { name: 'Para borrar' }));
      await press(ana, words('projects:new'));
      await closing('new project', words('projects:new_title'));
      await keys(ana, 'Control+,');
      await closing('settings', words('app:settings_title'));

      await openProject(ana, SAMPLE);
      await at('reader with codings');
      await page.locator('.reader__stripe').first().click();
      await inHand(ana).waitFor();
      await at('a coding in hand');
      await page.locator('.reader__row [data-cell]').first().focus();
      await keys(ana, 'w', 'a');
      await page.locator('.adjusting').waitFor();
      await at('a projection being adjusted');
      await keys(ana, 'Escape');
      await selectByMouse(ana, 'es', 2, 'Nueve años dando clases');
      await at('words selected');
      await page.locator('.reader__hint').click();
      await codingBox(ana).waitFor();
      await page.keyboard.type('o');
      await at('the coding box');
      await keys(ana, 'Escape');
      await keys(ana, 'Control+k');
      await page.keyboard.type('noche');
      await page.locator('.palette__hit').first().waitFor();
      await at('the palette');
      // The first empties the search, the second leaves it.
      await keys(ana, 'Escape', 'Escape');
      await page.locator('.palette').waitFor({ state: 'detached' });
      await keys(ana, 'Control+Shift+e');
      await closing('export', words('exporting:dialog_title'));
      expect(findings).toEqual([]);
    });

    it(`in the panels and the import, in ${language}, ${colorScheme}`, async () => {
      const folder = newFolder();
      const ana = await open({ profile: newProfile(), language, colorScheme });
      const { words, page } = ana;
      const { at, closing, findings } = lookingAround(ana);
      const theme = language === 'es' ? 'trabajo' : 'Work';
      await openProject(ana, SAMPLE);
      await takeTheme(ana, theme);
      await at('a theme in hand');
      await press(ana, words('common:edit'), page.locator('.code-detail'));
      await closing('a theme edited', words('codebook:edit'));
      await chooseFromMenu(ana, words('codebook:actions', { name: theme }), words('codebook:delete'));
      await closing('a theme deleted', words('codebook:delete_title', { name: theme }));
      await showTab(ana, 'documents');
      await at('documents');
      await openDocument(ana, '03 · Rosa');
      await showTab(ana, 'cases');
      await at('cases');
      const form = await editCase(ana, 'Rosa');
      await press(ana, words('cases:variable_new'), form);
      await closing('a case edited', words('cases:edit_title'));

      const article = ownArticle();
      await beginArticle(ana);
      await at('article, begun');
      writeFileSync(join(folder, 'empty.txt'), '');
      await chooseText(ana, join(folder, 'empty.txt'));
      await page.locator('.importing__problem').waitFor();
      await at('article, refused');
      await chooseText(ana, article.path);
      await isFound(ana, article.file);
      await at('article, found');
      await pairRow(ana, 2)
        .getByRole('button', { name: words('importing:mend_open') })
        .click();
      await press(ana, words('importing:mend_speaker'), pairRow(ana, 2));
      await page.getByRole('form', { name: words('importing:mend_speaker') }).waitFor();
      await at('article, mended');
      await press(ana, words('importing:mend_swap'), pairRow(ana, 2));
      await chooseFromMenu(ana, words('app:project_menu'), words('app:menu_importParallel'));
      await dialog(ana, words('importing:screen_leaveTitle')).waitFor();
      await at('leaving without bringing in');
      await press(ana, words('importing:screen_leaveYes'));
      await page.getByRole('heading', { name: words('importing:screen_parallelTitle') }).waitFor();

      await at('parallel texts, begun');
      const [es, en] = [join(folder, 'uno-es.txt'), join(folder, 'uno-en.txt')];
      writeFileSync(es, 'Rosa: Salimos de noche.\n\nRosa: Nadie lloró.\n\nRosa: El perro nos siguió.\n');
      writeFileSync(en, 'Rosa: We left at night.\n\nRosa: Nobody cried. The dog came after us.\n');
      await setSideBySide(ana, es, en);
      await at('parallel texts, found');
      await page.locator('.parallel button[aria-expanded]').first().click();
      await at('parallel texts, mended');

      const aligned = join(folder, 'uno.tsv');
      writeFileSync(aligned, 'Yo salí de mi casa.\tI left my house.\nNo había luz.\t\n');
      await chooseUnits(ana, [join(folder, 'empty.txt')]);
      await page.locator('.importing__problem').waitFor();
      await at('aligned texts, refused');
      await chooseUnits(ana, [aligned]);
      await page.locator('.units__table').waitFor();
      await at('aligned texts, found');

      await saveProjectFile(ana, join(folder, 'muestra.testimonio'));
      expect(findings).toEqual([]);
    });
  }

  // Each state in both editions, in both languages and in both colours, two at a time.
  const [language, colorScheme] =
    edition === 'electron' ? (['es', 'dark'] as const) : (['en', 'light'] as const);
  // 1280 × 800 with text at 150 % where the labels are longest.
  const size = language === 'es' ? { width: 853, height: 533 } : { width: 1280, height: 800 };

  for (const [where, states] of Object.entries(STATES))
    it(`in every state: ${where}, in ${language}, ${colorScheme}, and the keys come back`, async () => {
      const ana = await open({ profile: newProfile(), language, colorScheme, size });
      await openProject(ana, SAMPLE);
      await ana.page.locator('.reader__row [data-cell]').first().waitFor();
      const findings: Finding[] = [];
      for (const state of states) {
        await comeTo(ana, state);
        findings.push(...(await lookAtState(ana, state.name)));
        await comeFrom(ana, state);
        findings.push(...(await lookForFocus(ana, state.name)));
      }
      expect(findings).toEqual([]);
    });
});
