import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxIsOff } from '../../scripts/lib/ordinary-user.mjs';
import { dist } from '../../scripts/lib/paths.mjs';
import { findTestElectron } from '../../scripts/lib/runtimes.mjs';
import { SECURITY_HEADERS } from '../../shared/security/headers.ts';
import { launchElectron, newProfile, type Opened, removeFolders } from './support/index.ts';
import { type Listener, openListener } from './support/listener.ts';
import { tryEveryWayOut } from './support/ways-out.ts';

/** Electron's security list, item by item, in the real thing. What needs no Electron is in test/electron. */
describe.skipIf(findTestElectron() === null)('the shell', () => {
  let opened: Opened;
  let page: Page;
  let electron: ElectronApplication;
  let listener: Listener;

  beforeAll(async () => {
    listener = await openListener();
    opened = await launchElectron({ profile: newProfile() });
    if (opened.electron === null) throw new Error('not in Electron');
    ({ page, electron } = opened);
  });
  afterAll(async () => {
    await opened?.kill();
    await listener?.close();
    removeFolders();
  });

  /** A page of another origin that our preload was given, as an attacker would wish. */
  const withForeignPage = (address: string, script: string): Promise<unknown> =>
    electron.evaluate(
      async ({ BrowserWindow, app }, { url, code }) => {
        const facts = '--testimonio-facts={}';
        const window = new BrowserWindow({
          show: false,
          webPreferences: {
            preload: `${app.getAppPath()}/dist/electron/preload.cjs`,
            additionalArguments: [facts],
            nodeIntegrationInSubFrames: true,
          },
        });
        try {
          await window.loadURL(url);
          return await window.webContents.executeJavaScript(code);
        } finally {
          window.destroy();
        }
      },
      { url: address, code: script },
    );

  it('gives the page no Node and nothing of Electron but its calls', async () => {
    const seen = await page.evaluate(() => {
      const names = [
        'require',
        'process',
        'module',
        'exports',
        'Buffer',
        'global',
        '__dirname',
        'ipcRenderer',
      ];
      const bridge: object = Reflect.get(window, 'testimonio');
      return {
        node: names.filter((name) => name in window),
        bridge: Object.keys(bridge).sort(),
        frozen: Object.isFrozen(bridge),
      };
    });
    expect(seen).toEqual({
      node: [],
      bridge: [
        'chooseFiles',
        'facts',
        'onClosing',
        'onFileOpened',
        'onMenuCommand',
        'saveFile',
        'setLanguage',
        'setOwnKeys',
        'setUnsaved',
      ],
      frozen: true,
    });
  });

  it('runs the page sandboxed, isolated, with web security', async () => {
    const preferences = await electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // Not in the published types.
      return contents && Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, []);
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
    expect(preferences).not.toMatchObject({ nodeIntegrationInWorker: true });
  });

  it.skipIf(sandboxIsOff([dist]) || !existsSync('/proc/self/status'))(
    'is held by the system’s sandbox too',
    async () => {
      const pid = await electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
      );
      // 2: a seccomp filter is on.
      expect(readFileSync(join('/proc', String(pid), 'status'), 'utf8')).toMatch(/^Seccomp:\s*2$/m);
    },
  );

  it('sends its headers with the page, with what is missing and with what is refused', async () => {
    const answers = await electron.evaluate(async ({ net }) => {
      const ask = async (path: string, method = 'GET') => {
        const response = await net.fetch(`app://testimonio${path}`, { method });
        return { status: response.status, headers: Object.fromEntries(response.headers.entries()) };
      };
      return [
        await ask('/index.html'),
        await ask('/missing.js'),
        await ask('/%2e%2e%2felectron%2fmain.cjs'),
        await ask('/..%2f..%2fpackage.json'),
        await ask('/index.html', 'POST'),
      ];
    });
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 404, 404, 405]);
    for (const { headers } of answers) expect(headers).toMatchObject(SECURITY_HEADERS);
    const loaded = await page.reload();
    expect(loaded?.headers()['content-security-policy']).toBe(SECURITY_HEADERS['content-security-policy']);
  });

  it('shows the pictures that the page carries itself', async () => {
    const loaded = await page.evaluate(async () => {
      const image = new Image();
      image.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
      const own = new Image();
      own.src = './icon.svg';
      await Promise.allSettled([image.decode(), own.decode()]);
      return image.naturalWidth === 1 && own.naturalWidth > 0;
    });
    expect(loaded).toBe(true);
  });

  it('runs no text as code', async () => {
    const ran = await page.evaluate(async () => {
      const results: string[] = [];
      const attempt = (name: string, work: () => unknown) => {
        try {
          work();
          results.push(`${name} ran`);
        } catch (error) {
          results.push(`${name} ${error instanceof Error ? error.name : ''}`);
        }
      };
      // Later, because what runs at once runs for the debugger, which may do more than the page.
      await new Promise((resolve) => setTimeout(resolve, 0));
      attempt('eval', () => Reflect.get(window, 'eval')('1'));
      attempt('Function', () => Reflect.construct(Function, ['return 1']));
      Reflect.set(window, 'inlineRan', false);
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.body.append(script);
      const image = document.createElement('div');
      image.setAttribute('onclick', 'window.inlineRan = true');
      document.body.append(image);
      image.click();
      const link = document.createElement('a');
      link.href = 'javascript:window.inlineRan=true';
      document.body.append(link);
      link.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
      results.push(`inline ${Reflect.get(window, 'inlineRan')}`);
      return results;
    });
    expect(ran).toEqual(['eval EvalError', 'Function EvalError', 'inline false']);
  });

  it('lets nothing out of the page', async () => {
    const tried = await page.evaluate(tryEveryWayOut, listener.port);
    expect(tried.length).toBeGreaterThan(20);
    expect(listener.heard).toEqual([]);
  });

  it('lets nothing out of a page without a content security policy', async () => {
    const code = `(${tryEveryWayOut})(${listener.port})`;
    expect(await withForeignPage('about:blank', code)).toEqual(expect.any(Array));
    expect(listener.heard).toEqual([]);
  });

  it('stays on its page', async () => {
    const home = page.url();
    for (const target of [
      `http://127.0.0.1:${listener.port}/away`,
      'data:text/html,away',
      'file:///etc/hostname',
      'app://elsewhere/index.html',
      'app://testimonio/icon.svg',
    ]) {
      await page.evaluate((url) => {
        location.href = url;
      }, target);
      await page.waitForTimeout(150);
      expect(page.url()).toBe(home);
    }
    expect(listener.heard).toEqual([]);
  });

  it('may load its page again', async () => {
    await page.evaluate(() => {
      Reflect.set(window, 'before', true);
      setTimeout(() => location.reload(), 0);
    });
    await page.waitForFunction(() => Reflect.get(window, 'before') === undefined);
    expect(new URL(page.url()).pathname).toBe('/index.html');
  });

  it('opens no other window, by script, by link or by a frame', async () => {
    const result = await page.evaluate(async (port) => {
      const handle = window.open(`http://127.0.0.1:${port}/popup`);
      const blank = window.open('about:blank');
      const link = document.createElement('a');
      link.target = '_blank';
      link.href = `http://127.0.0.1:${port}/link`;
      document.body.append(link);
      link.click();
      const frame = document.createElement('iframe');
      frame.src = 'app://testimonio/index.html';
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      let framed = 'nothing';
      try {
        framed = frame.contentDocument?.getElementById('root') ? 'the app' : 'nothing';
      } catch {
        // Chromium's own error page is of another origin.
      }
      frame.remove();
      return [handle, blank, framed];
    }, listener.port);
    expect(result).toEqual([null, null, 'nothing']);
    expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(listener.heard).toEqual([]);
  });

  it('gives no permission but the two it needs', async () => {
    const states = await page.evaluate(async () => {
      const name = (error: unknown) => (error instanceof Error ? error.name : 'failed');
      const media = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(name);
      const screen = await navigator.mediaDevices.getDisplayMedia().catch(name);
      const states: string[] = [];
      for (const asked of [
        'camera',
        'microphone',
        'geolocation',
        'notifications',
        'clipboard-read',
        'midi',
      ]) {
        const { state } = await navigator.permissions.query({ name: asked as PermissionName });
        states.push(state);
      }
      const place = await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('known'),
          ({ code }) => resolve(code),
        ),
      );
      return {
        states,
        notifications: await Notification.requestPermission(),
        media,
        screen,
        place,
        clipboard: await navigator.clipboard.readText().catch(name),
        devices: ['usb', 'hid', 'serial', 'bluetooth', 'xr'].filter((device) => device in navigator),
        persisted: await navigator.storage.persist(),
      };
    });
    expect(states).toEqual({
      states: ['denied', 'denied', 'denied', 'denied', 'denied', 'denied'],
      notifications: 'denied',
      // Or there is no microphone to ask for, as on the machines that run the tests.
      media: expect.stringMatching(/^(NotAllowedError|NotFoundError)$/),
      screen: expect.stringMatching(/^(NotAllowedError|NotSupportedError|InvalidStateError)$/),
      place: 1,
      clipboard: 'NotAllowedError',
      devices: [],
      persisted: true,
    });
  });

  it('refuses downloads: files are saved through the shell', async () => {
    const refused = electron.evaluate(
      ({ session }) =>
        new Promise((resolve) => {
          session.defaultSession.once('will-download', (event) => resolve(event.defaultPrevented));
        }),
    );
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.download = 'out.txt';
      link.href = URL.createObjectURL(new Blob(['x']));
      document.body.append(link);
      link.click();
    });
    expect(await refused).toBe(true);
  });

  it('hears no other page, though it has the bridge', async () => {
    const calls = `Promise.all([
      testimonio.chooseFiles({ kind: 'text', multiple: false }),
      testimonio.saveFile({ kind: 'csv', suggestedName: 'a', bytes: new Uint8Array(1), token: null }),
      testimonio.setLanguage('es'),
      testimonio.setUnsaved('changes'),
    ].map((call) => call.then(() => 'answered', (error) => /refused/.test(error.message) ? 'refused' : error.message)))`;
    const refused = ['refused', 'refused', 'refused', 'refused'];
    expect(await withForeignPage('about:blank', calls)).toEqual(refused);
  });

  it('hears no frame inside its own page', async () => {
    const frames = await electron.evaluate(async ({ BrowserWindow, app }) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: {
          preload: `${app.getAppPath()}/dist/electron/preload.cjs`,
          additionalArguments: ['--testimonio-facts={}'],
          nodeIntegrationInSubFrames: true,
        },
      });
      try {
        // The lock on frames would not let this one in.
        window.webContents.removeAllListeners('will-frame-navigate');
        await window.loadURL('app://testimonio/index.html');
        const { mainFrame } = window.webContents;
        await mainFrame.executeJavaScript(
          `const inner = document.createElement('iframe');
          inner.srcdoc = '<p>inside</p>';
          document.body.append(inner);
          new Promise((done) => inner.addEventListener('load', done)).then(() => 0)`,
        );
        const ask = `testimonio.setUnsaved('nothing').then(() => 'answered', (error) => error.message)`;
        const inner = mainFrame.frames[0];
        return [await mainFrame.executeJavaScript(ask), await inner?.executeJavaScript(ask)];
      } finally {
        window.destroy();
      }
    });
    expect(frames).toEqual(['answered', expect.stringContaining('refused')]);
  });

  it('refuses requests that do not fit', async () => {
    const answers = await page.evaluate(async () => {
      const bridge = Reflect.get(window, 'testimonio');
      const ask = (work: Promise<unknown>) =>
        work.then(
          () => 'answered',
          (error: Error) => error.message,
        );
      return [
        await ask(bridge.chooseFiles({ kind: 'text', multiple: false, path: '/etc/passwd' })),
        await ask(bridge.saveFile({ kind: 'csv', suggestedName: 'a', bytes: 'text', token: null })),
        await ask(bridge.setLanguage('de')),
      ];
    });
    for (const answer of answers) expect(answer).toContain('refused');
  });

  it('lets nothing out when the session’s filter is gone too', async () => {
    await electron.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null));
    await withForeignPage('data:text/html,<body>', `(${tryEveryWayOut})(${listener.port})`);
    await electron.evaluate(
      ({ net }, port) => net.fetch(`http://127.0.0.1:${port}/`).catch(() => null),
      listener.port,
    );
    expect(listener.heard).toEqual([]);
  });

  it('would have heard what came', async () => {
    await fetch(`http://127.0.0.1:${listener.port}/heard`);
    expect(listener.heard).toEqual(['GET /heard HTTP/1.1']);
    listener.heard.length = 0;
  });
});
