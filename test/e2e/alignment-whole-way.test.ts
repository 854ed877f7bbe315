import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { UiLanguage } from '../../shared/model/records.ts';
import {
  beadInHand,
  beadsCounted,
  beginParallel,
  bringIn,
  closeNotices,
  confirmInHand,
  eventually,
  exportExcerpts,
  exportReport,
  exportUnits,
  inHand,
  isProjected,
  isSaved,
  isTagged,
  keys,
  makeProject,
  oneLine,
  openAlignment,
  openDocument,
  openProject,
  openReport,
  type Person,
  pattern,
  pointAt,
  press,
  quoteInHand,
  readDocument,
  readTable,
  reportNumbers,
  reportRow,
  rowInHand,
  SAMPLE,
  sayWhoCodes,
  selectByMouse,
  sentencesOf,
  setSideBySide,
  showTab,
  tagTyping,
  useRoom,
} from './steps/index.ts';
import { describeEditions, languagesOf, newFolder, newProfile } from './support/index.ts';

/** Written for this test: a fictional ferry man, and a translation with one number wrong. */
const SPANISH = [
  'El lanchero',
  'ENTREVISTADORA: ¿Cuánto tiempo trabajó usted en la lancha?',
  'EVARISTO: Nueve años. Mi hermano y yo la compramos con lo de la cosecha.',
  'ENTREVISTADORA: ¿Qué pasó aquella noche?',
  'EVARISTO: Nos pidieron quinientos dólares para dejarnos pasar. Mi hermano les dijo que no los teníamos. Esperamos en la orilla hasta que amaneció.',
  'ENTREVISTADORA: ¿Y después?',
  'EVARISTO: Después vendimos la lancha. Hoy siembro frijol en la tierra de mi suegra.',
];
const ENGLISH = [
  'The boatman',
  'INTERVIEWER: How long did you work on the boat?',
  'EVARISTO: Nine years. My brother and I bought it with the money from the harvest.',
  'INTERVIEWER: What happened that night?',
  'EVARISTO: They asked us for fifty dollars to let us through. My brother told them we did not have it. We waited on the shore until dawn.',
  'INTERVIEWER: And afterwards?',
  'EVARISTO: Afterwards we sold the boat. Today I grow beans on my mother-in-law’s land.',
];
const PHRASE = { es: 'vendimos la lancha', en: 'we sold the boat' };
const THEME = {
  es: { typed: 'ofici', name: 'oficio y sustento' },
  en: { typed: 'livel', name: 'Trade and livelihood' },
} as const;
const DOCUMENT = 'El lanchero';

/** The number of the bead whose Spanish has some words, from 1. */
async function beadWith(ana: Person, words: string): Promise<number> {
  const beads = await readDocument(ana);
  const found = beads.find(({ texts }) => (texts.es ?? []).some((text) => text.includes(words)));
  if (!found) throw new Error(`no bead has “${words}”`);
  return found.number;
}

/** Runs in the page: the middle of a word of the editor, in the window. */
function placeOf(editor: Element, word: string): { readonly x: number; readonly y: number } {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(word) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + word.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
  throw new Error('the word is not in the editor');
}

