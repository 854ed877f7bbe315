import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newProjectRecords } from '../../renderer/projects/new-project.ts';
import { writeProjectFile } from '../../shared/exchange/project-file/write.ts';
import { testEffects } from '../support/effects.ts';
import {
  chooseProjectFile,
  closeProject,
  codingsRead,
  correctSpeaker,
  dialog,
  dropFile,
  inHand,
  isFound,
  isOpen,
  isSaved,
  isTold,
  makeProject,
  openProject,
  ownArticle,
  type Person,
  press,
  projectNames,
  removeInHand,
  SAMPLE,
  saveProjectFile,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newFolder, newProfile } from './support/index.ts';
import { startSecondInstance } from './support/second-instance.ts';

describeEditions('A project file', (launch, edition) => {
  const { open, kill } = useRoom(launch);

  /** The sample with one coding less, as a file; and what is tagged in it. */
  async function changedSample(path: string): Promise<readonly string[]> {
    const eva = await open({ profile: newProfile() });
    await openProject(eva, SAMPLE);
    await eva.page.locator('.reader__stripe').first().click();
    await inHand(eva).waitFor();
    await removeInHand(eva);
    const codings = await codingsRead(eva);
    await isSaved(eva);
    await saveProjectFile(eva, path);
    await kill(eva);
    return codings;
  }

  it('dropped on the window opens; a text begins an import; what is neither is told', async () => {
    const path = join(newFolder(), 'muestra.testimonio');
    const codings = await changedSample(path);
    const ana = await open({ profile: newProfile() });
    await dropFile(ana, '.projects', 'muestra.testimonio', readFileSync(path));
    await isOpen(ana, SAMPLE);
    expect(await codingsRead(ana)).toEqual(codings);

    await dropFile(ana, '.frame', 'photo.png', Buffer.from('89504e470d0a1a0a', 'hex'));
    await isTold(ana, ana.words('problems:fileUnknownKind', { file: 'photo.png' }));
    expect(await codingsRead(ana)).toEqual(codings);

    const article = ownArticle();
    await dropFile(ana, '.frame', article.file, readFileSync(article.path));
    await isFound(ana, article.file);
  });

  it('asks before it takes the place of an import that is being mended', async () => {
    const effects = testEffects();
    const records = newProjectRecords({ name: 'Otro', starter: false }, effects);
    const other = Buffer.from(
      writeProjectFile(records, { app: { name: 'Testimonio', version: '0' }, savedAt: effects.now() }),
    );
    const ana = await open({ profile: newProfile() });
    await openProject(ana, SAMPLE);
    const article = ownArticle();
    await dropFile(ana, '.frame', article.file, readFileSync(article.path));
    await isFound(ana, article.file);
    await correctSpeaker(ana, 1, { name: 'Inés', age: '40' });

    const asked = dialog(ana, ana.words('importing:screen_leaveTitle'));
    await dropFile(ana, '.frame', 'otro.testimonio', other);
    await press(ana, ana.words('importing:screen_leaveNo'), asked);
    await asked.waitFor({ state: 'detached' });
    await isFound(ana, article.file);
    await isOpen(ana, SAMPLE);

    await dropFile(ana, '.frame', 'otro.testimonio', other);
    await press(ana, ana.words('importing:screen_leaveYes'), asked);
    await isOpen(ana, 'Otro');
  });

  it('of a project that is here with other contents asks first, and takes nothing from what is here', async () => {
    const path = join(newFolder(), 'muestra.testimonio');
    const profile = newProfile();
    const ana = await open({ profile });
    const { words } = ana;
    await openProject(ana, SAMPLE);
    const before = await codingsRead(ana);
    await saveProjectFile(ana, path);
    await ana.page.locator('.reader__stripe').first().click();
    await inHand(ana).waitFor();
    await removeInHand(ana);
    const after = await codingsRead(ana);
    expect(after.length).toBe(before.length - 1);
    await closeProject(ana);

    const asked = dialog(ana, words('projects:same_title'));
    await chooseProjectFile(ana, path);
    await press(ana, words('common:cancel'), asked);
    expect(await projectNames(ana)).toEqual([SAMPLE]);
    await chooseProjectFile(ana, path);
    await press(ana, words('projects:same_openHere'), asked);
    await isOpen(ana, SAMPLE);
    expect(await codingsRead(ana)).toEqual(after);
    await closeProject(ana);
    await chooseProjectFile(ana, path);
    await press(ana, words('projects:same_openCopy'), asked);
    await isOpen(ana, SAMPLE);
    expect(await codingsRead(ana)).toEqual(before);
    await closeProject(ana);
    expect(await projectNames(ana)).toEqual([SAMPLE, SAMPLE]);
  });

  if (edition === 'electron')
    it('opens by double click, at the start and while the app is running', async () => {
      const folder = newFolder();
      const path = join(folder, 'muestra.testimonio');
      const codings = await changedSample(path);
      const profile = newProfile();
      const ana: Person = await open({ profile, files: [path] });
      await isOpen(ana, SAMPLE);
      expect(await codingsRead(ana)).toEqual(codings);
      await closeProject(ana);
      await makeProject(ana, 'Otro');
      await isSaved(ana);

      await startSecondInstance(profile, path);
      await isOpen(ana, SAMPLE);
      expect(await codingsRead(ana)).toEqual(codings);
    });
});
