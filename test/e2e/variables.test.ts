import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  attributesShown,
  caseRow,
  cellShown,
  copied,
  dialog,
  eventually,
  goByKeys,
  isTold,
  keys,
  look,
  openProject,
  openTable,
  type Person,
  pasteText,
  press,
  readDocument,
  readTable,
  SAMPLE,
  showTab,
  tableCell,
  undo,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newFolder, newProfile } from './support/index.ts';

/** The titles of the table, left to right. */
const titles = ({ page }: Person) => page.locator('.case-grid__title').allInnerTexts();

describeEditions('The table of cases', (launch, edition) => {
  const { open } = useRoom(launch);

  it('is typed in, moved through, copied, pasted into and undone by keys alone', async () => {
    const ana = await open({ profile: newProfile() });
    const { words, page } = ana;
    await openProject(ana, SAMPLE);
    await openTable(ana);
    const columns = await titles(ana);
    const age = columns.indexOf('age');
    const nationality = columns.indexOf('nationality');
    expect(age).toBeGreaterThan(2);
    await tableCell(ana, 0, 0).click();
    const first = await tableCell(ana, 0, 0).innerText();
    for (let at = 0; at < age; at += 1) await keys(ana, 'ArrowRight');

    // Typing takes the place of what is there; what is no number stays marked and is explained.
    await page.keyboard.type('ninety');
    await keys(ana, 'Enter');
    await page.getByText(words('cases:unfit_number')).first().waitFor();
    await keys(ana, 'Escape');
    await page.keyboard.type('77');
    await keys(ana, 'Enter');
    expect(await cellShown(ana, 0, age)).toBe('77');
    await keys(ana, 'ArrowUp', 'F2', 'End');
    await page.keyboard.type('.5');
    await keys(ana, 'Tab', 'Shift+Tab');
    expect(await cellShown(ana, 0, age)).toBe('77.5');
    await undo(ana, words('history:tableCell'));
    await undo(ana);
    expect(await cellShown(ana, 0, age)).not.toContain('77');

    // A block from a spreadsheet: two known rows, cells that do not fit, and a row that is new.
    const rows = await page.locator('.case-grid__row').count();
    await keys(ana, 'Control+Home', 'Control+ArrowDown');
    const last = Number(await page.locator('[data-cursor]').getAttribute('data-row'));
    const name = await cellShown(ana, last, 0);
    const before = await cellShown(ana, last, age);
    await pasteText(ana, `${name}\t${name}\tParticipant\nNoemí\tNoemí\tInterviewer\n`);
    await isTold(ana, words('cases:table_newCases', { count: 1 }));
    expect(await cellShown(ana, last + 1, 0)).toBe('Noemí');
    expect(await cellShown(ana, last + 1, 2)).toBe('Interviewer');
    await tableCell(ana, last, age).click();
    await pasteText(ana, 'old\n31');
    await page.getByText(words('cases:table_faults', { count: 1 }), { exact: true }).waitFor();
    expect(await tableCell(ana, last, age).getAttribute('aria-invalid')).toBe('true');
    expect(await cellShown(ana, last + 1, age)).toBe('31');
    await tableCell(ana, last, age).click();
    await keys(ana, 'Shift+ArrowDown');
    expect(await copied(ana)).toBe('old\n31');
    await tableCell(ana, last, age).click();
    await keys(ana, 'Delete');
    expect(await tableCell(ana, last, age).getAttribute('aria-invalid')).toBeNull();
    expect(await cellShown(ana, last, age)).toBe('');
    await keys(ana, 'Shift+ArrowDown', 'Control+d');
    expect(await cellShown(ana, last + 1, age)).toBe('');
    // The clipboard of the machine, there and back.
    expect(await cellShown(ana, 2, nationality)).not.toBe('');
    await tableCell(ana, 2, nationality).click();
    await keys(ana, 'Control+c');
    await tableCell(ana, last + 1, nationality).click();
    await keys(ana, 'Control+v');
    await eventually(async () =>
      expect(await cellShown(ana, last + 1, nationality)).toBe(await cellShown(ana, 2, nationality)),
    );
    // Paste, fill, clear, paste, paste.
    for (let count = 0; count < 5; count += 1) await undo(ana);
    await eventually(async () => expect(await page.locator('.case-grid__row').count()).toBe(rows));
    expect(await cellShown(ana, last, age)).toBe(before);
    expect(await cellShown(ana, 0, 0)).toBe(first);
    // What waited of a paste goes with it.
    await tableCell(ana, 0, age).click();
    await pasteText(ana, 'old\tteacher');
    await eventually(async () =>
      expect(await tableCell(ana, 0, age).getAttribute('aria-invalid')).toBe('true'),
    );
    await undo(ana, words('history:tablePasted_one', { count: 1 }));
    await eventually(async () =>
      expect(await tableCell(ana, 0, age).getAttribute('aria-invalid')).toBeNull(),
    );
  });

  it('gets a variable, exports as CSV, and takes the table of a spreadsheet back in one step', async () => {
    const ana = await open({
      profile: newProfile(),
      colorScheme: edition === 'browser' ? 'dark' : 'light',
      size: { width: 853, height: 533 },
    });
    const { words, page, opened } = ana;
    const folder = newFolder();
    await openProject(ana, SAMPLE);
    await openTable(ana);
    await press(ana, words('cases:variable_new'), page.locator('.variables__tools'));
    const form = dialog(ana, words('cases:variable_new'));
    await form.getByRole('textbox').first().fill('way of travel');
    await press(ana, words('cases:variable_add'), form);
    await form.waitFor({ state: 'detached' });
    const made = await page
      .locator('.case-grid__head')
      .filter({ hasText: 'way of travel' })
      .getAttribute('data-column');
    await page.locator(`.case-grid [data-row="0"][data-column="${made}"]:focus`).waitFor();
    await page.keyboard.type('=on foot');
    await keys(ana, 'Enter');
    const findings = [...(await look(ana, 'the table of cases'))];

    const path = join(folder, 'casos.csv');
    await opened.saveTo(path);
    await press(ana, words('cases:export_open'));
    const box = dialog(ana, words('cases:export_title'));
    findings.push(...(await look(ana, 'exporting the table')));
    await press(ana, words('exporting:dialog_write'), box);
    await box.waitFor({ state: 'detached' });
    const { hasMark, rows } = await readTable(path);
    expect(hasMark).toBe(true);
    const names = rows.map((row) => row[words('cases:column_name_en')]);
    expect(rows[0]?.['way of travel']).toBe("'=on foot");

    // Read back as it is, nothing is new.
    const bring = async () => {
      await opened.chooseFiles([path]);
      await press(ana, words('cases:import_open'));
      const review = dialog(ana, words('cases:import_title', { file: 'casos.csv' }));
      await review.waitFor();
      return review;
    };
    const same = await bring();
    await same.getByText(words('cases:import_matched', { count: names.length })).waitFor();
    await press(ana, words('cases:import_bring'), same);
    await isTold(ana, words('cases:import_nothing'));

    // With one age changed, one that is none, and a new person with a new column.
    const text = await readFile(path, 'utf8');
    const [head = '', ...lines] = text.trimEnd().split('\r\n');
    const separator = head.includes(';') ? ';' : ',';
    const age = head.split(separator).indexOf('age');
    const changed = lines.map((line, at) => {
      const cells = line.split(separator);
      if (at === 2) cells[age] = '88';
      if (at === 3) cells[age] = 'grande';
      return [...cells, at % 2 ? 'no' : 'yes'].join(separator);
    });
    await writeFile(
      path,
      `${head}${separator}returned\r\n${changed.join('\r\n')}\r\nNoemí${separator}Noemí\r\n`,
    );
    const review = await bring();
    await review.getByText(words('cases:import_conflicts', { count: 1 })).waitFor();
    await review.getByText(words('cases:import_unfit', { count: 1 })).waitFor();
    findings.push(...(await look(ana, 'bringing in a table')));
    await press(ana, words('cases:import_bring'), review);
    await review.waitFor({ state: 'detached' });
    await page.getByText(words('cases:table_faults', { count: 1 }), { exact: true }).waitFor();
    await undo(ana, words('history:tableImported', { count: names.length + 1 }));
    await opened.saveTo(join(folder, 'otra.csv'));
    await press(ana, words('cases:export_open'));
    await press(ana, words('exporting:dialog_write'), dialog(ana, words('cases:export_title')));
    await eventually(async () => expect((await readTable(join(folder, 'otra.csv'))).rows).toEqual(rows));
    expect(findings).toEqual([]);
  });

  it('answers a file that is no table, and stays as it was', async () => {
    const ana = await open({ profile: newProfile(), language: 'es' });
    const { words, opened } = ana;
    const path = join(newFolder(), 'malo.csv');
    await writeFile(path, 'nombre,edad\nAna,3\n"Eva,4\nLuz,5\n');
    await openProject(ana, SAMPLE);
    await openTable(ana);
    await opened.chooseFiles([path]);
    await press(ana, words('cases:import_open'));
    await isTold(ana, words('problems:tableUnclosedQuote', { file: 'malo.csv', row: 3 }));
    await undo(ana);
  });
});

