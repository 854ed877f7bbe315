import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import { chooseFromList, dialog, isTold, keys, type Person, press } from './person.ts';

type Format = 'csv' | 'docx' | 'json';

/** Opens the dialog, chooses a format and exports everything to a path. */
export async function exportExcerpts(person: Person, format: Format, path: string): Promise<void> {
  const { words, opened } = person;
  await keys(person, 'Control+Shift+e');
  const box = dialog(person, words('exporting:dialog_title'));
  await box.waitFor();
  if (format !== 'csv')
    await chooseFromList(person, words('exporting:dialog_format'), words(`exporting:dialog_${format}`), box);
  await opened.saveTo(path);
  await press(person, words('exporting:dialog_write'), box);
  const done = words('exporting:dialog_done', { file: '|' });
  await isTold(person, done.slice(0, done.indexOf('|')));
  await box.waitFor({ state: 'detached' });
}

export interface Table {
  readonly hasMark: boolean;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Reads a CSV as a spreadsheet would: the separator found out, the first row the names of the columns. */
export async function readTable(path: string): Promise<Table> {
  const bytes = await readFile(path);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const hasMark = text.startsWith('\ufeff');
  const { data, errors } = Papa.parse<Record<string, string>>(hasMark ? text.slice(1) : text, {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
  return { hasMark, rows: data };
}

/** The words of a Word document. */
export async function readWordDocument(path: string): Promise<string> {
  const { value, messages } = await mammoth.extractRawText({ path });
  const wrong = messages.filter(({ type }) => type === 'error');
  if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('; '));
  return value;
}
