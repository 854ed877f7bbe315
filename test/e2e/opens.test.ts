import { readFileSync } from 'node:fs';
import { afterAll, afterEach, expect, it } from 'vitest';
import { sandboxIsOff } from '../../scripts/lib/ordinary-user.mjs';
import { dist } from '../../scripts/lib/paths.mjs';
import { describeEditions, newProfile, type Opened, removeFolders, whenReady } from './support/index.ts';
import { processesOn } from './support/process-tree.ts';

afterAll(removeFolders);

/** Runs in the page: one strict transaction in a database of the test's own. */
function writeDurably(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('end-to-end', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('texts');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction('texts', 'readwrite', { durability: 'strict' });
      transaction.objectStore('texts').put(text, 'only');
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

function readBack(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('end-to-end', 1);
    // Created now: it was not there.
    request.onupgradeneeded = () => reject(new Error('the database is empty'));
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const found = request.result.transaction('texts').objectStore('texts').get('only');
      found.onsuccess = () => resolve(found.result);
      found.onerror = () => reject(found.error);
    };
  });
}

describeEditions('Testimonio', (launch) => {
  let opened: Opened | null = null;
  afterEach(async () => {
    await opened?.kill();
    opened = null;
  });

  it('opens a usable window with a title and no error in the console', async () => {
    opened = await launch({ profile: newProfile() });
    await whenReady(opened.page);
    expect(await opened.page.title()).toContain('Testimonio');
    expect(await opened.page.locator('#root').innerText()).not.toBe('');
    expect(opened.errors).toEqual([]);
  });

  it.each(['es', 'en'] as const)('meets a machine that speaks %s in its language', async (language) => {
    opened = await launch({ profile: newProfile(), language });
    await whenReady(opened.page);
    expect(await opened.page.evaluate(() => navigator.language.slice(0, 2))).toBe(language);
    expect(await opened.page.getAttribute('html', 'lang')).toBe(language);
  });

  it('keeps what was durable when it is killed in the next moment', async () => {
    const profile = newProfile();
    opened = await launch({ profile });
    await whenReady(opened.page);
    await opened.page.evaluate(writeDurably, 'kept');
    await opened.kill();
    expect(processesOn(profile)).toEqual([]);
    opened = await launch({ profile });
    await whenReady(opened.page);
    expect(await opened.page.evaluate(readBack)).toBe('kept');
    expect(opened.errors).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'runs its page in the sandbox, where the machine allows one',
    async ({ skip }) => {
      skip(sandboxIsOff([dist]), 'root, and no user namespaces: Chromium has no sandbox here');
      const profile = newProfile();
      opened = await launch({ profile });
      await whenReady(opened.page);
      const pages = processesOn(profile).filter(({ words }) => words.includes('--type=renderer'));
      expect(pages.length).toBeGreaterThan(0);
      // Seccomp mode 2: the kernel filters every system call of the process.
      for (const { pid } of pages)
        expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s2$/m);
    },
  );

  it('closes when it is asked to', async () => {
    opened = await launch({ profile: newProfile() });
    await whenReady(opened.page);
    await opened.close();
    opened = null;
  });
});
