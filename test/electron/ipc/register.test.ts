import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CallHandlers, type CallReceiver, registerCalls } from '../../../electron/main/ipc/register.ts';
import { CALLS } from '../../../shared/ipc/channels.ts';

type Listener = (event: IpcMainInvokeEvent, ...values: unknown[]) => unknown;
const listeners = new Map<string, Listener>();
const ipc: CallReceiver = {
  handle: (channel, listener) => void listeners.set(channel, listener),
  removeHandler: (channel) => void listeners.delete(channel),
};

let heard: unknown[];
const hear =
  <Reply>(name: string, reply: Reply) =>
  async (request: unknown, sender: WebContents) => {
    heard.push([name, request, sender]);
    return reply;
  };
const handlers: CallHandlers = {
  chooseFiles: hear('chooseFiles', { ok: true as const, value: [] }),
  saveFile: hear('saveFile', { ok: true as const, value: null }),
  setLanguage: hear('setLanguage', undefined),
  setOwnKeys: hear('setOwnKeys', undefined),
  setUnsaved: hear('setUnsaved', undefined),
  takeOpenedFiles: hear('takeOpenedFiles', undefined),
};

const page = { url: 'app://testimonio/index.html', parent: null };
const sender = { id: 7 } as WebContents;
function call(channel: string, frame: unknown, ...values: unknown[]): unknown {
  const listener = listeners.get(channel);
  if (listener === undefined) throw new Error('nobody listens');
  return listener({ senderFrame: frame, sender } as IpcMainInvokeEvent, ...values);
}

let unregister: () => void;
beforeEach(() => {
  heard = [];
  listeners.clear();
  unregister = registerCalls(ipc, handlers);
});

describe('the calls of the window', () => {
  it('are those of the table, and gone when unregistered', () => {
    expect([...listeners.keys()].sort()).toEqual(Object.values(CALLS).sort());
    unregister();
    expect(listeners.size).toBe(0);
  });

  it('reach their handler with what was sent', async () => {
    const request = { kind: 'text', multiple: true };
    expect(await call(CALLS.chooseFiles, page, request)).toEqual({ ok: true, value: [] });
    await call(CALLS.takeOpenedFiles, page);
    expect(heard).toEqual([
      ['chooseFiles', request, sender],
      ['takeOpenedFiles', undefined, sender],
    ]);
  });

  it.each(Object.values(CALLS))('%s refuses every sender but the page’s main frame', (channel) => {
    for (const frame of [
      null,
      { ...page, parent: {} },
      { ...page, url: 'https://example.org/' },
      { ...page, url: 'about:blank' },
    ]) {
      expect(() => call(channel, frame, true)).toThrow('refused');
    }
    expect(heard).toEqual([]);
  });

  const saving = { kind: 'csv', suggestedName: 'a', bytes: new Uint8Array(1), token: null };
  it.each([
    ['no request', CALLS.chooseFiles, []],
    ['an unknown kind', CALLS.chooseFiles, [{ kind: 'program', multiple: false }]],
    ['a path beside', CALLS.chooseFiles, [{ kind: 'text', multiple: false, path: '/etc' }]],
    ['a second argument', CALLS.chooseFiles, [{ kind: 'text', multiple: false }, 1]],
    ['text for bytes', CALLS.saveFile, [{ ...saving, bytes: 'text' }]],
    ['numbers for bytes', CALLS.saveFile, [{ ...saving, bytes: [1, 2] }]],
    ['a name without end', CALLS.saveFile, [{ ...saving, suggestedName: 'x'.repeat(10_000) }]],
    ['a path for a token', CALLS.saveFile, [{ ...saving, token: { path: '/etc' } }]],
    ['a missing token', CALLS.saveFile, [{ kind: 'csv', suggestedName: 'a', bytes: new Uint8Array(1) }]],
    ['another language', CALLS.setLanguage, ['de']],
    ['a word that is none of them', CALLS.setUnsaved, ['true']],
    ['keys that are none', CALLS.setOwnKeys, [{ undo: 'rm -rf' }]],
    ['keys of a prototype', CALLS.setOwnKeys, [JSON.parse('{"__proto__": "F2", "undo": 7}')]],
    ['something for nothing', CALLS.takeOpenedFiles, ['x']],
  ])('with %s are refused', (_what, channel, values) => {
    expect(() => call(channel, page, ...values)).toThrow('refused');
    expect(heard).toEqual([]);
  });

  it('take a well-formed saving', async () => {
    expect(await call(CALLS.saveFile, page, { ...saving, token: 'abc' })).toEqual({ ok: true, value: null });
  });
});
