import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  codingsRead,
  correctSpeakerByKeys,
  dialog,
  isFound,
  isOpen,
  isProjected,
  isSaved,
  isTagged,
  keys,
  ownArticle,
  type Person,
  quoteInHand,
  readDocument,
  readTable,
  redo,
  saveProjectFile,
  selectByKeys,
  someWords,
  tabTo,
  tagTyping,
  undo,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newFolder, newProfile } from './support/index.ts';

describeEditions('By keyboard alone', (launch) => {
  const { open, kill } = useRoom(launch);

  it('an article is brought in, mended, tagged, kept, exported and sent', async () => {
    const article = ownArticle();
    const folder = newFolder();
    const profile = newProfile();
    let ana = await open({ profile });
    const { words } = ana;
    const named = (name: string | RegExp, person: Person = ana): Locator =>
      person.page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });

    await tabTo(ana, named(words('projects:new')));
    await keys(ana, 'Enter');
    await dialog(ana, words('projects:new_title')).waitFor();
    await ana.page.keyboard.type('Sin ratón');
    await keys(ana, 'Enter');
    await isOpen(ana, 'Sin ratón');

    await keys(ana, 'Control+Shift+a');
    await ana.page.getByRole('heading', { name: words('importing:screen_articleTitle') }).waitFor();
    await ana.opened.chooseFiles([article.path]);
    await tabTo(ana, named(words('importing:screen_chooseFile')));
    await keys(ana, 'Enter');
    await isFound(ana, article.file);
    await correctSpeakerByKeys(ana, 3, { name: 'Amado', age: '28' });
    await tabTo(ana, named(words('importing:screen_bringIn')), 'Shift+Tab');
    await keys(ana, 'Enter');
    await ana.page.locator('.reader__row [data-cell]').first().waitFor();

    // Quotations are aligned by their sentences: what is of the third one may stand in any bead after the second.
    const english = someWords(article.pairs[2]?.en ?? '', 0, 4);
    const bead = (await readDocument(ana)).find(({ texts }) => texts.en?.join(' ').includes(english));
    await tabTo(ana, ana.page.locator('[data-cell][data-bead="0"]').first());
    const spanish = someWords(article.pairs[0]?.es ?? '', 1, 5);
    await selectByKeys(ana, 'es', 1, spanish);
    await tagTyping(ana, 'extor', 'Extortion');
    await isTagged(ana, 'es');
    await isProjected(ana, 'en');
    // The focus is back in the text: the next passage follows at once.
    await selectByKeys(ana, 'en', bead?.number ?? 0, english);
    await keys(ana, 'Enter');
    await tagTyping(ana, 'solid', 'Allyship');
    expect(await quoteInHand(ana, 'en')).toEqual([english]);
    await keys(ana, 'c');
    await ana.page.locator('.inspector__state').getByText(words('coding:state_confirmed')).waitFor();
    await isSaved(ana);
    await kill(ana);

    ana = await open({ profile });
    await tabTo(ana, named('Sin ratón'));
    await keys(ana, 'Enter');
    await isOpen(ana, 'Sin ratón');
    const coded = await codingsRead(ana);
    expect(coded.length).toBe(2);
    await undo(ana);
    await undo(ana, words('history:codingAdded', { theme: 'Allyship' }));
    expect((await codingsRead(ana)).length).toBe(1);
    await redo(ana);
    await redo(ana);
    await expect.poll(() => codingsRead(ana)).toEqual(coded);

    await ana.opened.saveTo(join(folder, 'excerpts.csv'));
    await keys(ana, 'Control+Shift+e');
    const form = dialog(ana, words('exporting:dialog_title'));
    await form.waitFor();
    await tabTo(ana, named(words('exporting:dialog_write')));
    await keys(ana, 'Enter');
    await form.waitFor({ state: 'detached' });
    expect((await readTable(join(folder, 'excerpts.csv'))).rows.length).toBe(2);
    await saveProjectFile(ana, join(folder, 'sin-raton.testimonio'));
    await kill(ana);

    const bea = await open({ profile: newProfile() });
    await bea.opened.chooseFiles([join(folder, 'sin-raton.testimonio')]);
    await keys(bea, 'Control+o');
    await isOpen(bea, 'Sin ratón');
    expect(await codingsRead(bea)).toEqual(coded);
  });
});
