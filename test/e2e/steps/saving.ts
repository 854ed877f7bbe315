import { isTold, keys, type Person, press } from './person.ts';
import { isOpen } from './projects.ts';

/** Waits until the window calls everything saved. */
export async function isSaved({ page, words }: Person): Promise<void> {
  await page.locator('.save-state[data-save="saved"]').getByText(words('app:save_saved')).waitFor();
}

/** Ctrl+S, to a place that the person chooses when asked. */
export async function saveProjectFile(person: Person, path: string): Promise<void> {
  await person.opened.saveTo(path);
  await keys(person, 'Control+s');
  await isTold(person, pathless(person.words('projects:file_saved', { file: '' })));
}

/** From the list of projects: chooses a file, and waits until the project in it is open. */
export async function openProjectFile(person: Person, path: string, name: string): Promise<void> {
  await chooseProjectFile(person, path);
  await isOpen(person, name);
}

/** From the list of projects: chooses a file, whatever comes of it. */
export async function chooseProjectFile(person: Person, path: string): Promise<void> {
  await person.opened.chooseFiles([path]);
  await press(person, person.words('projects:openFile'));
}

export async function undo(person: Person, told?: string): Promise<void> {
  await keys(person, 'Control+z');
  if (told !== undefined) await isTold(person, person.words('app:undo_done', { change: told }));
}

export async function redo(person: Person, told?: string): Promise<void> {
  await keys(person, 'Control+Shift+z');
  if (told !== undefined) await isTold(person, person.words('app:redo_done', { change: told }));
}

/** The browser edition names a file as it was suggested, Electron as it was chosen: the sentence before it. */
function pathless(sentence: string): string {
  return sentence.slice(0, sentence.indexOf('“') + 1) || sentence.slice(0, sentence.indexOf('«') + 1);
}
