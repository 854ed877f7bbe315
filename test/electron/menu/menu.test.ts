import { describe, expect, it } from 'vitest';
import { MENU, type MenuRow } from '../../../electron/main/menu/table.ts';
import { type MenuPlace, menuTemplate, textMenuTemplate } from '../../../electron/main/menu/template.ts';
import { type AppText, appText } from '../../../electron/main/menu/text.ts';
import { createI18n } from '../../../shared/i18n/i18n.ts';
import { MENU_COMMANDS, type MenuCommand } from '../../../shared/ipc/contract.ts';
import { UI_LANGUAGES } from '../../../shared/model/records.ts';

const places: readonly MenuPlace[] = [true, false].flatMap((mac) =>
  [true, false].map((development) => ({ mac, development })),
);
const rows = MENU.flatMap((column) => column.items);
const isItem = (row: MenuRow) => !('separator' in row);

function itemsOf(place: MenuPlace, text: AppText, run: (command: MenuCommand) => void = () => undefined) {
  return menuTemplate(place, text, run).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
}

describe('the native menu', () => {
  it.each(UI_LANGUAGES)('has a label for every item in %s', (language) => {
    const text = appText(createI18n(language));
    for (const row of [...MENU, ...rows.filter(isItem)]) {
      if (!('label' in row)) throw new Error('an item without a label');
      expect(text(row.label)).not.toMatch(/^(menu_.*)?$/);
    }
  });

  it('says something else in Spanish than in English', () => {
    const [spanish, english] = UI_LANGUAGES.map((language) =>
      itemsOf({ mac: true, development: true }, appText(createI18n(language))).map(({ label }) => label),
    );
    const same = spanish?.filter((label, at) => label !== undefined && label === english?.[at]);
    expect(same).toEqual([]);
  });

  it('offers every command of the contract, once in sight', () => {
    const shown = rows.flatMap((row) => ('command' in row && !row.hidden ? [row.command] : []));
    expect(shown.sort()).toEqual([...MENU_COMMANDS].sort());
  });

  it.each(places)('gives no key twice on %j', (place) => {
    const keys = itemsOf(place, (key) => key).flatMap(({ accelerator }) =>
      accelerator === undefined ? [] : [normal(accelerator, place)],
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(keys.length).toBeGreaterThan(15);
  });

  it('keeps off Ctrl+Alt, which is AltGr on Spanish keyboards', () => {
    for (const { accelerator } of itemsOf({ mac: false, development: true }, (key) => key)) {
      expect(accelerator ?? '').not.toMatch(/Alt/);
    }
  });

  it('sends its commands to the window', () => {
    const run: MenuCommand[] = [];
    for (const item of itemsOf(
      { mac: false, development: false },
      (key) => key,
      (name) => run.push(name),
    )) {
      if (item.click) Reflect.apply(item.click, undefined, []);
    }
    expect(new Set(run)).toEqual(new Set(MENU_COMMANDS));
  });

  it('has developer tools in development only, and no link out of the machine', () => {
    const roles = (development: boolean) =>
      itemsOf({ mac: false, development }, (key) => key).map(({ role }) => role);
    expect(roles(true)).toContain('toggleDevTools');
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
  });
});

describe('the right-click menu of text', () => {
  const roles = (edit: boolean, copy: boolean) =>
    textMenuTemplate((key) => key, { edit, copy })?.map(({ role, enabled }) => `${role} ${enabled}`);

  it('offers what can be done and nothing else', () => {
    expect(roles(false, false)).toBeUndefined();
    expect(roles(false, true)).toEqual(['copy true']);
    expect(roles(true, false)).toEqual(['cut false', 'copy false', 'paste true', 'selectAll true']);
  });
});

function normal(accelerator: string, { mac }: MenuPlace): string {
  return accelerator
    .replace('CmdOrCtrl', mac ? 'Cmd' : 'Ctrl')
    .split(/\+(?=.)/)
    .sort()
    .join('+');
}
