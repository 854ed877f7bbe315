import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  closeProject,
  codingsRead,
  isOpen,
  isSaved,
  isTold,
  openProject,
  openProjectFile,
  openTable,
  type Person,
  projectRow,
  SAMPLE,
  tableCell,
  undo,
  useRoom,
} from './steps/index.ts';
import { meet } from './steps/person.ts';
import { describeEditions, newProfile, whenReady } from './support/index.ts';

const OF_FORMAT_2 = fileURLToPath(new URL('../fixtures/projects/format-2.testimonio', import.meta.url));

describeEditions('One project', (launch, edition) => {
  const { open } = useRoom(launch);

  // Electron has one window: a second start of the app shows the first (opened-files.test.ts).
  it.runIf(edition === 'browser')('is open in one window only, and says so in the other', async () => {
    const ana = await open({ profile: newProfile() });
    await openProject(ana, SAMPLE);
    await openTable(ana);
    const page = await ana.page.context().newPage();
    await page.goto(ana.page.url());
    await whenReady(page);
    const eva: Person = meet({ ...ana.opened, page }, ana.language);
    await projectRow(eva, SAMPLE).getByRole('button').first().click();
    await isTold(eva, eva.words('problems:projectOpenElsewhere'));
    expect(await projectRow(eva, SAMPLE).count()).toBe(1);

    // What the first window writes afterwards is what the other one finds.
    await ana.page.bringToFront();
    await tableCell(ana, 1, 0).click();
    await ana.page.keyboard.type('Noemí');
    await ana.page.keyboard.press('Enter');
    await isSaved(ana);
    await closeProject(ana);
    await page.bringToFront();
    await openProject(eva, SAMPLE);
    await openTable(eva);
    expect(await tableCell(eva, 1, 0).innerText()).toBe('Noemí');
    await undo(eva, eva.words('history:tableCell'));
  });

  it('of an older release opens, is written in this one’s way, and opens again', async () => {
    const profile = newProfile();
    const ana = await open({ profile });
    await openProjectFile(ana, OF_FORMAT_2, 'Caminos');
    const before = await codingsRead(ana);
    expect(before.length).toBeGreaterThan(0);
    await isSaved(ana);
    await closeProject(ana);
    await openProject(ana, 'Caminos');
    await isOpen(ana, 'Caminos');
    expect(await codingsRead(ana)).toEqual(before);
  });
});
