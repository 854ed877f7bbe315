import { expect, it } from 'vitest';
import {
  below,
  chooseFromMenu,
  chooseThemes,
  codingsRead,
  dialog,
  dragTheme,
  eventually,
  focusTheme,
  holdOver,
  inHand,
  isTold,
  keys,
  look,
  openProject,
  passageLine,
  pattern,
  press,
  redo,
  SAMPLE,
  takeTheme,
  themeRow,
  themesShown,
  tick,
  treeShown,
  undo,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newProfile } from './support/index.ts';

describeEditions('The code tree', (launch) => {
  const { open } = useRoom(launch);

  it('moves several themes with the mouse and with keys, sorts them, and undoes each in one step', async () => {
    const ana = await open({ profile: newProfile() });
    const { words, page } = ana;
    await openProject(ana, SAMPLE);
    await eventually(async () => expect(await themesShown(ana)).not.toHaveLength(0));
    const before = await treeShown(ana);
    const support = below(before, 'Support');

    // Two at once, into another.
    await chooseThemes(ana, 'Extortion', 'Kidnapping');
    await dragTheme(ana, 'Kidnapping', 'Support');
    await eventually(async () =>
      expect(below(await treeShown(ana), 'Support')).toEqual([...support, 'Extortion', 'Kidnapping']),
    );
    await undo(ana, words('history:themesMoved', { count: 2 }));
    expect(await treeShown(ana)).toEqual(before);

    // One between two others: the line shows where.
    await chooseThemes(ana, 'Work');
    await dragTheme(ana, 'Work', 'Threat', 'before');
    await eventually(async () =>
      expect(below(await treeShown(ana), 'Violence').slice(0, 3)).toEqual(['Extortion', 'Work', 'Threat']),
    );
    await undo(ana, words('history:themeMoved', { theme: 'Work' }));

    // Not into its own branch; it says so while one tries.
    await chooseThemes(ana, 'Violence');
    await holdOver(ana, 'Violence', 'Threat');
    await page.locator('.codebook__refusal').getByText(words('codebook:move_ownBranch')).waitFor();
    await page.mouse.up();
    await page
      .locator('.codebook__refusal')
      .getByText(words('codebook:move_ownBranch'))
      .waitFor({ state: 'detached' });
    expect(await treeShown(ana)).toEqual(before);

    // The same by keys: two siblings, out and up, then cut and pasted far away.
    await takeTheme(ana, 'Health');
    await focusTheme(ana, 'Health');
    await keys(ana, 'Shift+ArrowDown', 'Alt+ArrowLeft');
    await eventually(async () => {
      const tree = await treeShown(ana);
      expect(tree.slice(tree.indexOf('Body and spirit'))).toEqual([
        'Body and spirit',
        '.Faith',
        'Health',
        'Hope and plans',
      ]);
    });
    await keys(ana, 'Alt+ArrowUp');
    await eventually(async () => {
      const tree = await treeShown(ana);
      expect(tree.indexOf('Health')).toBeLessThan(tree.indexOf('Body and spirit'));
    });
    await keys(ana, 'Control+x');
    await isTold(
      ana,
      pattern(words('codebook:cut_done', { count: 2, into: '<a>', behind: '<b>' }), '<a>', '<b>'),
    );
    await keys(ana, 'Home', 'Control+Shift+v');
    await eventually(async () => {
      const tops = (await treeShown(ana)).filter((line) => !line.startsWith('.'));
      expect(tops.slice(0, 3)).toEqual(['Violence', 'Health', 'Hope and plans']);
    });
    await undo(ana, words('history:themesMoved', { count: 2 }));
    await undo(ana);
    await undo(ana);
    await eventually(async () => expect(await treeShown(ana)).toEqual(before));

    // Sorted as a whole, by name and by use.
    await chooseFromMenu(ana, words('codebook:more'), words('codebook:sort'));
    const sorting = dialog(ana, words('codebook:sort_title'));
    await sorting.getByRole('radio', { name: words('codebook:sort_all') }).check({ force: true });
    await press(ana, words('codebook:sort_do'), sorting);
    await eventually(async () => {
      const tree = await treeShown(ana);
      const tops = tree.filter((line) => !line.startsWith('.'));
      expect(tops).toEqual([...tops].sort((a, b) => a.localeCompare(b, 'en')));
      expect(below(tree, 'Support')).toEqual(['Allyship', 'Shelter']);
      expect(below(tree, 'Violence')).toEqual(['Extortion', 'Kidnapping', 'Sexual violence', 'Threat']);
    });
    await undo(ana, words('history:themesSortedByName'));
    await eventually(async () => expect(await treeShown(ana)).toEqual(before));
  });

  it('merges two themes, splits one by ticking its passages, goes to one of them, and takes all back', async () => {
    const ana = await open({ profile: newProfile() });
    const { words, page } = ana;
    await openProject(ana, SAMPLE);
    await eventually(async () => expect(await themesShown(ana)).not.toHaveLength(0));
    const before = await treeShown(ana);
    const codings = await codingsRead(ana);
    const countOf = async (name: string) =>
      Number(await themeRow(ana, name).locator('.codebook__count').textContent());

    const [trade, wages] = [await countOf('Trade and livelihood'), await countOf('Wages and abuse at work')];
    await chooseThemes(ana, 'Trade and livelihood', 'Wages and abuse at work');
    await press(ana, words('codebook:merge'), page.locator('.code-detail'));
    const merging = dialog(ana, words('codebook:merge_title'));
    await merging.getByText(words('codebook:merge_before', { count: trade + wages })).waitFor();
    expect(await look(ana, 'merging')).toEqual([]);
    await press(ana, words('codebook:merge_do', { count: 2 }), merging);
    await eventually(async () => expect(await treeShown(ana)).not.toContain('.Wages and abuse at work'));
    expect(await countOf('Trade and livelihood')).toBe(trade + wages);
    await undo(ana, words('history:themesMerged', { count: 1, theme: 'Trade and livelihood' }));
    await eventually(async () => expect(await treeShown(ana)).toEqual(before));
    expect(await codingsRead(ana)).toEqual(codings);

    // All passages of a theme; the second one ticked by mouse, the first with Space.
    await takeTheme(ana, 'Trade and livelihood');
    await press(ana, words('codebook:passages_open'), page.locator('.code-detail'));
    await page.locator('.passages__passage').first().waitFor();
    await page
      .locator('.passages__bar')
      .getByText(words('codebook:passages', { count: trade }), { exact: true })
      .waitFor();
    expect(await look(ana, 'passages')).toEqual([]);
    const [first = ''] = await page.locator('.passages__passage .passages__side[lang="es"]').allInnerTexts();
    await page.locator('.passages__document').first().focus();
    await keys(ana, 'ArrowDown', 'Space');
    await page
      .locator('.passages__bar')
      .getByText(words('codebook:passages_ticked', { count: 1 }))
      .waitFor();
    if (trade > 1) {
      await tick(page.locator('.passages__passage').nth(1));
      await page
        .locator('.passages__bar')
        .getByText(words('codebook:passages_ticked', { count: 2 }))
        .waitFor();
      await tick(page.locator('.passages__passage').nth(1));
    }
    await press(ana, words('codebook:passages_move'));
    const box = dialog(ana, words('codebook:passages_move_title', { count: 1 }));
    await box
      .getByRole('textbox', { name: words('codebook:form_name', { language: 'English' }) })
      .fill('The shop');
    expect(await look(ana, 'splitting')).toEqual([]);
    await press(ana, words('codebook:passages_move_do'), box);
    await themeRow(ana, 'The shop').waitFor();
    expect(await countOf('The shop')).toBe(1);
    expect(await countOf('Trade and livelihood')).toBe(trade - 1);
    expect(below(await treeShown(ana), 'Work').slice(0, 2)).toEqual(['Trade and livelihood', 'The shop']);

    // Its one passage is where it was, and in hand.
    await takeTheme(ana, 'The shop');
    await press(ana, words('codebook:passages_open'), page.locator('.code-detail'));
    await passageLine(ana, first.slice(0, 30)).locator('.passages__words').click();
    await inHand(ana, 'The shop').waitFor();
    await undo(ana);
    await eventually(async () => expect(await treeShown(ana)).toEqual(before));
    expect(await codingsRead(ana)).toEqual(codings);
    await redo(ana);
    await themeRow(ana, 'The shop').waitFor();
  });
});
