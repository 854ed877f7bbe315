import { describe, expect, it } from 'vitest';
import { type Command, CommandTable } from '../../../renderer/app/commands.ts';
import { type KeyPress, keysOfPress, matchesKeys, sameKeys } from '../../../renderer/app/keys.ts';
import { judgeKeys, withKeys, withoutChoice } from '../../../renderer/keys/choosing.ts';
import { rowMatches, sectionOf } from '../../../renderer/keys/sheet-rows.ts';

const command = (id: string, keys: string | null, letters = false): Command => ({
  id,
  label: `do ${id}`,
  keys,
  isEnabled: true,
  run: () => undefined,
  ...(letters && { notWhileTyping: true }),
});
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});
const tag = command('coding.tag', 'T', true);
const save = command('save', 'CmdOrCtrl+S');
const note = command('notes.open', null);
const all = [tag, save, note];

describe('the keys of a press', () => {
  it.each([
    [press('e', { ctrlKey: true, shiftKey: true }), 'CmdOrCtrl+Shift+E'],
    [press('ArrowUp', { altKey: true }), 'Alt+Up'],
    [press('/', { shiftKey: true, ctrlKey: true }), 'CmdOrCtrl+/'],
    [press('F5'), 'F5'],
    [press('+', { ctrlKey: true }), 'CmdOrCtrl+Plus'],
    [press('7', { shiftKey: true, ctrlKey: true }), 'CmdOrCtrl+Shift+7'],
  ])('%o', (pressed, keys) => {
    expect(keysOfPress(pressed, false)).toBe(keys);
    expect(matchesKeys(pressed, keys, false)).toBe(true);
  });

  it('are none while only modifiers are held, or for a dead key', () => {
    for (const key of ['Control', 'Shift', 'Dead', 'AltGraph'])
      expect(keysOfPress(press(key), false)).toBeNull();
  });

  it('on a Mac are those of the command key', () => {
    expect(keysOfPress(press('k', { metaKey: true }), true)).toBe('CmdOrCtrl+K');
    expect(keysOfPress(press('k', { ctrlKey: true }), true)).toBe('Ctrl+K');
  });

  it('are the same in any order and case', () => {
    expect(sameKeys('CmdOrCtrl+Shift+e', 'Shift+CmdOrCtrl+E')).toBe(true);
    expect(sameKeys('E', 'Shift+E')).toBe(false);
  });
});

describe('keys that a person gives', () => {
  it('are judged: free, somebody else’s, everybody’s, or of writing', () => {
    expect(judgeKeys(all, note, 'CmdOrCtrl+Shift+N').kind).toBe('free');
    expect(judgeKeys(all, note, 'CmdOrCtrl+S')).toEqual({ kind: 'clash', other: save });
    expect(judgeKeys(all, note, 'CmdOrCtrl+C').kind).toBe('taken');
    expect(judgeKeys(all, note, 'M').kind).toBe('writes');
    expect(judgeKeys(all, tag, 'M').kind).toBe('free');
    expect(judgeKeys(all, tag, 'T').kind).toBe('free');
  });

  it('go from the one that had them', () => {
    expect(withKeys({}, all, note, 'CmdOrCtrl+S')).toEqual({ save: null, 'notes.open': 'CmdOrCtrl+S' });
    expect(withKeys({ x: 'F9' }, all, tag, null)).toEqual({ x: 'F9', 'coding.tag': null });
  });

  it('come back, and whoever took them loses them', () => {
    const own = withKeys({}, all, note, 'CmdOrCtrl+S');
    const now = [tag, { ...save, keys: null }, { ...note, keys: 'CmdOrCtrl+S' }];
    expect(withoutChoice(own, now, save, 'CmdOrCtrl+S')).toEqual({ 'notes.open': null });
  });

  it('hold in the table of commands at once, and go again', () => {
    const table = new CommandTable();
    table.register([tag, save]);
    table.setOwnKeys({ save: 'F9', 'coding.tag': null });
    expect(table.all().map(({ keys }) => keys)).toEqual([null, 'F9']);
    expect(table.defaultKeys('save')).toBe('CmdOrCtrl+S');
    table.setOwnKeys({});
    expect(table.all().map(({ keys }) => keys)).toEqual(['T', 'CmdOrCtrl+S']);
  });
});

describe('the sheet', () => {
  it('is searched by what a command does and by its keys', () => {
    expect(rowMatches('codificacion', 'Siguiente codificación', 'N')).toBe(true);
    expect(rowMatches('ctrl+s', 'Guardar', 'Ctrl S')).toBe(true);
    expect(rowMatches('guardar ctrl', 'Guardar', 'Ctrl S')).toBe(true);
    expect(rowMatches('borrar', 'Guardar', 'Ctrl S')).toBe(false);
    expect(rowMatches('', 'Guardar', '')).toBe(true);
  });

  it('has a section for each', () => {
    expect([tag, save, note].map(sectionOf)).toEqual(['coding', 'app', 'notes']);
  });
});
