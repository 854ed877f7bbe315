import { expect, it } from 'vitest';
import {
  attributesShown,
  button,
  caseRow,
  chooseFromMenu,
  closeProject,
  codingsRead,
  deleteProject,
  dialog,
  documentNames,
  documentRow,
  doToDocument,
  editCase,
  eventually,
  inBin,
  isTold,
  openDocument,
  openProject,
  press,
  projectNames,
  renameDocument,
  renameProject,
  SAMPLE,
  showTab,
  undo,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newProfile } from './support/index.ts';

describeEditions('People, documents and projects', (launch) => {
  const { open } = useRoom(launch);

  it('edits a person and gives them a new attribute; deleted, the words stay, and undo brings the person back', async () => {
    const ana = await open({ profile: newProfile() });
    const { words } = ana;
    await openProject(ana, SAMPLE);
    await showTab(ana, 'cases');
    const before = await attributesShown(ana, 'Rosa');
    expect(before).toContain('41');

    const form = await editCase(ana, 'Rosa');
    await form.getByRole('textbox', { name: 'age', exact: true }).fill('forty');
    await press(ana, words('common:save'), form);
    await form.getByText(words('cases:form_number_wrong')).waitFor();
    await form.getByRole('textbox', { name: 'age', exact: true }).fill('42');
    await press(ana, words('cases:variable_new'), form);
    const names = new Intl.DisplayNames(['en'], { type: 'language' });
    for (const [language, name] of [
      ['en', 'years on the road'],
      ['es', 'años en camino'],
    ] as const) {
      const label = words('cases:option_name_in', { language: names.of(language) ?? '' });
      await form.getByRole('textbox', { name: label, exact: true }).fill(name);
    }
    await press(ana, words('cases:variable_add'), form);
    await form.getByRole('textbox', { name: 'years on the road', exact: true }).fill('three, with pauses');
    await press(ana, words('common:save'), form);
    await form.waitFor({ state: 'detached' });
    const after = await attributesShown(ana, 'Rosa');
    expect(after).toContain('42');
    expect(after).toContain('three, with pauses');

    await chooseFromMenu(ana, words('cases:actions', { name: 'Rosa' }), words('common:delete'));
    await isTold(ana, words('cases:deleted'));
    await caseRow(ana, 'Rosa').waitFor({ state: 'detached' });
    await undo(ana, words('history:caseRemoved'));
    expect(await attributesShown(ana, 'Rosa')).toEqual(after);
    await undo(ana, words('history:caseEdited'));
    expect(await attributesShown(ana, 'Rosa')).toEqual(before);
  });

  it('renames, moves and deletes documents, and undoes it', async () => {
    const ana = await open({ profile: newProfile() });
    const { words } = ana;
    await openProject(ana, SAMPLE);
    await showTab(ana, 'documents');
    const [first = '', second = '', ...others] = await documentNames(ana);
    await openDocument(ana, second);
    const codings = await codingsRead(ana);
    expect(codings.length).toBeGreaterThan(0);
    await renameDocument(ana, second, 'El maestro que se fue');
    await ana.page.locator('.reader__title').getByText('El maestro que se fue').waitFor();
    await doToDocument(ana, 'El maestro que se fue', 'app:documents_up');
    await eventually(async () =>
      expect(await documentNames(ana)).toEqual(['El maestro que se fue', first, ...others]),
    );
    await doToDocument(ana, 'El maestro que se fue', 'common:delete');
    await isTold(ana, words('app:documents_deleted'));
    await documentRow(ana, 'El maestro que se fue').waitFor({ state: 'detached' });
    await press(ana, words('common:undo'), ana.page.locator('.toast'));
    await openDocument(ana, 'El maestro que se fue');
    expect(await codingsRead(ana)).toEqual(codings);
    await undo(ana);
    await undo(ana, words('history:documentRenamed', { document: 'El maestro que se fue' }));
    expect(await documentNames(ana)).toEqual([first, second, ...others]);
  });

  it('renames a project, deletes it, brings it back, and deletes it for good only when asked twice', async () => {
    const ana = await open({ profile: newProfile() });
    const { words, page } = ana;
    await renameProject(ana, SAMPLE, 'Caminos');
    await openProject(ana, 'Caminos');
    await closeProject(ana);

    await deleteProject(ana, 'Caminos');
    await press(ana, words('common:undo'), page.locator('.toast'));
    await eventually(async () => expect(await projectNames(ana)).toEqual(['Caminos']));

    await deleteProject(ana, 'Caminos');
    await button(ana, new RegExp(`^${words('projects:restore')}`), inBin(ana, 'Caminos')).click();
    await eventually(async () => expect(await projectNames(ana)).toEqual(['Caminos']));

    await deleteProject(ana, 'Caminos');
    await button(ana, new RegExp(`^${words('projects:purge')}`), inBin(ana, 'Caminos')).click();
    const asked = dialog(ana, words('projects:purge_title', { name: 'Caminos' }));
    await press(ana, words('projects:purge_yes'), asked);
    await inBin(ana, 'Caminos').waitFor({ state: 'detached' });
    expect(await projectNames(ana)).toEqual([]);
    await page.getByText(words('projects:welcome')).waitFor();
  });
});
