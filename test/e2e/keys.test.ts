import { expect, it } from 'vitest';
import {
  dialog,
  eventually,
  keys,
  openDocument,
  openProject,
  type Person,
  press,
  SAMPLE,
  showTab,
  side,
  switchLanguage,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newProfile } from './support/index.ts';

async function sheet(person: Person) {
  await keys(person, 'F1');
  const open = dialog(person, person.words('keys:title'));
  await open.waitFor();
  return open;
}
const row = (open: Awaited<ReturnType<typeof sheet>>, name: string) =>
  open.locator('.keys__row').filter({ hasText: name });

describeEditions('The sheet of keys', (launch) => {
  const { open, kill } = useRoom(launch);

  it('lists every command, is searched, gives other keys, takes them from the one that had them, and keeps them', async () => {
    const profile = newProfile();
    let ana = await open({ profile });
    await openProject(ana, SAMPLE);
    await showTab(ana, 'documents');
    await openDocument(ana, '03 · Rosa');
    const { words } = ana;
    let open1 = await sheet(ana);
    expect(await open1.locator('.keys__row').count()).toBeGreaterThan(30);

    // Found by what it does, with the keys that it has.
    await ana.page.keyboard.type(words('app:command_history'));
    await expect.poll(() => open1.locator('.keys__row').count()).toBe(1);
    await row(open1, words('app:command_history')).getByRole('button').click();
    // Keys of writing are refused in a sentence, keys that somebody has are offered.
    await ana.page.keyboard.press('q');
    await open1
      .getByRole('alert')
      .getByText(words('keys:writes', { keys: 'Q' }))
      .waitFor();
    await ana.page.keyboard.press('Control+c');
    await open1
      .getByRole('alert')
      .getByText(words('keys:taken', { keys: 'Ctrl C' }))
      .waitFor();
    await ana.page.keyboard.press('Control+Shift+E');
    await open1
      .getByRole('alert')
      .getByText(words('keys:clash', { keys: 'Ctrl Shift E', other: words('app:menu_exportExcerpts') }))
      .waitFor();
    await press(ana, words('keys:clash_take'), open1);
    await eventually(async () =>
      expect(await row(open1, words('app:command_history')).innerText()).toMatch(/Ctrl Shift E/),
    );
    await keys(ana, 'Escape');
    await open1.waitFor({ state: 'detached' });

    await side(ana, 'es', 1).focus();
    await keys(ana, 'Control+Shift+E');
    const steps = dialog(ana, words('app:history_title'));
    await steps.waitFor();
    // It opens on the step that holds, and goes from step to step by arrows.
    const hasFocus = (row: typeof steps) => row.evaluate((each) => each === document.activeElement);
    await eventually(async () => expect(await hasFocus(steps.locator('[aria-current="step"]'))).toBe(true));
    await keys(ana, 'Home');
    await eventually(async () => expect(await hasFocus(steps.locator('.history__row').first())).toBe(true));
    await keys(ana, 'End');
    await eventually(async () => expect(await hasFocus(steps.locator('.history__row').last())).toBe(true));
    await keys(ana, 'Escape');

    // Kept over a restart; all back as they came.
    await kill(ana);
    ana = await open({ profile });
    await openProject(ana, SAMPLE);
    await side(ana, 'es', 1).focus();
    await keys(ana, 'Control+Shift+E');
    await dialog(ana, words('app:history_title')).waitFor();
    await keys(ana, 'Escape');
    open1 = await sheet(ana);
    await press(ana, words('keys:restoreAll'), open1);
    await keys(ana, 'Escape');
    await side(ana, 'es', 1).focus();
    await keys(ana, 'Control+Shift+E');
    await ana.page.getByRole('dialog').waitFor();
    expect(await dialog(ana, words('app:history_title')).count()).toBe(0);
  });

  it('gives a letter of the text to another command, in Spanish', async () => {
    const ana = await open({ profile: newProfile() });
    await openProject(ana, SAMPLE);
    await showTab(ana, 'documents');
    await openDocument(ana, '03 · Rosa');
    await switchLanguage(ana);
    const { words } = ana;
    await side(ana, 'es', 1).focus();
    const open1 = await sheet(ana);
    await ana.page.keyboard.type('siguiente codificacion');
    const next = row(open1, words('coding:command_next')).first();
    await next.getByRole('button').click();
    await ana.page.keyboard.press('j');
    await eventually(async () => expect(await next.innerText()).toMatch(/J/));
    await keys(ana, 'Escape');
    await side(ana, 'es', 1).focus();
    await keys(ana, 'n');
    expect(await ana.page.locator('.reader__stripe[data-active]').count()).toBe(0);
    await keys(ana, 'j');
    await ana.page.locator('.reader__stripe[data-active]').waitFor();
  });

  it('lists what is not open too, gives it keys, and leaves letters to the tree of themes', async () => {
    const ana = await open({ profile: newProfile() });
    const { words, page } = ana;
    // Nothing is open yet: the table has its commands all the same, and says where.
    const list = await sheet(ana);
    await page.keyboard.type(words('cases:table_fill'));
    const fill = row(list, words('cases:table_fill'));
    await expect.poll(() => list.locator('.keys__row').count()).toBe(1);
    expect(await fill.innerText()).toContain(words('keys:where_table'));
    await fill.getByRole('button').click();
    await page.keyboard.press('Control+Shift+H');
    await list
      .getByRole('alert')
      .getByText(words('keys:clash', { keys: 'Ctrl Shift H', other: words('app:command_history') }))
      .waitFor();
    await page.keyboard.press('Control+Shift+K');
    await eventually(async () => expect(await fill.innerText()).toMatch(/Ctrl Shift K/));
    await list.getByRole('alert').waitFor({ state: 'detached' });
    // The focus is where the keys were chosen.
    await keys(ana, 'Escape');
    await list.waitFor({ state: 'detached' });

    await openProject(ana, SAMPLE);
    await showTab(ana, 'documents');
    await openDocument(ana, '03 · Rosa');
    await side(ana, 'es', 1).focus();
    await showTab(ana, 'codebook');
    const theme = page.getByRole('treegrid').getByRole('row').first();
    await theme.focus();
    await keys(ana, 'q');
    expect(await page.locator('.queue').count()).toBe(0);
    await side(ana, 'es', 1).focus();
    await keys(ana, 'q');
    await page.locator('.queue').waitFor();
  });
});
