import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { CURRENT_FORMAT } from '../../shared/model/migrations/index.ts';
import {
  addMacrosAndRemoteThings,
  beginArticle,
  chooseProjectFile,
  chooseText,
  closeNotices,
  closeProject,
  closeProjectByKeys,
  codingsRead,
  cutShort,
  inUtf16,
  inWindows1252,
  isFound,
  isOpen,
  isTold,
  keys,
  makeNewer,
  openProject,
  ownArticle,
  type Person,
  pattern,
  press,
  projectNames,
  SAMPLE,
  saveProjectFile,
  useRoom,
  writeWordDocument,
} from './steps/index.ts';
import { describeEditions, newFolder, newProfile } from './support/index.ts';
import { openListener } from './support/listener.ts';

type ProblemKey =
  | 'fileEmpty'
  | 'fileBinary'
  | 'fileTooLarge'
  | 'fileUnknownKind'
  | 'noTextFound'
  | 'docxDamaged';

/** Waits for the sentence on the import screen, and that it names the file. */
async function isRefused(person: Person, key: ProblemKey, file: string): Promise<void> {
  const sentence = person.words(`problems:${key}`, { file, size: '<size>', limit: '<limit>' });
  await person.page
    .locator('.importing__problem')
    .getByText(pattern(sentence, '<size>', '<limit>'))
    .waitFor();
  expect(sentence).toContain(file);
}

