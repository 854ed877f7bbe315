import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../renderer/app/command-list/entry.ts';
import type { CommandId } from '../../../renderer/app/command-list.ts';
import { CommandTable, hears } from '../../../renderer/app/commands.ts';
import { type KeyPress, keysOfPress, matchesKeys, sameKeys } from '../../../renderer/app/keys.ts';
import { judgeKeys, losersOf, withKeys, withoutChoice } from '../../../renderer/keys/choosing.ts';
import { rowMatches } from '../../../renderer/keys/sheet-rows.ts';
import { createI18n } from '../../../shared/i18n/i18n.ts';
import type { OwnKeys } from '../../../shared/ipc/accelerator.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});
const windows = { isMac: false, inTab: false };
const table = (own: OwnKeys = {}) => {
  const made = new CommandTable(createI18n('en'), windows);
  made.setOwnKeys(own);
  return made;
};
/** What there is to choose among, and a command of it. */
function choosing(own: OwnKeys = {}, machine: Machine = windows) {
  const listed = table(own).listed();
  return {
    all: { listed: [...listed.values()], machine, own },
    of: (id: CommandId) => {
      const found = listed.get(id);
      if (!found) throw new Error(id);
      return found;
    },
  };
}

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

  it('on a Mac are the letter where Alt makes a sign of it', () => {
    const pressed = press('ç', { metaKey: true, altKey: true, code: 'KeyC' });
    expect(keysOfPress(pressed, true)).toBe('CmdOrCtrl+Alt+C');
    expect(matchesKeys(pressed, 'CmdOrCtrl+Alt+C', true)).toBe(true);
  });

  it('are the same in any order and case', () => {
    expect(sameKeys('CmdOrCtrl+Shift+e', 'Shift+CmdOrCtrl+E')).toBe(true);
    expect(sameKeys('E', 'Shift+E')).toBe(false);
  });
});

describe('keys that a person gives', () => {
  const { all, of } = choosing();
  const judged = (id: CommandId, keys: string) => judgeKeys(all, of(id), keys);

  it('are judged: free, somebody else’s, everybody’s, or of writing', () => {
    expect(judged('notes.new', 'CmdOrCtrl+Shift+N').kind).toBe('free');
    expect(judged('notes.new', 'CmdOrCtrl+S')).toEqual({ kind: 'clash', others: [of('saveProjectFile')] });
    expect(judged('notes.new', 'CmdOrCtrl+C').kind).toBe('taken');
    expect(judged('notes.new', 'M').kind).toBe('writes');
    expect(judged('coding.tag', 'U').kind).toBe('free');
    expect(judged('coding.tag', 'T').kind).toBe('free');
  });

  it('in a tab are not those of the browser', () => {
    const inTab = choosing({}, { isMac: false, inTab: true });
    expect(judgeKeys(inTab.all, of('notes.new'), 'CmdOrCtrl+Shift+N').kind).toBe('taken');
  });

  it('clash with commands that are elsewhere now, not with those that are never there at the same time', () => {
    expect(judged('history', 'CmdOrCtrl+D')).toEqual({ kind: 'clash', others: [of('variables.fill')] });
    expect(judged('reader.copyText', 'CmdOrCtrl+D').kind).toBe('free');
    expect(judged('history', 'F2')).toEqual({ kind: 'clash', others: [of('reader.edit')] });
  });

  it('go from the ones that had them', () => {
    expect(withKeys(all, of('notes.new'), 'CmdOrCtrl+S')).toEqual({
      saveProjectFile: null,
      'notes.new': 'CmdOrCtrl+S',
    });
    expect(withKeys({ ...all, own: { settings: 'F9' } }, of('coding.tag'), null)).toEqual({
      settings: 'F9',
      'coding.tag': null,
    });
  });

  it('leave a command the others that it has', () => {
    expect(withKeys(all, of('history'), 'F2')).toEqual({ history: 'F2', 'reader.edit': 'E' });
    expect(withKeys(all, of('coding.tag'), 'E')).toEqual({ 'coding.tag': 'E', 'reader.edit': null });
    const choice = judged('history', 'F2');
    expect(losersOf(choice, 'F2')).toEqual([]);
  });

  it('come back, and whoever took them loses them', () => {
    const own = withKeys(all, of('notes.new'), 'CmdOrCtrl+S');
    const later = choosing(own);
    expect(withoutChoice(later.all, later.of('saveProjectFile'))).toEqual({ 'notes.new': null });
    const edits = choosing({ history: 'F2', 'reader.edit': 'E' });
    expect(withoutChoice(edits.all, edits.of('reader.edit'))).toEqual({ history: null });
  });

  it('hold in the table of commands at once, and go again', () => {
    const kept = table();
    kept.register([
      { id: 'coding.tag', run: () => undefined },
      { id: 'reader.edit', run: () => undefined },
    ]);
    const keysNow = () => kept.all().map(({ keys, also }) => [keys, ...also]);
    kept.setOwnKeys({ 'reader.edit': 'F9', 'coding.tag': null });
    expect(keysNow()).toEqual([[null], ['F9']]);
    kept.setOwnKeys({});
    expect(keysNow()).toEqual([['T'], ['E', 'F2']]);
  });
});

describe('the table of commands', () => {
  it('says what the list says, in the language of now, or what a feature says instead', async () => {
    const i18n = createI18n('en');
    const kept = new CommandTable(i18n, windows);
    kept.register([
      { id: 'history', run: () => undefined },
      { id: 'undo', label: 'Undo: theme added', run: () => undefined },
    ]);
    const labels = () => kept.all().map(({ label }) => label);
    expect(labels()).toEqual([i18n.t('app:command_history'), 'Undo: theme added']);
    await i18n.changeLanguage('es');
    expect(labels()[0]).toBe(createI18n('es').t('app:command_history'));
    expect(kept.listed().get('coding.digit3')?.label).toContain('3');
  });

  it('runs the one that is above, and none that is off', () => {
    const kept = table();
    const ran: string[] = [];
    const leave = kept.register([{ id: 'undo', run: () => ran.push('typing') }], true);
    kept.register([{ id: 'undo', run: () => ran.push('project') }]);
    kept.register([{ id: 'redo', isEnabled: false, run: () => ran.push('redo') }]);
    kept.run('undo');
    kept.run('redo');
    leave();
    kept.run('undo');
    expect(ran).toEqual(['typing', 'project']);
  });

  it('hears second keys too', () => {
    const edit = table().listed().get('reader.edit');
    expect(['e', 'F2', 'q'].map((key) => hears(edit, press(key), windows))).toEqual([true, true, false]);
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
});
