import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newProjectRecords } from '../../renderer/projects/new-project.ts';
import { writeProjectFile } from '../../shared/exchange/project-file/write.ts';
import { type CodeId, newId } from '../../shared/model/ids.ts';
import { ordersBetween } from '../../shared/model/order.ts';
import type { AnyRecord, Case, Code } from '../../shared/model/records.ts';
import { testEffects } from '../support/effects.ts';
import {
  caseRow,
  chooseFromMenu,
  documentRow,
  eventually,
  keys,
  look,
  openProjectFile,
  press,
  showTab,
  themeRow,
  undo,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newFolder, newProfile } from './support/index.ts';

const BRANCHES = 100;
const BELOW = 9;
const PEOPLE = 1_000;
const INTERVIEWS = 1_000;
/** Rows that a window of this size has in sight, and as many again. */
const MOUNTED = 120;

const both = (name: string) => ({ es: name, en: name });

/** A project of a thousand themes in two levels, a thousand people and a thousand interviews, as a file. */
function largeProject(path: string): void {
  const effects = testEffects();
  const theme = (name: string, order: string, parentId: CodeId | null): Code => ({
    kind: 'code',
    id: newId<'code'>(effects),
    parentId,
    order,
    name: both(name),
    description: both(''),
    colour: '#1f6fb0',
  });
  const tops = ordersBetween(null, null, BRANCHES).map((order, at) => theme(`Rama ${at}`, order, null));
  const below = tops.flatMap((top, at) =>
    ordersBetween(null, null, BELOW).map((order, place) => theme(`Tema ${at}.${place}`, order, top.id)),
  );
  const people = ordersBetween(null, null, PEOPLE).map(
    (order, at): Case => ({
      kind: 'case',
      id: newId<'case'>(effects),
      order,
      name: both(`Persona ${at}`),
      role: 'participant',
      values: {},
    }),
  );
  const interviews = ordersBetween(null, null, INTERVIEWS).flatMap((order, at): AnyRecord[] => {
    const documentId = newId<'document'>(effects);
    const versionId = newId<'version'>(effects);
    const blockId = newId<'block'>(effects);
    const sides = { [versionId]: [{ blockId, start: 0, end: null }] };
    return [
      { kind: 'document', id: documentId, order, name: `Entrevista ${at}`, createdAt: 0, sources: [] },
      { kind: 'version', id: versionId, documentId, order, language: 'es', role: 'original' },
      { kind: 'block', id: blockId, documentId, versionId, order, text: `Palabras ${at}.`, speakerId: null },
      {
        kind: 'bead',
        id: newId<'bead'>(effects),
        documentId,
        order,
        sides,
        status: 'auto',
        confidence: null,
        section: '',
      },
    ];
  });
  const records: AnyRecord[] = [
    ...newProjectRecords({ name: 'Mil', starter: false }, effects),
    ...tops,
    ...below,
    ...people,
    ...interviews,
  ];
  writeFileSync(
    path,
    writeProjectFile(records, { app: { name: 'Testimonio', version: '0' }, savedAt: effects.now() }),
  );
}