describeEditions('Bad input', (launch, edition) => {
  const { open } = useRoom(launch);

  it('is told from texts by name, and a text in an old encoding is read', async () => {
    const folder = newFolder();
    const article = ownArticle();
    const text = readFileSync(article.path, 'utf8');
    const at = (name: string) => join(folder, name);
    writeFileSync(at('empty.txt'), '');
    writeFileSync(at('blank.txt'), '\ufeff \r\n\r\n');
    writeFileSync(at('photo.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108', 'hex'));
    writeFileSync(
      at('noise.txt'),
      Uint8Array.from({ length: 4096 }, (_, byte) => (byte * 197) % 256),
    );
    writeFileSync(at('cut.docx'), zipSync({ 'word/document.xml': new Uint8Array(900) }).subarray(0, 60));
    writeFileSync(at('table.xlsx'), 'not even a table');
    const large = openSync(at('fifty.txt'), 'w');
    const line = `${'palabra '.repeat(12)}\n\n`.repeat(10_000);
    while (statSync(at('fifty.txt')).size < 50_000_000) writeSync(large, line);
    closeSync(large);

    const ana = await open({ profile: newProfile() });
    await openProject(ana, SAMPLE);
    const codings = await codingsRead(ana);
    await beginArticle(ana);
    for (const [file, key] of [
      ['empty.txt', 'fileEmpty'],
      ['blank.txt', 'fileEmpty'],
      ['photo.txt', 'fileBinary'],
      ['noise.txt', 'fileBinary'],
      ['cut.docx', 'docxDamaged'],
      ['table.xlsx', 'fileUnknownKind'],
      ['fifty.txt', 'fileTooLarge'],
    ] as const) {
      await chooseText(ana, at(file));
      await isRefused(ana, key, file);
    }

    for (const [name, bytes, notice] of [
      ['latin.txt', inWindows1252(text), 'notice_encodingGuessed'],
      ['wide.txt', inUtf16(text), 'notice_encodingUtf16'],
    ] as const) {
      writeFileSync(at(name), bytes);
      await chooseText(ana, at(name));
      await isFound(ana, name);
      await ana.page.getByText(ana.words(`importing:${notice}`)).waitFor();
      await ana.page.locator('.pair__who').getByText('Nohemí', { exact: true }).first().waitFor();
      await press(ana, ana.words('importing:screen_otherText'));
    }

    await closeProjectByKeys(ana);
    await openProject(ana, SAMPLE);
    expect(await codingsRead(ana)).toEqual(codings);
  });

  it('in a Word document neither runs nor is fetched', async () => {
    const listener = await openListener();
    try {
      const folder = newFolder();
      const article = ownArticle();
      const paragraphs = readFileSync(article.path, 'utf8').split(/\n+/).filter(Boolean);
      const path = join(folder, 'macros.docx');
      await writeWordDocument(path, paragraphs);
      addMacrosAndRemoteThings(path, `http://127.0.0.1:${listener.port}`);
      const ana = await open({ profile: newProfile() });
      await openProject(ana, SAMPLE);
      await beginArticle(ana);
      await chooseText(ana, path);
      await isFound(ana, 'macros.docx');
      await ana.page.getByText(ana.words('importing:notice_macrosIgnored')).waitFor();
      await ana.page.getByText(ana.words('importing:notice_imagesDropped', { count: 1 })).waitFor();
      await ana.page.getByText(ana.words('importing:notice_remoteIgnored', { count: 2 })).waitFor();
      expect(listener.heard).toEqual([]);
    } finally {
      await listener.close();
    }
  });

  it('is refused as a project, with a sentence that names the file, and the list stays as it was', async () => {
    const folder = newFolder();
    const at = (name: string) => join(folder, name);
    const ana = await open({ profile: newProfile() });
    const { words } = ana;
    await openProject(ana, SAMPLE);
    await saveProjectFile(ana, at('whole.testimonio'));
    await closeProject(ana);
    const names = await projectNames(ana);

    cutShort(at('whole.testimonio'), at('cut.testimonio'));
    makeNewer(at('whole.testimonio'), at('newer.testimonio'), CURRENT_FORMAT + 1);
    writeFileSync(at('other.testimonio'), zipSync({ 'letter.txt': new TextEncoder().encode('hola') }));
    writeFileSync(at('empty.testimonio'), '');
    for (const [file, sentence] of [
      ['cut.testimonio', words('problems:projectDamaged', { file: 'cut.testimonio', where: '<where>' })],
      [
        'newer.testimonio',
        words('problems:projectNewer', {
          file: 'newer.testimonio',
          format: CURRENT_FORMAT + 1,
          supported: CURRENT_FORMAT,
        }),
      ],
      ['other.testimonio', words('problems:projectNotOne', { file: 'other.testimonio' })],
      ['empty.testimonio', words('problems:projectNotOne', { file: 'empty.testimonio' })],
    ] as const) {
      await chooseProjectFile(ana, at(file));
      await isTold(ana, pattern(sentence, '<where>'));
      await closeNotices(ana);
      expect(await projectNames(ana)).toEqual(names);
    }
    // Nothing is wrong with the whole one: it is the project that is here.
    await chooseProjectFile(ana, at('whole.testimonio'));
    await isOpen(ana, SAMPLE);
  });

  // Where the browser edition saves to, no small disk can be put.
  if (edition === 'electron')
    it('is told from a full disk: the old file stays whole', async ({ skip }) => {
      const folder = newFolder('small-disk');
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m,mode=777', 'tmpfs', folder], {
          stdio: 'ignore',
        });
      } catch {
        return skip('only root can make a small disk');
      }
      try {
        const path = join(folder, 'study.testimonio');
        const ana = await open({ profile: newProfile() });
        await openProject(ana, SAMPLE);
        await saveProjectFile(ana, path);
        await closeNotices(ana);
        const old = readFileSync(path);
        const left = Number(
          execFileSync('df', ['--output=avail', '-B1', folder]).toString().trim().split('\n').at(-1),
        );
        expect(left).toBeGreaterThan(0);
        writeFileSync(join(folder, 'filler'), new Uint8Array(Math.max(0, left - 8_192)));

        await keys(ana, 'Control+s');
        await isTold(ana, ana.words('problems:diskFull', { file: 'study.testimonio' }));
        expect(readFileSync(path).equals(old)).toBe(true);
        await closeNotices(ana);
        truncateSync(join(folder, 'filler'), 0);
        await saveProjectFile(ana, path);
      } finally {
        execFileSync('umount', ['-l', folder]);
      }
    });
});