describeEditions('The alignment, the whole way', (launch, edition) => {
  const { open } = useRoom(launch);

  async function wholeWay(language: UiLanguage): Promise<void> {
    const folder = newFolder();
    const [spanish, english] = [join(folder, 'lanchero-es.txt'), join(folder, 'lanchero-en.txt')];
    writeFileSync(spanish, `${SPANISH.join('\n\n')}\n`);
    writeFileSync(english, `${ENGLISH.join('\n\n')}\n`);
    const ana = await open({ profile: newProfile(), language });
    const { page, words } = ana;
    const number = words('flags:kind_number');
    await sayWhoCodes(ana, 'Ana Gómez');

    // Two files come in, and are aligned sentence by sentence.
    await makeProject(ana, 'Fronteras 2026');
    await beginParallel(ana);
    await setSideBySide(ana, spanish, english);
    await bringIn(ana, DOCUMENT);
    const flagged = await beadWith(ana, 'quinientos');
    const years = await beadWith(ana, 'Nueve años');

    // A bead is corrected by keys: the short answer belongs with what follows it.
    await openAlignment(ana);
    const counted = await beadsCounted(ana);
    expect((await sentencesOf(ana, years))[0]).toEqual(['Nueve años.']);
    await page
      .locator(`.align__side[data-bead="${years - 1}"] .align__unit`)
      .first()
      .click();
    await keys(ana, 'm');
    await eventually(async () =>
      expect(await sentencesOf(ana, years)).toEqual([
        ['Nueve años.', 'Mi hermano y yo la compramos con lo de la cosecha.'],
        ['Nine years.', 'My brother and I bought it with the money from the harvest.'],
      ]),
    );
    await rowInHand(ana).locator('[data-sureness="confirmed"]').waitFor();
    expect(await beadsCounted(ana)).not.toBe(counted);

    // The report has the flag; its number leads to the bead.
    await openReport(ana);
    expect(await reportNumbers(ana, 'flags', number)).toEqual(['1', '0']);
    const toBead = reportRow(ana, 'flags', number).getByRole('button');
    await toBead.focus();
    await keys(ana, 'Enter');
    await rowInHand(ana).locator('.align__flag').waitFor();
    expect(await beadInHand(ana)).toBe(flagged - 1);
    await rowInHand(ana)
      .locator('.align__flag')
      .filter({ hasText: /quinientos.*fifty/ })
      .waitFor();

    // What it asks is mended in the text, and it is gone.
    await keys(ana, 'F4');
    // Again where the rows moved on meanwhile: they come up at the bead, and are measured there.
    await eventually(async () => {
      await pointAt(ana, flagged - 1, 'fifty');
      await page.mouse.down();
      await page.mouse.up();
      expect(await page.locator('[data-cell][data-in-hand]').innerText()).toContain('fifty');
    });
    await keys(ana, 'e');
    await page.locator('.block-editor:focus').waitFor();
    const word = await page.locator('.block-editor').evaluate(placeOf, 'fifty');
    await page.mouse.dblclick(word.x, word.y);
    await page.keyboard.type('five hundred');
    await keys(ana, 'Escape');
    await page.locator('.block-editor').waitFor({ state: 'detached' });

    // A Spanish phrase is tagged, and its English words are agreed with.
    const sold = await beadWith(ana, PHRASE.es);
    await selectByMouse(ana, 'es', sold, PHRASE.es);
    await tagTyping(ana, THEME[language].typed, THEME[language].name);
    await isTagged(ana, 'es');
    await isProjected(ana, 'en');
    await eventually(async () => expect(await quoteInHand(ana, 'en')).toEqual([PHRASE.en]));
    await confirmInHand(ana);

    await openReport(ana);
    expect(await reportNumbers(ana, 'flags', number)).toEqual(['0', '0']);
    await page.locator('.report__title').getByText(DOCUMENT, { exact: true }).waitFor();
    await isSaved(ana);

    // Out it goes: the texts with their alignment, what was tagged, and the report.
    const memory = join(folder, 'lanchero.tmx');
    await exportUnits(ana, 'tmx', memory);
    const tmx = readFileSync(memory, 'utf8');
    expect(tmx).toContain('They asked us for five hundred dollars to let us through.');
    const units = tmx.split('<tu ').filter((unit) => unit.includes('Nueve años.'));
    expect(units).toHaveLength(1);
    expect(oneLine(units[0] ?? '')).toContain('My brother and I bought it');

    await exportExcerpts(ana, 'csv', join(folder, 'excerpts.csv'));
    const names = new Intl.DisplayNames([language], { type: 'language' });
    const column = (key: 'text' | 'state', of: UiLanguage) =>
      words(`exporting:column_${key}`, { language: names.of(of) ?? '' });
    const { rows } = await readTable(join(folder, 'excerpts.csv'));
    expect(rows.map((row) => [row[column('text', 'es')], row[column('text', 'en')]])).toEqual([
      [PHRASE.es, PHRASE.en],
    ]);
    expect(rows[0]?.[column('state', 'en')]).toBe(words('exporting:state_confirmed'));

    const report = join(folder, 'report.html');
    await exportReport(ana, { format: 'html' }, report);
    const html = readFileSync(report, 'utf8');
    expect(html).toContain(words('report:coverage'));
    expect(html).toContain('Evaristo');
    expect(html).not.toMatch(/lancha|boat\b|<script/);
    expect(await inHand(ana).count()).toBe(0);
  }

  for (const language of languagesOf(edition)) it(`in ${language}`, () => wholeWay(language));

  it('a report leads to beads and back, says what was set aside, and goes out with or without testimony', async () => {
    const folder = newFolder();
    const ana = await open({ profile: newProfile(), language: 'en' });
    const { page, words } = ana;
    const number = words('flags:kind_number');
    await openProject(ana, SAMPLE);
    await showTab(ana, 'documents');
    await openDocument(ana, '03 · Rosa');
    await page.locator('.reader__row [data-cell]').first().focus();
    await openReport(ana);
    expect(await reportNumbers(ana, 'flags', number)).toEqual(['1', '0']);

    // All that is open, one after the other; back, the keys are where they were.
    const all = reportRow(ana, 'flags', words('report:total')).getByRole('button').first();
    const count = Number(await all.innerText());
    await all.click();
    const walk = page.locator('.align__walk[data-sought]');
    await walk.waitFor();
    const seen = new Set<number>();
    for (let step = 0; step <= count; step += 1) {
      await rowInHand(ana).locator('.align__flag').first().waitFor();
      const before = await beadInHand(ana);
      if (seen.has(before)) break;
      seen.add(before);
      await keys(ana, 'n');
      await eventually(async () => expect(await beadInHand(ana)).not.toBe(before));
    }
    expect(seen.size).toBeGreaterThan(1);
    expect(seen.size).toBeLessThanOrEqual(count);
    await press(ana, words('report:walk_back'));
    await page.locator('[data-table="flags"] tr[data-total] .report__way:focus').waitFor();

    // Set aside with a note: the report has it.
    await reportRow(ana, 'flags', number).getByRole('button').click();
    await rowInHand(ana).locator('.align__flag').waitFor();
    await keys(ana, 'd');
    await page.locator('.align__dismiss-note:focus').waitFor();
    await page.keyboard.type('=heard again');
    await keys(ana, 'Enter');
    await rowInHand(ana).locator('.align__dismiss').waitFor({ state: 'detached' });
    await press(ana, words('report:walk_back'));
    await eventually(async () => expect(await reportNumbers(ana, 'flags', number)).toEqual(['0', '1']));
    await page.locator('[data-table="aside"]').getByText('=heard again').waitFor();

    // The project: every document, and from its name to its own report and back.
    await press(ana, words('report:ofProject'));
    await page.locator('[data-table="documents"]').waitFor();
    expect(await page.locator('[data-table="documents"] tbody tr').count()).toBe(7);
    await press(ana, '02 · Tomás', page.locator('[data-table="documents"]'));
    await page.locator('.report__title').getByText('02 · Tomás', { exact: true }).waitFor();
    await press(ana, pattern(words('report:back')));
    await page.locator('[data-table="documents"]').waitFor();
    await press(ana, pattern(words('report:back')));
    await page.locator('.report__title').getByText('03 · Rosa', { exact: true }).waitFor();

    const [bare, full] = [join(folder, 'bare.csv'), join(folder, 'full.csv')];
    await exportReport(ana, { format: 'csv' }, bare);
    await closeNotices(ana);
    await exportReport(ana, { format: 'csv', withQuotes: true }, full);
    expect(readFileSync(bare, 'utf8')).not.toMatch(/quinientos|fifty|heard/);
    const { rows } = await readTable(full);
    const row = rows.find((each) => each[words('report:flag_kind')] === number);
    expect(row?.[words('report:csv_state')]).toBe(words('report:csv_aside'));
    // No spreadsheet takes it for a formula.
    expect(row?.[words('report:aside_note')]).toBe("'=heard again");
    expect(row?.[words('report:csv_original')]).toContain('quinientos');
    expect(rows).toHaveLength((await readTable(bare)).rows.length);
  });
});
