import { existsSync } from 'node:fs';
import { afterAll, afterEach, expect, it } from 'vitest';
import { describeEditions, newProfile, type Opened, removeFolders, whenReady } from './support/index.ts';

afterAll(removeFolders);

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

  it('opens again after it was killed', async () => {
    const profile = newProfile();
    opened = await launch({ profile });
    await whenReady(opened.page);
    await opened.page.evaluate(() => localStorage.setItem('seen', 'once'));
    await opened.page.waitForTimeout(6_000);
    await opened.kill();
    expect(existsSync(profile)).toBe(true);
    opened = await launch({ profile });
    await whenReady(opened.page);
    expect(opened.errors).toEqual([]);
  });

  it('closes when it is asked to', async () => {
    opened = await launch({ profile: newProfile() });
    await whenReady(opened.page);
    await opened.close();
    opened = null;
  });
});
