import { expect, it } from 'vitest';
import {
  closeNotices,
  codingsRead,
  colourOf,
  dialog,
  eventually,
  fillTheme,
  isSaved,
  isTold,
  keys,
  makeTheme,
  openProject,
  press,
  redo,
  SAMPLE,
  takeTheme,
  themeRow,
  themesShown,
  undo,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newProfile } from './support/index.ts';

const levelOf = (themes: readonly { name: string; level: number }[], name: string) =>
  themes.find((theme) => theme.name === name)?.level;
const placeOf = (themes: readonly { name: string }[], name: string) =>
  themes.findIndex((theme) => theme.name === name);

describeEditions('The codebook', (launch) => {
  const { open, kill } = useRoom(launch);

  it('takes a new theme in both languages, recolours and moves it, and all of it can be undone after a restart', async () => {
    const profile = newProfile();
    let ana = await open({ profile });
    await openProject(ana, SAMPLE);
    // The panel follows the text: it is there a moment later.
    await eventually(async () => expect(await themesShown(ana)).not.toHaveLength(0));
    const before = await themesShown(ana);

    await makeTheme(ana, { name: { es: 'el agua', en: 'Water' } });
    await themeRow(ana, 'Water').getByText('el agua').waitFor();
    await takeTheme(ana, 'Water');
    const first = await colourOf(ana, 'Water');
    await press(ana, ana.words('common:edit'), ana.page.locator('.code-detail'));
    await fillTheme(ana, ana.words('codebook:edit'), { colour: '#123456' }, ana.words('common:save'));
    await eventually(async () => expect(await colourOf(ana, 'Water')).toBe('rgb(18, 52, 86)'));
    expect(first).not.toBe('rgb(18, 52, 86)');

    await themeRow(ana, 'Water').focus();
    await keys(ana, 'Alt+ArrowUp');
    const up = await themesShown(ana);
    expect(placeOf(up, 'Water')).toBeLessThan(before.length);
    await keys(ana, 'Alt+ArrowRight');
    await eventually(async () => expect(levelOf(await themesShown(ana), 'Water')).toBe(2));
    await isSaved(ana);
    await kill(ana);

    ana = await open({ profile });
    await openProject(ana, SAMPLE);
    await eventually(async () => expect(levelOf(await themesShown(ana), 'Water')).toBe(2));
    await undo(ana, ana.words('history:themeMoved', { theme: 'Water' }));
    expect(levelOf(await themesShown(ana), 'Water')).toBe(1);
    await undo(ana);
    await undo(ana, ana.words('history:themeEdited', { theme: 'Water' }));
    expect(await colourOf(ana, 'Water')).toBe(first);
    await undo(ana, ana.words('history:themeAdded', { theme: 'Water' }));
    expect(await themesShown(ana)).toEqual(before);
    await redo(ana, ana.words('history:themeAdded', { theme: 'Water' }));
    expect(placeOf(await themesShown(ana), 'Water')).toBe(before.length);
  });

  it('deletes a theme with those below it and their codings, says so first, and brings all back', async () => {
    const ana = await open({ profile: newProfile() });
    await openProject(ana, SAMPLE);
    const themes = await themesShown(ana);
    const codings = await codingsRead(ana);
    expect(codings.filter((label) => label.startsWith('Trade and livelihood')).length).toBeGreaterThan(0);

    await takeTheme(ana, 'Work');
    await themeRow(ana, 'Work').focus();
    await keys(ana, 'Delete');
    const asked = dialog(ana, ana.words('codebook:delete_title', { name: 'Work' }));
    await asked.getByText(ana.words('codebook:delete_below', { count: 2 })).waitFor();
    await press(ana, ana.words('common:delete'), asked);
    await isTold(ana, ana.words('codebook:deleted', { count: 1 }));
    expect(placeOf(await themesShown(ana), 'Trade and livelihood')).toBe(-1);
    expect((await codingsRead(ana)).filter((label) => label.startsWith('Trade'))).toEqual([]);

    await press(ana, ana.words('common:undo'), ana.page.locator('.toast'));
    await themeRow(ana, 'Work').waitFor();
    expect(await themesShown(ana)).toEqual(themes);
    expect(await codingsRead(ana)).toEqual(codings);
    await closeNotices(ana);
    await isSaved(ana);
  });
});
