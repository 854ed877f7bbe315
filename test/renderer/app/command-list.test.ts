import { describe, expect, test } from 'vitest';
import { canMeet, keysAsTheyCame, type Machine } from '../../../renderer/app/command-list/entry.ts';
import { isReserved } from '../../../renderer/app/command-list/reserved.ts';
import {
  COMMAND_LIST,
  COMMAND_SECTIONS,
  type CommandId,
  isCommandId,
} from '../../../renderer/app/command-list.ts';
import { sameKeys } from '../../../renderer/app/keys.ts';
import { isPlain } from '../../../renderer/keys/choosing.ts';
import { createI18n } from '../../../shared/i18n/i18n.ts';
import { isAccelerator } from '../../../shared/ipc/accelerator.ts';
import { COMMAND_KEYS } from '../../../shared/ipc/command-keys.ts';
import { readSources } from '../../shared/i18n/sources.ts';

const IDS = COMMAND_SECTIONS.flatMap(({ ids }) => ids);
const MACHINES: readonly Machine[] = [false, true].flatMap((isMac) =>
  [false, true].map((inTab) => ({ isMac, inTab })),
);

/** Keys that several have, or that are everybody's, and why that is right. */
const EXCEPTIONS: Readonly<Record<string, { readonly ids: readonly CommandId[]; readonly why: string }>> = {
  Escape: {
    ids: ['coding.queueClose', 'coding.letAdjustingGo', 'coding.letGo', 'find.close'],
    why: 'lets go of what is there, the last thing first; each is off while there is nothing of its own',
  },
  Backspace: {
    ids: ['coding.remove'],
    why: 'the key that deletes on a Mac, outside of texts only',
  },
};
const isExcepted = (id: CommandId, keys: string) => EXCEPTIONS[keys]?.ids.includes(id) === true;

describe.each(MACHINES)('keys with %o', (machine) => {
  const rows = IDS.flatMap((id) => keysAsTheyCame(COMMAND_LIST[id], machine).map((keys) => ({ id, keys })));

  test('are written as Electron reads them', () => {
    expect(rows.filter(({ keys }) => !isAccelerator(keys))).toEqual([]);
  });

  test('belong to one command wherever they are heard', () => {
    const clashes = rows.flatMap((one, at) =>
      rows
        .slice(at + 1)
        .filter(
          (other) =>
            sameKeys(one.keys, other.keys) &&
            canMeet(COMMAND_LIST[one.id].where, COMMAND_LIST[other.id].where) &&
            !(isExcepted(one.id, one.keys) && isExcepted(other.id, other.keys)),
        )
        .map((other) => `${one.keys}: ${one.id}, ${other.id}`),
    );
    expect(clashes).toEqual([]);
  });

  test('are not those of texts, the system or the browser', () => {
    expect(rows.filter(({ id, keys }) => isReserved(keys, machine) && !isExcepted(id, keys))).toEqual([]);
  });

  test('do not go off while somebody writes', () => {
    const loud = rows.filter(({ id, keys }) => isPlain(keys) && !COMMAND_LIST[id].notWhileTyping);
    expect(loud).toEqual([]);
    // AltGr, which writes signs on Spanish keyboards, says of itself that it is Ctrl and Alt.
    expect(rows.filter(({ keys }) => !machine.isMac && /^(?:CmdOr)?Ctrl\+Alt/.test(keys))).toEqual([]);
  });
});

describe('the list of commands', () => {
  test('has every command once, in a section', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
    expect(IDS.toSorted()).toEqual(Object.keys(COMMAND_LIST).toSorted());
    expect(IDS.length).toBeGreaterThan(90);
  });

  test('has those of the native menu, with its keys', () => {
    for (const [id, keys] of Object.entries(COMMAND_KEYS)) {
      expect(isCommandId(id) && COMMAND_LIST[id].keys, id).toBe(keys);
    }
  });

  test.each(['en', 'es'] as const)('says in %s what each does, no two the same', (language) => {
    const { t } = createI18n(language);
    const labels = IDS.flatMap((id) => {
      const { label, params } = COMMAND_LIST[id];
      return label ? [{ label, said: t(label, { ...params }) }] : [];
    });
    const wordless = labels.filter(({ label, said }) => said === '' || said === label.split(':')[1]);
    expect(wordless).toEqual([]);
    expect(labels.filter(({ said }) => said.includes('{{'))).toEqual([]);
    const said = labels.map((each) => each.said);
    expect(said.filter((each, at) => said.indexOf(each) !== at)).toEqual([]);
  });

  test('has none that no part of the window knows', () => {
    const code = readSources()
      .filter(({ path }) => path.startsWith('renderer/') && !path.startsWith('renderer/app/command-list'))
      .map(({ text }) => text)
      .join('\n');
    // Given their run in a loop.
    const built = /^(?:coding\.digit\d|find\.(?:exact|whole|pattern))$/;
    const dead = IDS.filter((id) => !built.test(id) && !code.includes(`id: '${id}'`));
    expect(dead).toEqual([]);
    expect(code).toMatch(/id: `coding\.digit\$\{digit\}`/);
    expect(code).toMatch(/id: `find\.\$\{id\}`/);
  });
});
