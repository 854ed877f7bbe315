import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  beginParallel,
  bringIn,
  countsShown,
  eventually,
  isProjected,
  isSaved,
  isTold,
  keys,
  makeProject,
  quoteInHand,
  readDocument,
  selectByMouse,
  sentencesOf,
  setSideBySide,
  side,
  sideConfirmed,
  tagTyping,
  undo,
  useRoom,
  writeWordDocument,
} from './steps/index.ts';
import { describeEditions, languagesOf, newFolder, newProfile } from './support/index.ts';

const paragraphsOf = (name: string) =>
  readFileSync(new URL(`../fixtures/articles/${name}`, import.meta.url), 'utf8')
    .trim()
    .split(/\n\n/);
const SPANISH = paragraphsOf('taller-es.txt');
const ENGLISH = paragraphsOf('taller-en.txt');

const SENTENCES = [
  ['El taller de la calle Nueve', 'The workshop on Ninth Street'],
  ['¿Y cómo fue que llegó al taller?', 'And how did you come to the workshop?'],
  ['Por un primo.', 'Through a cousin.'],
  [
    'Él barría ahí, y un día le dijo al dueño que yo sabía soldar, aunque yo apenas sabía prender el soplete.',
    'He swept up there, and one day he told the owner that I could weld, though I could barely light the torch.',
  ],
  ['Al mes ya me dejaban las rejas.', 'Within a month they were leaving the railings to me.'],
  ['La primera me quedó chueca y la guardo.', 'The first one came out crooked, and I keep it.'],
  ['¿Le pagaban igual que a los demás?', 'Did they pay you the same as the others?'],
  ['No.', 'No.'],
  [
    'A mí me pagaban los sábados, y no todos los sábados.',
    'They paid me on Saturdays, and not every Saturday.',
  ],
  ['Usted me entiende.', 'You know what I mean.'],
] as const;

describeEditions('Two parallel texts', (launch, edition) => {
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

    // Each paragraph is cut into its sentences, with those of the other language beside them.
    const beads = await readDocument(ana);
    const texts = (language: string) =>
      beads.map((bead) => (bead.texts[language] ?? []).map((text) => text.trim()).join(' '));
    expect(texts('es')).toEqual(SENTENCES.map(([es]) => es));
    expect(texts('en')).toEqual(SENTENCES.map(([, en]) => en));
    expect(beads[2]?.speakers).toContain('Benigno');
    expect(beads[1]?.speakers).toEqual(['Entrevistadora', 'Interviewer']);
    // Where Benigno begins another paragraph and is not named again, it is said, to eyes and to ears.
    const begins = (bead: number) => side(ana, 'es', bead).getAttribute('data-opens');
    await eventually(async () =>
      expect(await Promise.all([4, 5, 6].map(begins))).toEqual([null, 'block', null]),
    );
    await side(ana, 'es', 5).getByText(words('reader:newBlock')).waitFor({ state: 'attached' });

    await selectByMouse(ana, 'en', 5, 'leaving the railings to me');
    await tagTyping(ana, 'work', 'Work');
    await isProjected(ana, 'es');
    await eventually(async () => expect(await quoteInHand(ana, 'es')).toEqual(['me dejaban las rejas']));
    await isSaved(ana);
  });

  for (const language of languagesOf(edition)) {
    it(`come in aligned; words follow the words, and the alignment when it is corrected, in ${language}`, async () => {
      const folder = newFolder();
      const [spanish, english] = [join(folder, 'taller-es.txt'), join(folder, 'taller-en.txt')];
      writeFileSync(spanish, `${SPANISH.join('\n\n')}\n`);
      writeFileSync(english, `${ENGLISH.join('\n\n')}\n`);
      const ana = await open({ profile: newProfile(), language });
      const { page, words } = ana;
      await makeProject(ana, 'Talleres');
      await beginParallel(ana);
      await setSideBySide(ana, spanish, english);
      await page.getByText(words('importing:parallel_sure', { percent: '83' }), { exact: true }).waitFor();
      await bringIn(ana, 'El taller');

      // A Spanish phrase has its English words, which a person confirms by a key.
      await selectByMouse(ana, 'es', 3, 'un primo');
      await tagTyping(ana, 'famil', language === 'es' ? 'familia' : 'Family');
      await isProjected(ana, 'en');
      await eventually(async () => expect(await quoteInHand(ana, 'en')).toEqual(['a cousin']));
      await keys(ana, 'c');
      await sideConfirmed(ana).waitFor();

      // Another one waits while the sentence opposite is given to the bead below: its words go with it.
      await selectByMouse(ana, 'es', 6, 'me quedó chueca');
      await tagTyping(ana, language === 'es' ? 'trabajo' : 'work', language === 'es' ? 'trabajo' : 'Work');
      await eventually(async () => expect(await quoteInHand(ana, 'en')).toEqual(['out crooked']));
      await keys(ana, 'F4');
      await page.locator('.align__row').first().waitFor();
      await page.locator('.align__side[data-bead="5"] .align__unit').last().click();
      await keys(ana, 'Alt+ArrowDown');
      await eventually(async () => expect((await sentencesOf(ana, 6))[1]).toEqual([]));
      await keys(ana, 'F4');
      await page
        .locator('.reader__row', { has: page.locator('[data-cell][data-bead="5"]') })
        .locator('.reader__stripe')
        .first()
        .click();
      await eventually(async () => expect(await quoteInHand(ana, 'en')).toEqual([]));

      // One step back, and the words are there again.
      await undo(ana);
      await eventually(async () => expect(await quoteInHand(ana, 'en')).toEqual(['out crooked']));

      // Aligned by its key: now nothing holds it to the paragraphs. Once more, and there is nothing left to do.
      const rows = { document: 'El taller', count: 10, number: '10', percent: '<percent>' };
      await keys(ana, 'Shift+F4');
      await isTold(ana, words('aligning:done', rows).split('<percent>')[0] ?? '');
      await eventually(async () => expect(await quoteInHand(ana, 'en')).toEqual(['out crooked']));
      await keys(ana, 'Shift+F4');
      await isTold(ana, words('aligning:unchanged', { document: 'El taller' }));
      await isSaved(ana);
    });
  }
});
