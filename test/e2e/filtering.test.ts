import { expect, it } from 'vitest';
import {
  eventually,
  inHand,
  keys,
  look,
  openDocument,
  openProject,
  type Person,
  SAMPLE,
  showTab,
  side,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newProfile } from './support/index.ts';

const stripes = ({ page }: Person) => page.locator('.reader__stripe');

async function reading(person: Person): Promise<void> {
  await openProject(person, SAMPLE);
  await showTab(person, 'documents');
  await openDocument(person, '03 · Rosa');
  await stripes(person).first().waitFor();
}

describeEditions('What is shown of the codings', (launch) => {
  const { open } = useRoom(launch);

  it('is chosen by theme, state and speaker without the mouse, counted, walked through, and given back', async () => {
    const ana = await open({ profile: newProfile() });
    await reading(ana);
    const { page, words } = ana;
    const others = page.locator('.reader__stripe:not([aria-label^="Extortion"])');
    await others.first().waitFor();
    const bar = page.getByRole('region', { name: words('filtering:label') });
    await side(ana, 'es', 1).focus();
    await keys(ana, 'f');
    await bar.waitFor();
    // The first button has the focus: its list opens, is searched, and its first find is ticked.
    await keys(ana, 'Enter');
    await page.keyboard.type('ext');
    await keys(ana, 'ArrowDown', 'Enter');
    await keys(ana, 'Escape');
    await bar.getByRole('button', { name: words('filtering:some_themes', { names: 'Extortion' }) }).waitFor();
    await eventually(async () => expect(await others.count()).toBe(0));
    await keys(ana, 'Escape');
    // The bar stays while something is hidden; the keys are in the text again, and walk through what is seen.
    await bar.waitFor();
    for (let step = 0; step < 3; step++) {
      await keys(ana, 'n');
      await expect.poll(() => inHand(ana).innerText()).toMatch(/Extortion/);
    }
    expect(await look(ana, 'filter')).toEqual([]);
    await keys(ana, 'Escape', '0');
    await bar.waitFor({ state: 'detached' });
    await others.first().waitFor();
  });

  it('says where codings meet, under the pointer and by key, and one is brought forward', async () => {
    const ana = await open({ profile: newProfile() });
    await reading(ana);
    const { page, words } = ana;
    await stripes(ana).first().click();
    const first = await inHand(ana).innerText();
    await keys(ana, 'Escape');
    const box = await page.evaluate(() => {
      const [name, highlight] = [...CSS.highlights].find(([each]) => each.startsWith('code-')) ?? [];
      const range = highlight && [...highlight][0];
      if (!name || !range) throw new Error('nothing is painted');
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const rect = live.getClientRects()[0];
      return rect ? { x: rect.left + 4, y: rect.top + rect.height / 2 } : null;
    });
    if (!box) throw new Error('nothing is painted');
    await page.mouse.move(box.x, box.y);
    await page.mouse.move(box.x + 2, box.y);
    await page.locator('.hover-card .filter__meeting').first().waitFor();
    await page.mouse.click(box.x + 2, box.y);
    await inHand(ana).waitFor();
    expect(first).not.toBe('');

    await keys(ana, 'Escape');
    await side(ana, 'es', 1).focus();
    await keys(ana, 'h');
    const menu = page.getByRole('menu', { name: words('filtering:here_title') });
    await menu.waitFor();
    const theme = await menu.getByRole('menuitem').first().innerText();
    expect(await look(ana, 'filter')).toEqual([]);
    await keys(ana, 'Enter');
    await menu.waitFor({ state: 'detached' });
    const [name = ''] = theme.split('\n');
    await expect.poll(() => inHand(ana).innerText()).toContain(name.trim().slice(0, 8));
  });
});
