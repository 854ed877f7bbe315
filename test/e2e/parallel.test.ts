import { writeFileSync } from 'node:fs';
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

const SPANISH = [
  'El taller de la calle nueve',
  'Entrevistadora: ¿Y cómo fue que llegó al taller?',
  'Benigno: Por un primo. Él barría ahí, y un día le dijo al dueño que yo sabía soldar, aunque yo apenas sabía prender el soplete.',
  'Benigno: Al mes ya me dejaban las rejas. La primera me quedó chueca y la guardo.',
  'Entrevistadora: ¿Le pagaban igual que a los demás?',
  'Benigno: No. A mí me pagaban los sábados, y no todos los sábados. Usted me entiende.',
];
const ENGLISH = [
  'The workshop on Ninth Street',
  'Interviewer: And how did you come to the workshop?',
  'Benigno: Through a cousin. He swept up there, and one day he told the owner that I could weld, though I could barely light the torch.',
  'Benigno: Within a month they were leaving the railings to me.',
  'Benigno: The first one came out crooked, and I keep it.',
  'Interviewer: Did they pay you the same as the others?',
  'Benigno: No. They paid me on Saturdays, and not every Saturday. You know what I mean.',
];

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
