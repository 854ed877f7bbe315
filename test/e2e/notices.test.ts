import { expect, it } from 'vitest';
import {
  codingBox,
  eventually,
  inHand,
  isTold,
  keys,
  openProject,
  openTable,
  SAMPLE,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newProfile } from './support/index.ts';

describeEditions('The window gives way', (launch) => {
  const { open } = useRoom(launch);

  it('with its notices, to the row at the foot that one works on', async () => {
    const ana = await open({ profile: newProfile(), size: { width: 1280, height: 800 } });
    const { page, words } = ana;
    await openProject(ana, SAMPLE);
    const focused = page.locator('[data-cell]:focus');
    await page.locator('.reader__row [data-cell]').first().focus();
    const bottom = async () =>
      ((await focused.boundingBox())?.y ?? 0) + ((await focused.boundingBox())?.height ?? 0);
    for (let presses = 0; presses < 20 && (await bottom()) < 650; presses += 1) await keys(ana, 'ArrowDown');
    expect(await bottom()).toBeGreaterThan(610);
    await keys(ana, 't');
    await codingBox(ana).waitFor();
    await page.keyboard.type('alber');
    await keys(ana, 'Enter');
    await codingBox(ana).waitFor({ state: 'detached' });
    await inHand(ana, 'Shelter').waitFor();
    await focused.waitFor();
    const row = await focused.boundingBox();
    await keys(ana, 'Control+z');
    await isTold(ana, words('app:undo_done', { change: words('history:codingAdded', { theme: 'Shelter' }) }));
    const notice = await page.locator('.toast').last().boundingBox();
    if (!row || !notice) throw new Error('nothing to see');
    expect(notice.y + notice.height <= row.y || notice.y >= row.y + row.height).toBe(true);
  });

  it('to the text again, by one key from every other view', async () => {
    const ana = await open({ profile: newProfile() });
    const { page } = ana;
    await openProject(ana, SAMPLE);
    const reader = page.locator('.reader__row').first();
    await reader.waitFor();
    const back = async () => {
      await reader.waitFor({ state: 'detached' });
      await keys(ana, 'Control+Shift+y');
      await reader.waitFor();
    };
    await keys(ana, 'Control+Shift+m');
    await back();
    // The keys are the text's again.
    await keys(ana, 'n');
    await inHand(ana).waitFor();
    await openTable(ana);
    await back();
    await keys(ana, 'Control+Shift+a');
    await back();
    await eventually(async () => expect(await page.locator('.reader__title').count()).toBe(1));
  });
});
