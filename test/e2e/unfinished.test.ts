import { expect, it } from 'vitest';
import {
  cellShown,
  eventually,
  isSaved,
  keys,
  openProject,
  openTable,
  SAMPLE,
  tableCell,
  undo,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newProfile } from './support/index.ts';

describeEditions('What is typed and not finished', (launch) => {
  const { open, kill } = useRoom(launch);

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
});
