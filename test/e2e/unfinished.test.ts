import { expect, it } from 'vitest';
import { PATIENCE_MS } from '../../electron/main/window/close-guard.ts';
import {
  attributesShown,
  cellShown,
  dialog,
  editCase,
  eventually,
  isSaved,
  keys,
  look,
  openProject,
  openTable,
  press,
  SAMPLE,
  showTab,
  tableCell,
  undo,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newProfile } from './support/index.ts';

describeEditions('What is typed and not finished', (launch, edition) => {
  const { open, kill, closeBy } = useRoom(launch);

  it('in a cell is not called saved, and is written when the window goes', async () => {
    const profile = newProfile();
    let ana = await open({ profile });
    await openProject(ana, SAMPLE);
    await openTable(ana);
    const titles = await ana.page.locator('.case-grid__title').allInnerTexts();
    const age = titles.indexOf('age');
    const before = await cellShown(ana, 1, age);
    await tableCell(ana, 1, age).click();
    await ana.page.keyboard.type('77');
    await eventually(async () =>
      expect(await ana.page.locator('.save-state').getAttribute('data-save')).not.toBe('saved'),
    );
    // The page is told that it goes; then it is gone.
    await ana.page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await isSaved(ana);
    await kill(ana);

    ana = await open({ profile });
    await openProject(ana, SAMPLE);
    await openTable(ana);
    expect(await cellShown(ana, 1, age)).toBe('77');
    await undo(ana, ana.words('history:tableCell'));
    await eventually(async () => expect(await cellShown(ana, 1, age)).toBe(before));
    // Escape gives up what was typed, as ever.
    await tableCell(ana, 1, age).click();
    await ana.page.keyboard.type('88');
    await keys(ana, 'Escape');
    await isSaved(ana);
    expect(await cellShown(ana, 1, age)).toBe(before);
  });

  it('in a form goes with Cancel or when asked, never with Escape or a click beside it', async () => {
    const ana = await open({ profile: newProfile() });
    const { words, page } = ana;
    await openProject(ana, SAMPLE);
    await showTab(ana, 'codebook');
    const newTheme = () => press(ana, new RegExp(`${words('codebook:new')}$`));
    const form = dialog(ana, words('codebook:new'));
    const asked = page.getByRole('alertdialog', { name: words('common:form_leaveTitle') });
    // Nothing filled in: nothing to ask.
    await newTheme();
    await form.waitFor();
    await keys(ana, 'Escape');
    await form.waitFor({ state: 'detached' });

    await newTheme();
    await form.waitFor();
    await page.keyboard.type('Deportación');
    await keys(ana, 'Escape');
    await asked.waitFor();
    expect(await look(ana, 'a form, left')).toEqual([]);
    // Enter is on the button that stays, and the caret is where it was.
    await keys(ana, 'Enter');
    await asked.waitFor({ state: 'detached' });
    await eventually(async () => expect(await form.locator('input:focus').count()).toBe(1));
    await page.keyboard.type(' masiva');
    await page.mouse.click(3, 400);
    await asked.waitFor();
    await keys(ana, 'Escape');
    await asked.waitFor({ state: 'detached' });
    // Back in the field, with the words in it.
    expect(await form.locator('input:focus').inputValue()).toBe('Deportación masiva');
    await keys(ana, 'Escape');
    await asked.waitFor();
    await press(ana, words('common:form_leaveYes'), asked);
    await form.waitFor({ state: 'detached' });

    await newTheme();
    await page.keyboard.type('Otra cosa');
    await press(ana, words('common:cancel'), form);
    await form.waitFor({ state: 'detached' });
    expect(await page.locator('.codebook__row').getByText('Otra cosa').count()).toBe(0);
  });

  it('in the small form within a form counts too, and comes along when the whole is saved', async () => {
    const ana = await open({ profile: newProfile() });
    const { words, page } = ana;
    await openProject(ana, SAMPLE);
    await showTab(ana, 'cases');
    const name = 'Yusmary';
    const form = await editCase(ana, name);
    await form
      .getByRole('button', { name: /^Add to /u })
      .first()
      .click();
    await eventually(async () => expect(await form.locator('input:focus').count()).toBe(1));
    await page.keyboard.type('Garífuna');
    await keys(ana, 'Escape');
    const asked = page.getByRole('alertdialog', { name: words('common:form_leaveTitle') });
    await asked.waitFor();
    await keys(ana, 'Enter');
    await asked.waitFor({ state: 'detached' });
    await press(ana, words('common:save'), form);
    await form.waitFor({ state: 'detached' });
    await eventually(async () => expect((await attributesShown(ana, name)).join()).toContain('Garífuna'));
    await undo(ana, words('history:caseEdited'));
    await eventually(async () => expect((await attributesShown(ana, name)).join()).not.toContain('Garífuna'));
  });

  it.runIf(edition === 'electron')(
    'in a cell is written as the window closes, and a form is asked about',
    async () => {
      const profile = newProfile();
      let ana = await open({ profile });
      await openProject(ana, SAMPLE);
      // A form first: the shell asks at once, and the window stays.
      await showTab(ana, 'codebook');
      await press(ana, new RegExp(`${ana.words('codebook:new')}$`));
      await dialog(ana, ana.words('codebook:new')).waitFor();
      await ana.page.keyboard.type('Deportación');
      const shell = ana.opened.electron;
      if (!shell) throw new Error('not in Electron');
      await shell.evaluate(({ dialog: native }) => {
        Reflect.set(globalThis, 'asked', []);
        native.showMessageBox = (...given: unknown[]) => {
          Reflect.get(globalThis, 'asked').push(Reflect.get(Object(given.at(-1)), 'message'));
          return Promise.resolve({ response: 0, checkboxChecked: false });
        };
      });
      const closeWindow = () =>
        shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      const asked = () => shell.evaluate(() => Reflect.get(globalThis, 'asked'));
      const before = Date.now();
      await closeWindow();
      await eventually(async () => expect(await asked()).toEqual([ana.words('app:dialog_unfinished')]));
      expect(Date.now() - before).toBeLessThan(PATIENCE_MS);
      await press(ana, ana.words('common:cancel'), dialog(ana, ana.words('codebook:new')));

      await openTable(ana);
      const titles = await ana.page.locator('.case-grid__title').allInnerTexts();
      const age = titles.indexOf('age');
      await tableCell(ana, 1, age).click();
      await ana.page.keyboard.type('77');
      const start = Date.now();
      await closeBy(ana, closeWindow);
      expect(Date.now() - start).toBeLessThan(PATIENCE_MS);

      ana = await open({ profile });
      await openProject(ana, SAMPLE);
      await openTable(ana);
      expect(await cellShown(ana, 1, age)).toBe('77');
    },
  );
});
