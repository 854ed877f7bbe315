import * as real from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileDialogs } from '../../../electron/main/files/dialogs.ts';
import { FileService } from '../../../electron/main/files/file-service.ts';
import { FileTokens } from '../../../electron/main/files/tokens.ts';
import type { FileToken, SaveRequest } from '../../../shared/ipc/contract.ts';

const window = {} as BrowserWindow;
const bytes = new TextEncoder().encode('new');

let folder: string;
let asked: string[];
let answers: { open: string[]; save: (string | null)[]; replace: boolean[] };
let service: FileService;

beforeEach(async () => {
  folder = await real.mkdtemp(join(tmpdir(), 'testimonio-service-'));
  asked = [];
  answers = { open: [], save: [], replace: [] };
  const dialogs: FileDialogs = {
    chooseToOpen: async (_window, kind, multiple) => {
      asked.push(`open ${kind} ${multiple}`);
      return answers.open;
    },
    chooseToSave: async (_window, kind, suggested) => {
      asked.push(`save ${kind} ${suggested.replace(folder, '…')}`);
      return answers.save.shift() ?? null;
    },
    confirmReplace: async (_window, path) => {
      asked.push(`replace ${path.replace(folder, '…')}`);
      return answers.replace.shift() ?? false;
    },
  };
  let count = 0;
  const next = () => `unique-${++count}`;
  service = new FileService({ files: real, dialogs, tokens: new FileTokens(next), uniqueName: next });
});
afterEach(() => real.rm(folder, { recursive: true, force: true }));

const save = (request: Partial<SaveRequest>) =>
  service.save(window, { kind: 'project', suggestedName: 'Study', bytes, token: null, ...request });

describe('opening', () => {
  it('gives names and bytes, and a token for projects only', async () => {
    const text = join(folder, 'a.txt');
    const project = join(folder, 'b.testimonio');
    await real.writeFile(text, 'text');
    await real.writeFile(project, 'project');
    answers.open = [text];
    const [first] = await service.choose(window, { kind: 'text', multiple: true });
    expect(first).toEqual({ name: 'a.txt', bytes: new TextEncoder().encode('text'), token: null });
    answers.open = [project];
    const [second] = await service.choose(window, { kind: 'project', multiple: false });
    expect(second?.token).toEqual(expect.any(String));
    expect(JSON.stringify([first?.name, first?.token, second?.name, second?.token])).not.toContain(folder);
  });

  it('gives nothing when it is cancelled', async () => {
    expect(await service.choose(window, { kind: 'text', multiple: true })).toEqual([]);
  });
});

describe('saving', () => {
  it('asks where, then writes there again without asking', async () => {
    const path = join(folder, 'Study.testimonio');
    answers.save = [path];
    const saved = await save({});
    expect(saved?.name).toBe('Study.testimonio');
    const again = await save({ token: saved?.token ?? null, bytes: new TextEncoder().encode('newer') });
    expect(again).toEqual(saved);
    expect(asked).toEqual(['save project Study.testimonio']);
    expect(await real.readFile(path, 'utf8')).toBe('newer');
  });

  it('does nothing when it is cancelled', async () => {
    expect(await save({})).toBeNull();
    expect(await real.readdir(folder)).toEqual([]);
  });

  it('asks when the token is made up or stands for another kind of file', async () => {
    const path = join(folder, 'Study.testimonio');
    answers.save = [path];
    const saved = await save({});
    await save({ token: 'made up' as FileToken });
    await save({ token: saved?.token ?? null, kind: 'csv' });
    expect(asked).toHaveLength(3);
    expect(await real.readFile(path, 'utf8')).toBe('new');
  });

  it('hands out no token for what it exports: that file is the person’s own from then on', async () => {
    answers.save = [join(folder, 'a.csv')];
    expect(await save({ kind: 'csv' })).toEqual({ name: 'a.csv', token: null });
  });

  it('adds the ending, and asks before that would replace a file nobody named', async () => {
    const taken = join(folder, 'taken.testimonio');
    await real.writeFile(taken, 'old');
    answers.save = [join(folder, 'taken'), join(folder, 'free')];
    answers.replace = [false];
    expect((await save({}))?.name).toBe('free.testimonio');
    expect(asked).toEqual([
      'save project Study.testimonio',
      'replace …/taken.testimonio',
      'save project …/taken.testimonio',
    ]);
    expect(await real.readFile(taken, 'utf8')).toBe('old');
  });

  it('replaces that file when told to', async () => {
    const taken = join(folder, 'taken.testimonio');
    await real.writeFile(taken, 'old');
    answers.save = [join(folder, 'taken')];
    answers.replace = [true];
    await save({});
    expect(await real.readFile(taken, 'utf8')).toBe('new');
  });
});
