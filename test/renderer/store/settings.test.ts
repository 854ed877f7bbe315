import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LAYOUT } from '../../../renderer/store/reader-layout.ts';
import { readSettings, type Settings, writeSettings } from '../../../renderer/store/settings.ts';
import { readProblem, writeProblem } from '../../../renderer/store/storage-problem.ts';
import { newId } from '../../../shared/model/ids.ts';
import { Problem } from '../../../shared/problem/problem.ts';
import { testEffects } from '../../support/effects.ts';
import { newDatabase } from './support.ts';

const effects = testEffects();

describe('settings', () => {
  it('start with defaults and a coder whose id stays', async () => {
    const database = newDatabase();
    const first = await readSettings(database, effects);
    expect(first).toMatchObject({
      language: null,
      theme: 'system',
      coderName: '',
      leftOpen: true,
      started: false,
    });
    expect((await readSettings(database, effects)).coderId).toBe(first.coderId);
  });

  it('come back as they were written, the others untouched', async () => {
    const database = newDatabase();
    const before = await readSettings(database, effects);
    await writeSettings(database, { language: 'es', theme: 'dark', coderName: 'Inés', leftOpen: false });
    await writeSettings(database, { leftOpen: true, started: true });
    expect(await readSettings(database, effects)).toEqual({
      ...before,
      language: 'es',
      theme: 'dark',
      coderName: 'Inés',
      started: true,
    });
  });

  it('that make no sense fall back one by one, and the good ones stay', async () => {
    const database = newDatabase();
    const bad: Record<keyof Settings, unknown> = {
      language: 'klingon',
      theme: 7,
      coderId: 'nobody',
      coderName: 'Inés',
      leftOpen: 'yes',
      rightOpen: null,
      ownKeys: { undo: 'every key', redo: 'CmdOrCtrl+Shift+Y', find: 7, 'notes.view': null },
      started: true,
      reader: {
        columns: 'three',
        translationFirst: true,
        originalShare: 0.01,
        textStep: 99,
        measure: 'wide',
      },
    };
    await database.settings.bulkPut(Object.entries(bad).map(([name, value]) => ({ name, value })));
    await database.settings.bulkPut([
      { name: '__proto__', value: { theme: 'dark' } },
      { name: 'unknown', value: 1 },
    ]);
    const settings = await readSettings(database, effects);
    expect(settings).toEqual({
      language: null,
      theme: 'system',
      coderId: settings.coderId,
      coderName: 'Inés',
      leftOpen: true,
      rightOpen: true,
      ownKeys: { redo: 'CmdOrCtrl+Shift+Y', 'notes.view': null },
      started: true,
      reader: { ...DEFAULT_LAYOUT, translationFirst: true, measure: 'wide' },
    });
    expect(settings.coderId).toMatch(/^[0-9a-f-]{36}$/);
    // A new id once, not at every start.
    expect((await readSettings(database, effects)).coderId).toBe(settings.coderId);
  });

  it('give two windows at the first start the same coder', async () => {
    const one = newDatabase();
    const other = newDatabase(one.name);
    const [a, b] = await Promise.all([readSettings(one, effects), readSettings(other, effects)]);
    expect(a.coderId).toBe(b.coderId);
    expect((await readSettings(one, effects)).coderId).toBe(a.coderId);
  });

  it('of a known coder are kept', async () => {
    const database = newDatabase();
    const coderId = newId<'coder'>(effects);
    await writeSettings(database, { coderId });
    expect((await readSettings(database, effects)).coderId).toBe(coderId);
  });
});

describe('what a failed write means', () => {
  const quota = () => new DOMException('', 'QuotaExceededError');
  const full: Record<string, unknown> = {
    'the browser’s own error': quota(),
    'an aborted transaction': new Dexie.AbortError('aborted', quota()),
    'rows that failed': new Dexie.BulkError('1 of 2 failed', { 1: quota() }),
    'a cause': new Error('write', { cause: quota() }),
  };
  for (const [name, error] of Object.entries(full)) {
    it(`a full disk is told from ${name}`, () => {
      expect(writeProblem(error)).toMatchObject({ code: 'storageFull', cause: error });
    });
  }

  it('anything else is storageFailed, with the cause; a Problem stays itself', () => {
    for (const error of [
      new Error('broken'),
      'broken',
      null,
      undefined,
      new Dexie.ConstraintError('twice'),
    ]) {
      expect(writeProblem(error).code).toBe('storageFailed');
    }
    const problem = new Problem('projectOpenElsewhere');
    expect(writeProblem(problem)).toBe(problem);
    expect(readProblem(problem, 'Estudio', 'snapshot')).toBe(problem);
  });
});
