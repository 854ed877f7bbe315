import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  beginParallel,
  bringIn,
  countsShown,
  isProjected,
  isSaved,
  makeProject,
  quoteInHand,
  readDocument,
  selectByMouse,
  setSideBySide,
  tagTyping,
  useRoom,
  writeWordDocument,
} from './steps/index.ts';
import { describeEditions, newFolder, newProfile } from './support/index.ts';

const paragraphsOf = (name: string) =>
  readFileSync(new URL(`../fixtures/articles/${name}`, import.meta.url), 'utf8')
    .trim()
    .split(/\n\n/);
const SPANISH = paragraphsOf('taller-es.txt');
const ENGLISH = paragraphsOf('taller-en.txt');

describeEditions('Two parallel texts', (launch) => {
  const { open } = useRoom(launch);

  it('of two kinds and of different numbers of paragraphs become one document, speakers and all', async () => {
    const folder = newFolder();
    const spanish = join(folder, 'taller-es.txt');
    const english = join(folder, 'taller-en.docx');
    writeFileSync(spanish, `${SPANISH.join('\n\n')}\n`);
    await writeWordDocument(english, ENGLISH);
    const ana = await open({ profile: newProfile() });
    const { words, page } = ana;
    await makeProject(ana, 'Talleres');
    await beginParallel(ana);
    await setSideBySide(ana, spanish, english);
    expect((await countsShown(ana))[0]).toBe(words('importing:parallel_rows', { count: 6, number: '6' }));
    // One Spanish paragraph stands beside two English ones, and the screen says so.
    await page.getByText(words('importing:flag_rowMany', { es: '1', en: '2' }), { exact: true }).waitFor();
    await bringIn(ana, 'El taller');

    const beads = await readDocument(ana);
    expect(beads.map(({ texts }) => texts.es?.length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(beads.map(({ texts }) => texts.en?.length)).toEqual([1, 1, 1, 2, 1, 1]);
    const third = beads[2];
    expect(third?.speakers).toContain('Benigno');
    expect(third?.texts.es).toEqual([SPANISH[2]?.replace('Benigno: ', '')]);
    expect(beads[1]?.speakers).toEqual(['Entrevistadora', 'Interviewer']);

    await selectByMouse(ana, 'en', 4, 'leaving the railings to me');
    await tagTyping(ana, 'work', 'Work');
    await isProjected(ana, 'es');
    expect(await quoteInHand(ana, 'es')).toEqual([SPANISH[3]?.replace('Benigno: ', '')]);
    await isSaved(ana);
  });
});
