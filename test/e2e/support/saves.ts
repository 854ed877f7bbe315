import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    testimonioSaveTo(): Promise<boolean>;
    testimonioSaved(base64: string): Promise<void>;
  }
}

/**
 * The browser's own save dialog cannot be driven. In its place stands a picker that gives a true file handle
 * (of the origin's private file system), and hands what was written there to the test when the app closes it.
 */
function replacePicker(): void {
  const toBase64 = (file: File) =>
    new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(file);
    });
  const pick = async (options?: { suggestedName?: string }) => {
    if (!(await window.testimonioSaveTo()))
      throw new DOMException('The user aborted a request.', 'AbortError');
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(options?.suggestedName ?? 'file', { create: true });
    const createWritable = handle.createWritable.bind(handle);
    handle.createWritable = async (how) => {
      const stream = await createWritable(how);
      const close = stream.close.bind(stream);
      stream.close = async () => {
        await close();
        await window.testimonioSaved(await toBase64(await handle.getFile()));
      };
      return stream;
    };
    return handle;
  };
  Object.defineProperty(window, 'showSaveFilePicker', { value: pick });
}

/** Catches saves of the browser edition, by picker or by download; returns what sets the next one's place. */
export async function catchSaves(page: Page): Promise<(path: string | null) => Promise<void>> {
  let place: string | null = null;
  await page.exposeFunction('testimonioSaveTo', () => place !== null);
  await page.exposeFunction('testimonioSaved', async (base64: string) => {
    if (place !== null) await writeFile(place, Buffer.from(base64, 'base64'));
  });
  await page.addInitScript(replacePicker);
  page.on('download', (download) => {
    if (place === null) void download.cancel();
    else void download.saveAs(place);
  });
  return (path) => {
    place = path;
    return Promise.resolve();
  };
}
