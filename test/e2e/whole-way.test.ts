import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { UiLanguage } from '../../shared/model/records.ts';
import {
  type Article,
  beginArticle,
  bringIn,
  chooseText,
  closeProject,
  codingsRead,
  confirmInHand,
  corpusArticle,
  correctSpeaker,
  countsOf,
  countsShown,
  eventually,
  exportExcerpts,
  inHand,
  isFound,
  isProjected,
  isSaved,
  isTagged,
  isTold,
  lookThroughPairs,
  makeProject,
  oneLine,
  openProject,
  openProjectFile,
  ownArticle,
  type Person,
  projectFacts,
  projectNames,
  quoteInHand,
  readDocument,
  readTable,
  readWordDocument,
  redo,
  SAMPLE,
  saveProjectFile,
  sayWhoCodes,
  selectByKeys,
  selectByMouse,
  someWords,
  switchLanguage,
  tagTyping,
  themesShown,
  undo,
  useRoom,
  wordsOf,
} from './steps/index.ts';
import { describeEditions, languagesOf, newFolder, newProfile } from './support/index.ts';

/** What a person types to find two themes of the starter codebook, and how the window calls them. */
const THEMES = {
  en: { first: { typed: 'extor', name: 'Extortion' }, second: { typed: 'ally', name: 'Allyship' } },
  es: { first: { typed: 'extors', name: 'extorsión' }, second: { typed: 'solid', name: 'solidaridad' } },
} as const;

interface Row {
  readonly number: number;
  readonly es: string;
  readonly en: string;
  readonly speaker: string;
}

/** The rows of the document; whoever goes on speaking is not named again. */
async function rowsRead(person: Person): Promise<readonly Row[]> {
  let speaker = '';
  return (await readDocument(person)).map(({ number, texts, speakers }) => {
    speaker = speakers[0] ?? speaker;
    return {
      number,
      speaker,
      es: oneLine((texts.es ?? []).join(' ')),
      en: oneLine((texts.en ?? []).join(' ')),
    };
  });
}

/** The rows quotation by quotation: aligned by their sentences, none of which leaves its quotation. */
async function readsAs(person: Person, article: Article): Promise<readonly (readonly Row[])[]> {
  const rows = await rowsRead(person);
  let from = 0;
  const quotations = article.pairs.map(({ es, en }) => {
    const joined = (side: 'es' | 'en', to: number) =>
      oneLine(
        rows
          .slice(from, to)
          .map((row) => row[side])
          .join(' '),
      );
    let to = from + 1;
    while (to < rows.length && (joined('es', to).length < es.length || joined('en', to).length < en.length))
      to++;
    expect({ es: joined('es', to), en: joined('en', to) }).toEqual({ es, en });
    const own = rows.slice(from, to);
    from = to;
    return own;
  });
  expect(from).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(article.pairs.length);
  return quotations;
}

/** A row of a quotation with so many words on one side, and some of these words. */
function wordsIn(rows: readonly Row[], side: 'es' | 'en', from: number, to: number) {
  const row = rows.find((each) => each[side].split(' ').length > to);
  if (!row) throw new Error('the quotation has no sentence of so many words');
  return { bead: row.number, words: someWords(row[side], from, to) };
}

function isPartOf(whole: string | undefined, quotes: readonly string[]): void {
  const words = oneLine(quotes.join(' '));
  expect(words).not.toBe('');
  expect(whole).toContain(words);
  expect(words.length).toBeLessThan(whole?.length ?? 0);
}