describeEditions('Long lists', (launch) => {
  const { open } = useRoom(launch);

  it('of themes and of people mount what is in sight, and all of it is reached by keys', async () => {
    const path = join(newFolder(), 'mil.testimonio');
    largeProject(path);
    const ana = await open({ profile: newProfile() });
    const { page, words } = ana;
    await openProjectFile(ana, path, 'Mil');
    await showTab(ana, 'codebook');
    const rows = page.locator('.codebook__row');
    await themeRow(ana, 'Rama 0').waitFor();
    expect(await rows.count()).toBeLessThan(MOUNTED);

    // The last theme by key, with its level and the number of its siblings; its parent by the left arrow.
    await themeRow(ana, 'Tema 0.0').locator('.codebook__name').click();
    await keys(ana, 'End');
    await themeRow(ana, 'Tema 99.8').waitFor();
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-level'))).toBe('2'),
    );
    await keys(ana, 'ArrowLeft');
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Rama 99'),
    );
    expect(await look(ana, 'a long tree')).toEqual([]);
    expect(await rows.count()).toBeLessThan(MOUNTED);

    // Folded and unfolded, all at once.
    await chooseFromMenu(ana, words('codebook:more'), words('codebook:collapseAll'));
    await themeRow(ana, 'Tema 99.8').waitFor({ state: 'detached' });
    await chooseFromMenu(ana, words('codebook:more'), words('codebook:expandAll'));
    await themeRow(ana, 'Rama 99').waitFor();

    // A theme moved by keys stays in sight and in hand.
    await themeRow(ana, 'Rama 99').locator('.codebook__name').click();
    await keys(ana, 'Alt+ArrowUp');
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Rama 99'),
    );
    await undo(ana);

    // One found by name in the palette is far from what is in sight.
    await keys(ana, 'Control+k');
    await page.keyboard.type('Tema 50.4');
    await page.locator('.palette').getByText('Tema 50.4').first().waitFor();
    await keys(ana, 'Enter');
    await themeRow(ana, 'Tema 50.4').waitFor();
    await eventually(async () => expect(await themeRow(ana, 'Tema 50.4').isVisible()).toBe(true));

    await showTab(ana, 'cases');
    await caseRow(ana, 'Persona 0').waitFor();
    expect(await page.locator('.cases__row').count()).toBeLessThan(MOUNTED);
    expect(await page.locator('.cases__row').first().getAttribute('aria-setsize')).toBe(String(PEOPLE));
    await caseRow(ana, 'Persona 0').getByRole('button').first().focus();
    await page.locator('.left-panel__body').hover();
    await page.mouse.wheel(0, 20_000);
    await eventually(async () => expect(await caseRow(ana, 'Persona 150').count()).toBe(0));
    await eventually(async () => expect(await page.locator('.cases__row').count()).toBeGreaterThan(10));
    // What has the focus stays, however far it is.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Persona 0');
    await keys(ana, 'Tab', 'Shift+Tab');
    await keys(ana, 'End');
    await caseRow(ana, `Persona ${PEOPLE - 1}`).waitFor();
    await keys(ana, 'Home');
    await press(ana, words('cases:edit', { name: 'Persona 1' }));
    await page.getByRole('dialog').waitFor();
  });

  it('of interviews too: found by letters, moved, renamed and opened by keys', async () => {
    const path = join(newFolder(), 'mil.testimonio');
    largeProject(path);
    const ana = await open({ profile: newProfile() });
    const { page, words } = ana;
    await openProjectFile(ana, path, 'Mil');
    await showTab(ana, 'documents');
    const rows = page.locator('.documents__row');
    await documentRow(ana, 'Entrevista 0').waitFor();
    expect(await rows.count()).toBeLessThan(MOUNTED);
    expect(await page.locator('.documents__item').first().getAttribute('aria-setsize')).toBe(
      String(INTERVIEWS),
    );
    const inHand = () =>
      page.evaluate(() => document.activeElement?.querySelector('.documents__name')?.textContent);
    const has = (name: string) => eventually(async () => expect(await inHand()).toBe(name));
    await documentRow(ana, 'Entrevista 0').locator('.documents__open').focus();
    await keys(ana, 'ArrowDown');
    await has('Entrevista 1');
    await keys(ana, 'End');
    await has('Entrevista 999');
    expect(await rows.count()).toBeLessThan(MOUNTED);
    // Letters of a name, with a blank in it, and none of them means anything in the text meanwhile.
    await page.keyboard.type('entrevista 512');
    await has('Entrevista 512');
    expect(await look(ana, 'a long list of documents')).toEqual([]);
    await keys(ana, 'Alt+ArrowUp');
    await has('Entrevista 512');
    await keys(ana, 'ArrowDown');
    await has('Entrevista 511');
    await undo(ana, words('history:documentMoved', { document: 'Entrevista 512' }));
    await keys(ana, 'F2');
    const field = page.getByRole('textbox', {
      name: words('app:documents_name', { name: 'Entrevista 511' }),
    });
    await field.fill('Otra');
    await field.press('Enter');
    await has('Otra');
    await keys(ana, 'Enter');
    await page.locator('.reader__title').getByText('Otra', { exact: true }).waitFor();

    // The one that is read is in sight when the list is shown again.
    await showTab(ana, 'codebook');
    await showTab(ana, 'documents');
    await eventually(async () => expect(await documentRow(ana, 'Otra').isVisible()).toBe(true));
    await chooseFromMenu(ana, words('app:documents_actions', { name: 'Otra' }), words('common:delete'));
    await documentRow(ana, 'Otra').waitFor({ state: 'detached' });
    await has('Entrevista 512');
    await page.locator('.reader__title').getByText('Entrevista 512', { exact: true }).waitFor();
  });
});
