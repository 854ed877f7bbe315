import { spawn } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandboxIsOff } from '../../scripts/lib/ordinary-user.mjs';
import { dist, root } from '../../scripts/lib/paths.mjs';
import { findTestElectron } from '../../scripts/lib/runtimes.mjs';
import { programUser } from './support/folders.ts';
import { launchElectron, newFolder, newProfile, type Opened, removeFolders } from './support/index.ts';

const program = findTestElectron();

/** What the shell does for the window, in real Electron. The bridge is called as the window calls it. */
describe.skipIf(program === null)('the shell’s services', () => {
  let opened: Opened;
  /** What still has to be ended after the test. */
  let running: Opened | null = null;
  let page: Page;
  let electron: ElectronApplication;
  let profile: string;
  let folder: string;

  beforeEach(async () => {
    profile = newProfile();
    folder = newFolder();
    opened = await launchElectron({ profile });
    running = opened;
    if (opened.electron === null) throw new Error('not in Electron');
    ({ page, electron } = opened);
  });
  afterEach(async () => {
    await running?.kill();
    running = null;
  });
  afterAll(removeFolders);

  const choose = (kind: string, multiple: boolean) =>
    page.evaluate(
      async (request) => {
        const outcome = await Reflect.get(window, 'testimonio').chooseFiles(request);
        if (!outcome.ok) return outcome;
        return outcome.value.map(
          ({ name, bytes, token }: { name: string; bytes: Uint8Array; token: unknown }) => ({
            name,
            text: new TextDecoder().decode(bytes),
            token,
          }),
        );
      },
      { kind, multiple },
    );
  const save = (text: string, kind = 'project', token: string | null = null) =>
    page.evaluate(
      ([wanted, content, held]) =>
        Reflect.get(window, 'testimonio').saveFile({
          kind: wanted,
          suggestedName: 'Study',
          bytes: new TextEncoder().encode(content ?? ''),
          token: held,
        }),
      [kind, text, token] as const,
    );
  const menuLabel = (id: string) =>
    electron.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.label, id);

  it('opens the files a person chose, whole, by name and without their folder', async () => {
    writeFileSync(join(folder, 'Niñez.txt'), 'Salimos de noche.');
    writeFileSync(join(folder, 'empty.txt'), '');
    await opened.chooseFiles([join(folder, 'Niñez.txt'), join(folder, 'empty.txt')]);
    const chosen = await choose('text', true);
    expect(chosen).toEqual([
      { name: 'Niñez.txt', text: 'Salimos de noche.', token: null },
      { name: 'empty.txt', text: '', token: null },
    ]);
    await opened.chooseFiles([]);
    expect(await choose('text', true)).toEqual([]);
  });

  it('says which file it could not open', async () => {
    await opened.chooseFiles([join(folder, 'gone.txt')]);
    expect(await choose('text', false)).toEqual({
      ok: false,
      problem: { code: 'fileUnreadable', params: { file: 'gone.txt' } },
    });
  });

  it('saves whole, and again in the same place without asking', async () => {
    const path = join(folder, 'Study.testimonio');
    await opened.saveTo(path);
    const saved = await save('first');
    expect(saved).toMatchObject({ ok: true, value: { name: 'Study.testimonio' } });
    await opened.saveTo(null);
    expect(await save('second', 'project', saved.value.token)).toEqual(saved);
    expect(readFileSync(path, 'utf8')).toBe('second');
    expect(readdirSync(folder)).toEqual(['Study.testimonio']);
    expect(await save('third')).toEqual({ ok: true, value: null });
    expect(readFileSync(path, 'utf8')).toBe('second');
  });

  it('writes back to a project it opened', async () => {
    const path = join(folder, 'Study.testimonio');
    writeFileSync(path, 'old');
    chmodSync(path, 0o666);
    await opened.chooseFiles([path]);
    const [{ token }] = await choose('project', false);
    expect(await save('new', 'project', token)).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('says that a folder cannot be written to, and leaves no trace', async () => {
    chmodSync(folder, 0o555);
    await opened.saveTo(join(folder, 'Study.testimonio'));
    const outcome = await save('x');
    chmodSync(folder, 0o777);
    // As root every folder can be written to.
    if (!sandboxIsOff([dist])) {
      expect(outcome).toEqual({
        ok: false,
        problem: { code: 'writeDenied', params: { file: 'Study.testimonio' } },
      });
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it('speaks the language it is told, at once', async () => {
    expect(await menuLabel('saveProjectFile')).toBe('Save project file');
    await page.evaluate(() => Reflect.get(window, 'testimonio').setLanguage('es'));
    expect(await menuLabel('saveProjectFile')).toBe('Guardar archivo de proyecto');
  });

  it('tells the window what was chosen in the menu', async () => {
    await page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(window, 'seen', seen);
      const stop = Reflect.get(window, 'testimonio').onMenuCommand(() => seen.push('unsubscribed'));
      Reflect.get(window, 'testimonio').onMenuCommand((command: string) => seen.push(command));
      stop();
    });
    await electron.evaluate(({ Menu }) => {
      for (const id of ['undo', 'showCommands']) Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
    });
    await page.waitForFunction(() => Reflect.get(window, 'seen').length === 2);
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual(['undo', 'showCommands']);
  });

  it('hands a project opened from outside to the window that runs already', async () => {
    const path = join(folder, 'Study.testimonio');
    writeFileSync(path, 'from outside');
    await page.evaluate(() => {
      Reflect.get(window, 'testimonio').onFileOpened((file: { ok: boolean; value: { name: string } }) =>
        Reflect.set(window, 'openedName', file.ok ? file.value.name : 'problem'),
      );
    });
    const user = programUser();
    const words = [
      ...(sandboxIsOff([dist]) ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      root,
      'Study.testimonio',
    ];
    const second = spawn(user?.wrapper ?? program ?? '', user ? [program ?? '', ...words] : words, {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, ...user?.env },
    });
    const code = await new Promise((resolve) => second.once('exit', resolve));
    expect(code).toBe(0);
    await page.waitForFunction(() => Reflect.get(window, 'openedName') !== undefined);
    expect(await page.evaluate(() => Reflect.get(window, 'openedName'))).toBe('Study.testimonio');
    expect(electron.windows()).toHaveLength(1);
  });

  it('keeps a closing window until its last change is saved', async () => {
    await page.evaluate(() => Reflect.get(window, 'testimonio').setUnsaved('changes'));
    const closed = new Promise<void>((resolve) => electron.once('close', () => resolve()));
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await page.waitForTimeout(300);
    expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    await page.evaluate(() => {
      setTimeout(() => Reflect.get(window, 'testimonio').setUnsaved('nothing'), 50);
    });
    await closed;
    running = null;
  });

  it('asks when that takes too long, and stays when told to', async () => {
    await electron.evaluate(({ dialog }) => {
      Reflect.set(globalThis, 'asked', 0);
      dialog.showMessageBox = () => {
        Reflect.set(globalThis, 'asked', Reflect.get(globalThis, 'asked') + 1);
        return Promise.resolve({ response: 0, checkboxChecked: false });
      };
    });
    await page.evaluate(() => Reflect.get(window, 'testimonio').setUnsaved('changes'));
    await electron.evaluate(({ app }) => app.quit());
    const asked = () => electron.evaluate(() => Reflect.get(globalThis, 'asked'));
    for (let tries = 0; (await asked()) === 0 && tries < 40; tries++) await page.waitForTimeout(250);
    expect(await asked()).toBe(1);
    expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it('opens where and as large as it was left', async () => {
    await electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1100, height: 700 });
    });
    await page.waitForTimeout(300);
    await opened.close();
    running = null;
    expect(JSON.parse(readFileSync(join(profile, 'window.json'), 'utf8'))).toEqual({
      x: 40,
      y: 50,
      width: 1100,
      height: 700,
      maximized: false,
    });
    running = await launchElectron({ profile });
    const place = await running.electron?.evaluate(({ BrowserWindow }) => {
      const { x, y } = BrowserWindow.getAllWindows()[0]?.getBounds() ?? { x: null, y: null };
      return { x, y };
    });
    // Its size is what the test harness gave it.
    expect(place).toEqual({ x: 40, y: 50 });
  });

  it('comes back after its page has crashed', async () => {
    await electron.evaluate(({ dialog }) => {
      dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
    });
    const back = electron.evaluate(
      ({ BrowserWindow }) =>
        new Promise((resolve) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          contents?.once('did-finish-load', () => resolve(contents.getURL()));
          contents?.forcefullyCrashRenderer();
        }),
    );
    expect(await back).toBe('app://testimonio/index.html');
  });
});