describeEditions('The whole way', (launch, edition) => {
  const { open, kill } = useRoom(launch);

  async function wholeWay(language: UiLanguage, article: Article): Promise<void> {
    const themes = THEMES[language];
    const profile = newProfile();
    const folder = newFolder();
    let ana = await open({ profile, language });
    const { words } = ana;
    expect(await projectNames(ana)).toEqual([SAMPLE]);
    await sayWhoCodes(ana, 'Ana Gómez');

    await makeProject(ana, 'Fronteras 2026');
    await beginArticle(ana);
    await chooseText(ana, article.path);
    await isFound(ana, article.file);
    expect((await countsShown(ana)).slice(0, 2)).toEqual(countsOf(ana, article));
    const shown = await lookThroughPairs(ana);
    expect(shown).toEqual(
      article.pairs.map(({ speaker, es, en }, at) => ({ number: at + 1, who: speaker, es, en })),
    );
    await correctSpeaker(ana, 1, { name: 'Inés', age: '40' });
    await bringIn(ana, 'Del camino');
    const sure = { document: 'Del camino', count: 20, number: '<rows>', percent: '' };
    await isTold(ana, words('aligning:done', sure).split('<rows>')[0] ?? '');
    const quotations = await readsAs(ana, article);
    const renamed = article.pairs[0]?.speaker;
    const saidBy = article.pairs.map(({ speaker }) => (speaker === renamed ? 'Inés' : speaker));
    expect(quotations.map((rows) => [...new Set(rows.map(({ speaker }) => speaker))])).toEqual(
      saidBy.map((speaker) => [speaker]),
    );

    const { bead: one, words: spanish } = wordsIn(quotations[0] ?? [], 'es', 1, 5);
    await selectByMouse(ana, 'es', one, spanish);
    await tagTyping(ana, themes.first.typed, themes.first.name);
    await isTagged(ana, 'es');
    await isProjected(ana, 'en');
    expect(await quoteInHand(ana, 'es')).toEqual([spanish]);
    // Some of the words across from it, not the whole of them.
    await eventually(async () => isPartOf(article.pairs[0]?.en, await quoteInHand(ana, 'en')));

    const { bead: other, words: english } = wordsIn(quotations[1] ?? [], 'en', 2, 6);
    await selectByKeys(ana, 'en', other, english);
    await tagTyping(ana, themes.second.typed, themes.second.name);
    await isTagged(ana, 'en');
    await isProjected(ana, 'es');
    expect(await quoteInHand(ana, 'en')).toEqual([english]);
    await confirmInHand(ana);
    await isSaved(ana);
    const coded = await codingsRead(ana);
    expect(coded.length).toBe(2);
    await kill(ana);

    ana = await open({ profile, language });
    expect(await projectNames(ana)).toEqual(['Fronteras 2026', SAMPLE]);
    expect(await projectFacts(ana, 'Fronteras 2026')).toContain(words('projects:codings', { count: 2 }));
    await openProject(ana, 'Fronteras 2026');
    await readsAs(ana, article);
    expect(await codingsRead(ana)).toEqual(coded);
    await undo(ana, words('history:sideConfirmed', { theme: themes.second.name }));
    await undo(ana, words('history:codingAdded', { theme: themes.second.name }));
    expect((await codingsRead(ana)).length).toBe(1);
    await undo(ana, words('history:codingAdded', { theme: themes.first.name }));
    expect(await codingsRead(ana)).toEqual([]);
    for (let step = 0; step < 3; step += 1) await redo(ana);
    await expect.poll(() => codingsRead(ana)).toEqual(coded);

    await exportExcerpts(ana, 'csv', join(folder, 'excerpts.csv'));
    const { hasMark, rows } = await readTable(join(folder, 'excerpts.csv'));
    expect(hasMark).toBe(true);
    const names = new Intl.DisplayNames([language], { type: 'language' });
    const column = (key: 'theme' | 'text' | 'state' | 'speaker', of: UiLanguage) =>
      words(`exporting:column_${key}`, { language: names.of(of) ?? '' });
    expect(
      rows.map((row) => ({
        theme: [row[column('theme', 'es')], row[column('theme', 'en')]],
        es: oneLine(row[column('text', 'es')] ?? ''),
        en: oneLine(row[column('text', 'en')] ?? ''),
        state: [row[column('state', 'es')], row[column('state', 'en')]],
        speaker: row[column('speaker', 'es')],
        document: row[words('exporting:column_document')],
        coder: row[words('exporting:column_coder')],
      })),
    ).toEqual([
      {
        theme: ['extorsión', 'Extortion'],
        es: spanish,
        en: expect.any(String),
        state: [words('exporting:state_tagged'), words('exporting:state_projected')],
        speaker: 'Inés',
        document: 'Del camino',
        coder: 'Ana Gómez',
      },
      {
        theme: ['solidaridad', 'Allyship'],
        es: expect.any(String),
        en: english,
        state: [words('exporting:state_confirmed'), words('exporting:state_tagged')],
        speaker: saidBy[1],
        document: 'Del camino',
        coder: 'Ana Gómez',
      },
    ]);
    isPartOf(article.pairs[0]?.en, [rows[0]?.[column('text', 'en')] ?? '']);
    isPartOf(article.pairs[1]?.es, [rows[1]?.[column('text', 'es')] ?? '']);
    expect(Object.values(rows[0] ?? {})).toContain('40');

    await exportExcerpts(ana, 'docx', join(folder, 'excerpts.docx'));
    const document = oneLine(await readWordDocument(join(folder, 'excerpts.docx')));
    for (const text of ['extorsión', 'Extortion', spanish, english, 'Inés']) expect(document).toContain(text);

    await saveProjectFile(ana, join(folder, 'fronteras.testimonio'));
    const tree = await themesShown(ana);
    await kill(ana);

    const bea = await open({ profile: newProfile(), language });
    await openProjectFile(bea, join(folder, 'fronteras.testimonio'), 'Fronteras 2026');
    await readsAs(bea, article);
    expect(await codingsRead(bea)).toEqual(coded);
    expect(await themesShown(bea)).toEqual(tree);
    await closeProject(bea);
    expect(await projectFacts(bea, 'Fronteras 2026')).toContain(words('projects:codings', { count: 2 }));
  }

  it('in English, with an article written for this', async () => {
    await wholeWay('en', ownArticle());
  });

  for (const language of languagesOf(edition)) {
    it(`in ${language}, with the article of the corpus`, async ({ skip }) => {
      const article = corpusArticle();
      if (article === null) return skip('the corpus is not on this machine');
      await wholeWay(language, article);
    });
  }

  it('switches its language at once and stays where it was', async () => {
    const ana = await open({ profile: newProfile(), language: 'es' });
    await openProject(ana, SAMPLE);
    const { page } = ana;
    const tag = wordsOf('es')('coding:command_nextWaiting');
    expect(tag).not.toBe(wordsOf('en')('coding:command_nextWaiting'));
    await page.locator('.reader__row [data-cell]').first().click();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('w');
    await inHand(ana).waitFor();
    const place = () =>
      page.evaluate(() => ({
        top: document.querySelector('.reader__scroller')?.scrollTop,
        coding: document.querySelector('.reader__stripe[data-active]')?.getAttribute('data-coding'),
        title: document.querySelector('.reader__title')?.textContent,
        quotes: [...document.querySelectorAll('.inspector__quote')].map((quote) => quote.textContent),
      }));
    // The panel follows the stripe a moment later.
    let before = await place();
    const isAtRest = async () => {
      const last = before;
      await page.waitForTimeout(250);
      before = await place();
      expect(before).toEqual(last);
    };
    await eventually(isAtRest);
    expect(before.coding).toBeTruthy();
    await switchLanguage(ana);
    await page.getByRole('tab', { name: 'Documents' }).waitFor();
    expect(await place()).toEqual(before);
    await switchLanguage(ana);
    await page.getByRole('tab', { name: 'Documentos' }).waitFor();
    expect(await place()).toEqual(before);
  });
});
