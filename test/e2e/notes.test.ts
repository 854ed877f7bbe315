import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  beginNote,
  button,
  chooseFromMenu,
  closeProjectByKeys,
  dialog,
  editNote,
  eventually,
  inHand,
  isSaved,
  isWriting,
  keys,
  linkTo,
  look,
  notesField,
  notesShown,
  noteText,
  openNotesView,
  openProject,
  type Person,
  pattern,
  press,
  SAMPLE,
  searchNotes,
  selectByMouse,
  showTab,
  side,
  someWords,
  tagTyping,
  takeTheme,
  undo,
  useRoom,
  writeRichNote,
} from './steps/index.ts';
import { describeEditions, newProfile } from './support/index.ts';

const BEAD = 2;

/** A coding of Extortion on some words of the first document. */
async function codeWords(person: Person): Promise<string> {
  await person.page.locator('.reader__row [data-cell]').first().waitFor();
  const text = (await side(person, 'es', BEAD).locator('.reader__part').first().innerText()).trim();
  const words = someWords(text, 1, 4);
  await selectByMouse(person, 'es', BEAD, words);
  await tagTyping(person, 'extor', 'Extortion');
  return words;
}

/** Begins one more note, whether or not there are some. */
async function begin(person: Person, within: Locator): Promise<void> {
  const field = notesField(person, within);
  await field.waitFor();
  if ((await noteText(person).count()) > 0) return isWriting(person);
  await beginNote(person, field, (await field.locator('.note-card').count()) === 0);
}

const notes = ({ page }: Person) => page.locator('.notes-screen__row');
/** How many notes the view says it shows; not all of them are mounted. */
const counted = async ({ page }: Person) =>
  Number.parseInt(await page.locator('.notes-screen__count').innerText(), 10);
const counts = (person: Person, count: number) =>
  eventually(async () => expect(await counted(person)).toBe(count));

