import { beforeEach, describe, expect, it, vi } from 'vitest';

const asked = vi.hoisted(() => ({ properties: [] as readonly string[][] }));
vi.mock('electron', () => ({
  dialog: {
    showOpenDialog: async (_window: unknown, options: { properties: string[] }) => {
      asked.properties = [...asked.properties, options.properties];
      return { canceled: true, filePaths: [] };
    },
    showSaveDialog: async (_window: unknown, options: { properties: string[] }) => {
      asked.properties = [...asked.properties, options.properties];
      return { canceled: true, filePath: '' };
    },
  },
}));

const { fileDialogs } = await import('../../../electron/main/files/dialogs.ts');

beforeEach(() => {
  asked.properties = [];
});

describe('the system’s dialogs', () => {
  it('put no file among the recent documents of the machine, and ask before replacing one', async () => {
    const dialogs = fileDialogs((key) => key);
    const window = {} as Parameters<typeof dialogs.chooseToOpen>[0];
    await dialogs.chooseToOpen(window, 'text', true);
    await dialogs.chooseToOpen(window, 'project', false);
    await dialogs.chooseToSave(window, 'csv', 'a.csv');
    expect(asked.properties).toEqual([
      ['openFile', 'multiSelections', 'dontAddToRecent'],
      ['openFile', 'dontAddToRecent'],
      ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
    ]);
  });
});