describeEditions('Who speaks', (launch) => {
  const { open } = useRoom(launch);

  it('is said by key, and from the name above a turn, for both languages at once', async () => {
    const ana = await open({ profile: newProfile() });
    const { words, page } = ana;
    await openProject(ana, SAMPLE);
    const before = await readDocument(ana);
    await goByKeys(ana, 'en', 2);
    await keys(ana, 's');
    const box = page.getByRole('dialog', { name: words('cases:speaker_label') });
    await box.waitFor();
    const findings = await look(ana, 'saying who speaks');
    await page.keyboard.type('Noemí');
    await keys(ana, 'Enter');
    await box.waitFor({ state: 'detached' });
    const named = await readDocument(ana);
    expect(named[1]?.speakers).toEqual(['Noemí', 'Noemí']);
    await showTab(ana, 'cases');
    await caseRow(ana, 'Noemí').waitFor();
    expect(await attributesShown(ana, 'Noemí')).toEqual([]);

    await page.locator('.reader__speaker').getByText('Noemí').first().click();
    await box.waitFor();
    await box.getByRole('option', { name: words('cases:speaker_nobody') }).click();
    await eventually(async () => expect((await readDocument(ana))[1]?.speakers).not.toContain('Noemí'));
    await undo(ana);
    await undo(ana);
    expect(await readDocument(ana)).toEqual(before);
    expect(findings).toEqual([]);
  });
});