describeEditions('Notes', (launch) => {
  const { open, kill } = useRoom(launch);

  it('are written on all six kinds of things by keys, found, followed, undone, and there after a kill', async () => {
    const profile = newProfile();
    let ana = await open({ profile });
    await openProject(ana, SAMPLE);
    const passage = await codeWords(ana);
    const { page, words } = ana;
    const title = await page.locator('.reader__title').innerText();
    const note = (on: string) => ({
      heading: `Memo ${on}`,
      bold: `ñandú-${on}`,
      search: `extor ${passage.split(' ')[0]}`,
      finds: passage,
    });

    await begin(ana, page.locator('.inspector'));
    await writeRichNote(ana, note('coding'));
    await page.locator('.inspector .note-body strong').getByText('ñandú-coding').waitFor();
    expect(await page.locator('.inspector .note-body li').allInnerTexts()).toEqual(['first', 'second']);
    expect(await look(ana, 'a note on a coding')).toEqual([]);

    await takeTheme(ana, 'Extortion');
    await begin(ana, page.locator('.code-detail'));
    await writeRichNote(ana, note('theme'));

    await showTab(ana, 'documents');
    await chooseFromMenu(ana, words('app:documents_actions', { name: title }), words('notes:menu'));
    const onDocument = dialog(
      ana,
      words('notes:dialog', { about: words('notes:about_document', { name: title }) }),
    );
    await begin(ana, onDocument);
    expect(await look(ana, 'a note being written')).toEqual([]);
    await writeRichNote(ana, note('document'));
    await press(ana, words('common:close'), onDocument);

    await showTab(ana, 'cases');
    await chooseFromMenu(ana, words('cases:actions', { name: 'Rosa' }), words('notes:menu'));
    const onCase = dialog(ana, words('notes:dialog', { about: 'Rosa' }));
    await begin(ana, onCase);
    await writeRichNote(ana, note('case'));
    await keys(ana, 'Escape');
    await onCase.waitFor({ state: 'detached' });

    await side(ana, 'es', BEAD).focus();
    await keys(ana, 'm');
    await isWriting(ana);
    await writeRichNote(ana, note('text'));
    await keys(ana, 'Escape');
    await page.locator('.note-mark').first().waitFor();

    await openNotesView(ana);
    await press(ana, words('notes:command_new'));
    await isWriting(ana);
    await writeRichNote(ana, note('project'));

    await searchNotes(ana, 'NANDU first');
    await counts(ana, 6);
    expect(await look(ana, 'the notes view')).toEqual([]);
    await searchNotes(ana, 'nandu-case');
    await counts(ana, 1);
    await searchNotes(ana, 'no such words');
    await page.getByText(words('notes:view_nothing')).waitFor();
    await searchNotes(ana, 'ñandú-theme');
    await counts(ana, 1);
    await notes(ana).locator('.note-link[data-state="here"]').click();
    await inHand(ana, 'Extortion').waitFor();
    expect(await page.locator('.inspector__quote').first().innerText()).toBe(passage);

    await isSaved(ana);
    await kill(ana);
    ana = await open({ profile });
    await openProject(ana, SAMPLE);
    await openNotesView(ana);
    await searchNotes(ana, 'nandu');
    await counts(ana, 6);
    // The last was the one on the project: undo takes it back pause by pause.
    await ana.page.getByRole('heading', { level: 1 }).focus();
    await eventually(async () => {
      if ((await counted(ana)) === 6) await undo(ana);
      expect(await counted(ana)).toBe(5);
    });
    expect((await notesShown(ana)).join()).not.toContain('ñandú-project');
  });

  it('take pasted HTML as words, headings and lists of their own, and nothing else of it', async () => {
    const ana = await open({ profile: newProfile() });
    await openProject(ana, SAMPLE);
    await openNotesView(ana);
    await press(ana, ana.words('notes:command_new'));
    await isWriting(ana);
    await ana.page.evaluate(() => {
      const data = new DataTransfer();
      data.setData(
        'text/html',
        '<h2 onclick="window.stolen=1">Pasted</h2><p style="color:red">some <b>bold</b><img src="https://a.example/x.png" onerror="window.stolen=1">' +
          '<script>window.stolen=1</script> words</p><ul><li>one</li></ul><iframe srcdoc="x"></iframe><a href="javascript:window.stolen=1">link</a>' +
          ' <a href="https://a.example/x">web</a>',
      );
      data.setData('text/plain', 'plain');
      data.setData(
        'application/x-lexical-editor',
        '{"namespace":"note","nodes":[{"type":"link","url":"javascript:1"}]}',
      );
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    const text = noteText(ana);
    await text.locator('h2').getByText('Pasted', { exact: true }).waitFor();
    expect(await text.locator('img,script,iframe,a,[style*="color"],[onclick]').count()).toBe(0);
    expect(await text.locator('.note-link').allInnerTexts()).toEqual(['web']);
    expect(await ana.page.evaluate(() => 'stolen' in window)).toBe(false);
    await keys(ana, 'Escape');
    await text.waitFor({ state: 'detached' });
    const body = notes(ana).first().locator('.note-body');
    expect(await body.locator('strong').allInnerTexts()).toEqual(['bold']);
    await body.getByText('https://a.example/x').waitFor();
    expect(await body.locator('a').count()).toBe(0);
    // A click on the words opens the note where one clicked.
    await body.locator('strong').click({ position: { x: 1, y: 8 } });
    await isWriting(ana);
    await ana.page.keyboard.type('very ');
    await eventually(async () => expect(await text.innerText()).toContain('some very bold'));
    // Closed while one writes: nothing waits for a pause then.
    await ana.page.keyboard.type('and ');
    await closeProjectByKeys(ana);
    await ana.page.locator('.projects').waitFor();
    await openProject(ana, SAMPLE);
    await openNotesView(ana);
    await searchNotes(ana, 'very and bold');
    await counts(ana, 1);
  });

  it('undo in the text first; a link to what is gone keeps its words; an emptied note is no more', async () => {
    const ana = await open({ profile: newProfile(), language: 'es', colorScheme: 'dark' });
    const { page, words } = ana;
    await openProject(ana, SAMPLE);
    await page.locator('.reader__row [data-cell]').first().waitFor();
    const text = (await side(ana, 'es', BEAD).locator('.reader__part').first().innerText()).trim();
    const passage = someWords(text, 1, 4);
    await selectByMouse(ana, 'es', BEAD, passage);
    await tagTyping(ana, 'extor', 'extorsión');
    await openNotesView(ana);
    const before = await counted(ana);
    await press(ana, words('notes:command_new'));
    await isWriting(ana);
    await page.keyboard.type('uno ');
    await linkTo(ana, `extor ${passage.split(' ')[0]}`, passage);
    await page.keyboard.type(' tres');
    await keys(ana, 'Control+z');
    await eventually(async () => expect(await noteText(ana).innerText()).not.toContain('tres'));
    expect(await noteText(ana).innerText()).toContain('uno');
    await isSaved(ana);
    // What a caret stands in is told by its button, and Ctrl+Enter goes where the link leads.
    await keys(ana, 'ArrowLeft');
    await page.locator('.note-toolbar__tool--link[aria-pressed="true"]').waitFor();
    await keys(ana, 'Control+Enter');
    await inHand(ana, 'extorsión').waitFor();
    await side(ana, 'es', BEAD).focus();
    await keys(ana, 'Delete');
    await inHand(ana).waitFor({ state: 'detached' });

    await openNotesView(ana);
    await counts(ana, before + 1);
    const gone = notes(ana).first().locator('.note-link[data-state="gone"]');
    await gone.getByText(words('notes:link_gone')).waitFor();
    expect(await gone.innerText()).toContain(passage);
    expect(await look(ana, 'a link to what is gone')).toEqual([]);

    await editNote(ana, notes(ana).first());
    expect(await noteText(ana).locator('.note-link').getAttribute('data-state')).toBe('gone');
    await keys(ana, 'Control+a', 'Delete', 'Escape');
    await counts(ana, before);
    await undo(ana);
    await counts(ana, before + 1);
    await button(ana, pattern(words('notes:view_back'))).click();
    await page.locator('.reader__title').waitFor();
  });
});
